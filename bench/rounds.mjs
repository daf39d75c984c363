/**
 * CPU time of neighbours: all kinds are mounted in one page, one right after the other, so that what else the machine does
 * falls on all of them, and what counts is the ratio of one to the other in the same round.
 */
import {shuffle} from './page.mjs';

/**
 * In the page: mounts everything at once, lets updates finish, and asks for a layout. What is put off until the browser
 * is idle waits for `workOff`, since nobody can say when that would be.
 */
export async function mount(html, count) {
  const held = (globalThis.held = []);
  globalThis.requestIdleCallback = (work) => held.push(work);
  document.body.innerHTML = html.repeat(count);
  for (let round = 0; round < 2; round++) {
    await new Promise((done) => setTimeout(done));
    document.body.getBoundingClientRect();
  }
}

/** In the page: does what was put off, those things too that are put off by it, and asks for a layout. */
export function workOff() {
  for (const work of globalThis.held) work({timeRemaining: () => 50});
  document.body.getBoundingClientRect();
}

/** In the page: takes away what was mounted. */
export function clear() {
  document.body.textContent = '';
}

/**
 * CPU time of the page's main thread for mounting `count` of each kind, in milliseconds: for each round an object by the
 * names of the kinds, `{element: {mounting, all}, …}`; `all` has in it what was put off until the browser is idle.
 *
 * Each round has another order. The first ones, in which the browser compiles what runs often, do not count; the garbage
 * of one mounting is collected before the next.
 */
export async function measureRounds(page, html, {kinds, rounds, count = 1, warmUp = 2}) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  const read = async () => {
    const {metrics} = await session.send('Performance.getMetrics');
    return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
  };
  const timesOf = async (kind) => {
    await session.send('HeapProfiler.collectGarbage');
    const before = await read();
    await page.evaluate(mount, html[kind], count);
    const between = await read();
    await page.evaluate(workOff);
    const after = await read();
    await page.evaluate(clear);
    return {mounting: between - before, all: after - before};
  };
  const times = [];
  for (let round = 0; round < warmUp + rounds; round++) {
    const found = {};
    for (const kind of shuffle([...kinds])) found[kind] = await timesOf(kind);
    if (round >= warmUp) times.push(found);
  }
  return times;
}

/** The value below which that share of the numbers lies. */
export const quantile = (numbers, share) =>
  numbers.toSorted((a, b) => a - b)[Math.ceil((numbers.length - 1) * share)];

export const median = (numbers) => quantile(numbers, 0.5);

/** The median of the rounds' ratios of `one` to `other`, and a text with the quartiles. */
export function ratioOf(times, one, other, what = 'mounting') {
  const ratios = times.map((round) => round[one][what] / round[other][what]);
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(ratios, share).toFixed(2));
  return {median: Number(middle), text: `${middle} (${low}-${high})`};
}
