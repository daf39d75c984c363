/** Albums on a strict page: before the script and without one, on paper, and with the browser's Back. */
import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import test from 'node:test';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';
import {strictPolicy} from '../support/strict-policy.mjs';

const root = resolve(import.meta.dirname, '../..');

const folder = '/examples/founding-page/photos';

const photos = (names) =>
  names
    .map(
      (name) =>
        `<figure><a href="${folder}/${name}.jpg"><img width="480" height="320" alt="${name}" src="${folder}/${name}-480.jpg"></a><figcaption>${name}</figcaption></figure>`,
    )
    .join('');

const album = (title, names) =>
  `<details><summary><img src="${folder}/${names[0]}-480.jpg" alt=""> ${title}</summary><cong-photo-gallery deep-link>${photos(names)}</cong-photo-gallery></details>`;

const markup = `<cong-photo-gallery heading="Album ảnh">${album('Lễ kỷ niệm', ['01-ruong-bac-thang', '02-vinh-dao-da'])}${album('Hội thao', ['03-ho-sen', '04-nui-suong', '05-cau-qua-song'])}</cong-photo-gallery>`;

const albums = [
  {
    title: 'Lễ kỷ niệm',
    cover: `${folder}/03-ho-sen-480.jpg`,
    photos: [{src: `${folder}/03-ho-sen.jpg`}, {src: `${folder}/04-nui-suong.jpg`}],
  },
];

const pages = {
  '/': markup,
  '/json': '<cong-photo-gallery heading="Album ảnh" deep-link src="/albums"></cong-photo-gallery>',
};

/** Where the cards are, and what is seen of them. Runs in the page. */
function readAlbums() {
  const round = ({left, top, width, height}) => [left, top, width, height].map(Math.round);
  return [...document.querySelectorAll('cong-photo-gallery > details')].map((details) => ({
    box: round(details.getBoundingClientRect()),
    cover: round(details.querySelector('img').getBoundingClientRect()),
    captions: [...details.querySelectorAll('figcaption')].filter((each) => each.checkVisibility())
      .length,
  }));
}

test('albums', {timeout: 900_000}, async (t) => {
  const server = await serveFolder(root, {
    headers: {'Content-Security-Policy': strictPolicy},
    handle(request, response) {
      const {pathname, searchParams} = new URL(request.url, 'http://test');
      if (pathname === '/albums') {
        response.writeHead(200, {'Content-Type': 'application/json'});
        response.end(JSON.stringify({albums}));
        return true;
      }
      const body = pages[pathname];
      if (!body) return false;
      response.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': strictPolicy,
      });
      const script = '<script type="module" src="/dist/cdn/photo-gallery.js"></script>';
      response.end(`<!doctype html><html lang="vi"><meta charset="utf-8"><title>Ảnh</title>
        <meta name="viewport" content="width=device-width">
        <link rel="stylesheet" href="/dist/cdn/styles.css">
        ${searchParams.has('bare') ? '' : script}${body}`);
      return true;
    },
  });
  const browser = await launchChromium();
  t.after(async () => {
    await browser.close();
    await server.close();
  });

  async function open(path) {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      window.violations = [];
      addEventListener('securitypolicyviolation', ({violatedDirective, sample}) =>
        window.violations.push(`${violatedDirective} ${sample}`),
      );
    });
    await page.setViewport({width: 800, height: 900});
    await page.goto(server.origin + path);
    return page;
  }

  const viewer = (page) =>
    page.waitForFunction(() => {
      const within = (scope) =>
        [...scope.querySelectorAll('cong-photo-gallery')].flatMap(({shadowRoot}) => [
          ...shadowRoot.querySelectorAll('dialog[open] .counter'),
          ...within(shadowRoot),
        ]);
      return within(document)[0]?.textContent;
    });

  await t.test('stand without the script where they stand with it, shut and open', async () => {
    const states = [];
    for (const path of ['/?bare', '/']) {
      const page = await open(path);
      if (path === '/') await page.waitForSelector('summary[data-photos="3 ảnh"]');
      const shut = await page.evaluate(readAlbums);
      await page.click('summary');
      states.push({shut, opened: await page.evaluate(readAlbums)});
      await page.close();
    }
    const [{shut, opened}, upgraded] = states;
    assert.deepEqual(upgraded, {shut, opened});
    assert.equal(shut[0].box[1], shut[1].box[1], 'side by side');
    assert.deepEqual(
      opened.map(({captions}) => captions),
      [2, 0],
    );
  });

  await t.test('print what is seen of them: a shut one its cover and title', async () => {
    const page = await open('/');
    await page.click('summary');
    await page.emulateMediaType('print');
    const [first, second] = await page.evaluate(readAlbums);
    assert.equal(first.captions, 2);
    assert.equal(second.captions, 0);
    assert.ok(second.cover[3] > 50, 'the cover is there');
    await page.close();
  });

  await t.test('Back closes the viewer and leaves the album open', async () => {
    const page = await open('/');
    const before = await page.evaluate(() => history.length);
    await page.click('details:nth-of-type(2) summary');
    await page.click('details:nth-of-type(2) figure:nth-of-type(2) a');
    await viewer(page);
    await page.waitForFunction((length) => history.length === length, {}, before + 1);
    await page.waitForFunction(() => location.hash === '#photo=04-nui-suong.jpg');
    await page.goBack();
    await page.waitForFunction(
      () => document.activeElement?.querySelector('img')?.alt === '04-nui-suong',
    );
    assert.equal(await page.$eval('details:nth-of-type(2)', (each) => each.open), true);
    assert.deepEqual(await page.evaluate(() => window.violations), []);
    await page.close();
  });

  for (const [what, path] of [
    ['in the markup', '/#photo=04-nui-suong.jpg'],
    ['from JSON', '/json#photo=04-nui-suong.jpg'],
  ]) {
    await t.test(`the address opens the album ${what}, and a reload the same photo`, async () => {
      const page = await open(path);
      assert.match(await (await viewer(page)).jsonValue(), /^2 \/ [23]$/);
      // The photo comes back into the address a moment after the viewer has opened.
      await page.waitForFunction(() => location.hash === '#photo=04-nui-suong.jpg');
      await page.reload();
      assert.match(await (await viewer(page)).jsonValue(), /^2 \/ [23]$/);
      assert.deepEqual(await page.evaluate(() => window.violations), []);
      await page.close();
    });
  }
});
