/**
 * Compares stories of the built Storybook with the pictures kept beside this file. `npm run pictures` takes them anew:
 * look at each before it is committed. Where one differs, what was seen and where it differs are in `.cache/pictures`.
 */
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {openEntry} from '../stories/storybook-page.mjs';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';
import {pictures} from './shots.mjs';

const folder = fileURLToPath(new URL('../../storybook-static/', import.meta.url));
const kept = fileURLToPath(new URL('./kept/', import.meta.url));
const seen = fileURLToPath(new URL('../../.cache/pictures/', import.meta.url));
const isUpdate = process.argv.includes('--update');

/** Share of the pixels that may differ: the edges of letters move with the browser's version. */
const TOLERANCE = 0.002;

let browser;
let server;

before(async () => {
  rmSync(seen, {recursive: true, force: true});
  for (const path of [kept, seen]) mkdirSync(path, {recursive: true});
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

/** How many pixels differ, and a picture of where. */
function compare(actual, expected) {
  const {width, height} = expected;
  const difference = new PNG({width, height});
  const count = pixelmatch(expected.data, actual.data, difference.data, width, height, {
    threshold: 0.1,
  });
  return {count, difference};
}

const save = (file, png) => writeFileSync(file, PNG.sync.write(png));

// Fonts and their drawing differ from system to system.
const skip = !existsSync('/etc/debian_version') && 'They were taken on Debian.';

describe('pictures', {timeout: 900_000, skip}, () => {
  for (const picture of pictures) {
    it(picture.name, {timeout: 60_000}, async () => {
      const file = `${kept}${picture.name}.png`;
      const actual = await take(picture);
      if (isUpdate) return save(file, actual);
      assert.ok(existsSync(file), 'Not taken yet: npm run pictures');
      const expected = PNG.sync.read(readFileSync(file));
      const sizeOf = ({width, height}) => `${width} × ${height}`;
      save(`${seen}${picture.name}.png`, actual);
      assert.equal(sizeOf(actual), sizeOf(expected));
      const {count, difference} = compare(actual, expected);
      save(`${seen}${picture.name}.difference.png`, difference);
      const allowed = Math.ceil(expected.width * expected.height * TOLERANCE);
      assert.ok(count <= allowed, `${count} pixels differ, ${allowed} may: see ${seen}`);
      for (const end of ['', '.difference']) rmSync(`${seen}${picture.name}${end}.png`);
    });
  }
});
