/** A box with `data-cong` of which the server has sent a part only when the script is there. */
import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import test from 'node:test';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';

const root = resolve(import.meta.dirname, '../..');

/** Asks for the rest when the element is known, and its box has been seen. */
const ask = `customElements.whenDefined('cong-link-list').then(() =>
  requestAnimationFrame(() => requestAnimationFrame(() => fetch('/rest'))));`;

const first = (
  script,
) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng</title>
  <link rel="icon" href="data:,"><script type="module" async src="/dist/cdn/${script}"></script></head><body>
  <div data-cong="link-list" data-heading="Liên kết web"><ul><li><a href="/a">Một</a></li></ul>
  <script>${ask}</script>`;
const rest = `<ul><li><a href="/b">Hai</a></li></ul></div><footer>Hết</footer>`;

for (const script of ['cong-elements.js', 'autoloader.js'])
  test(`a box that is still being read when ${script} comes keeps all that it has`, async (t) => {
    const asked = Promise.withResolvers();
    const {origin, close} = await serveFolder(root, {
      async handle({url}, response) {
        if (url === '/rest') {
          response.writeHead(204).end();
          asked.resolve();
          return true;
        }
        if (url !== '/') return false;
        response.writeHead(200, {'Content-Type': 'text/html'}).write(first(script));
        await asked.promise;
        response.end(rest);
        return true;
      },
    });
    const browser = await launchChromium();
    t.after(async () => {
      await browser.close();
      await close();
    });
    const page = await browser.newPage();
    await page.goto(origin);
    await page.waitForSelector('cong-link-list');
    const links = await page.$$eval('cong-link-list a', (all) => all.map((a) => a.textContent));
    assert.deepEqual(links, ['Một', 'Hai']);
    assert.equal(await page.$eval('footer', (footer) => footer.parentElement.localName), 'body');
  });
