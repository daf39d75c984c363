import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import {useFakeTimers} from 'sinon';
import type {DateLine} from '../../../src/elements/date-line/date-line.js';
import '../../../src/define/date-line.js';
import {capturedWarnings} from '../../support/captured-warnings.js';
import {shownText} from '../../support/shown-text.js';

const FOUNDING = '2021-07-25T10:04:00+07:00';

describe('<cong-date-line>', () => {
  describe('before upgrade', () => {
    it('is the text that the server wrote, which stays in the document', async () => {
      const line = await fixture<DateLine>(
        html`<cong-date-line now=${FOUNDING}><time>Sáng Chủ nhật</time></cong-date-line>`,
      );
      expect(line.textContent).to.equal('Sáng Chủ nhật');
      expect(shownText(line)).to.equal('Chủ nhật, 25/07/2021 10:04');
    });
  });

  describe('bare', () => {
    let timers: ReturnType<typeof useFakeTimers>;
    beforeEach(() => {
      timers = useFakeTimers({
        now: Date.parse('2021-07-25T10:03:30+07:00'),
        toFake: ['Date', 'setTimeout', 'clearTimeout'],
      });
    });
    afterEach(() => timers.restore());

    it('shows the time, and moves on the full minute', async () => {
      const line = document.createElement('cong-date-line');
      document.body.append(line);
      await line.updateComplete;
      expect(shownText(line)).to.equal('Chủ nhật, 25/07/2021 10:03');

      timers.tick(29_999);
      await line.updateComplete;
      expect(shownText(line)).to.equal('Chủ nhật, 25/07/2021 10:03');

      timers.tick(1);
      await line.updateComplete;
      expect(shownText(line)).to.equal('Chủ nhật, 25/07/2021 10:04');
      line.remove();
    });

    it('leaves no timer behind when the last line goes', async () => {
      const [first, second] = [
        document.createElement('cong-date-line'),
        document.createElement('cong-date-line'),
      ];
      document.body.append(first, second);
      await second.updateComplete;
      expect(timers.countTimers(), 'one timer for the page').to.equal(1);
      first.remove();
      expect(timers.countTimers()).to.equal(1);
      second.remove();
      expect(timers.countTimers()).to.equal(0);
    });
  });

  describe('content', () => {
    const OURS = 'Chủ nhật, 25/07/2021 10:04';

    /** A line as the parser makes it, in a box that ends with it. */
    async function inBox(markup: string): Promise<DateLine> {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.innerHTML = markup;
      const line = box.querySelector('cong-date-line')!;
      await line.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await line.updateComplete;
      return line;
    }

    const swallowed: [rest: string, shown: string][] = [
      ['<p>Nội dung</p>', 'Nội dung'],
      ['<h2>Tin mới</h2><p>Một</p><p>Hai</p>', 'Tin mới Một Hai'],
      ['<a href="/">Trang chủ</a> | <a href="/en">English</a>', 'Trang chủ | English'],
      [' | Hà Nội, trời nắng', '| Hà Nội, trời nắng'],
      ['<ul><li>Một</li></ul>', 'Một'],
      ['<nav><a href="/">Giới thiệu</a></nav>', 'Giới thiệu'],
      ['<form><button>Tìm</button></form>', 'Tìm'],
      ['<p>Điện thoại: 024 3825 5058</p>', 'Điện thoại: 024 3825 5058'],
      ['<time datetime="2021-07-25">25/7</time><p>Ghi chú</p>', '25/7 Ghi chú'],
      ['<!-- --><div><section>Văn bản</section></div>', 'Văn bản'],
    ];
    for (const [rest, shown] of swallowed) {
      it(`of a tag closed as in XML stays in sight: ${rest}`, async () => {
        const warnings = capturedWarnings();
        const line = await inBox(`<cong-date-line now="${FOUNDING}" />${rest}`);
        expect(shownText(line)).to.equal(`${OURS} ${shown}`);
        expect(warnings.list).to.have.length(1);
        expect(warnings.list[0]).to.contain('</cong-date-line>');
      });
    }

    for (const markup of [
      '<time>Sáng Chủ nhật</time>',
      'Chủ nhật, 25/07/2021',
      '<span>Chủ nhật</span>, <b>25/07/2021</b> 10:04',
      '<p>Chủ nhật, 25/07/2021</p>',
      '<p><time>Sáng nay</time></p>',
      '<!-- --><time>25/7</time><br><p></p>',
      'Sunday, 25 July 2021',
      '10h04',
    ]) {
      it(`of a server goes when the date shows: ${markup}`, async () => {
        const warnings = capturedWarnings();
        const line = await inBox(`<cong-date-line now="${FOUNDING}">${markup}</cong-date-line>`);
        expect(shownText(line)).to.equal(OURS);
        expect(warnings.list).to.deep.equal([]);
      });
    }

    it('that comes later stays in sight', async () => {
      capturedWarnings();
      const line = await inBox(`<cong-date-line now="${FOUNDING}"><time>25/7</time>`);
      expect(shownText(line)).to.equal(OURS);
      line.insertAdjacentHTML('beforeend', '<div>Nội dung</div>');
      await waitUntil(() => shownText(line) === `${OURS} 25/7 Nội dung`, 'the content to be shown');
    });
  });

  describe('properties', () => {
    const patterns: [pattern: DateLine['pattern'], hours: number | undefined, expected: string][] =
      [
        ['portal', undefined, 'Chủ nhật, 25/07/2021 10:04'],
        ['portal', 12, 'Chủ nhật, 25/07/2021 10:04 AM'],
        ['legacy', undefined, 'Chủ nhật, 25/07/2021 - 10:04 AM'],
        ['legacy', 24, 'Chủ nhật, 25/07/2021 - 10:04'],
        ['long', undefined, 'ngày 25 tháng 7 năm 2021'],
        ['date', undefined, '25/07/2021'],
        ['time', undefined, '10:04'],
        ['time', 12, '10:04 AM'],
      ];
    for (const [pattern, hours, expected] of patterns) {
      it(`pattern ${pattern}, hours ${hours ?? 'not given'} → ${expected}`, async () => {
        const line = await fixture<DateLine>(
          html`<cong-date-line
            datetime=${FOUNDING}
            pattern=${pattern}
            .hours=${hours}
          ></cong-date-line>`,
        );
        expect(shownText(line)).to.equal(expected);
      });
    }

    const moments: [
      datetime: string,
      pattern: DateLine['pattern'],
      hours: number | undefined,
      expected: string,
    ][] = [
      ['2021-07-25T00:05+07:00', 'time', 12, '12:05 AM'],
      ['2021-07-25T00:05+07:00', 'legacy', undefined, 'Chủ nhật, 25/07/2021 - 12:05 AM'],
      ['2021-07-25T00:05+07:00', 'portal', undefined, 'Chủ nhật, 25/07/2021 00:05'],
      ['2021-07-25T10:08+07:00', 'time', undefined, '10:08'],
      ['2021-07-25T12:00+07:00', 'time', 12, '12:00 PM'],
      ['2021-07-25T23:59+07:00', 'legacy', undefined, 'Chủ nhật, 25/07/2021 - 11:59 PM'],
      ['2021-02-03', 'long', undefined, 'ngày 03 tháng 02 năm 2021'],
      ['2020-03-05', 'long', undefined, 'ngày 05 tháng 3 năm 2020'],
      ['2020-03-05', 'date', undefined, '05/03/2020'],
    ];
    for (const [datetime, pattern, hours, expected] of moments) {
      it(`${datetime} in pattern ${pattern} → ${expected}`, async () => {
        const line = await fixture<DateLine>(
          html`<cong-date-line
            datetime=${datetime}
            pattern=${pattern}
            .hours=${hours}
          ></cong-date-line>`,
        );
        expect(shownText(line)).to.equal(expected);
      });
    }

    const zones: [timeZone: string, expected: string][] = [
      ['Asia/Ho_Chi_Minh', 'Chủ nhật, 25/07/2021 10:04'],
      ['UTC', 'Chủ nhật, 25/07/2021 03:04'],
      ['America/New_York', 'Thứ bảy, 24/07/2021 23:04'],
      ['Asia/Kathmandu', 'Chủ nhật, 25/07/2021 08:49'],
      ['Australia/Lord_Howe', 'Chủ nhật, 25/07/2021 13:34'],
      ['Pacific/Kiritimati', 'Chủ nhật, 25/07/2021 17:04'],
      ['Pacific/Pago_Pago', 'Thứ bảy, 24/07/2021 16:04'],
    ];
    for (const [timeZone, expected] of zones) {
      it(`shows the time of an agency in ${timeZone}: ${expected}`, async () => {
        const line = await fixture<DateLine>(
          html`<cong-date-line datetime=${FOUNDING} time-zone=${timeZone}></cong-date-line>`,
        );
        expect(shownText(line)).to.equal(expected);
      });
    }

    it('takes `now` for the clock', async () => {
      const line = await fixture<DateLine>(html`<cong-date-line now=${FOUNDING}></cong-date-line>`);
      expect(shownText(line)).to.equal('Chủ nhật, 25/07/2021 10:04');
    });

    it('gives machines the instant', async () => {
      const line = await fixture<DateLine>(
        html`<cong-date-line datetime=${FOUNDING}></cong-date-line>`,
      );
      const time = line.shadowRoot!.querySelector('time')!;
      expect(time.dateTime).to.equal('2021-07-25T03:04:00.000Z');
    });

    it('speaks the language of the page, and follows a change of it', async () => {
      const page = await fixture<HTMLElement>(
        html`<div lang="en-GB"><cong-date-line datetime=${FOUNDING}></cong-date-line></div>`,
      );
      const line = page.querySelector('cong-date-line')!;
      await expectEventually(line, 'Sunday, 25/07/2021 10:04');
      page.lang = 'vi';
      await expectEventually(line, 'Chủ nhật, 25/07/2021 10:04');
    });

    it('takes other words on the instance', async () => {
      const line = await fixture<DateLine>(
        html`<cong-date-line
          datetime=${FOUNDING}
          pattern="long"
          messages='{"dates": {"longDate": "{day}.{month}.{year}"}}'
        ></cong-date-line>`,
      );
      expect(shownText(line)).to.equal('25.7.2021');
    });
  });

  describe('bad input', () => {
    const wrong: [what: string, attribute: string, value: string, shown: string][] = [
      ['a date that does not exist', 'datetime', '2021-02-30', 'Văn bản của trang'],
      ['an unknown pattern', 'pattern', 'fancy', 'Chủ nhật, 25/07/2021 10:04'],
      ['an unknown zone', 'time-zone', 'Asia/Atlantis', 'Chủ nhật, 25/07/2021 10:04'],
      ['a clock of 13 hours', 'hours', '13', 'Chủ nhật, 25/07/2021 10:04'],
      ['words that are no JSON', 'messages', '{dates', 'Chủ nhật, 25/07/2021 10:04'],
    ];
    for (const [what, attribute, value, shown] of wrong) {
      it(`${what}: shows “${shown}” and warns once`, async () => {
        const warnings = capturedWarnings();
        const line = await fixture<DateLine>(
          html`<cong-date-line datetime=${FOUNDING}>Văn bản của trang</cong-date-line>`,
        );
        line.setAttribute(attribute, value);
        await line.updateComplete;
        expect(shownText(line)).to.equal(shown);
        expect(warnings.list).to.have.length(1);
        expect(warnings.list[0]).to.contain(value);
      });
    }
  });

  describe('moved and removed', () => {
    it('keeps its text when it is moved', async () => {
      const line = await fixture<DateLine>(
        html`<cong-date-line datetime=${FOUNDING}></cong-date-line>`,
      );
      const target = await fixture<HTMLElement>(html`<div></div>`);
      target.append(line);
      await line.updateComplete;
      expect(shownText(line)).to.equal('Chủ nhật, 25/07/2021 10:04');
    });
  });

  describe('accessible', () => {
    it('has no violation', async () => {
      const line = await fixture<DateLine>(
        html`<cong-date-line datetime=${FOUNDING}></cong-date-line>`,
      );
      await expect(line).to.be.accessible();
    });
  });
});

async function expectEventually(line: DateLine, text: string) {
  await waitUntil(
    () => shownText(line) === text,
    `“${text}” to be shown, not “${shownText(line)}”`,
  );
}
