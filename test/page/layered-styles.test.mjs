/** `styles.css` in a layer, as a site imports it that manages its layers. */
import assert from 'node:assert/strict';
import {fileURLToPath} from 'node:url';
import {after, before, test} from 'node:test';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';

const PAGE = `<!doctype html>
  <html lang="vi">
    <style>
      @import url('/styles.css') layer(cong);
      cong-article h2 {font-size: 50px}
    </style>
    <script src="/cong-elements.js" defer></script>
    <cong-article tools=""><h1 slot="heading">Tin</h1><h2>Kết quả</h2></cong-article>
  </html>`;

let browser;
let server;

before(async () => {
  server = await serveFolder(fileURLToPath(new URL('../../dist/cdn/', import.meta.url)), {
    handle(request, response) {
      if (request.url !== '/page') return false;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(PAGE);
      return true;
    },
  });
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

test('is known to be there, and loses to what is outside', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/page`);
  await page.waitForSelector('cong-article:defined');
  const found = await page.evaluate(() => [
    document.adoptedStyleSheets.length,
    getComputedStyle(document.querySelector('h2')).fontSize,
    getComputedStyle(document.querySelector('h2')).fontWeight,
  ]);
  assert.deepEqual(found, [0, '50px', '700']);
});
