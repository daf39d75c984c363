/**
 * What a gallery of 1,000 photos costs, beside plain links and beside the peers a site would pick: PhotoSwipe, GLightbox
 * and Viewer.js. `npm run build` first: pages load dist/cdn as a site without a build does.
 *
 * 1. Starting, on links that are in the page, laid out, with a CPU four times slower: CPU time of the script, listeners
 *    and nodes; how often styles and layout are made. Beside it stands what a shadow root takes that does nothing but have
 *    the same links slotted, in a grid or not: no gallery with one can take less.
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
import {keep} from '../scripts/proof/keep.mjs';
import {galleryWords} from './gallery-words.mjs';
import {launchChromium} from '../test/support/chromium.mjs';
import {CYCLES, cycles, open, scroll, start, touch} from './gallery-measures.mjs';
import {floors, servePages, subjects, weigh} from './gallery-subjects.mjs';
import {shuffle} from './page.mjs';
import {median} from './rounds.mjs';

const samples = Number(process.env.SAMPLES ?? 9);
const only = process.env.ONLY?.split(',');
const plain = 'plain links';
const ours = 'cong-photo-gallery';
const swipe = 'PhotoSwipe';
const floor = 'bare shadow root, grid';
const names = Object.keys(subjects);
const columns = [...names, ...Object.keys(floors)];

const server = await servePages();
const browser = await launchChromium();
const bench = {browser, origin: server.origin};

const measures = {
  start: {of: columns, run: (name) => start(bench, name)},
  open: {of: names, run: (name) => open(bench, name, {isStill: true})},
  motion: {of: names.slice(1), run: (name) => open(bench, name, {isStill: false})},
  cycles: {of: names, run: (name) => cycles(bench, name)},
  touch: {of: [ours, swipe], run: (name) => touch(bench, name)},
  forced: {of: [ours, swipe], run: (name) => touch(bench, name, {isTraced: true})},
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
  const cells = columns.map((name) => [name, round(of(name), digits)]);
  rows.push({what, bar: bar ?? '', kept, ...Object.fromEntries(cells)});
}

const ratio =
  (kind, read, to = plain) =>
  (name) => {
    const [value, base] = [figure(kind, name, read), figure(kind, to, read)];
    return value === undefined || base === undefined ? undefined : value / base;
  };
const of = (kind, read) => (name) => figure(kind, name, read);

row(
  'start: script, ms',
  undefined,
  of('start', ({script}) => script),
  1,
);
row(
  'start: script ÷ bare shadow root, grid',
  1.3,
  ratio('start', ({script}) => script, floor),
  2,
);
row(
  'start: with styles and layout, ms',
  undefined,
  of('start', ({task}) => task),
  1,
);
row(
  'start: all ÷ bare shadow root, grid',
  1.2,
  ratio('start', ({task}) => task, floor),
  2,
);
row(
  'start: times styled',
  1,
  of('start', ({styled}) => styled),
);
row(
  'start: times laid out',
  1,
  of('start', ({laidOut}) => laidOut),
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
  'open, no motion: ÷ PhotoSwipe',
  1,
  ratio('open', ({time}) => time, swipe),
  2,
);
row(
  'open, with motion: ms',
  undefined,
  of('motion', ({time}) => time),
);
row(
  'open, with motion: ÷ PhotoSwipe',
  0.85,
  ratio('motion', ({time}) => time, swipe),
  2,
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
  const longest = (each) => each[kind].longest;
  // A frame of the screen more or less is none: frames come 16.7 ms apart.
  row(`${kind}: longest frame, ms`, figure('touch', swipe, longest), of('touch', longest));
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

keep('gallery', {
  figures: rows
    .filter(({what}) => what in galleryWords)
    .map(({what, bar, kept: _, ...cells}) => ({
      name: what,
      vi: galleryWords[what],
      value: cells[ours],
      bar: bar === '' ? undefined : Number(bar),
      peers: Object.fromEntries(
        Object.entries(cells).filter(([name, value]) => name !== ours && value !== ''),
      ),
    })),
});
