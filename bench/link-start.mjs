/**
 * What it costs to start 1,000 links that stand as markup in `<cong-link-list>`: until they are drawn, beside the same
 * links and styles as plain HTML; then with the marks that the list makes once the browser is idle, beside HTML in which
 * the same marks are written. CPU time of the main thread, forced style and layout included; the median and the quartiles
 * of the ratios of neighbours. `SAMPLES=15` rounds are the default. `npm run bench:links` measures the filter, too.
 */
import {loadavg} from 'node:os';
import {keep} from '../scripts/proof/keep.mjs';
import {launchChromium} from '../test/support/chromium.mjs';
import {markupOf} from './link-subjects.mjs';
import {adoptLook, serveBench} from './page.mjs';
import {clear, measureRounds, mount, ratioOf, workOff} from './rounds.mjs';

const samples = Number(process.env.SAMPLES ?? 15);
const bar = 1.2;

/** In the page: has the styles of the element hold for plain HTML too. */
function stylePlain() {
  const sheet = new CSSStyleSheet();
  const text = [...document.adoptedStyleSheets[0].cssRules].map(({cssText}) => cssText).join('');
  sheet.replaceSync(text.replaceAll('cong-link-list', 'div'));
  document.adoptedStyleSheets.push(sheet);
}

/** In the page: the links with the marks that the list has made. */
function markedLinks() {
  return document.querySelector('cong-link-list').innerHTML;
}

/** CPU times of starting, in rounds. */
async function startTimes(page) {
  await page.evaluate(stylePlain);
  const html = {element: markupOf('cong-link-list', 1000), plain: markupOf('div', 1000)};
  await page.evaluate(mount, html.element, 1);
  await page.evaluate(workOff);
  html.marked = `<div>${await page.evaluate(markedLinks)}</div>`;
  await page.evaluate(clear);
  return measureRounds(page, html, {kinds: Object.keys(html), rounds: samples});
}

const server = await serveBench(`import './src/define/link-list.js'; ${adoptLook}`);
const browser = await launchChromium();
const page = await browser.newPage();
await page.setViewport({width: 1280, height: 900});
await page.goto(server.origin);
const times = await startTimes(page);
await browser.close();
await server.close();

const drawn = ratioOf(times, 'element', 'plain');
const marked = ratioOf(times, 'element', 'marked', 'all');
console.log(
  `1,000 links as markup, medians and quartiles of ${samples} rounds, load ${loadavg()[0].toFixed(1)}:`,
);
console.table([
  {
    'until drawn ÷ plain HTML': drawn.text,
    'with marks ÷ HTML with them': marked.text,
    [`bar ${bar}`]: Math.max(drawn.median, marked.median) <= bar ? 'kept' : 'OVER',
    'with marks ÷ plain HTML': ratioOf(times, 'element', 'plain', 'all').text,
  },
]);
keep('link-start', {
  figures: [
    {
      name: 'until drawn ÷ plain HTML',
      vi: 'đến khi vẽ xong ÷ HTML thường',
      value: drawn.median,
      bar,
    },
    {
      name: 'with marks ÷ HTML with the same marks',
      vi: 'có dấu liên kết ÷ HTML có cùng dấu',
      value: marked.median,
      bar,
    },
  ],
});
