/**
 * What a new number costs: a thousand counters, as markup, each given twenty numbers of visits one after another, beside
 * the same DOM and styles as plain HTML whose numbers a script formats and writes, and beside a bare Lit element with
 * that DOM. CPU time of the page's main thread, forced layout included; a fresh page for each sample, in shuffled order;
 * ratios of medians of one run. `SAMPLES=9` is the default. What mounting costs is measured by mount.mjs; `npm run
 * bench:counter` does both.
 */
import {launchChromium} from '../test/support/chromium.mjs';
import {adoptLook, serveBench, shuffle} from './page.mjs';
import {median} from './rounds.mjs';
import {subjects} from './subjects.mjs';

const samples = Number(process.env.SAMPLES ?? 9);
const bar = 1.2;
const kinds = ['element', 'plain', 'bare'];
const {attributes, content} = subjects.find(({tag}) => tag === 'cong-visit-counter');

const server = await serveBench(
  `import './src/define/visit-counter.js'; import {LitElement, html} from 'lit';
  ${adoptLook}
  window.bench = {LitElement, html};`,
);

/** In the page: a thousand of a kind; `bench.set` gives all of them a number. */
async function prepare(kind, attributes, content) {
  const {LitElement, html} = globalThis.bench;
  const counters = `<cong-visit-counter ${attributes}>${content}</cong-visit-counter>`;
  const format = new Intl.NumberFormat('vi');
  document.body.innerHTML = counters;
  await document.body.firstElementChild.updateComplete;
  const {shadowRoot} = document.body.firstElementChild;
  const sheets = [...shadowRoot.adoptedStyleSheets];
  const drawn = shadowRoot.innerHTML.replace(/<!--.*?-->/gs, '');
  const set = (write) => (value) => {
    for (const node of document.body.children) write(node, value);
  };

  if (kind === 'element') {
    document.body.innerHTML = counters.repeat(1000);
    globalThis.bench.set = set((node, value) => (node.visits = value));
  } else if (kind === 'plain') {
    const rules = sheets.flatMap((sheet) => [...sheet.cssRules]).map(({cssText}) => cssText);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules.join('').replace(/:host(?:\(((?:[^()]|\([^()]*\))*)\))?/g, '.plain$1'));
    document.adoptedStyleSheets.push(sheet);
    document.body.innerHTML = `<div class="plain">${drawn}</div>`.repeat(1000);
    const places = new Map(
      [...document.body.children].map((node) => [node, node.querySelector('dd')]),
    );
    globalThis.bench.set = set((node, value) => {
      places.get(node).textContent = format.format(value);
    });
  } else {
    const strings = drawn.split(format.format(19089598));
    Object.assign(strings, {raw: strings});
    class BareTwin extends LitElement {
      static styles = sheets;
      static properties = {visits: {}};
      render() {
        return html(strings, format.format(this.visits));
      }
    }
    customElements.define('bare-twin', BareTwin);
    document.body.innerHTML = `<bare-twin visits="19089598">${content}</bare-twin>`.repeat(1000);
    globalThis.bench.set = set((node, value) => (node.visits = value));
  }
  await new Promise((done) => setTimeout(done, 50));
  document.body.getBoundingClientRect();
}

/** In the page: twenty numbers, each drawn before the next. */
async function update() {
  for (let step = 1; step <= 20; step++) {
    globalThis.bench.set(19089598 + step * 7);
    await new Promise((done) => setTimeout(done));
    document.body.getBoundingClientRect();
  }
  const node = document.body.firstElementChild;
  return (node.shadowRoot ?? node).querySelector('dd').textContent.trim();
}

async function cpuTime(browser, kind) {
  const page = await browser.newPage();
  await page.goto(server.origin);
  await page.evaluate(prepare, kind, attributes, content);
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  const read = async () => {
    const {metrics} = await session.send('Performance.getMetrics');
    return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
  };
  const before = await read();
  const shown = await page.evaluate(update);
  const after = await read();
  await page.close();
  if (shown !== '19.089.738') throw new Error(`${kind} shows ${shown}`);
  return after - before;
}

const runs = kinds.flatMap((kind) => Array.from({length: samples}, () => ({kind, time: 0})));
const browser = await launchChromium();
for (const run of shuffle(runs)) run.time = await cpuTime(browser, run.kind);
await browser.close();
await server.close();

const [element, plain, bare] = kinds.map((kind) =>
  median(runs.filter((run) => run.kind === kind).map(({time}) => time)),
);
console.log(`CPU time of 20 numbers for each of 1,000 counters, medians of ${samples}:`);
console.table([
  {
    'element ÷ plain': Number((element / plain).toFixed(2)),
    'element ÷ bare Lit': Number((element / bare).toFixed(2)),
    [`bar ${bar} × plain`]: element / plain <= bar ? 'kept' : 'OVER',
  },
]);
console.log(
  'Peers, measured elsewhere: a text update of bare Lit 1.05-1.15 × plain, of others 1.3-3.9; mounting a formatted\n' +
    'number, Lit 2.4 × plain, Shoelace 5.3, Web Awesome 5.5.',
);
