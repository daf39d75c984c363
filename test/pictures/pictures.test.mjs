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

/** Nothing moves, and axe, which has its say in the tests of the stories, is not asked. */
async function prepare(page) {
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  await turnToolbars(page, {a11y: {manual: true}});
}

const turnToolbars = (page, globals) =>
  page.evaluate((chosen) => window.turnToolbars(chosen), globals);

before(async () => {
  storybook = await openStorybook({pages: PAGES, prepare});
});
after(() => storybook?.close());

/** Until all photos are there, those out of sight as well, as they will be drawn. Runs in the page. */
async function decodeImages() {
  const imagesIn = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element instanceof HTMLImageElement ? [element] : []),
      ...(element.shadowRoot ? imagesIn(element.shadowRoot) : []),
    ]);
  const images = imagesIn(document);
  for (const image of images) image.loading = 'eager';
  // One that does not load has its picture too.
  await Promise.allSettled(images.map((image) => image.decode()));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

async function take({story, width, window, look}) {
  let picture;
  const arrange = async (page) => {
    await page.setViewport({width, height: window ?? 900});
    await turnToolbars(page, look);
  };
  const use = async (page) => {
    await page.evaluate(decodeImages);
    const what = window ? page : await page.$('.preview-width');
    picture = PNG.sync.read(Buffer.from(await what.screenshot()));
  };
  await storybook.show({id: story, type: 'story'}, use, arrange);
  return picture;
}

describe('pictures', {timeout: 900_000, concurrency: PAGES, skip}, () => {
  for (const picture of pictures) {
    it(picture.name, {timeout: 300_000}, async () => {
      keepOrCompare(picture.name, await take(picture));
    });
  }
});
