/**
 * What mounting costs: a thousand of each element (of the login box a hundred) beside the equal plain HTML and beside a
 * bare Lit element: the same shadow DOM and styles, the same attributes as properties, the texts that we fill in filled
 * in there too, and nothing else. CPU time of the page's main thread, forced style and layout included; what is put off
 * until the browser is idle is told by itself.
 *
 * The ratios are those of neighbours: in each round all kinds are mounted one right after the other, and the median and
 * the quartiles of the rounds' ratios are printed. `SAMPLES=15` rounds are the default, in three pages. `npm run bench --
 * cong-article` measures that element alone.
 */
import {loadavg} from 'node:os';
import {keep} from '../scripts/proof/keep.mjs';
import {launchChromium} from '../test/support/chromium.mjs';
import {serveBench} from './page.mjs';
import {ratioOf} from './rounds.mjs';
import {subjects} from './subjects.mjs';
import {mountingTimes, twinsPage} from './twins.mjs';

const samples = Number(process.env.SAMPLES ?? 15);
const bar = 1.25;
const kinds = ['element', 'plain', 'bare', 'declared'];

const asked = process.argv.slice(2);
const chosen = subjects.filter(({tag}) => !asked.length || asked.includes(tag));
const server = await serveBench(twinsPage);
const browser = await launchChromium();
console.log(
  `CPU time of mounting: medians and quartiles of ${samples} rounds, load ${loadavg()[0].toFixed(1)}`,
);
const figures = [];
for (const subject of chosen) {
  const times = await mountingTimes(browser, server.origin, subject, {kinds, samples});
  const toBare = ratioOf(times, 'element', 'bare');
  figures.push({
    name: `${subject.tag} ÷ bare Lit`,
    vi: `${subject.tag} ÷ Lit trống`,
    value: toBare.median,
    bar,
  });
  // As soon as it is known: all of them take minutes on a busy machine.
  console.log(`${subject.tag}, ${subject.count ?? 1000}:`);
  console.table([
    {
      'element ÷ plain': ratioOf(times, 'element', 'plain').text,
      'element ÷ bare Lit': toBare.text,
      [`bar ${bar}`]: toBare.median <= bar ? 'kept' : 'OVER',
      'idle work too': ratioOf(times, 'element', 'bare', 'all').text,
      'all declared ÷ bare Lit': ratioOf(times, 'declared', 'bare').text,
    },
  ]);
}
await browser.close();
await server.close();
if (chosen.length === subjects.length) keep('mount', {figures});
