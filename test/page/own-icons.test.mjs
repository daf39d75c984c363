/** A site's own pictures in place of the library's glyphs, as they are seen: point by point. */
import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import test from 'node:test';
import {PNG} from 'pngjs';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';

const root = resolve(import.meta.dirname, '../..');

/** It fills the left half of its square. */
const LEFT_HALF =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M0 0h12v24H0z"/></svg>';

const pageWith = (value) => `<!doctype html>
<html lang="vi" style="--cong-color-muted: #00f; --cong-icon-share: ${value}">
  <meta charset="utf-8" />
  <link rel="stylesheet" href="/dist/cdn/styles.css" />
  <link rel="icon" href="data:," />
  <script type="module" src="/dist/cdn/cong-elements.js"></script>
  <cong-article tools="print share"></cong-article>
</html>`;

test('glyphs of the site', async (t) => {
  const server = await serveFolder(root, {
    async handle({url}, response) {
      const {pathname, searchParams} = new URL(url, 'http://localhost');
      if (pathname === '/nua-trai.svg')
        response.setHeader('Content-Type', 'image/svg+xml').end(LEFT_HALF);
      else if (pathname === '/bai-viet')
        response
          .setHeader('Content-Type', 'text/html; charset=utf-8')
          .end(pageWith(searchParams.get('bieu-tuong')));
      else return false;
      return true;
    },
  });
  const browser = await launchChromium();
  t.after(async () => {
    await browser.close();
    await server.close();
  });
  const page = await browser.newPage();
  const session = await page.createCDPSession();

  /** The colours in the button for sharing: how many points of the left and of the right half of its glyph are inked. */
  async function inkOf(value, media = {}) {
    const features = Object.entries({'forced-colors': 'none', ...media});
    await session.send('Emulation.setEmulatedMedia', {
      features: features.map(([name, each]) => ({name, value: each})),
    });
    await page.goto(`${server.origin}/bai-viet?bieu-tuong=${encodeURIComponent(value)}`, {
      waitUntil: 'networkidle0',
    });
    const glyph = await page.waitForSelector('cong-article >>> .share svg');
    const {x, y, width, height} = await glyph.boundingBox();
    const top = y + (height - width) / 2;
    const halves = [x, x + width / 2].map((left) => ({
      ...{x: left, y: top, width: width / 2, height: width},
    }));
    const points = [];
    for (const clip of halves) {
      const {data} = PNG.sync.read(Buffer.from(await page.screenshot({clip})));
      const [red, green, blue] = data;
      points.push({first: [red, green, blue].join(), ink: shareOf(data)});
    }
    return points;
  }

  /** Parts of a hundred that are neither white nor black, which are the pages’ grounds here. */
  const shareOf = (data) => {
    let inked = 0;
    for (let at = 0; at < data.length; at += 4)
      if (!isGround(data.subarray(at, at + 3))) inked += 1;
    return Math.round((inked / (data.length / 4)) * 100);
  };
  const isGround = ([red, green, blue]) =>
    (red > 240 && green > 240 && blue > 240) || red + green + blue === 0;

  await t.test('are cut out of the colour of the text', async () => {
    const [left, right] = await inkOf('url(/nua-trai.svg)');
    assert.deepEqual(left, {first: '0,0,255', ink: 100});
    assert.equal(right.ink, 0);
  });

  await t.test('follow forced colours', async () => {
    const [left, right] = await inkOf('url(/nua-trai.svg)', {
      'forced-colors': 'active',
      'prefers-color-scheme': 'dark',
    });
    assert.deepEqual(left, {first: '255,255,255', ink: 0}, 'white on black');
    assert.equal(right.first, '0,0,0');
  });

  await t.test('are the library’s own where the value is no picture', async () => {
    const [left, right] = await inkOf('chia-se');
    assert.ok(left.ink > 10 && left.ink < 60, `${left.ink} % of the left half`);
    assert.ok(right.ink > 10 && right.ink < 60, `${right.ink} % of the right half`);
  });

  await t.test('are none by `none`', async () => {
    const [left, right] = await inkOf('none');
    assert.deepEqual([left.ink, right.ink], [0, 0]);
  });
});
