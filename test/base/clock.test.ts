import {expect, fixture, html} from '../support/testing.js';
import {stub, useFakeTimers} from 'sinon';
import type {DateLine} from '../../src/elements/date-line/date-line.js';
import '../../src/define/date-line.js';
import {shownText} from '../support/shown-text.js';

const MINUTE = 60_000;

describe('clock', () => {
  let timers: ReturnType<typeof useFakeTimers>;
  const startAt = (now: string) => {
    timers = useFakeTimers({now: Date.parse(now), toFake: ['Date', 'setTimeout', 'clearTimeout']});
  };
  afterEach(() => timers.restore());

  async function lineIn(timeZone = 'Asia/Ho_Chi_Minh') {
    return fixture<DateLine>(html`<cong-date-line time-zone=${timeZone}></cong-date-line>`);
  }

  async function expectShown(line: DateLine, text: string) {
    await line.updateComplete;
    expect(shownText(line)).to.equal(text);
  }

  it('moves on at midnight', async () => {
    startAt('2021-07-25T23:59:59+07:00');
    const line = await lineIn();
    await expectShown(line, 'Chủ nhật, 25/07/2021 23:59');
    timers.tick(1000);
    await expectShown(line, 'Thứ hai, 26/07/2021 00:00');
  });

  it('moves on at each full minute, all day', async () => {
    startAt('2021-07-25T10:03:30+07:00');
    const line = await lineIn();
    timers.tick(MINUTE / 2 - 1);
    await expectShown(line, 'Chủ nhật, 25/07/2021 10:03');
    timers.tick(1);
    await expectShown(line, 'Chủ nhật, 25/07/2021 10:04');
    timers.tick(MINUTE);
    await expectShown(line, 'Chủ nhật, 25/07/2021 10:05');
    timers.tick(24 * 60 * MINUTE);
    await expectShown(line, 'Thứ hai, 26/07/2021 10:05');
  });

  it('is right after a sleep, whose end a timer notices late', async () => {
    startAt('2021-07-25T22:03:30+07:00');
    const line = await lineIn();
    timers.jump(8 * 60 * MINUTE + 20_000);
    await expectShown(line, 'Thứ hai, 26/07/2021 06:03');
    timers.tick(9_999);
    await expectShown(line, 'Thứ hai, 26/07/2021 06:03');
    timers.tick(1);
    await expectShown(line, 'Thứ hai, 26/07/2021 06:04');
  });

  it('is put right by a timer that a slow page lets fire late, and keeps to the minute', async () => {
    startAt('2021-07-25T10:03:59+07:00');
    const line = await lineIn();
    timers.setSystemTime(Date.parse('2021-07-25T10:06:40+07:00'));
    timers.tick(1000);
    await expectShown(line, 'Chủ nhật, 25/07/2021 10:06');
    timers.tick(19_000);
    await expectShown(line, 'Chủ nhật, 25/07/2021 10:07');
  });

  for (const [type, target] of [
    ['visibilitychange', () => document],
    ['focus', () => window],
  ] as const) {
    it(`is right at once after ${type}, before a timer notices that the clock was set`, async () => {
      startAt('2021-07-25T10:03:10+07:00');
      const line = await lineIn();
      timers.setSystemTime(Date.parse('2021-07-25T08:30:50+07:00'));
      target().dispatchEvent(new Event(type, {bubbles: true}));
      await expectShown(line, 'Chủ nhật, 25/07/2021 08:30');
      timers.tick(10_000);
      await expectShown(line, 'Chủ nhật, 25/07/2021 08:31');
    });
  }

  it('rests while the page is hidden, and is right when it comes back', async () => {
    startAt('2021-07-25T10:03:10+07:00');
    const hidden = stub(document, 'hidden').value(true);
    const line = await lineIn();
    expect(timers.countTimers()).to.equal(0);
    timers.tick(60 * MINUTE);
    await expectShown(line, 'Chủ nhật, 25/07/2021 10:03');
    hidden.restore();
    document.dispatchEvent(new Event('visibilitychange', {bubbles: true}));
    await expectShown(line, 'Chủ nhật, 25/07/2021 11:03');
    expect(timers.countTimers()).to.equal(1);
  });

  it('has one timer for a page full of lines', async () => {
    startAt('2021-07-25T10:03:10+07:00');
    await fixture(
      html`<div>${Array.from({length: 50}, () => html`<cong-date-line></cong-date-line>`)}</div>`,
    );
    expect(timers.countTimers()).to.equal(1);
    timers.tick(10 * MINUTE);
    expect(timers.countTimers()).to.equal(1);
  });

  it('goes with zones that are off by half an hour', async () => {
    startAt('2021-07-25T10:03:30+07:00');
    const line = await lineIn('Asia/Kathmandu');
    await expectShown(line, 'Chủ nhật, 25/07/2021 08:48');
    timers.tick(MINUTE / 2);
    await expectShown(line, 'Chủ nhật, 25/07/2021 08:49');
  });

  describe('summer time in New York', () => {
    it('begins: an hour is skipped', async () => {
      startAt('2021-03-14T06:59:30Z');
      const line = await lineIn('America/New_York');
      await expectShown(line, 'Chủ nhật, 14/03/2021 01:59');
      timers.tick(MINUTE / 2);
      await expectShown(line, 'Chủ nhật, 14/03/2021 03:00');
    });

    it('ends: an hour comes twice', async () => {
      startAt('2021-11-07T05:59:30Z');
      const line = await lineIn('America/New_York');
      await expectShown(line, 'Chủ nhật, 07/11/2021 01:59');
      timers.tick(MINUTE / 2);
      await expectShown(line, 'Chủ nhật, 07/11/2021 01:00');
      timers.tick(60 * MINUTE);
      await expectShown(line, 'Chủ nhật, 07/11/2021 02:00');
    });
  });
});
