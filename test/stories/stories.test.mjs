/**
 * Opens everything in the built Storybook (`npm run build:storybook`) in a real browser. A story
 * fails on a console error or warning, a page error, a failed `play` and an axe violation; messages
 * that belong to it (a failed request) it names: `parameters: {expectedConsole: [/status of 500/]}`.
 * Stories tagged `every-look` are opened in each theme and scheme.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {faultsOf, openStorybook, storybookEntries} from './storybook-page.mjs';

/** At once; there are hundreds of stories, and as a rule two cores. */
const PAGES = 2;

const entries = storybookEntries();

const looks = ['kiem-sat', 'toa-an', 'hanh-chinh'].flatMap((theme) =>
  ['light', 'dark', 'contrast'].map((scheme) => ({theme, scheme})),
);

let storybook;

before(async () => {
  storybook = await openStorybook({pages: PAGES});
});
after(() => storybook?.close());

const open = (...what) => storybook.open(...what);
const limits = {timeout: 60_000};

describe('stories', {timeout: 900_000, concurrency: PAGES}, () => {
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

describe('docs pages', {timeout: 300_000, concurrency: PAGES}, () => {
  for (const entry of entries.filter(({type}) => type === 'docs')) {
    it(`${entry.title} / ${entry.name}`, limits, async () => {
      let text = '';
      const use = async (page) => {
        text = await page.evaluate(() => document.body.innerText);
      };
      const {errors, pageErrors} = await open(entry, {}, {use});
      assert.deepEqual([...errors, ...pageErrors], []);
      assert.doesNotMatch(text, /\|\s*---/, 'a table is shown as its source');
    });
  }
});
