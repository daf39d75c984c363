import {expect, waitUntil} from '../../../support/testing.js';
import fc from 'fast-check';
import {
  HEIGHT,
  indexOfMost,
  trendLine,
  WIDTH,
} from '../../../../src/elements/visit-counter/features/trend-line.js';
import type {Day} from '../../../../src/elements/visit-counter/features/trend-days.js';
import type {VisitCounter} from '../../../../src/elements/visit-counter/visit-counter.js';
import {addDays} from '../../../../src/core/dates.js';
import {capturedWarnings} from '../../../support/captured-warnings.js';
import {shownText} from '../../../support/shown-text.js';
import {json, make, parts} from '../support.js';

const day = (number: number, visits: string): Day => ({
  date: {year: 2021, month: 7, day: number},
  visits,
});

describe('trendLine', () => {
  it('goes from the first day to the last, and from 0 to the most', () => {
    const {points, line, area} = trendLine([day(1, '0'), day(2, '50'), day(3, '100')]);
    expect(points).to.deep.equal([
      [0, 40],
      [50, 20],
      [100, 0],
    ]);
    expect(line).to.equal('M0 40L50 20L100 0');
    expect(area).to.equal('M0 40L0 40L50 20L100 0V40z');
  });

  it('stands on a round number below the least where the days differ little', () => {
    const {floor, points} = trendLine([day(1, '2684'), day(2, '3547'), day(3, '3000')]);
    expect(floor).to.equal(2500);
    expect(points.map(([, y]) => y)).to.deep.equal([32.97, 0, 20.9]);
    expect(trendLine([day(1, '1000'), day(2, '3547')]).floor).to.equal(0);
    expect(trendLine([day(1, '7'), day(2, '7')]).floor).to.equal(0);
  });

  it('breaks where days are missing, and keeps their room', () => {
    const {line, dots} = trendLine([day(1, '10'), day(2, '10'), day(5, '10')]);
    expect([line, dots]).to.deep.equal(['M0 0L25 0', 'M100 0h0']);
  });

  it('is a dot in the middle for a day that is alone', () => {
    const {line, dots} = trendLine([day(1, '10')]);
    expect([line, dots]).to.deep.equal(['', 'M50 0h0']);
  });

  it('lies on the ground where nobody came', () => {
    const days = [day(1, '0'), day(2, '0')];
    expect(trendLine(days).line).to.equal('M0 40L100 40');
    expect(indexOfMost(days)).to.equal(-1);
  });

  it('finds the most among numbers that no number can hold', () => {
    const huge = `9${'0'.repeat(400)}`;
    const days = [day(1, '5'), day(2, `${huge}1`), day(3, `${huge}2`)];
    expect(indexOfMost(days)).to.equal(2);
    expect(trendLine(days).line).to.equal('M0 40L50 0L100 0');
  });

  const counts: [visits: string[], most: number][] = [
    [['9007199254740992', '9007199254740993'], 1],
    [['5', '5'], 0],
    [['1.5', '1.25'], 0],
    [['0.5', '0.75'], 1],
    [['9', '10'], 1],
  ];
  for (const [visits, most] of counts) {
    it(`of ${visits.join(' and ')} the most is ${visits[most]}`, () => {
      expect(indexOfMost(visits.map((each, index) => day(index + 1, each)))).to.equal(most);
    });
  }

  it('stays in its picture, whatever the days', () => {
    const gaps = fc.array(
      fc.record({gap: fc.integer({min: 1, max: 500}), visits: fc.bigInt({min: 0n})}),
      {minLength: 1},
    );
    fc.assert(
      fc.property(gaps, (rows) => {
        let date = {year: 2000, month: 1, day: 1};
        const days = rows.map(({gap, visits}) => {
          date = addDays(date, gap);
          return {date, visits: String(visits)};
        });
        const {points, line, dots} = trendLine(days);
        expect(line + dots).not.to.match(/NaN|Infinity|e/);
        let before = -1;
        for (const [x, y] of points) {
          expect(x >= before && x <= WIDTH && y >= 0 && y <= HEIGHT).to.equal(true);
          before = x;
        }
      }),
    );
  });
});

const DAYS = [
  {date: '2021-07-24', visits: 2731},
  {date: '2021-07-22', visits: 3500},
  {date: '2021-07-25', visits: '3214'},
];

const trendOf = async (counter: VisitCounter) => {
  await waitUntil(() => parts(counter, 'trend').length, 'the trend');
  return parts(counter, 'trend')[0]!;
};

const table = (trend: HTMLElement) =>
  [...trend.querySelectorAll('tr')].map((row) => [...row.cells].map((each) => each.textContent));

describe('<cong-visit-counter trend>', () => {
  it('leaves out days that are not there', async () => {
    capturedWarnings();
    const counter = await make('trend visits="9"');
    Reflect.set(counter, 'series', [undefined, null, ...DAYS]);
    expect(table(await trendOf(counter))).to.have.length(4);
  });

  it('tells the most, the first and the last in words, and has a table of all', async () => {
    const counter = await make(`trend src='${json({visits: 9, series: DAYS})}'`);
    const trend = await trendOf(counter);
    expect(shownText(trend)).to.match(
      /^Lượt truy cập theo ngày Cao nhất: 3\.500 \(22\/07\/2021\) 2\.600 Đầu kỳ: 3\.500 \(22\/07\/2021\)\s?Gần nhất: 3\.214 \(25\/07\/2021\)/,
    );
    expect(table(trend)).to.deep.equal([
      ['Ngày', 'Lượt truy cập'],
      ['22/07/2021', '3.500'],
      ['24/07/2021', '2.731'],
      ['25/07/2021', '3.214'],
    ]);
    expect(trend.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
    expect(trend.querySelector('svg')!.getBoundingClientRect().height).to.equal(56);
    await expect(counter).to.be.accessible();
    trend.querySelector('summary')!.click();
    await expect(counter).to.be.accessible();
  });

  it('goes on below its first word, not below the mark, in a narrow box', async () => {
    const counter = await make(`trend src='${json({visits: 9, series: DAYS})}'`);
    counter.style.inlineSize = '160px';
    const trend = await trendOf(counter);
    const mark = trend.querySelector('.mark')!;
    const words = document.createRange();
    words.selectNodeContents(mark.parentElement!);
    words.setStartAfter(mark);
    const lines = [...words.getClientRects()].filter(({width}) => width > 0);
    expect(new Set(lines.map(({top}) => top)).size).to.be.above(1);
    const end = mark.getBoundingClientRect().right;
    for (const {left} of lines) expect(left).to.be.above(end);
  });

  it('marks the most with a square and the last with a disc, where they are', async () => {
    const counter = await make(`trend src='${json({visits: 9, series: DAYS})}'`);
    const trend = await trendOf(counter);
    const line = trend.querySelector('svg')!.getBoundingClientRect();
    const boxOf = (name: string) => trend.querySelector(`svg .${name}`)!.getBoundingClientRect();
    const most = boxOf('most');
    expect([most.width, most.height]).to.deep.equal([9, 9]);
    expect(most.x + 4.5).to.be.closeTo(line.x, 0.5);
    expect(most.y + 4.5).to.be.closeTo(line.y, 0.5);
    const last = boxOf('last');
    expect(last.width).to.be.closeTo(10, 0.1);
    expect(last.height).to.be.closeTo(10, 0.1);
    expect(last.x + 5).to.be.closeTo(line.right, 0.5);
  });

  it('says what number it stands on, and marks the first day with a ring', async () => {
    const counter = await make('trend');
    counter.series = [
      {date: '2021-07-22', visits: 2731},
      {date: '2021-07-23', visits: 3500},
      {date: '2021-07-24', visits: 3214},
    ];
    const trend = await trendOf(counter);
    expect(trend.querySelector('.floor')!.textContent).to.equal('2.600');
    const line = trend.querySelector('svg')!.getBoundingClientRect();
    const first = trend.querySelector('svg .first')!.getBoundingClientRect();
    expect(first.x + first.width / 2).to.be.closeTo(line.x, 0.5);
  });

  it('reads days that the markup names', async () => {
    const counter = await make(
      'trend',
      `<table><tr><td>24/7<td><data value="2731" data-date="2021-07-24">2.731</data>
        <tr><td>25/7<td data-date="2021-07-25">3214</table>`,
    );
    expect(table(await trendOf(counter)).slice(1)).to.deep.equal([
      ['24/07/2021', '2.731'],
      ['25/07/2021', '3.214'],
    ]);
  });

  it('prefers the property to the data', async () => {
    const counter = await make(`trend src='${json({visits: 9, series: DAYS})}'`);
    counter.series = [{date: '2021-07-25', visits: 5}];
    const trend = await trendOf(counter);
    await waitUntil(() => table(trend).length === 2, 'the one day');
    expect(shownText(trend)).to.contain('Gần nhất: 5 (25/07/2021)');
    expect(shownText(trend)).not.to.match(/Đầu kỳ|Cao nhất/);
  });

  it('keeps the table open, and the focus, when numbers come', async () => {
    const counter = await make('trend');
    counter.series = DAYS;
    const trend = await trendOf(counter);
    const summary = trend.querySelector('summary')!;
    summary.click();
    summary.focus();
    counter.series = [...DAYS, {date: '2021-07-26', visits: 7}];
    await waitUntil(() => table(trend).length === 5, 'the new day');
    expect(trend.querySelector('details')!.open).to.equal(true);
    expect(counter.shadowRoot!.activeElement).to.equal(summary);
  });

  it('speaks the language of its place, with its separators', async () => {
    const counter = await make('trend lang="en"');
    counter.series = DAYS;
    const trend = await trendOf(counter);
    await waitUntil(() => trend.textContent.includes('Visits by day'), 'English');
    expect(table(trend)[1]).to.deep.equal(['22/07/2021', '3,500']);
  });

  it('takes the later of two numbers for a day', async () => {
    const counter = await make('trend');
    counter.series = [...DAYS, {date: '2021-07-22', visits: 1}];
    expect(table(await trendOf(counter))[1]).to.deep.equal(['22/07/2021', '1']);
  });

  it('reads moments by their day in the agency’s zone', async () => {
    const counter = await make('trend');
    counter.series = [
      {date: '2021-07-22T00:00:00+07:00', visits: 11},
      {date: '2021-07-23 00:00:00', visits: 24},
      // Midnight in Vietnam, as a database in UTC has it.
      {date: '2021-07-23T17:00:00.000Z', visits: 5},
    ];
    const trend = await trendOf(counter);
    expect(table(trend).slice(1)).to.deep.equal([
      ['22/07/2021', '11'],
      ['23/07/2021', '24'],
      ['24/07/2021', '5'],
    ]);
    counter.timeZone = 'UTC';
    await waitUntil(() => table(trend)[1]![0] === '21/07/2021', 'UTC');
    expect(table(trend).slice(1)).to.deep.equal([
      ['21/07/2021', '11'],
      ['23/07/2021', '5'],
    ]);
  });

  it('is as wide as a narrow column allows, with the longest numbers', async () => {
    const counter = await make('trend');
    counter.style.inlineSize = '280px';
    counter.series = [
      {date: '2021-07-24', visits: '9'.repeat(60)},
      {date: '2021-07-25', visits: '1'},
    ];
    const trend = await trendOf(counter);
    trend.querySelector('details')!.open = true;
    expect(trend.scrollWidth <= trend.clientWidth).to.equal(true);
  });

  const wrong: [what: string, series: unknown, rows: number][] = [
    ['a day that the calendar has not', [{date: '2021-02-30', visits: 5}, DAYS[0]], 2],
    ['visits that are none', [{date: '2021-07-01', visits: 'nhiều'}, DAYS[0]], 2],
  ];
  for (const [what, series, rows] of wrong) {
    it(`leaves out ${what}, and warns`, async () => {
      const warnings = capturedWarnings();
      const counter = await make('trend');
      counter.series = series as typeof DAYS;
      expect(table(await trendOf(counter))).to.have.length(rows);
      expect(warnings.list).to.have.length(1);
    });
  }

  it('is not there without days, nor without the attribute', async () => {
    const counter = await make('trend visits="5"');
    counter.series = DAYS;
    await trendOf(counter);
    counter.series = [];
    await counter.updateComplete;
    expect(parts(counter, 'trend')).to.have.length(0);
    counter.series = DAYS;
    await counter.updateComplete;
    expect(parts(counter, 'trend')).to.have.length(1);
    counter.trend = false;
    await counter.updateComplete;
    expect(parts(counter, 'trend')).to.have.length(0);
  });
});
