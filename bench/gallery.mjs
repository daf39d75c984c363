/**
 * What a gallery of 1,000 photos costs, beside plain links and beside the peers a site would pick: PhotoSwipe, GLightbox
 * and Viewer.js. `npm run build` first: pages load dist/cdn as a site without a build does.
 *
 * 1. Starting, on links that are in the page, laid out, with a CPU four times slower: CPU time of the script, listeners
 *    and nodes. Styles and layout that follow are told beside it.
 * 2. From a real click to the photo, whole and at rest, with the same CPU; nothing is in a cache but thumbnails, so that
 *    loading the viewer counts. Without motion beside a plain link, which the browser follows to the picture. Elements
 *    while it is open, and kilobytes of gzip until then.
 * 3. Opening and closing fifty times: nodes, listeners, heap.
 * 4. On a phone with that CPU, a swipe and a pinch: the longest frame; with a trace, in runs by themselves, what scripts
 *    forced to be laid out. PhotoSwipe tells there what the machine can do.
 * 5. Scrolling through 10,000 photos of one `src` in ten seconds.
 *
 * A fresh page for each sample, in shuffled order; medians of one run. `SAMPLES=9` is the default, `ONLY=start,open`
 * measures those alone. Milliseconds mean something on a machine that does nothing else.
 */
import {launchChromium} from '../test/support/chromium.mjs';
import {CYCLES, cycles, open, scroll, start, touch} from './gallery-measures.mjs';
import {servePages, subjects, weigh} from './gallery-subjects.mjs';
import {shuffle} from './page.mjs';
import {median} from './twins.mjs';

const samples = Number(process.env.SAMPLES ?? 9);
const only = process.env.ONLY?.split(',');
const plain = 'plain links';
const ours = 'cong-photo-gallery';
const names = Object.keys(subjects);

const server = await servePages();
const browser = await launchChromium();
const bench = {browser, origin: server.origin};

const measures = {
  start: {of: names, run: (name) => start(bench, name)},
  open: {of: names, run: (name) => open(bench, name, {isStill: true})},
  motion: {of: names.slice(1), run: (name) => open(bench, name, {isStill: false})},
  cycles: {of: names, run: (name) => cycles(bench, name)},
  touch: {of: [ours, 'PhotoSwipe'], run: (name) => touch(bench, name)},
  forced: {of: [ours, 'PhotoSwipe'], run: (name) => touch(bench, name, {isTraced: true})},
  scroll: {of: [ours], run: () => scroll(bench)},
};
const runs = Object.entries(measures)
  .filter(([kind]) => !only || only.includes(kind))
  .flatMap(([kind, {of}]) => of.map((name) => ({kind, name})))
  .flatMap((run) => Array.from({length: samples}, () => ({...run})));
for (const run of shuffle(runs)) run.result = await measures[run.kind].run(run.name);
await browser.close();
await server.close();

const results = (kind, name) =>
  runs.filter((run) => run.kind === kind && run.name === name).map(({result}) => result);

/** The median of a figure; undefined where it was not measured. */
const figure = (kind, name, read) => {
  const all = results(kind, name);
  return all.length ? median(all.map(read)) : undefined;
};

const rows = [];
const round = (value, digits) => (value === undefined ? '' : Number(value.toFixed(digits)));

/**
 * @param {number} [bar] the most that ours may be; without it the row is there to be compared
 * @param {(name: string) => number | undefined} of the figure of a subject
 */
function row(what, bar, of, digits = 0) {
  const own = of(ours);
  if (own === undefined) return;
  const kept = bar === undefined ? '' : own <= bar ? 'kept' : 'OVER';
  const columns = names.map((name) => [name, round(of(name), digits)]);
  rows.push({what, bar: bar ?? '', kept, ...Object.fromEntries(columns)});
}

const ratio = (kind, read) => (name) => {
  const [value, base] = [figure(kind, name, read), figure(kind, plain, read)];
  return value === undefined ? undefined : value / base;
};
const of = (kind, read) => (name) => figure(kind, name, read);

row(
  'start: script, ms',
  5,
  of('start', ({script}) => script),
  1,
);
row(
  'start: with styles and layout, ms',
  undefined,
  of('start', ({task}) => task),
  1,
);
row(
  'start: listeners',
  1,
  of('start', ({listeners}) => listeners),
);
row(
  'start: elements added to the page',
  0,
  of('start', ({own}) => own),
);
row(
  'start: elements of a shadow root',
  undefined,
  of('start', ({shadow}) => shadow),
);
row('open: elements more, strip apart', 60, (name) =>
  name === plain ? undefined : figure('open', name, ({elements}) => elements),
);
row(
  'open, no motion: ms',
  undefined,
  of('open', ({time}) => time),
);
row(
  'open, no motion: ÷ plain link',
  1.3,
  ratio('open', ({time}) => time),
  2,
);
row(
  'open, with motion: ms',
  350,
  of('motion', ({time}) => time),
);
row(
  `${CYCLES} × open and close: nodes more`,
  50,
  of('cycles', ({nodes}) => nodes),
);
row(
  `${CYCLES} × open and close: listeners more`,
  0,
  of('cycles', ({listeners}) => listeners),
);
row(
  `${CYCLES} × open and close: heap ÷ plain`,
  1.4,
  ratio('cycles', ({heap}) => heap),
  2,
);
const [opened] = results('open', ours);
if (opened) {
  const weights = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await weigh(name, opened.scripts)])),
  );
  const kilobytes = (part) => (name) => weights[name][part] / 1024;
  row('script before the first open, KB', 4, kilobytes('before'), 2);
  row('script that the first open loads, KB', 10, kilobytes('onOpen'), 2);
  row('styles, KB; ours are of all elements', undefined, kilobytes('css'), 2);
}
for (const kind of ['swipe', 'pinch']) {
  row(
    `${kind}: longest frame, ms`,
    32,
    of('touch', (each) => each[kind].longest),
  );
  row(
    `${kind}: layouts forced`,
    0,
    of('forced', (each) => each[kind].layouts),
  );
  row(
    `${kind}: styles forced`,
    undefined,
    of('forced', (each) => each[kind].styles),
  );
}
row(
  'scroll 10,000: longest long task, ms',
  50,
  of('scroll', ({longest}) => longest),
);
row(
  'scroll 10,000: elements at most',
  undefined,
  of('scroll', ({elements}) => elements),
);

console.log(`1,000 photos, medians of ${samples}:`);
console.table(rows);
const [{isAtEnd = true} = {}] = results('scroll', ours);
if (!isAtEnd) console.log('Scrolling did not reach the end.');
// Where the time of layouts goes that a script has asked for.
const places = results('forced', ours).flatMap(({swipe, pinch}) => [
  ...swipe.places,
  ...pinch.places,
]);
if (places.length) console.log(`Forced by: ${[...new Set(places)].join('; ')}`);
