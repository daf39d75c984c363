/** Date lines whose script comes late: the lunar date stays in its line, on phones of every width. */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import test from 'node:test';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';

const root = resolve(import.meta.dirname, '../..');

const line = (pattern, text) =>
  `<cong-date-line lunar pattern="${pattern}" datetime="2021-07-25T10:04+07:00">
    <time>${text}</time> <span slot="lunar-date">16 tháng 6 năm Tân Sửu</span></cong-date-line>`;

const lines =
  line('portal', 'Chủ nhật, 25/07/2021 10:04') +
  line('legacy', 'Chủ nhật, 25/07/2021 - 10:04 AM') +
  line('full', 'Chủ nhật, ngày 25 tháng 7 năm 2021');

test('date lines keep their height from 320 to 430 px, and fit the narrowest at double size', async (t) => {
  assert.ok(existsSync(resolve(root, 'dist/cdn/cong-elements.js')), '`npm run build` first.');
  const browser = await launchChromium();
  t.after(() => browser.close());
  const server = await serveFolder(root, {
    handle(request, response) {
      if (request.url !== '/') return false;
      response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'});
      response.end(`<!doctype html><html lang="vi"><meta charset="utf-8"><title>Cổng</title>
        <link rel="stylesheet" href="/dist/cdn/styles.css">${lines}</html>`);
      return true;
    },
  });
  t.after(server.close);
  const page = await browser.newPage();
  await page.goto(server.origin);
  const heights = async () => {
    const all = {};
    for (let width = 320; width <= 430; width += 5) {
      await page.setViewport({width, height: 600});
      all[width] = await page.$$eval('cong-date-line', (each) =>
        each.map((line) => line.getBoundingClientRect().height),
      );
    }
    return all;
  };
  const before = await heights();
  await page.addScriptTag({type: 'module', url: '/dist/cdn/cong-elements.js'});
  await page.waitForFunction(() =>
    [...document.querySelectorAll('cong-date-line')].every((line) =>
      line.shadowRoot?.querySelector('[part=lunar]'),
    ),
  );
  assert.deepEqual(await heights(), before);

  // A reader with text of double size.
  await page.setViewport({width: 320, height: 600});
  await page.addStyleTag({content: 'html {font-size: 200%}'});
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
});
