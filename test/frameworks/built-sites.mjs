/** Sites that are built into files: each is served, and used in a browser. */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {open} from '../package/package.mjs';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';
import {buildSite, sitesFolder} from './sites.mjs';

/**
 * Builds sites, and hands a page of each over to be used.
 *
 * @param {import('node:test').TestContext} test
 * @param {Record<string, (page: import('puppeteer-core').Page) => Promise<void>>} sites by the names of their folders
 */
export async function showsBuiltSites(test, sites) {
  const folder = await sitesFolder(test);
  const browser = await launchChromium();
  test.after(() => browser.close());
  for (const [name, use] of Object.entries(sites))
    await test.test(name, async (each) => {
      const site = await buildSite(folder, name);
      const {origin, close} = await serveFolder(join(site, 'dist'));
      each.after(close);
      const {page, faults} = await open(browser, `${origin}/`);
      await use(page);
      assert.deepEqual(faults, []);
      await page.close();
    });
}
