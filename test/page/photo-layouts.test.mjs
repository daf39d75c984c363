/** Layouts of the photo gallery on a page that links the styles, before, without and with a script that comes late. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import test from 'node:test';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';
import {strictPolicyWithout} from '../support/strict-policy.mjs';

const root = resolve(import.meta.dirname, '../..');
const folder = '/examples/founding-page/';
const {photos} = JSON.parse(readFileSync(resolve(root, `.${folder}photos.json`), 'utf8'));

const policy = strictPolicyWithout('connect-src');

const figure = ({src, thumb, width, height, caption}) =>
  `<figure><a href="${folder}${src}"><img width="${width}" height="${height}" alt="${caption}" src="${folder}${thumb}"></a><figcaption>${caption}</figcaption></figure>`;

const pageWith = (attributes) => `<!doctype html><html lang="vi"><meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <link rel="stylesheet" href="/dist/cdn/styles.css">
  <script src="/dist/cdn/cong-elements.js" defer></script>
  <title>Cổng</title>
  <cong-photo-gallery heading="Thư viện ảnh" ${attributes}>${photos.map(figure).join('')}</cong-photo-gallery>
  <main>Bài viết</main></html>`;

/** Runs in the page, before all else. */
function watchPage() {
  window.shift = 0;
  window.violations = [];
  new PerformanceObserver((list) => {
    for (const {value, startTime} of list.getEntries())
      if (startTime >= (window.from ?? 0)) window.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
  addEventListener('securitypolicyviolation', ({violatedDirective}) =>
    window.violations.push(violatedDirective),
  );
}

/** The frames of the photos' pictures, row by row. Runs in the page. */
function readRows() {
  const rows = [];
  for (const image of document.querySelectorAll('figure img')) {
    const {left, right, top, height} = image.getBoundingClientRect();
    if (rows.at(-1)?.top !== top) rows.push({top, left, heights: []});
    rows.at(-1).right = right;
    rows.at(-1).heights.push(height);
  }
  return rows;
}

const isThere = () => document.querySelector('cong-photo-gallery').shadowRoot;

/** Whether a reader has looked at the page for a while, longer than the 200 ms that count. Runs in the page. */
const isLookedAt = () => {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return paint && performance.now() - paint.startTime > 300;
};

test('layouts of the photo gallery', async (t) => {
  assert.ok(existsSync(resolve(root, 'dist/cdn/cong-elements.js')), '`npm run build` first.');
  const browser = await launchChromium();
  /** Until the script may come. */
  let held;
  const server = await serveFolder(root, {
    async handle({url}, response) {
      if (url === '/dist/cdn/cong-elements.js') await held;
      if (!url.startsWith('/page?')) return false;
      response.writeHead(200, {
        'Content-Type': 'text/html',
        'Content-Security-Policy': policy,
      });
      response.end(pageWith(decodeURIComponent(url.slice(6))));
      return true;
    },
  });
  t.after(async () => {
    await browser.close();
    await server.close();
  });

  async function visit(attributes, {width = 1280, isLate = false, hasScript = true} = {}) {
    let release;
    held = isLate ? new Promise((resolve) => (release = resolve)) : undefined;
    const page = await browser.newPage();
    await page.setViewport({width, height: 800});
    await page.setJavaScriptEnabled(hasScript);
    await page.evaluateOnNewDocument(watchPage);
    const loaded = page.goto(`${server.origin}/page?${encodeURIComponent(attributes)}`);
    if (isLate) {
      await page.waitForFunction(isLookedAt);
      // What moves while the page is read, row after row, is not the script's doing.
      await page.evaluate(() => {
        window.shift = 0;
        window.from = performance.now();
      });
    }
    release?.();
    await loaded;
    if (hasScript) await page.waitForFunction(isThere);
    await page.waitForNetworkIdle();
    return page;
  }

  for (const layout of ['grid', 'justified', 'carousel'])
    for (const captions of ['under', 'over'])
      for (const width of [320, 1280])
        await t.test(
          `${layout}, ${captions}, ${width} px: a late script moves nothing`,
          async () => {
            const page = await visit(`layout="${layout}" captions="${captions}"`, {
              width,
              isLate: true,
            });
            assert.equal(await page.evaluate('window.shift'), 0);
            assert.deepEqual(await page.evaluate('window.violations'), []);
            assert.equal(
              await page.evaluate('document.documentElement.scrollWidth'),
              width,
              'nothing stands out',
            );
            await page.close();
          },
        );

  await t.test('rows are even and filled without a script', async () => {
    for (const width of [320, 1280]) {
      const page = await visit('layout="justified"', {width, hasScript: false});
      const rows = await page.evaluate(readRows);
      for (const {right, heights} of rows.slice(0, -1)) {
        assert.ok(Math.abs(right - (width - 8 - 21)) < 1, `filled in ${width} px`);
        assert.ok(heights.every((height) => Math.abs(height - heights[0]) < 0.5));
      }
      await page.close();
    }
  });

  await t.test('one row scrolls without a script', async () => {
    const page = await visit('layout="carousel"', {hasScript: false});
    const tops = await page.$$eval('figure', (all) => all.map((each) => each.offsetTop));
    assert.equal(new Set(tops).size, 1);
    const [scrolls, heading] = await page.$eval('cong-photo-gallery', (gallery) => [
      gallery.scrollWidth > gallery.clientWidth,
      getComputedStyle(gallery, '::before').width,
    ]);
    assert.equal(scrolls, true);
    assert.equal(heading, '1262px');
    await page.close();
  });

  await t.test('rows that the reader looked at are set in another width', async () => {
    const page = await visit('layout="justified"', {isLate: true});
    assert.equal(await page.$eval('figure', (figure) => figure.hasAttribute('style')), false);
    await page.setViewport({width: 900, height: 800});
    await page.waitForSelector('figure[style]');
    const rows = await page.evaluate(readRows);
    for (const {right} of rows.slice(0, -1)) assert.ok(Math.abs(right - (900 - 8 - 21)) < 1);
    await page.close();
  });
});
