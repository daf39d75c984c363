/** The page of the guide that has no bundler: the modules of the package and of Lit, found by an import map. */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import test from 'node:test';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';
import {open, root} from './package.mjs';

const COUNTS = {visits: 19089598, asOf: '2021-07-25T10:04:00+07:00'};

test('a page with an import map', async (t) => {
  const packageFolder = await serveFolder(join(root, 'dist'));
  const server = await serveFolder(root, {
    async handle({url}, response) {
      if (url === '/counts.json') response.end(JSON.stringify(COUNTS));
      else if (url === '/favicon.ico') response.writeHead(204).end();
      else {
        const [, file] = url.split('/node_modules/cong-elements/dist/');
        if (!file) return false;
        const found = await fetch(`${packageFolder.origin}/${file}`);
        response.writeHead(found.status, {'Content-Type': found.headers.get('Content-Type')});
        response.end(await found.text());
      }
      return true;
    },
  });
  const browser = await launchChromium();
  t.after(async () => {
    await browser.close();
    await server.close();
    await packageFolder.close();
  });
  const {page, faults, requests} = await open(browser, `${server.origin}/examples/import-map/`);

  await t.test('registers all seven, and filters links', async () => {
    const isDefined = await page.evaluate(() =>
      ['anniversary-banner', 'article', 'date-line', 'link-list', 'login-box', 'photo-gallery']
        .concat('visit-counter')
        .every((name) => customElements.get(`cong-${name}`)),
    );
    assert.equal(isDefined, true);
    await (await page.waitForSelector('cong-link-list >>> input')).type('toa an');
    await page.waitForFunction(
      () =>
        document.querySelector('cong-link-list li:not([data-cong-hidden])').innerText.trim() ===
        'Tòa án nhân dân tối cao',
    );
  });

  await t.test('brings what is loaded late, valibot and English among it', async () => {
    await page.evaluate(() => {
      document.body.lang = 'en';
      const counter = document.createElement('cong-visit-counter');
      counter.setAttribute('src', '/counts.json');
      const dateLine = document.createElement('cong-date-line');
      dateLine.setAttribute('lunar', '');
      dateLine.setAttribute('now', '2021-07-25T10:04:00+07:00');
      document.body.append(counter, dateLine);
    });
    const shows = (tag, text) =>
      page.waitForFunction(
        (name, part) => document.querySelector(name).shadowRoot.textContent.includes(part),
        {},
        tag,
        text,
      );
    await shows('cong-visit-counter', '19,089,598');
    await shows('cong-visit-counter', 'Visits');
    await shows('cong-date-line', 'Tân Sửu');
  });

  await t.test('has Lit once, and no fault', () => {
    assert.deepEqual(faults, []);
    assert.equal(requests.filter((path) => path.endsWith('/lit-html.js')).length, 1);
  });
});
