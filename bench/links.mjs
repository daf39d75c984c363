/**
 * What it costs to filter 10,000 links from `src`, all of them in the document, beside the peers a user would pick: 19
 * keystrokes, each from its input event to the end of the frame that shows the answer. Beside ours, Lit's keyed `repeat`
 * of the same groups, looking for the same folded words, and that list with Fuse.js doing the search. The peers count their
 * links too, but highlight nothing.
 *
 * A fresh page for each sample, in shuffled order; medians of one run, of each keystroke by itself. `SAMPLES=9` is the
 * default; `KEYS=1` prints every keystroke. Milliseconds mean something on a machine that does nothing else. What starting
 * costs is measured by link-start.mjs; `npm run bench:links` does both.
 */
import {keep} from '../scripts/proof/keep.mjs';
import {launchChromium} from '../test/support/chromium.mjs';
import {linkGroups, typed} from './link-subjects.mjs';
import {adoptLook, serveBench, shuffle} from './page.mjs';
import {median, quantile} from './rounds.mjs';

const samples = Number(process.env.SAMPLES ?? 9);

const server = await serveBench(
  `import './src/define/link-list.js'; import {definePeers} from './bench/link-peers.js';
  ${adoptLook}
  definePeers();`,
  {'/links.json': ['application/json', JSON.stringify({groups: linkGroups(10_000)})]},
);

/** In the page: mounts a list, waits for its links, and types; milliseconds. */
async function filter(tag, query) {
  const frameEnd = () =>
    new Promise((done) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(0);
    });
  const frame = () => new Promise((done) => requestAnimationFrame(done));

  const element = document.createElement(tag);
  element.setAttribute('filter', '');
  document.body.append(element);
  await element.updateComplete;
  await frame();
  const begin = performance.now();
  element.setAttribute('src', '/links.json');
  while (element.shadowRoot.querySelectorAll('li').length < 10_000) await frame();
  const first = (await frameEnd()) - begin;
  // Nobody types sooner.
  await new Promise((done) => setTimeout(done, 1000));

  const field = element.shadowRoot.querySelector('input');
  const keys = [];
  const counts = [];
  element.addEventListener('cong-link-filter', ({count}) => counts.push(count));
  for (const text of query) {
    await new Promise((done) => setTimeout(done, 30));
    await frame();
    // The frame is drawn after this callback and what it puts off to its own end, and the message comes after the frame.
    const from = performance.now();
    field.value = text;
    field.dispatchEvent(new InputEvent('input'));
    keys.push((await frameEnd()) - from);
  }
  await frame();
  return {first, keys, counts};
}

async function onPage(browser, work) {
  const page = await browser.newPage();
  await page.setViewport({width: 1280, height: 900});
  await page.goto(server.origin);
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const result = await work(page);
  await page.close();
  return result;
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

const lists = ['cong-link-list', 'repeat-list', 'fuse-list'];
const runs = Array.from({length: samples}, () => lists.map((tag) => ({tag}))).flat();

const browser = await launchChromium();
for (const run of shuffle(runs))
  run.result = await onPage(browser, (page) => page.evaluate(filter, run.tag, typed));
await browser.close();
await server.close();

console.log(`10,000 links from src, ${typed.length} keystrokes, ms:`);
const byList = lists.map((tag) => {
  const all = runs.filter((run) => run.tag === tag).map(({result}) => result);
  // Each keystroke is its median over the samples: what is told is the list, not the machine's worst moment.
  const keys = typed.map((_, index) => median(all.map((result) => result.keys[index])));
  const worst = median(all.map((result) => Math.max(...result.keys)));
  return {tag, first: median(all.map(({first}) => first)), keys, worst};
});
const [us, reference] = byList;
console.table(
  byList.map(({tag, first, keys, worst}) => ({
    'list': tag,
    'first': Math.round(first),
    'median': Number(median(keys).toFixed(1)),
    'p90': Number(quantile(keys, 0.9).toFixed(1)),
    'worst': Number(worst.toFixed(1)),
    'all keys': Math.round(sum(keys)),
    'repeat ÷ this': Number((sum(reference.keys) / sum(keys)).toFixed(1)),
    'by medians': Number((median(reference.keys) / median(keys)).toFixed(1)),
  })),
);
const bars = [
  ['first render ≤ 250', us.first <= 250],
  ['median ≤ 10', median(us.keys) <= 10],
  ['p90 ≤ 30', quantile(us.keys, 0.9) <= 30],
  ['worst ≤ 100', us.worst <= 100],
  ['all keys 3.5 × faster than repeat', sum(reference.keys) / sum(us.keys) >= 3.5],
];
console.log(bars.map(([bar, isKept]) => `${bar}: ${isKept ? 'kept' : 'OVER'}`).join('; '));
if (process.env.KEYS) {
  for (const {tag, keys} of byList) console.log(tag, keys.map((key) => key.toFixed(1)).join(' '));
}

const peers = (read) =>
  Object.fromEntries(byList.slice(1).map((each) => [each.tag, Math.round(read(each) * 10) / 10]));
keep('links', {
  figures: [
    {
      name: 'first rendering, ms',
      vi: 'lần vẽ đầu, ms',
      value: Math.round(us.first),
      bar: 169,
      peers: peers(({first}) => first),
    },
    ...[
      {name: 'a key, median, ms', vi: 'mỗi phím, trung vị, ms', read: median, bar: 5.5},
      {
        name: 'a key, nine of ten, ms',
        vi: 'mỗi phím, chín trên mười, ms',
        read: (keys) => quantile(keys, 0.9),
        bar: 21,
      },
    ].map(({read, ...figure}) => ({
      ...figure,
      value: Math.round(read(us.keys) * 10) / 10,
      peers: peers(({keys}) => read(keys)),
    })),
    {
      name: 'a key, worst, ms',
      vi: 'mỗi phím, lâu nhất, ms',
      value: Math.round(us.worst * 10) / 10,
      bar: 28,
      peers: peers(({worst}) => worst),
    },
  ],
});
