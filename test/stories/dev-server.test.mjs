/**
 * `npm start` is what a designer sees first. Its dev server serves each module by itself, so files that are loaded late
 * come later than in the built Storybook; here a page goes from story to story, as a designer does.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../support/chromium.mjs';
import {startDevServer} from './dev-server.mjs';
import {firstEntry, litCopies, storybookEntries} from './storybook-page.mjs';

/** At once, each in a browser of its own: a page behind another has no focus. */
const PAGES = 2;

const limits = {timeout: 120_000};

const played = storybookEntries().filter(({tags}) => tags.includes('play-fn'));

/** Goes to a story as the sidebar does, and waits until it was played. Runs in the page. */
function playStory(id) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const errors = [];
  const fail = (error) => errors.push(String(error?.stack ?? error?.message ?? error));
  return new Promise((resolve) => {
    const listeners = {
      storyThrewException: fail,
      storyErrored: fail,
      playFunctionThrewException: fail,
      unhandledErrorsWhilePlaying: (all) => all.forEach(fail),
      storyMissing: () => finish(['There is no such story.']),
      storyFinished({storyId}) {
        if (storyId === id) finish(errors);
      },
    };
    function finish(found) {
      for (const [name, listener] of Object.entries(listeners)) channel.off(name, listener);
      resolve(found);
    }
    for (const [name, listener] of Object.entries(listeners)) channel.on(name, listener);
    channel.emit('setCurrentStory', {storyId: id, viewMode: 'story'});
  });
}

describe("Storybook's dev server", {timeout: 600_000, concurrency: PAGES}, () => {
  let server;
  const browsers = [];
  const pages = [];

  before(async () => {
    server = await startDevServer();
    for (let count = 0; count < PAGES; count++) {
      const browser = await launchChromium();
      browsers.push(browser);
      const page = await browser.newPage();
      // axe has its say in the tests of the built stories.
      const query = 'id=date-line--default&viewMode=story&globals=a11y.manual:!true';
      await page.goto(`${server.origin}/iframe.html?${query}`);
      await page.waitForSelector('cong-date-line');
      pages.push(page);
    }
  }, limits);
  after(async () => {
    await Promise.all(browsers.map((browser) => browser.close()));
    await server?.close();
  });

  it('opens on the portal of today', limits, async () => {
    assert.equal(await firstEntry(browsers[0], server.origin), '/story/portal-today--default');
  });

  it('loads Lit once', async () => {
    assert.deepEqual(await pages[0].evaluate(litCopies), [1, 1, 1]);
  });

  assert.ok(played.length > 0, 'Storybook has no stories that are played');
  for (const {id, title, name} of played) {
    it(`${title} / ${name}`, limits, async () => {
      const page = pages.pop();
      try {
        assert.equal((await page.evaluate(playStory, id)).join('\n'), '');
      } finally {
        pages.push(page);
      }
    });
  }
});
