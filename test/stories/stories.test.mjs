/**
 * Opens everything in the built Storybook (`npm run build:storybook`) in a real browser. A story
 * fails on a console error or warning, a page error, a failed `play` and an axe violation; messages
 * that belong to it (a failed request) it names: `parameters: {expectedConsole: [/status of 500/]}`.
 * Then axe looks at its colours in each theme and scheme.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {checkLooks, looks, prepareLooks} from './looks.mjs';
import {faultsOf, openStorybook, storybookEntries} from './storybook-page.mjs';

/** At once; as a rule there are two cores. */
const PAGES = 2;

const entries = storybookEntries();

const stories = entries.filter(({type}) => type === 'story');

let storybook;

before(async () => {
  storybook = await openStorybook({pages: PAGES, prepare: prepareLooks});
});
after(() => storybook?.close());

/** Shows an entry in a page that has shown others: what a story needs it brings, and what it kept is cleared. */
const show = (...what) => storybook.show(...what);

/** Lists are long, and machines busy. */
const limits = {timeout: 300_000};

/** How often a story was seen in one of the looks. */
let seen = 0;

describe('stories', {timeout: 3_600_000, concurrency: PAGES}, () => {
  for (const story of stories) {
    it(`${story.title} / ${story.name}`, limits, async () => {
      let results = [];
      const use = async (page) => {
        results = await checkLooks(page);
      };
      const record = await show(story, use);
      const faults = [...faultsOf(record), ...results.flatMap((result) => result.faults)];
      assert.equal(faults.join('\n'), '');
      const [first] = results;
      for (const {look, checked} of results)
        assert.deepEqual(
          checked,
          first.checked,
          `axe saw something else in ${Object.values(look)}`,
        );
      seen += Number(record.wasCheckedByAxe) + results.length;
    });
  }
});

describe('looks', limits, () => {
  it('were seen on every story', () => {
    assert.equal(looks.length, 9);
    assert.ok(stories.length > 0, 'Storybook has no stories');
    assert.equal(seen, stories.length * 9);
  });

  it('have colours of their own, and what cannot be read in one of them is found', async () => {
    let results = [];
    const use = async (page) => {
      // Ink of the light schemes on whatever ground the look has.
      await page.evaluate(() => {
        const text = document.createElement('p');
        text.textContent = 'Chữ đậm';
        text.style.color = '#231f1c';
        document.querySelector('#storybook-root').append(text);
      });
      results = await checkLooks(page);
    };
    await show({id: 'date-line--default', type: 'story'}, use);
    assert.equal(new Set(results.map(({colours}) => colours.join())).size, 8);
    const unreadable = results.filter(({faults}) => faults.join().includes('axe in '));
    assert.deepEqual(
      unreadable.map(({look}) => `${look.theme} ${look.scheme}`),
      ['kiem-sat dark', 'toa-an dark', 'hanh-chinh dark'],
    );
  });
});

describe('docs pages', {timeout: 900_000, concurrency: PAGES}, () => {
  for (const entry of entries.filter(({type}) => type === 'docs')) {
    it(`${entry.title} / ${entry.name}`, limits, async () => {
      let text = '';
      const use = async (page) => {
        text = await page.evaluate(() => document.body.innerText);
      };
      const {errors, pageErrors} = await show(entry, use);
      assert.deepEqual([...errors, ...pageErrors], []);
      assert.doesNotMatch(text, /\|\s*---/, 'a table is shown as its source');
    });
  }
});
