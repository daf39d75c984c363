/**
 * What mounting costs: a thousand of each element (of the login box a hundred) beside the equal plain HTML and beside a
 * bare Lit element: the same shadow DOM and styles, the same attributes as properties, the texts that we fill in filled
 * in there too, and nothing else. CPU time of the page's main thread, forced layout included; a fresh page for each
 * sample, in shuffled order; ratios of medians of one run. `SAMPLES=9` is the default. `npm run bench -- cong-article`
 * measures that element alone.
 */
import {launchChromium} from '../test/support/chromium.mjs';
import {serveBench, shuffle} from './page.mjs';
import {subjects} from './subjects.mjs';
import {median, mountingTime, twinsPage} from './twins.mjs';

const samples = Number(process.env.SAMPLES ?? 9);
const bar = 1.25;
const kinds = ['element', 'plain', 'bare', 'declared'];

const server = await serveBench(twinsPage);

const asked = process.argv.slice(2);
const chosen = subjects.filter(({tag}) => !asked.length || asked.includes(tag));
const runs = chosen.flatMap((subject) =>
  kinds.flatMap((kind) => Array.from({length: samples}, () => ({subject, kind, time: 0}))),
);
const browser = await launchChromium();
for (const run of shuffle(runs))
  run.time = await mountingTime(browser, server.origin, run.subject, run.kind);
await browser.close();
await server.close();

const rows = chosen.map((subject) => {
  const [element, plain, bare, declared] = kinds.map((kind) =>
    median(
      runs.filter((run) => run.subject === subject && run.kind === kind).map(({time}) => time),
    ),
  );
  return {
    'tag': subject.tag,
    'count': subject.count ?? 1000,
    'element ÷ plain': Number((element / plain).toFixed(2)),
    'element ÷ bare Lit': Number((element / bare).toFixed(2)),
    'all declared ÷ bare Lit': Number((declared / bare).toFixed(2)),
    [`bar ${bar}`]: element / bare <= bar ? 'kept' : 'OVER',
  };
});
console.log(`CPU time of mounting, medians of ${samples}:`);
console.table(rows);
