import {expect} from '../support/testing.js';
import {useFakeTimers} from 'sinon';
import {ServerClock} from '../../src/ui/server-clock.js';

/** When the server wrote the page. */
const SERVER = Date.parse('2021-07-25T10:04:00+07:00');
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const SENT = {responseStart: 300, workerStart: 0, transferSize: 9_300, encodedBodySize: 9_000};
const FROM_CACHE = {...SENT, transferSize: 0};

describe('ServerClock', () => {
  let machine: ReturnType<typeof useFakeTimers>;

  /** A machine whose clock is ahead of the server's by so much, half a second after the navigation to a page. */
  function start(ahead: number, navigation: object | null = SENT) {
    machine = useFakeTimers({now: SERVER + ahead, toFake: ['Date', 'performance']});
    performance.getEntriesByType = () => (navigation ? [navigation] : []) as PerformanceEntryList;
    machine.tick(500);
    return new ServerClock(SERVER);
  }
  afterEach(() => machine.restore());

  const measured: [what: string, ahead: number, navigation: object | null, expected: number][] = [
    ['right', 0, SENT, 0],
    ['behind by a minute', -MINUTE, SENT, -MINUTE],
    ['ahead by a minute', MINUTE, SENT, MINUTE],
    ['behind by three minutes', -3 * MINUTE, SENT, 0],
    ['of 2009, as after an empty battery', Date.UTC(2009, 0) - SERVER, SENT, 0],
    ['ahead by fifteen hours', 15 * HOUR, SENT, 0],
    // Nobody receives a page before it is written.
    ['behind, the page from the cache', -3 * HOUR, FROM_CACHE, 0],
    ['behind, nothing known of the page', -3 * HOUR, null, 0],
    // A page of three hours is as likely as a clock that is ahead.
    ['ahead, the page from the cache', 3 * HOUR, FROM_CACHE, 3 * HOUR],
    ['ahead, the page confirmed', 3 * HOUR, {...SENT, transferSize: 300}, 3 * HOUR],
    ['ahead, the page from a worker', 3 * HOUR, {...SENT, workerStart: 20}, 3 * HOUR],
    ['ahead, nothing known of the page', 3 * HOUR, null, 3 * HOUR],
    // A proxy keeps pages for minutes, and does not say so.
    ['ahead by half an hour', HOUR / 2, SENT, HOUR / 2],
  ];
  for (const [what, ahead, navigation, expected] of measured) {
    it(`a clock ${what}, is ${expected === 0 ? 'right' : 'as it is'}`, () => {
      const clock = start(ahead, navigation);
      // Half a second has gone since the navigation, 0.3 of it before the answer.
      expect(clock.now() - SERVER).to.be.within(expected, expected + 500);
    });
  }

  it('counts from when the page was received, however late the script', () => {
    start(-HOUR);
    machine.tick(39_500);
    expect(new ServerClock(SERVER).now() - SERVER).to.equal(39_700);
  });

  it('goes on with the machine’s clock', () => {
    const clock = start(-HOUR);
    machine.tick(7 * HOUR);
    expect(clock.now() - SERVER).to.equal(7 * HOUR + 200);
  });

  it('goes on after a sleep in which the page’s time counts on', () => {
    const clock = start(-HOUR);
    machine.jump(7 * HOUR);
    expect(clock.now() - SERVER).to.equal(7 * HOUR + 200);
  });

  it('is the machine’s again when that is set', () => {
    const clock = start(-HOUR);
    machine.tick(10 * MINUTE);
    machine.setSystemTime(SERVER + 10 * MINUTE);
    expect(clock.now() - SERVER).to.equal(10 * MINUTE);
    machine.tick(10 * MINUTE);
    expect(clock.now() - SERVER).to.equal(20 * MINUTE);
  });

  it('bears that a clock is put right little by little', () => {
    const clock = start(-HOUR);
    for (let minute = 1; minute <= 120; minute++) {
      machine.tick(MINUTE);
      machine.setSystemTime(Date.now() + SECOND);
      clock.now();
    }
    expect(clock.now() - SERVER).to.equal(2 * HOUR + 2 * MINUTE + 200);
  });

  it('does not take markup that comes later for the page’s', () => {
    start(0);
    machine.tick(3 * HOUR);
    const late = new ServerClock(SERVER + 3 * HOUR);
    expect(late.now() - SERVER).to.equal(3 * HOUR + 500);
    machine.setSystemTime(SERVER);
    const behind = new ServerClock(SERVER + 3 * HOUR);
    expect(behind.now() - SERVER).to.equal(3 * HOUR);
  });
});
