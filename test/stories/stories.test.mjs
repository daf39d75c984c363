/**
 * Opens everything in the built Storybook (`npm run build:storybook`) in a real browser. A story
 * fails on a console error or warning, a page error, a failed `play` and an axe violation; messages
 * that belong to it (a failed request) it names: `parameters: {expectedConsole: [/status of 500/]}`.
 * Stories tagged `every-look` are opened in each theme and scheme.
 */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';
import {faultsOf, openEntry} from './storybook-page.mjs';

const folder = fileURLToPath(new URL('../../storybook-static/', import.meta.url));
assert.ok(existsSync(`${folder}index.json`), 'First: npm run build:storybook');
const entries = Object.values(JSON.parse(readFileSync(`${folder}index.json`, 'utf8')).entries);

const looks = ['kiem-sat', 'toa-an', 'hanh-chinh'].flatMap((theme) =>
  ['light', 'dark', 'contrast'].map((scheme) => ({theme, scheme})),
);

let browser;
let server;

before(async () => {
  // The same few megabytes in every page: worth keeping.
  server = await serveFolder(folder, {headers: {'Cache-Control': 'max-age=600'}});
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

const open = (entry, globals) => openEntry(browser, server.origin, entry, globals);
const limits = {timeout: 60_000};

describe('stories', {timeout: 900_000}, () => {
  assert.ok(entries.length > 0, 'Storybook has no stories');
  for (const entry of entries.filter(({type}) => type === 'story')) {
    const name = `${entry.title} / ${entry.name}`;
    it(name, limits, async () => {
      assert.equal(faultsOf(await open(entry)).join('\n'), '');
    });
    for (const look of entry.tags.includes('every-look') ? looks : []) {
      it(`${name} (${look.theme}, ${look.scheme})`, limits, async () => {
        assert.equal(faultsOf(await open(entry, look)).join('\n'), '');
      });
    }
  }
});

describe('docs pages', {timeout: 300_000}, () => {
  for (const entry of entries.filter(({type}) => type === 'docs')) {
    it(`${entry.title} / ${entry.name}`, limits, async () => {
      let text = '';
      const use = async (page) => {
        text = await page.evaluate(() => document.body.innerText);
      };
      const {errors, pageErrors} = await openEntry(browser, server.origin, entry, {}, {use});
      assert.deepEqual([...errors, ...pageErrors], []);
      assert.doesNotMatch(text, /\|\s*---/, 'a table is shown as its source');
    });
  }
});
