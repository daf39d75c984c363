import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import type {DateLine} from '../../../src/elements/date-line/date-line.js';
import '../../../src/define/date-line.js';
import {capturedWarnings} from '../../support/captured-warnings.js';
import {pageWithout} from '../../support/page-without.js';
import {shownText} from '../../support/shown-text.js';

const FOUNDING = '2021-07-25T10:04:00+07:00';
const SERVERS = html`<time datetime=${FOUNDING}>Sáng Chủ nhật</time>
  <span slot="lunar-date">ngày rằm</span>`;

const timeOf = (line: DateLine) => line.shadowRoot!.querySelector('time')!;

/** Where the lunar date is, the server’s or ours; only a line with `lunar` has it. */
const placeOf = (line: DateLine) =>
  line.shadowRoot!.querySelector<HTMLSlotElement>('[part=lunar], [part=room]')!;

const lunarTextOf = (line: DateLine) => {
  const place = placeOf(line);
  if (!place || getComputedStyle(place).display === 'none') return '';
  return (place.assignedElements()[0] ?? place).textContent!.trim();
};

async function expectLunar(line: DateLine, text: string) {
  await waitUntil(
    () => lunarTextOf(line) === text,
    `“${text}” to be shown, not “${lunarTextOf(line)}”`,
  );
}

describe('<cong-date-line lunar>', () => {
  describe('the date', () => {
    const dates: [datetime: string, expected: string][] = [
      [FOUNDING, '16 tháng 6 năm Tân Sửu'],
      // Tết, by DOMAIN.md; in 1985 and 2030 China has another day.
      ['1985-01-21', 'mùng 1 tháng Giêng năm Ất Sửu'],
      ['2026-02-17', 'mùng 1 tháng Giêng năm Bính Ngọ'],
      ['2027-02-06', 'mùng 1 tháng Giêng năm Đinh Mùi'],
      ['2030-02-02', 'mùng 1 tháng Giêng năm Canh Tuất'],
      // Its eve: the 29th, and still of the year before.
      ['2027-02-05', '29 tháng Chạp năm Bính Ngọ'],
      ['2026-04-26', 'mùng 10 tháng 3 năm Bính Ngọ'],
      ['2026-03-03', 'rằm tháng Giêng năm Bính Ngọ'],
      ['2025-07-24', '30 tháng 6 năm Ất Tỵ'],
      ['2025-07-25', 'mùng 1 tháng 6 nhuận năm Ất Tỵ'],
      ['1899-02-10', 'mùng 1 tháng Giêng năm Kỷ Hợi'],
      ['2101-01-28', '29 tháng Chạp năm Canh Thân'],
    ];
    for (const [datetime, expected] of dates) {
      it(`${datetime} → ${expected}`, async () => {
        const line = await fixture<DateLine>(
          html`<cong-date-line lunar datetime=${datetime}></cong-date-line>`,
        );
        await expectLunar(line, expected);
      });
    }

    it('stands after the solar date, outside of the one `<time>`', async () => {
      const line = await fixture<DateLine>(
        html`<cong-date-line lunar datetime=${FOUNDING}></cong-date-line>`,
      );
      await expectLunar(line, '16 tháng 6 năm Tân Sửu');
      expect(shownText(line)).to.equal('Chủ nhật, 25/07/2021 10:04 16 tháng 6 năm Tân Sửu');
      const times = line.shadowRoot!.querySelectorAll('time');
      expect(times).to.have.length(1);
      expect(times[0]!.dateTime).to.equal('2021-07-25T03:04:00.000Z');
      expect(times[0]!.textContent).not.to.contain('Tân Sửu');
    });

    it('is that of the day in the agency’s zone', async () => {
      const line = await fixture<DateLine>(
        html`<cong-date-line lunar now="2026-02-16T23:30:00+07:00"></cong-date-line>`,
      );
      await expectLunar(line, '29 tháng Chạp năm Ất Tỵ');
      line.timeZone = 'Asia/Tokyo';
      await expectLunar(line, 'mùng 1 tháng Giêng năm Bính Ngọ');
    });

    it('moves on with the day', async () => {
      const line = await fixture<DateLine>(
        html`<cong-date-line lunar now="2026-02-16T23:59:59+07:00"></cong-date-line>`,
      );
      await expectLunar(line, '29 tháng Chạp năm Ất Tỵ');
      line.now = '2026-02-17T00:00:00+07:00';
      await expectLunar(line, 'mùng 1 tháng Giêng năm Bính Ngọ');
    });
  });

  describe('words', () => {
    const english: [datetime: string, expected: string][] = [
      [FOUNDING, '16th day of the 6th lunar month, Tân Sửu'],
      ['2026-02-17', '1st day of the 1st lunar month, Bính Ngọ'],
      ['2026-03-20', '2nd day of the 2nd lunar month, Bính Ngọ'],
      ['2026-04-19', '3rd day of the 3rd lunar month, Bính Ngọ'],
      ['2026-05-27', '11th day of the 4th lunar month, Bính Ngọ'],
      ['2021-12-24', '21st day of the 11th lunar month, Tân Sửu'],
      ['2022-01-25', '23rd day of the 12th lunar month, Tân Sửu'],
      ['2025-07-25', '1st day of the leap 6th lunar month, Ất Tỵ'],
    ];
    for (const [datetime, expected] of english) {
      it(`in English: ${expected}`, async () => {
        const line = await fixture<DateLine>(
          html`<cong-date-line lang="en" lunar datetime=${datetime}></cong-date-line>`,
        );
        await expectLunar(line, expected);
      });
    }

    it('follow the language of the page', async () => {
      const page = await fixture<HTMLElement>(
        html`<div lang="en"><cong-date-line lunar datetime=${FOUNDING}></cong-date-line></div>`,
      );
      const line = page.querySelector('cong-date-line')!;
      await expectLunar(line, '16th day of the 6th lunar month, Tân Sửu');
      page.lang = 'vi';
      await expectLunar(line, '16 tháng 6 năm Tân Sửu');
    });

    it('may be others on the instance', async () => {
      const line = await fixture<DateLine>(
        html`<cong-date-line
          lunar
          datetime=${FOUNDING}
          messages='{"lunarDate": "Âm lịch: {day}/{month} {year}"}'
        ></cong-date-line>`,
      );
      await expectLunar(line, 'Âm lịch: 16/6 Tân Sửu');
    });
  });

  describe('the server’s text', () => {
    it('gives way when the calendar is there', async () => {
      const line = await fixture<DateLine>(
        html`<cong-date-line lunar now=${FOUNDING}>${SERVERS}</cong-date-line>`,
      );
      await expectLunar(line, '16 tháng 6 năm Tân Sửu');
      expect(line.querySelector('span')!.textContent).to.equal('ngày rằm');
    });

    it('stays where the calendar does not load', async () => {
      const {element, page} = await pageWithout<DateLine>(
        ['base/features/lunar'],
        `<cong-date-line lunar now=${FOUNDING}><time>Sáng Chủ nhật</time><span slot="lunar-date">16/6 âm lịch</span></cong-date-line>`,
      );
      await waitUntil(() => page.told.join().includes('lunar'));
      expect(timeOf(element).textContent).to.equal('Chủ nhật, 25/07/2021 10:04');
      const slot = placeOf(element);

      expect(slot.assignedElements()[0]!.textContent).to.equal('16/6 âm lịch');
    });

    for (const [what, datetime] of [
      ['no date', '2021-02-30'],
      ['a day of which the calendar knows nothing', '1884-06-06'],
    ]) {
      it(`stays for ${what}, and comes back for it`, async () => {
        capturedWarnings();
        const line = await fixture<DateLine>(
          html`<cong-date-line lunar now=${FOUNDING}>${SERVERS}</cong-date-line>`,
        );
        await expectLunar(line, '16 tháng 6 năm Tân Sửu');
        line.datetime = datetime;
        await expectLunar(line, 'ngày rằm');
        line.datetime = undefined;
        await expectLunar(line, '16 tháng 6 năm Tân Sửu');
      });
    }

    it('is not shown without `lunar`', async () => {
      const line = await fixture<DateLine>(
        html`<cong-date-line now=${FOUNDING}>${SERVERS}</cong-date-line>`,
      );
      expect(shownText(line)).to.equal('Chủ nhật, 25/07/2021 10:04');
      line.lunar = true;
      await expectLunar(line, '16 tháng 6 năm Tân Sửu');
      line.lunar = false;
      await line.updateComplete;
      expect(shownText(line)).to.equal('Chủ nhật, 25/07/2021 10:04');
    });
  });

  describe('its place', () => {
    async function lineOf(width: number, content: unknown = '') {
      const box = await fixture<HTMLElement>(
        html`<div>${html`<cong-date-line lunar now=${FOUNDING}>${content}</cong-date-line>`}</div>`,
      );
      box.style.inlineSize = `${width}px`;
      return box.querySelector('cong-date-line')!;
    }

    it('is the end of the line', async () => {
      const line = await lineOf(800);
      await expectLunar(line, '16 tháng 6 năm Tân Sửu');
      const [whole, solar, lunar] = [line, timeOf(line), placeOf(line)].map((each) =>
        each.getBoundingClientRect(),
      );
      expect(lunar!.right).to.be.closeTo(whole!.right, 0.5);
      expect(lunar!.top).to.equal(solar!.top);
    });

    it('is a line of its own, from the left, where both do not fit', async () => {
      const line = await lineOf(288);
      await expectLunar(line, '16 tháng 6 năm Tân Sửu');
      const [whole, solar, lunar] = [line, timeOf(line), placeOf(line)].map((each) =>
        each.getBoundingClientRect(),
      );
      expect(lunar!.left).to.equal(whole!.left);
      expect(lunar!.top).to.be.at.least(solar!.bottom);
    });

    for (const width of [800, 288]) {
      it(`is kept until the date is there, at ${width} px`, async () => {
        const {element: line, page} = await pageWithout<DateLine>(
          ['base/features/lunar'],
          `<style>body {inline-size: ${width}px}</style><cong-date-line lunar now=${FOUNDING}></cong-date-line>`,
        );
        await waitUntil(() => page.told.join().includes('lunar'));
        await waitUntil(() => getComputedStyle(line).display === 'flex', 'the styles are there');
        const kept = line.getBoundingClientRect().height;
        placeOf(line).textContent = '16 tháng 6 năm Tân Sửu';
        expect(line.getBoundingClientRect().height).to.equal(kept);
      });
    }
  });

  it('has no violation', async () => {
    const line = await fixture<DateLine>(
      html`<cong-date-line lunar datetime=${FOUNDING}>${SERVERS}</cong-date-line>`,
    );
    await expectLunar(line, '16 tháng 6 năm Tân Sửu');
    await expect(line).to.be.accessible();
  });
});
