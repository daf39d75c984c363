/** Pictures of every size, in every format, slow and missing, as the photo viewer shows them; made for the test. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import test from 'node:test';
import sharp from 'sharp';
import {figure, gallery, photoPages, pointOf, assertNear} from './photo-page.mjs';

const folder = '/examples/founding-page/photos';
const thumb = `${folder}/01-ruong-bac-thang-480.jpg`;

const made = {
  '/anh/8-trieu.jpg': [3456, 2304, 'jpeg'],
  '/anh/1x1.png': [1, 1, 'png'],
  '/anh/12000x300.jpg': [12000, 300, 'jpeg'],
  '/anh/dung.png': [300, 2400, 'png'],
  '/anh/tot.avif': [900, 600, 'avif'],
  '/anh/tot.webp': [900, 600, 'webp'],
  '/anh/tot.jpg': [900, 600, 'jpeg'],
  '/anh/nho.jpg': [400, 300, 'jpeg'],
  '/anh/vua.jpg': [800, 600, 'jpeg'],
  '/anh/to.jpg': [2400, 1800, 'jpeg'],
};

async function make(path) {
  const [width, height, format] = made[path];
  const background = {r: 120, g: 150, b: 110};
  return sharp({create: {width, height, channels: 3, background}})
    .toFormat(format)
    .toBuffer();
}

/** A photo of which the page knows no size. */
const unknown = (file) =>
  `<figure><a href="${file}"><img alt="${file}" src="${thumb}"></a></figure>`;

const sharpened = `<figure><a href="/anh/to.jpg" data-srcset="/anh/nho.jpg 400w, /anh/vua.jpg 800w, /anh/to.jpg 2400w"><img alt="nhiều cỡ" src="${thumb}"></a></figure>`;

const shapes = ['/anh/8-trieu.jpg', '/anh/1x1.png', '/anh/12000x300.jpg', '/anh/dung.png'];

const pages = {
  '/': gallery('Thư viện ảnh', '', [...shapes.map(unknown), sharpened]),
  '/late': gallery('Thư viện ảnh', '', [
    figure('chậm', '/anh/cham.jpg', thumb),
    figure('thiếu', '/anh/thieu.jpg', thumb),
    figure('gần', '/anh/nho.jpg', thumb),
  ]),
  '/near': gallery(
    'Thư viện ảnh',
    '',
    [0, 1, 2, 3, 4].map((index) => figure(`${index}`, `/anh/nho.jpg?${index}`, thumb)),
  ),
  '/data': '<cong-photo-gallery heading="Từ dữ liệu"></cong-photo-gallery>',
};

const whole = ['tot.avif', 'tot.webp'];

/** Photos whose better formats are there, or broken. Runs in the page. */
function givePhotos(names) {
  const [gallery] = window.galleries();
  gallery.photos = [names, ['hong.avif', names[1]], ['hong.avif']].map((files, index) => ({
    src: `/anh/tot.jpg?${index}`,
    thumb: '/anh/nho.jpg',
    width: 900,
    height: 600,
    alt: `định dạng ${index}`,
    sources: files.map((file) => ({
      type: `image/${file.split('.')[1]}`,
      srcset: `/anh/${file} 900w`,
    })),
  }));
}

test('pictures in the photo viewer', {timeout: 900_000}, async (t) => {
  const requests = [];
  const held = [];
  let isHeld = true;
  // Made before a reader waits for them: some formats take a busy machine seconds.
  const files = new Map();
  for (const path of Object.keys(made)) files.set(path, await make(path));
  files.set('/anh/phim.webm', await readFile(new URL('film.webm', import.meta.url)));
  const {visit} = await photoPages(t, pages, async (request, response, path) => {
    if (!path.startsWith('/anh/')) return false;
    requests.push(request.url);
    if (path === '/anh/cham.jpg' && isHeld) await new Promise((done) => held.push(done));
    const source = path === '/anh/cham.jpg' ? '/anh/nho.jpg' : path;
    const body = files.get(source) ?? (source.includes('hong') ? 'no picture' : undefined);
    const type = source.endsWith('.webm') ? 'video/webm' : `image/${source.split('.').at(-1)}`;
    response.writeHead(body ? 200 : 404, {
      'Content-Type': type.replace('jpg', 'jpeg'),
      'Cache-Control': 'no-store',
    });
    response.end(body);
    return true;
  });

  await t.test('of every size', async (t) => {
    const {page, read, until, still, drag, doubleTap, wheel, open, shut} = await visit('/');
    const cases = {
      async 'one of 8 megapixels stands whole, and can be seen by its own pixels'() {
        const {box, stage} = await open(0);
        assertNear([box.left, box.right], [stage.left, stage.right], 'its width');
        assertNear([(box.right - box.left) / (box.bottom - box.top)], [1.5], 'its shape', 0.02);
        await doubleTap([100, 420]);
        const {scale} = await until('zoomed', (now) => now.scale > 2);
        assertNear([scale], [3456 / 390], 'its own pixels', 0.01);
        for (let time = 0; time < 6; time++) await drag([[50, 420]], [[380, 420]], {steps: 4});
        const after = await still();
        assertNear([after.box.left], [stage.left], 'its edge');
      },
      async 'one of a single pixel stays one, and can be enlarged and put back'() {
        const {box, stage} = await open(1);
        assert.deepEqual([box.right - box.left, box.bottom - box.top], [1, 1]);
        assertNear(
          [box.left, box.top],
          [stage.width / 2, stage.top + stage.height / 2],
          'the middle',
        );
        await wheel([195, 400], -5000);
        await until('large', ({scale}) => scale > 3);
        await wheel([195, 400], 5000);
        await until('as it was', ({scale}) => scale === 1);
      },
      async 'one of 12,000 × 300 can be enlarged to the height of the window, and moved from end to end'() {
        const {box, stage} = await open(2);
        assertNear([(box.right - box.left) / (box.bottom - box.top)], [40], 'its shape', 1);
        const point = [120, (box.top + box.bottom) / 2];
        const before = await read();
        await wheel(point, -5000);
        const large = await until('large', ({scale}) => scale > 20);
        assert.ok(large.box.bottom - large.box.top >= stage.height - 1, JSON.stringify(large.box));
        assertNear([pointOf(large, point)[0]], [pointOf(before, point)[0]], 'the point');
        await page.keyboard.press('ArrowRight');
        await shut();
      },
      async 'one that is high and narrow stands whole'() {
        const {box, stage} = await open(3);
        assert.ok(box.top >= stage.top - 1 && box.bottom <= stage.bottom + 1, JSON.stringify(box));
        assertNear([(box.bottom - box.top) / (box.right - box.left)], [8], 'its shape', 0.1);
      },
      async 'enlarged, it is fetched as large as it is shown'() {
        const {file} = await open(4);
        assert.equal(file, 'nho.jpg');
        await wheel([195, 400], -300);
        await until('the middle one', ({file: now}) => now === 'vua.jpg');
        await wheel([195, 400], -5000);
        const {scale} = await until('the largest', ({file: now}) => now === 'to.jpg');
        assert.ok(scale >= 3, `${scale}`);
      },
    };
    for (const [name, run] of Object.entries(cases))
      await t.test(name, async () => {
        await run().finally(shut);
      });
    assert.deepEqual((await read()).violations, []);
    await page.close();
  });

  await t.test('late and missing', async (t) => {
    const {page, until, shut, read} = await visit('/late');

    await t.test('a slow one shows its thumbnail, and then itself', async () => {
      await page.evaluate(() => window.galleries()[0].querySelectorAll('a')[0].click());
      await page.waitForFunction(() => {
        const image = window.viewers()[0]?.querySelector('.stage .loading img');
        return image?.complete && image.naturalWidth > 0 && image.checkVisibility();
      });
      assert.equal((await read()).isThere, false);
      // Meanwhile the reader may go on, and come back.
      await page.keyboard.press('+');
      await page.keyboard.press('End');
      await until('another', ({counter, alt}) => counter === '3 / 3' && alt === 'gần');
      assert.equal((await read()).scale, 1, 'its own zoom');
      await page.keyboard.press('Home');
      await until('back', ({counter}) => counter === '1 / 3');
      isHeld = false;
      for (const done of held) done();
      await until('it is there', ({alt, isThere}) => isThere && alt === 'chậm');
    });

    await t.test('a missing one says so, and comes when it is tried again', async () => {
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction(() => window.viewers()[0].querySelector('.stage .failed'));
      files.set('/anh/thieu.jpg', files.get('/anh/nho.jpg'));
      await page.evaluate(() => window.viewers()[0].querySelector('.failed button').click());
      await until('it is there', ({alt, isThere}) => isThere && alt === 'thiếu');
      const {focused} = await read();
      assert.equal(focused, 'Xem ảnh');
      await shut();
    });
    await page.close();
  });

  await t.test(
    'the photos before and after are fetched ahead, but not where data is to be saved',
    async () => {
      const {page, until, open, shut} = await visit('/near');
      const fetched = () =>
        requests.filter((url) => url.startsWith('/anh/nho.jpg?')).map((url) => url.at(-1));
      requests.length = 0;
      await open(1);
      await page.waitForFunction(
        () => performance.getEntriesByName(`${location.origin}/anh/nho.jpg?2`).length,
      );
      await page.waitForFunction(
        () => performance.getEntriesByName(`${location.origin}/anh/nho.jpg?0`).length,
      );
      assert.deepEqual(fetched().sort(), ['0', '1', '2']);
      await shut();
      await page.reload();
      await page.waitForSelector('cong-photo-gallery:defined');
      await page.evaluate(() =>
        Object.defineProperty(navigator, 'connection', {value: {saveData: true}}),
      );
      requests.length = 0;
      await open(1);
      await page.waitForFunction(
        () => window.viewers()[0].querySelectorAll('.strip img').length === 5,
      );
      assert.deepEqual(fetched(), ['1']);
      await page.keyboard.press('ArrowRight');
      await until('the next', ({counter, isThere}) => counter === '3 / 5' && isThere);
      assert.deepEqual(fetched(), ['1', '2']);
      await page.close();
    },
  );

  await t.test('in several formats', async (t) => {
    const {page, until, shut} = await visit('/data');
    await page.evaluate(givePhotos, whole);
    await page.waitForFunction(
      () => window.galleries()[0].shadowRoot.querySelectorAll('a').length === 3,
    );
    const view = (index) => page.evaluate((at) => void window.galleries()[0].open(at), index);

    await t.test('the browser takes the best', async () => {
      requests.length = 0;
      await view(0);
      const {file} = await until('it is there', ({isThere}) => isThere);
      assert.equal(file, 'tot.avif');
      assert.ok(!requests.some((url) => url.startsWith('/anh/tot.jpg?0')), 'no other file of it');
    });

    await t.test('where the best is broken, the plain file shows', async () => {
      await view(1);
      const {file} = await until(
        'it is there',
        ({isThere, alt}) => isThere && alt === 'định dạng 1',
      );
      assert.equal(file, 'tot.jpg?1');
      await view(2);
      await until('the other', ({isThere, alt}) => isThere && alt === 'định dạng 2');
      await shut();
    });

    await t.test(
      'a film plays with its own controls and keys, and stops when the reader goes on',
      async () => {
        await page.evaluate(() => {
          window.galleries()[0].photos = [
            {
              src: '/anh/phim.webm',
              type: 'video/webm',
              thumb: '/anh/nho.jpg',
              alt: 'Lễ khánh thành',
            },
            {src: '/anh/tot.jpg', alt: 'ảnh'},
          ];
        });
        await page.waitForFunction(
          () => window.galleries()[0].shadowRoot.querySelectorAll('a').length === 2,
        );
        await view(0);
        await page.waitForFunction(() => window.viewers()[0]?.querySelector('.stage video'));
        const film = await page.evaluateHandle(() =>
          window.viewers()[0].querySelector('.stage video'),
        );
        await film.evaluate((node) => {
          node.muted = true;
          node.loop = true;
          void node.play();
        });
        await page.waitForFunction(({paused, currentTime}) => !paused && currentTime > 0, {}, film);
        await film.evaluate((node) => node.focus());
        await page.keyboard.press('ArrowRight');
        await until('it is there still', ({counter}) => counter === '1 / 2');
        await page.evaluate(() => window.viewers()[0].focus());
        await page.keyboard.press('ArrowRight');
        await until('the photo', ({counter, isThere}) => isThere && counter === '2 / 2');
        await page.waitForFunction(({paused}) => paused, {}, film);
        assert.equal(await film.evaluate((node) => node.isConnected), false);
        await shut();
      },
    );
    await page.close();
  });
});
