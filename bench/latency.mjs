/**
 * What a reader waits for on a slow line, on a page with one element whose data are on the server: milliseconds from the
 * arrival of the script to the frame that shows them, where each request takes 300 ms.
 *
 * A fresh page without a cache for each sample; medians and quartiles. `SAMPLES=9` is the default. It takes `npm run build`
 * first. Milliseconds mean something on a machine that does nothing else.
 */
import {loadavg} from 'node:os';
import {fileURLToPath} from 'node:url';
import {keep} from '../scripts/proof/keep.mjs';
import {launchChromium} from '../test/support/chromium.mjs';
import {serveFolder} from '../test/support/static-server.mjs';
import {quantile} from './rounds.mjs';

const samples = Number(process.env.SAMPLES ?? 9);
const latency = 300;
const script = '/dist/cdn/cong-elements.js';
/** As the guides have it: a page without the sheet waits for one more file. */
const look = '<link rel="stylesheet" href="/dist/cdn/styles.css">';

const subjects = [
  {
    path: '/counter',
    name: 'visit counter, src: ms',
    vi: 'thống kê truy cập, src: ms',
    markup: '<cong-visit-counter src="/counts.json"></cong-visit-counter>',
    shown: {part: 'value', text: '19.089.598'},
    bar: 350,
  },
  {
    path: '/session',
    name: 'login box, session-src: ms',
    vi: 'hộp đăng nhập, session-src: ms',
    markup: `<cong-login-box session-src="/session.json"><form method="post">
      <input name="username"><input name="password" type="password"><button>Đăng nhập</button></form></cong-login-box>`,
    shown: {part: 'name', text: 'Lê Minh Tâm'},
    bar: 700,
  },
];
const answers = {
  '/counts.json': ['application/json', '{"visits": 19089598}'],
  '/session.json': ['application/json', '{"user": {"name": "Lê Minh Tâm"}}'],
  ...Object.fromEntries(
    subjects.map(({path, markup}) => [
      path,
      [
        'text/html',
        `<!doctype html><html lang="vi"><title>0</title>${look}<script type="module" src="${script}"></script>${markup}`,
      ],
    ]),
  ),
};

/** In the page: the time from the arrival of the script until a part of the element shows a text. */
async function waited(script, {part, text}) {
  const {shadowRoot} = document.body.firstElementChild;
  const isShown = () => shadowRoot?.querySelector(`[part=${part}]`)?.textContent.includes(text);
  while (!isShown()) await new Promise((done) => requestAnimationFrame(done));
  const {responseEnd} = performance.getEntriesByName(location.origin + script)[0];
  return performance.now() - responseEnd;
}

async function measure({path, shown}) {
  const page = await browser.newPage();
  await page.setCacheEnabled(false);
  await page.emulateNetworkConditions({latency, download: -1, upload: -1});
  await page.goto(server.origin + path);
  const tag = await page.$eval('body > :first-child', ({localName}) => localName);
  await page.evaluate((tag) => customElements.whenDefined(tag).then(() => true), tag);
  const time = await page.evaluate(waited, script, shown);
  await page.close();
  return time;
}

const server = await serveFolder(fileURLToPath(new URL('..', import.meta.url)), {
  handle({url}, response) {
    if (!answers[url]) return false;
    const [type, body] = answers[url];
    response.writeHead(200, {'Content-Type': `${type}; charset=utf-8`}).end(body);
    return true;
  },
});
const browser = await launchChromium();
const rows = [];
const figures = [];
for (const subject of subjects) {
  const times = [];
  for (let sample = 0; sample < samples; sample++) times.push(await measure(subject));
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => Math.round(quantile(times, share)));
  figures.push({name: subject.name, vi: subject.vi, value: middle, bar: subject.bar});
  rows.push({
    page: subject.path,
    ms: `${middle} (${low}-${high})`,
    bar: subject.bar,
    kept: middle <= subject.bar ? 'kept' : 'OVER',
  });
}
await browser.close();
await server.close();
console.log(
  `From the script to the data at ${latency} ms, ${samples} samples, load ${loadavg()[0].toFixed(1)}:`,
);
console.table(rows);
keep('latency', {figures});
