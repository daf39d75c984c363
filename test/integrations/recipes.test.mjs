/** The pages that people copy for each CMS, opened as they stand. */
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'integrations/recipes');
const pages = globSync('*.html', {cwd: folder}).sort();
const read = (file) => readFileSync(join(folder, file), 'utf8');

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="427" height="320"/>';

describe('the pages for each CMS', () => {
  let server;
  let browser;

  before(async () => {
    server = await serveFolder(root, {
      handle(request, response) {
        if (request.url.startsWith('/cong/')) request.url = `/dist/cdn/${request.url.slice(6)}`;
        if (!request.url.startsWith('/anh/')) return false;
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(PICTURE);
        return true;
      },
    });
    browser = await launchChromium();
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(file) {
    const page = await browser.newPage();
    const faults = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(`${server.origin}/integrations/recipes/${file}`);
    return {page, faults};
  }

  it('are these seven', () => {
    assert.deepEqual(
      pages,
      ['dotnetnuke', 'drupal', 'html', 'joomla', 'liferay', 'sharepoint', 'webforms'].map(
        (name) => `${name}.html`,
      ),
    );
  });

  it('are all in the index, in Vietnamese and in English', () => {
    for (const file of pages)
      assert.equal(read('README.md').split(`](${file})`).length - 1, 2, file);
  });

  for (const file of pages) {
    it(`${file} says how far it was tried`, () => {
      assert.match(read(file), /Đã thử đến đâu: .{20,}\n +How far it was tried: .{20,}/);
    });

    it(`${file} works, quietly, with all that it says`, async () => {
      const {page, faults} = await open(file);
      // A box with `data-cong` has become an element, and the numbers are drawn.
      await page.waitForFunction(
        () =>
          !document.querySelector('[data-cong]') &&
          document
            .querySelector('cong-visit-counter')
            ?.shadowRoot?.textContent.includes('19.089.598'),
      );
      const elements = await page.$$eval('body *', (all) =>
        all
          .filter(({localName}) => localName.startsWith('cong-'))
          .map((each) => [each.localName, Boolean(each.shadowRoot)]),
      );
      assert.deepEqual(
        elements.filter(([, isDrawn]) => !isDrawn),
        [],
      );
      const tags = elements.map(([tag]) => tag);
      for (const tag of ['date-line', 'article', 'link-list', 'visit-counter', 'photo-gallery'])
        assert.ok(tags.includes(`cong-${tag}`), tag);
      const unseen = await page.$$eval(
        'cong-article :is(h1, p), cong-link-list a, cong-photo-gallery :is(img, figcaption)',
        (all) =>
          all
            .filter((each) => !each.checkVisibility() || !each.offsetHeight)
            .map(({outerHTML}) => outerHTML),
      );
      assert.deepEqual(unseen, []);
      assert.deepEqual(faults, []);
      await page.close();
    });
  }

  it('ask for passwords by a form of the box’s own, within the form of WebForms', async () => {
    const {page} = await open('webforms.html');
    // The box draws its form when the reader comes to it.
    await page.$eval('cong-login-box', (box) => box.scrollIntoView());
    await page.waitForSelector('cong-login-box input[type="password"]');
    const action = await page.$eval('cong-login-box input[type="password"]', ({form}) =>
      form.getAttribute('action'),
    );
    assert.equal(action, '/dang-nhap');
    await page.close();
  });
});
