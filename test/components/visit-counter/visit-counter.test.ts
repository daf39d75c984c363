import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import type {CountEvent} from '../../../src/components/visit-counter/visit-counter.events.js';
import type {VisitCounter} from '../../../src/components/visit-counter/visit-counter.js';
import '../../../src/define/visit-counter.js';
import {capturedWarnings} from '../../support/captured-warnings.js';
import {shownText} from '../../support/shown-text.js';

describe('<cong-visit-counter>', () => {
  describe('before upgrade', () => {
    it('is the list that the server wrote, and shows it as written', async () => {
      const counter = await make('', '<dl><dt>Lượt xem</dt><dd>19 triệu</dd></dl>');
      expect(shownText(counter)).to.equal('Lượt xem 19 triệu');
      expect(counter.querySelector('dd')!.textContent).to.equal('19 triệu');
    });

    it('reads the numbers that the markup names', async () => {
      const counter = await fixture<VisitCounter>(
        html`<cong-visit-counter>
          <data value="2965" data-metric="articles">2.965 bài</data>
          <span data-metric="visits"> 19089598 </span>
          <span data-metric>7</span>
        </cong-visit-counter>`,
      );
      expect(shownText(counter)).to.equal('Số người truy cập 19.089.598 Số bài viết 2.965');
    });

    it('reads numbers that come later', async () => {
      const counter = await make();
      const row = document.createElement('span');
      row.dataset['metric'] = 'online';
      row.textContent = '12';
      counter.append(row);
      await waitUntil(() => shownText(counter) === 'Đang trực tuyến 12', 'the row to be shown');
      row.textContent = '13';
      await waitUntil(() => shownText(counter) === 'Đang trực tuyến 13', 'the new number');
    });
  });

  describe('bare', () => {
    it('says that there are no numbers', async () => {
      const counter = await make();
      expect(shownText(counter)).to.equal('Chưa có số liệu.');
      expect(counter.shadowRoot!.querySelector('section')!.ariaLabel).to.equal('Thống kê truy cập');
    });

    it('says so where `src` has none either', async () => {
      const counter = await make(`src="${json({})}"`);
      await waitUntil(() => shownText(counter) === 'Chưa có số liệu.', 'the note to be shown');
    });
  });

  describe('properties', () => {
    it('shows all that is given, visits first', async () => {
      const counter = await make(
        'ip="3.239.7.207" show-ip="full" members="9" month="8" week="7" yesterday="6" today="5" ' +
          'online="4" articles="2965" visits="19089598"',
      );
      expect(shownText(counter)).to.equal(
        'Số người truy cập 19.089.598 Đang trực tuyến 4 Hôm nay 5 Hôm qua 6 Tuần này 7 ' +
          'Tháng này 8 Số bài viết 2.965 Thành viên 9 IP của bạn 3.239.7.207',
      );
    });

    it('prefers properties to `src`, and `src` to the markup', async () => {
      const counter = await fixture<VisitCounter>(
        html`<cong-visit-counter visits="1" src=${json({visits: 2, online: 3})}>
          <span data-metric="visits">4</span><span data-metric="online">5</span>
          <span data-metric="today">6</span>
        </cong-visit-counter>`,
      );
      expect(values(counter)).to.deep.equal(['1', '5', '6']);
      await waitUntil(() => values(counter)[1] === '3', 'the number of `src`');
      expect(values(counter)).to.deep.equal(['1', '3', '6']);
    });

    const groupings: [grouping: string, lang: string, expected: string][] = [
      ['dot', 'en', '19.089.598,5'],
      ['comma', 'vi', '19,089,598.5'],
      ['none', 'vi', '19089598,5'],
      ['auto', 'vi', '19.089.598,5'],
      ['auto', 'en', '19,089,598.5'],
    ];
    for (const [grouping, lang, expected] of groupings) {
      it(`grouping ${grouping} in ${lang} → ${expected}`, async () => {
        const page = await fixture<HTMLElement>(
          html`<div lang=${lang}>
            <cong-visit-counter visits="19089598.5" grouping=${grouping}></cong-visit-counter>
          </div>`,
        );
        const counter = page.querySelector('cong-visit-counter')!;
        await waitUntil(() => values(counter)[0] === expected, `${expected} to be shown`);
      });
    }

    const counts: [given: string | number, expected: string][] = [
      [0, '0'],
      ['007', '7'],
      ['12345678901234567890123', '12.345.678.901.234.567.890.123'],
      [1e21, '1.000.000.000.000.000.000.000'],
    ];
    for (const [given, expected] of counts) {
      it(`visits ${JSON.stringify(given)} → ${expected}`, async () => {
        const counter = await fixture<VisitCounter>(
          html`<cong-visit-counter .visits=${given}></cong-visit-counter>`,
        );
        expect(values(counter)).to.deep.equal([expected]);
      });
    }

    const addresses: [ip: string, showIp: string | undefined, expected: string[]][] = [
      ['3.239.7.207', 'masked', ['3.239.•••.•••']],
      ['3.239.7.207', 'full', ['3.239.7.207']],
      ['2405:4802::1', 'masked', ['2405:4802:•••']],
      ['3.239.7.207', undefined, []],
      ['3.239.7.207', 'yes', []],
    ];
    for (const [ip, showIp, expected] of addresses) {
      it(`ip ${ip}, show-ip ${showIp ?? 'absent'} → ${expected.join() || 'no row'}`, async () => {
        const counter = await fixture<VisitCounter>(
          html`<cong-visit-counter ip=${ip} .showIp=${showIp as 'full'}></cong-visit-counter>`,
        );
        expect(values(counter)).to.deep.equal(expected);
      });
    }

    it('metrics chooses and orders', async () => {
      const counter = await make('visits="1" online="2" today="3" metrics=" today visits week "');
      expect(shownText(counter)).to.equal('Hôm nay 3 Số người truy cập 1');
    });

    it('digits draws an odometer, and says the number', async () => {
      const counter = await make('visits="1965" online="2" digits');
      const [visits, online] = parts(counter, 'value');
      expect(visits!.querySelector('.visually-hidden')!.textContent).to.equal('1.965');
      const drawn = visits!.querySelector('[aria-hidden=true]')!;
      expect(drawn.textContent).to.equal('1.965');
      expect([...drawn.children].map((each) => each.textContent)).to.deep.equal([...'1965']);
      expect(shownText(online!)).to.equal('2');
    });
  });

  describe('interaction', () => {
    it('says that it loads', async () => {
      const counter = await make('src="/test-api/hang"');
      await waitUntil(() => shownText(counter) === 'Đang tải…', 'the note to be shown');
    });

    it('says that loading failed, and tries again', async () => {
      capturedWarnings();
      const src = `/test-api/sequence?key=${crypto.randomUUID()}&body=hỏng&body=${encodeURIComponent('{"visits":1965}')}`;
      const counter = await make(`src="${src}"`);
      await waitUntil(() => parts(counter, 'retry').length, 'a button to retry');
      expect(shownText(counter)).to.equal('Không tải được dữ liệu. Thử lại');
      parts(counter, 'retry')[0]!.click();
      await waitUntil(() => shownText(counter) === 'Số người truy cập 1.965', 'the number');
    });

    it('keeps the markup where there is nothing at `src`', async () => {
      const warnings = capturedWarnings();
      const counter = await make(
        'src="/test-api/status/404"',
        '<span data-metric="online">5</span>',
      );
      await waitUntil(() => parts(counter, 'retry').length, 'a button to retry');
      expect(values(counter)).to.deep.equal(['5']);
      expect(warnings.list).to.have.length(1);
    });
  });

  describe('events', () => {
    it('tells of numbers from `src`, and not of those a script sets', async () => {
      const counter = await make();
      const told: CountEvent[] = [];
      counter.addEventListener('cong-count', (event) => told.push(event));
      counter.visits = 5;
      await counter.updateComplete;
      expect(told).to.deep.equal([]);
      counter.src = json({visits: 1965});
      await oneEvent(counter, 'cong-count');
      counter.digits = true;
      await counter.updateComplete;
      expect(told).to.have.length(1);
      expect(told[0]!.counts).to.deep.equal({visits: 1965});
      expect([told[0]!.bubbles, told[0]!.composed]).to.deep.equal([true, true]);
    });
  });

  describe('bad input', () => {
    const wrong: [attribute: string, value: string, shown: string[]][] = [
      ['visits', '-1', ['2']],
      ['visits', '19.089.598', ['2']],
      ['visits', 'nhiều', ['2']],
      ['ip', '3.239.7.256', ['1.000', '2']],
      ['grouping', 'apostrophe', ['1.000', '2']],
      ['metrics', 'online clicks', ['2']],
      ['metrics', 'clicks', ['1.000', '2']],
    ];
    for (const [attribute, value, shown] of wrong) {
      it(`${attribute} “${value}” warns once, and shows ${shown.join(' and ')}`, async () => {
        const warnings = capturedWarnings();
        const counter = await make('visits="1000" online="2" show-ip="full"');
        counter.setAttribute(attribute, value);
        await counter.updateComplete;
        counter.requestUpdate();
        await counter.updateComplete;
        expect(values(counter)).to.deep.equal(shown);
        expect(warnings.list).to.have.length(1);
        expect(warnings.list[0]).to.contain(value);
      });
    }
  });

  describe('moved and removed', () => {
    const stale: [asOf: object, note: string][] = [
      [{asOf: '2021-07-25T10:04:00+07:00'}, ' Số liệu lúc Chủ nhật, 25/07/2021 10:04'],
      [{}, ''],
    ];
    for (const [asOf, note] of stale) {
      it(`keeps old numbers when loading fails: “${note}”`, async () => {
        capturedWarnings();
        const body = encodeURIComponent(JSON.stringify({visits: 1965, ...asOf}));
        const src = `/test-api/sequence?key=${crypto.randomUUID()}&body=${body}&body=hỏng`;
        const counter = await make(`src="${src}"`);
        await waitUntil(() => values(counter).length, 'the number');
        const target = await fixture<HTMLElement>(html`<div></div>`);
        const failure = oneEvent(counter, 'cong-data-error');
        target.append(counter);
        await failure;
        await waitUntil(() => parts(counter, 'stale').length === (note ? 1 : 0), 'the note');
        expect(shownText(counter)).to.equal(`Số người truy cập 1.965${note}`);
      });
    }
  });

  describe('accessible', () => {
    it('has no violation', async () => {
      const counter = await make('heading="Thống kê" visits="1965" today="3" digits');
      await expect(counter).to.be.accessible();
    });
  });
});

const json = (value: unknown) => `/test-api/json?body=${encodeURIComponent(JSON.stringify(value))}`;
const parts = (counter: VisitCounter, name: string) => [
  ...counter.shadowRoot!.querySelectorAll<HTMLElement>(`[part=${name}]`),
];
const values = (counter: VisitCounter) => parts(counter, 'value').map(shownText);

/** An element with these attributes, around this markup. */
async function make(attributes = '', markup = ''): Promise<VisitCounter> {
  const template = document.createElement('template');
  template.innerHTML = `<cong-visit-counter ${attributes}>${markup}</cong-visit-counter>`;
  return fixture<VisitCounter>(html`${document.importNode(template.content, true).firstChild}`);
}
