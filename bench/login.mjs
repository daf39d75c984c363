/**
 * What login boxes cost, beside the plain form and beside Vaadin's login form as PEERS figures have it.
 *
 * 1. Mounting a hundred, CPU time of the main thread, forced layout included, beside the same form in equal plain HTML;
 *    the median of the ratios of neighbours, as in mount.mjs.
 * 2. Heap of each, above that of the plain HTML: as mounted, and with every one enhanced, as if the reader had come to all.
 * 3. Leak: twelve rounds that mount two hundred, enhance them and take them away; the slope of the heap over the rounds,
 *    by instance. The first rounds, in which the browser learns the code, do not count.
 *
 * A fresh page for each sample of 2 and 3, in shuffled order; medians of one run. `SAMPLES=9` is the default; the leak,
 * each sample of which is a run by itself, takes a third of them.
 */
import {keep} from '../scripts/proof/keep.mjs';
import {launchChromium} from '../test/support/chromium.mjs';
import {serveBench, shuffle} from './page.mjs';
import {clear, median, mount, ratioOf} from './rounds.mjs';
import {subjects} from './subjects.mjs';
import {mountingTimes, prepare, twinsPage} from './twins.mjs';

const samples = Number(process.env.SAMPLES ?? 9);
const rounds = 12;
const warmUp = 4;
const cycles = 200;
/** Bars, and what was measured of Vaadin's login form in November 2026. */
const bars = {
  mounting: {bar: 1.2, vaadin: 7.93},
  heap: {bar: 3072, vaadin: 24_496},
  leak: {bar: 0.5, vaadin: 323},
};

const subject = subjects.find(({tag}) => tag === 'cong-login-box');
const server = await serveBench(twinsPage);
const browser = await launchChromium();

async function heapOf(session) {
  // The second time takes what the first has only let go of.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** In the page: has every box enhanced, as when the focus comes to it, and waits until it is. */
async function enhanceAll() {
  const boxes = [...document.querySelectorAll('cong-login-box')];
  for (const box of boxes)
    box
      .querySelector('input')
      .dispatchEvent(new FocusEvent('focusin', {bubbles: true, composed: true}));
  while (boxes.some((box) => !box.querySelector('[aria-pressed]')))
    await new Promise((done) => setTimeout(done));
}

/** Takes away what was mounted, and lets a frame pass, after which nothing of it is left to see. */
async function clearAll(page) {
  await page.evaluate(clear);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

async function onPage(work) {
  const page = await browser.newPage();
  await page.goto(server.origin);
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  const result = await work(page, session);
  await page.close();
  return result;
}

/** Bytes for each of a thousand. */
function heapOfEach(kind, isEnhanced) {
  return onPage(async (page, session) => {
    const count = 1000;
    const {[kind]: html} = await page.evaluate(prepare, subject);
    // What is loaded and compiled once is not the cost of one more.
    await page.evaluate(mount, html, 3);
    if (isEnhanced) await page.evaluate(enhanceAll);
    await clearAll(page);
    const before = await heapOf(session);
    await page.evaluate(mount, html, count);
    if (isEnhanced) await page.evaluate(enhanceAll);
    return ((await heapOf(session)) - before) / count;
  });
}

/** The slope of a line through points one apart. */
function slopeOf(points) {
  const middle = (points.length - 1) / 2;
  const sums = points.map((point, index) => [(index - middle) * point, (index - middle) ** 2]);
  const sum = (place) => sums.reduce((total, each) => total + each[place], 0);
  return sum(0) / sum(1);
}

/** Bytes that each instance leaves behind. */
function leakOfEach() {
  return onPage(async (page, session) => {
    const {element: html} = await page.evaluate(prepare, subject);
    const heaps = [];
    for (let round = 0; round < warmUp + rounds; round++) {
      await page.evaluate(mount, html, cycles);
      await page.evaluate(enhanceAll);
      await clearAll(page);
      heaps.push(await heapOf(session));
    }
    return slopeOf(heaps.slice(warmUp)) / cycles;
  });
}

const measures = {
  heap: () => heapOfEach('element', false),
  enhanced: () => heapOfEach('element', true),
  plainHeap: () => heapOfEach('plain', false),
  leak: leakOfEach,
};
const found = Object.fromEntries(Object.keys(measures).map((name) => [name, []]));
const runs = Object.keys(measures).flatMap((name) =>
  Array.from({length: name === 'leak' ? Math.ceil(samples / 3) : samples}, () => name),
);
for (const name of shuffle(runs)) found[name].push(await measures[name]());
const mounting = await mountingTimes(browser, server.origin, subject, {
  kinds: ['element', 'plain'],
  samples: 3 * samples,
});
await browser.close();
await server.close();

const {heap, enhanced, plainHeap, leak} = Object.fromEntries(
  Object.entries(found).map(([name, all]) => [name, median(all)]),
);

const row = (value, {bar, vaadin}, digits) => ({
  'cong-login-box': Number(value.toFixed(digits)),
  bar,
  'kept': value <= bar ? 'kept' : 'OVER',
  'Vaadin': vaadin,
});
console.log(`Login boxes, medians of ${samples}:`);
console.table({
  'mounting 100 ÷ plain HTML': row(ratioOf(mounting, 'element', 'plain').median, bars.mounting, 2),
  'heap of each, bytes, above plain': row(heap - plainHeap, bars.heap, 0),
  'the same, every one enhanced': row(enhanced - plainHeap, bars.heap, 0),
  'leak of each, bytes': row(leak, bars.leak, 2),
});
keep('login', {
  figures: [
    {
      name: 'mounting 100 ÷ plain HTML',
      vi: 'dựng 100 hộp ÷ HTML thường',
      value: ratioOf(mounting, 'element', 'plain').median,
      bar: bars.mounting.bar,
    },
    {
      name: 'heap of each, bytes, above plain',
      vi: 'bộ nhớ mỗi hộp, byte, hơn HTML thường',
      value: Math.round(heap - plainHeap),
      bar: bars.heap.bar,
    },
    {
      name: 'leak of each, bytes',
      vi: 'rò bộ nhớ mỗi hộp, byte',
      value: Math.max(0, Number(leak.toFixed(1))),
      bar: bars.leak.bar,
    },
  ],
});
