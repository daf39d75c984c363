import {stub} from 'sinon';
import {whenIdle} from '../../src/ui/idle.js';
import {expect} from '../support/testing.js';

/**
 * Has works numbered from 1 wait, and gives them idle times.
 *
 * @param times how many works each of them has time for
 * @returns what was done in each of the times, and how often the browser was asked for one
 */
function inIdleTimes(works: readonly (() => void)[], ...times: readonly number[]) {
  const asked: IdleRequestCallback[] = [];
  const request = stub(globalThis, 'requestIdleCallback').callsFake((callback) =>
    asked.push(callback),
  );
  const done: (number | string)[][] = [];
  try {
    for (const [index, work] of works.entries())
      whenIdle(() => {
        work();
        done.at(-1)?.push(index + 1);
      });
    for (const [index, time] of times.entries()) {
      let left = time;
      done.push([]);
      try {
        asked[index]?.({didTimeout: false, timeRemaining: () => Math.max(--left, 0)});
      } catch (error) {
        done.at(-1)?.push((error as Error).message);
      }
    }
  } finally {
    request.restore();
  }
  return {done, asked: asked.length};
}

const work = () => undefined;

describe('whenIdle', () => {
  it('asks the browser once for all that there is time for', () => {
    expect(inIdleTimes([work, work, work], 9)).to.deep.equal({done: [[1, 2, 3]], asked: 1});
  });

  it('goes on when the browser is idle again', () => {
    const {done, asked} = inIdleTimes([work, work, work], 2, 2);
    expect(done).to.deep.equal([[1, 2], [3]]);
    expect(asked).to.equal(2);
  });

  it('does one thing at least', () => {
    expect(inIdleTimes([work, work], 0, 0).done).to.deep.equal([[1], [2]]);
  });

  it('lets the browser draw before what is asked for meanwhile', () => {
    let later = '';
    const askAgain = () => whenIdle(() => (later = 'done'));
    const {done, asked} = inIdleTimes([askAgain, work], 9, 9);
    expect(done).to.deep.equal([[1, 2], []]);
    expect(later).to.equal('done');
    expect(asked).to.equal(2);
  });

  it('does all where the browser does not tell how long it is idle, as Safari', async () => {
    const request = globalThis.requestIdleCallback;
    Reflect.set(globalThis, 'requestIdleCallback', undefined);
    const done: number[] = [];
    try {
      for (const each of [1, 2, 3]) whenIdle(() => done.push(each));
    } finally {
      globalThis.requestIdleCallback = request;
    }
    expect(done).to.deep.equal([]);
    // Timers of one length run in the order in which they were set.
    await new Promise((resolve) => setTimeout(resolve));
    expect(done).to.deep.equal([1, 2, 3]);
  });

  it('does the rest where one fails', () => {
    const fail = () => {
      throw new Error('failed');
    };
    expect(inIdleTimes([fail, work], 9, 9).done).to.deep.equal([['failed'], [2]]);
  });
});
