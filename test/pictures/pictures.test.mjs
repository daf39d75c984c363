/**
 * Compares stories of the built Storybook with the pictures kept beside this file. `npm run pictures` takes them anew:
 * look at each before it is committed. Where one differs, what was seen and where it differs are in `.cache/pictures`.
 */
import {after, before, describe, it} from 'node:test';
import {PNG} from 'pngjs';
import {openStorybook} from '../stories/storybook-page.mjs';
import {keepOrCompare, skip} from './kept.mjs';
import {pictures} from './shots.mjs';

/** At once. */
const PAGES = 2;

let storybook;

before(async () => {
  storybook = await openStorybook({pages: PAGES});
});
after(() => storybook?.close());

async function take({story, width, look}) {
  let picture;
  await storybook.open({id: story, type: 'story'}, look, {
    width,
    async use(page) {
      await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
      const root = await page.$('.preview-width');
      picture = PNG.sync.read(Buffer.from(await root.screenshot()));
    },
  });
  return picture;
}

describe('pictures', {timeout: 900_000, concurrency: PAGES, skip}, () => {
  for (const picture of pictures) {
    it(picture.name, {timeout: 60_000}, async () => {
      keepOrCompare(picture.name, await take(picture));
    });
  }
});
