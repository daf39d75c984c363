/** A page under the policy of the guides, with all elements, and a search that runs in it. */
import {resolve} from 'node:path';
import {createTestApi} from '../support/api-server.mjs';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';
import {strictPolicy} from '../support/strict-policy.mjs';

const root = resolve(import.meta.dirname, '../..');

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><path d="M0 0h4v3H0z"/></svg>';

const pageWith = (script) => `<!doctype html><html lang="vi"><meta charset="utf-8">
<title>Cổng thông tin</title><link rel="stylesheet" href="/dist/cdn/styles.css">
<script type="module" src="/dist/cdn/cong-elements.js"></script>
<script type="module" src="/test/search/page/${script}"></script>
<main id="place"></main>`;

/** Runs in the page, before all else: no minute ends between what is shown now and what is shown a moment later. */
function holdClock(now) {
  globalThis.Date = class extends Date {
    constructor(...parts) {
      super(...(parts.length > 0 ? parts : [now]));
    }
    static now() {
      return now;
    }
  };
}

/**
 * Opens the page with a script of `test/search/page`; its clock stands still if `isClockHeld`.
 *
 * @returns `run(name, value)` calls a function that the script has put on the window; `hosts` are those that were asked
 */
export async function openSearchPage(
  t,
  script,
  {headers = {}, answer = createTestApi(), isClockHeld = false} = {},
) {
  const server = await serveFolder(root, {
    headers: {'Content-Security-Policy': strictPolicy, ...headers},
    async handle(request, response) {
      const {pathname} = new URL(request.url, 'http://test');
      const own = {'/': ['text/html', pageWith(script)], '/img.svg': ['image/svg+xml', PICTURE]};
      if (!own[pathname]) return answer(request, response);
      const [type, body] = own[pathname];
      response.writeHead(200, {
        'Content-Type': type,
        ...(pathname === '/' && {'Content-Security-Policy': strictPolicy, ...headers}),
      });
      response.end(body);
      return true;
    },
  });
  const browser = await launchChromium();
  t.after(async () => {
    await browser.close();
    await server.close();
  });
  const hosts = new Set();
  let page;

  async function open() {
    await page?.close();
    page = await browser.newPage();
    page.on('request', (request) => {
      const {protocol, host} = new URL(request.url());
      if (/^http/.test(protocol) && !server.origin.endsWith(host)) hosts.add(host);
    });
    if (isClockHeld) await page.evaluateOnNewDocument(holdClock, Date.now());
    await page.goto(server.origin);
    await page.waitForFunction(() => customElements.get('cong-visit-counter') !== undefined);
    return page;
  }

  await open();
  return {
    hosts,
    open,
    page: () => page,
    origin: server.origin,
    /** What a function of the page makes of a value. A page that is gone, or hangs, fails, and the next value gets a new one. */
    async run(name, value) {
      try {
        return await page.evaluate((each, data) => window[each](data), name, JSON.stringify(value));
      } catch (error) {
        await open();
        throw error;
      }
    },
  };
}
