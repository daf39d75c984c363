import {expect, oneEvent, waitUntil} from '../../support/testing.js';
import type {VisitCounter} from '../../../src/elements/visit-counter/visit-counter.js';
import {capturedWarnings} from '../../support/captured-warnings.js';
import {shownText} from '../../support/shown-text.js';
import {json, make, parts, pretend, sequence, values} from './support.js';

const AT_TEN = '2021-07-25T10:04:00+07:00';
const AT_ELEVEN = '2021-07-25T11:04:00+07:00';

/** Has a counter that is there ask again, and waits for the answer. */
async function askAgain(counter: VisitCounter, {isNews = true} = {}) {
  const place = counter.parentElement!;
  const answer = isNews ? oneEvent(counter, 'cong-count') : undefined;
  counter.remove();
  place.append(counter);
  await answer;
  await counter.updateComplete;
}

describe('<cong-visit-counter>, numbers that come one after another', () => {
  const rows: [what: string, first: object, second: object, shown: string[]][] = [
    ['a greater number', {visits: 5}, {visits: 7}, ['7']],
    [
      'a smaller number without a time: kept',
      {visits: 7, online: 1},
      {visits: 5, online: 2},
      ['7', '2'],
    ],
    [
      'a smaller number of a later time: a reset',
      {visits: 7, asOf: AT_TEN},
      {visits: 5, asOf: AT_ELEVEN},
      ['5'],
    ],
    ['what is left out stays', {visits: 7, online: 2}, {visits: 8}, ['8', '2']],
    ['what is no number stays as it was', {visits: 7}, {visits: 'N/A', online: 2}, ['7', '2']],
    ['and what is less than nothing', {visits: 7}, {visits: -1, online: 2}, ['7', '2']],
    [
      'strings past 2^53 are compared exactly',
      {visits: '9007199254740993'},
      {visits: '9007199254740992', online: 1},
      ['9.007.199.254.740.993', '1'],
    ],
    ['readers online may become fewer', {online: 7}, {online: 5}, ['5']],
  ];
  for (const [what, first, second, shown] of rows) {
    it(what, async () => {
      capturedWarnings();
      const counter = await make(`src='${sequence(first, second)}'`);
      await waitUntil(() => values(counter).length, 'the first numbers');
      await askAgain(counter);
      expect(values(counter)).to.deep.equal(shown);
    });
  }

  it('forgets the numbers of another address', async () => {
    const counter = await make(`src='${json({visits: 7, online: 2})}'`);
    await waitUntil(() => values(counter).length, 'the first numbers');
    counter.src = json({visits: 5});
    await waitUntil(() => values(counter).join() === '5', 'the others');
  });
});

describe('<cong-visit-counter>, numbers that could not be brought up to date', () => {
  it('says for when they hold', async () => {
    capturedWarnings();
    const counter = await make(`src='${sequence({visits: 1965, asOf: AT_TEN}, 'hỏng')}'`);
    await waitUntil(() => values(counter).length, 'the number');
    await askAgain(counter, {isNews: false});
    await waitUntil(() => parts(counter, 'stale').length, 'the note');
    expect(shownText(counter)).to.equal(
      'Tổng lượt truy cập 1.965 Số liệu tính đến Chủ nhật, 25/07/2021 10:04',
    );
  });

  it('says when they came, where they do not say so themselves', async () => {
    capturedWarnings();
    const counter = await make(`src='${sequence({visits: 1965}, 'hỏng', {visits: 1966})}'`);
    const now = Date.parse(AT_TEN);
    pretend(Date, 'now', () => now);
    await waitUntil(() => values(counter).length, 'the number');
    await askAgain(counter, {isNews: false});
    await waitUntil(() => parts(counter, 'stale').length, 'the note');
    // The two words of the weekday stay in one line.
    expect(parts(counter, 'stale')[0]!.textContent).to.equal(
      'Số liệu tính đến Chủ\u00a0nhật, 25/07/2021 10:04',
    );
    await askAgain(counter);
    expect(shownText(counter)).to.equal('Tổng lượt truy cập 1.966');
  });

  it('tells the time in the agency’s zone', async () => {
    capturedWarnings();
    const src = sequence({visits: 1965, asOf: AT_TEN}, 'hỏng');
    const counter = await make(`time-zone="UTC" src='${src}'`);
    await waitUntil(() => values(counter).length, 'the number');
    await askAgain(counter, {isNews: false});
    await waitUntil(() => parts(counter, 'stale').length, 'the note');
    expect(parts(counter, 'stale')[0]!.textContent).to.contain('25/07/2021 03:04');
  });
});
