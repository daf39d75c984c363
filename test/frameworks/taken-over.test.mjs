/** Pages that a server has written, and Next or Nuxt takes over: production builds, 20 loads of each. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {launchChromium} from '../support/chromium.mjs';
import {showsServerPage} from './server-page.mjs';
import {buildSite, sitesFolder, startServer} from './sites.mjs';

const LOADS = 20;

const servers = {
  next: ['node_modules/next/dist/bin/next', 'start'],
  nuxt: ['.output/server/index.mjs'],
};

test('a page from a server is taken over as it is', {timeout: 1_800_000}, async (t) => {
  const folder = await sitesFolder(t);
  const browser = await launchChromium();
  t.after(() => browser.close());
  for (const [name, args] of Object.entries(servers))
    await t.test(name, async (each) => {
      const server = await startServer(await buildSite(folder, name), args);
      each.after(server.close);

      const html = await (await fetch(server.origin)).text();
      assert.match(html, /<h1 slot="heading">Hội nghị tổng kết công tác năm 2026<\/h1>/);
      // The order of attributes is the framework's.
      assert.match(html, /<input [^>]*name="username"/);
      for (let turn = 0; turn < LOADS; turn++) {
        const page = await browser.newPage();
        await showsServerPage(page, server.origin, turn);
        await page.close();
      }
    });
});
