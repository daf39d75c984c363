/**
 * What a long article costs: 200 paragraphs under 80 headings.
 *
 * 1. Upgrade: `<cong-article>` without tools beside the same page in plain HTML, with the sheet in both; CPU time of the
 *    main thread from the markup to the idle page, layout included. What counts the reading time and writes the record
 *    is in it.
 * 2. The same with the tools, and with `tools="contents"`: milliseconds that the contents add.
 * 3. Scrolling through the article with its contents: layouts and recalculated styles beside the plain page's.
 *
 * A fresh page for each sample, in shuffled order; ratios and differences of medians of one run. `SAMPLES=9` is the
 * default. Milliseconds mean something on a machine that does nothing else.
 */
import {keep} from '../scripts/proof/keep.mjs';
import {launchChromium} from '../test/support/chromium.mjs';
import {adoptLook, serveBench, shuffle} from './page.mjs';
import {median} from './rounds.mjs';

const samples = Number(process.env.SAMPLES ?? 9);
const paragraphs = 200;
const headings = 80;

const sentence =
  'Việc đánh giá cán bộ được làm hằng tháng, dựa trên từng công việc cụ thể, có người chịu trách nhiệm và thời hạn.';

const body = Array.from({length: paragraphs}, (_, index) => {
  const isFirst = index % (paragraphs / headings) < 1;
  const heading = isFirst ? `<h2>Mục ${index + 1}: đổi mới cách giao việc</h2>` : '';
  return `${heading}<p>${`${sentence} `.repeat(4)}</p>`;
}).join('');

const content = `<h1 slot="heading">Nhìn lại sáu tháng đầu năm</h1>
  <p slot="lead">Học từ hồ sơ có thật.</p>${body}<p slot="signature">Lê Minh Tâm</p>`;
const facts = 'published="2021-07-25T08:00:00+07:00" section="Xây dựng ngành" views="1204"';
const around = `<div class="meta"><time>Chủ nhật, 25/07/2021 08:00</time><span>Xây dựng ngành</span>
  <span>1.204 lượt xem</span></div>`;

const subjects = {
  'plain HTML': `<div class="plain">${content.replace('<p slot="lead"', `${around}$&`)}</div>`,
  'no tools': `<cong-article tools="" ${facts}>${content}</cong-article>`,
  'reading time': `<cong-article tools="" reading-time ${facts}>${content}</cong-article>`,
  'contents': `<cong-article tools="contents" ${facts}>${content}</cong-article>`,
  'all tools': `<cong-article ${facts}>${content}</cong-article>`,
};

const server = await serveBench(
  `import './src/define/article.js'; ${adoptLook}
  import {lightStyles} from './src/elements/article/article.light.js';
  window.lightStyles = lightStyles;`,
);

/** In the page: has the styles of the element hold for plain HTML too. */
function stylePlain() {
  const sheet = new CSSStyleSheet();
  // The tag, and not the names of custom properties that begin as it does.
  sheet.replaceSync(window.lightStyles.replaceAll(/(?<!-)cong-article/g, '.plain'));
  document.adoptedStyleSheets.push(sheet);
}

/** In the page: puts the markup there, and lets updates, parts, frames and idle work finish. */
async function start(html) {
  document.body.innerHTML = html;
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const idle = () => new Promise((done) => requestIdleCallback(() => setTimeout(done)));
  for (let round = 0; round < 4; round++) {
    await frame();
    await idle();
  }
}

/** In the page: scrolls down in 60 steps, one a frame. */
async function scroll() {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  for (let step = 1; step <= 60; step++) {
    scrollTo(0, step * 300);
    await frame();
  }
  await frame();
  return scrollY;
}

async function measure(browser, html) {
  const page = await browser.newPage();
  await page.setViewport({width: 1280, height: 900});
  await page.goto(server.origin);
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await page.evaluate(stylePlain);
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  const read = async () => {
    const {metrics} = await session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
  };
  const before = await read();
  await page.evaluate(start, html);
  const between = await read();
  await page.evaluate(scroll);
  const after = await read();
  await page.close();
  return {
    time: (between.TaskDuration - before.TaskDuration) * 1000,
    layouts: after.LayoutCount - between.LayoutCount,
    styles: after.RecalcStyleCount - between.RecalcStyleCount,
  };
}

const runs = Object.entries(subjects).flatMap(([name, html]) =>
  Array.from({length: samples}, () => ({name, html})),
);
const browser = await launchChromium();
for (const run of shuffle(runs)) run.result = await measure(browser, run.html);
await browser.close();
await server.close();

const of = (name, what) =>
  median(runs.filter((run) => run.name === name).map(({result}) => result[what]));

console.log(`${paragraphs} paragraphs, ${headings} headings, medians of ${samples}:`);
console.table(
  Object.keys(subjects).map((name) => ({
    'page': name,
    'CPU ÷ plain HTML': Number((of(name, 'time') / of('plain HTML', 'time')).toFixed(2)),
    'ms beyond no tools': Number((of(name, 'time') - of('no tools', 'time')).toFixed(1)),
    'layouts in 61 frames of scrolling': of(name, 'layouts'),
    'styles': of(name, 'styles'),
  })),
);
const bars = [
  ['upgrade ≤ 1.3 × plain HTML', of('no tools', 'time') / of('plain HTML', 'time') <= 1.3],
  ['contents ≤ 5 ms', of('contents', 'time') - of('no tools', 'time') <= 5],
  [
    'scrolling lays out nothing that the plain page does not',
    of('contents', 'layouts') <= of('plain HTML', 'layouts'),
  ],
];
console.log(bars.map(([bar, isKept]) => `${bar}: ${isKept ? 'kept' : 'OVER'}`).join('; '));
const shares = {
  'no tools': 'không có công cụ',
  'reading time': 'có thời gian đọc',
  'all tools': 'đủ công cụ',
};
keep('article', {
  figures: Object.entries(shares).map(([name, vi]) => ({
    name: `${name} ÷ plain HTML`,
    vi: `${vi} ÷ HTML thường`,
    value: Number((of(name, 'time') / of('plain HTML', 'time')).toFixed(2)),
    bar: 1.2,
  })),
});
