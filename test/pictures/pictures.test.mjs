/**
 * Compares stories of the built Storybook with the pictures kept beside this file. `npm run pictures` takes them anew:
 * look at each before it is committed. Where one differs, what was seen and where it differs are in `.cache/pictures`.
 */
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {PNG} from 'pngjs';
import {openEntry} from '../stories/storybook-page.mjs';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';
import {keepOrCompare, skip} from './kept.mjs';
import {pictures} from './shots.mjs';

const folder = fileURLToPath(new URL('../../storybook-static/', import.meta.url));

let browser;
let server;

before(async () => {
  server = await serveFolder(folder, {headers: {'Cache-Control': 'max-age=600'}});
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

async function take({story, width, look}) {
  let picture;
  await openEntry(browser, server.origin, {id: story, type: 'story'}, look, {
    width,
    async use(page) {
      await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
      const root = await page.$('.preview-width');
      picture = PNG.sync.read(Buffer.from(await root.screenshot()));
    },
  });
  return picture;
}

describe('pictures', {timeout: 900_000, skip}, () => {
  for (const picture of pictures) {
    it(picture.name, {timeout: 60_000}, async () => {
      keepOrCompare(picture.name, await take(picture));
    });
  }
});
