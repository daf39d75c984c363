/** The photo viewer wherever its gallery stands: in a shadow root, in a dialog, in a page that moves and clips its content. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {assertNear, figure, gallery, names, photoPages, pointOf} from './photo-page.mjs';

const hostile = [
  'transform: translate(40px, 30px) scale(0.8)',
  'filter: grayscale(0)',
  'backdrop-filter: blur(1px)',
  'perspective: 400px',
  'contain: strict',
  'overflow: hidden',
  'inline-size: 300px',
  'block-size: 200px',
  'will-change: transform',
].join('; ');

const inShadow = (content) => `<div><template shadowrootmode="open">${content}</template></div>`;

const inDialog = (content) =>
  `<dialog aria-label="Hộp của trang"><button>Nút của trang</button>${content}</dialog>`;

const pages = {
  '/places': [
    `<main style="${hostile}">${gallery('Trong khung bị cắt')}</main>`,
    inShadow(gallery('Trong bóng')),
    inDialog(gallery('Trong hộp')),
    inShadow(`<div style="${hostile}">${inDialog(gallery('Trong hộp, trong bóng'))}</div>`),
    '<div style="height: 3000px"></div>',
  ].join(''),
  '/two': `${gallery('Một', 'deep-link')}${gallery('Hai', 'deep-link', [figure('08-doi-che'), figure('03-ho-sen')])}<p id="van-ban">Văn bản</p>`,
  '/tools': gallery('Thư viện ảnh', 'deep-link loop download share slideshow', [
    ...names.map((name) => figure(name)),
    figure('hỏng', '/khong-co.jpg'),
    figure('phim', '/khong-co.mp4'),
  ]),
};

const places = [
  'in ancestors that move, filter, contain and clip',
  'in a shadow root',
  'in an open modal dialog',
  'in a modal dialog in a shadow root in ancestors that clip',
];

/** Opens every dialog around a gallery. Runs in the page. */
function openDialogsAround(which) {
  for (let node = window.galleries()[which]; node; node = node.parentNode ?? node.host)
    if (node.localName === 'dialog') node.showModal();
}

/** Closes them again, and says how many were open. Runs in the page. */
function closeDialogsAround(which) {
  let count = 0;
  for (let node = window.galleries()[which]; node; node = node.parentNode ?? node.host)
    if (node.localName === 'dialog' && node.open) {
      count++;
      node.close();
    }
  return count;
}

/** Whether the viewer has every corner of the window. Runs in the page. */
function coversWindow() {
  const [dialog] = window.viewers();
  const {x, y, width, height} = dialog.getBoundingClientRect();
  const root = dialog.getRootNode();
  const corners = [
    [1, 1],
    [innerWidth - 2, 1],
    [1, innerHeight - 2],
    [innerWidth - 2, innerHeight - 2],
  ].map((point) => dialog.contains(root.elementFromPoint(...point)));
  return {box: [x, y, width, height], corners};
}

test('the photo viewer, wherever its gallery stands', {timeout: 900_000}, async (t) => {
  const {visit} = await photoPages(t, pages);

  await t.test('stands over everything', async (t) => {
    const reader = await visit('/places', {width: 1280, height: 800, isPhone: false});
    const {page, until, still, wheel, open, shut} = reader;
    for (const [which, place] of places.entries()) {
      await page.evaluate(openDialogsAround, which);
      await t.test(`${place}: it has the whole window`, async () => {
        await open(1, which);
        const {box, corners} = await page.evaluate(coversWindow);
        assert.deepEqual(box, [0, 0, 1280, 800]);
        assert.deepEqual(corners, [true, true, true, true]);
      });

      await t.test(`${place}: a wheel zooms about the pointer, a drag goes with it`, async () => {
        const before = await still();
        const point = [before.box.left + 300, before.box.top + 100];
        await wheel(point, -600);
        const zoomed = await until('zoomed', ({scale}) => scale > 2);
        assertNear(pointOf(zoomed, point), pointOf(before, point), 'the point');
        await page.mouse.move(...point);
        await page.mouse.down();
        await page.mouse.move(point[0] + 60, point[1] + 40, {steps: 3});
        const moved = await until('moved', ({x}) => x !== zoomed.x);
        assertNear([moved.x - zoomed.x, moved.y - zoomed.y], [60, 40], 'the way');
        await page.mouse.up();
        await still();
      });

      await t.test(`${place}: Escape closes it and no more, and so does Back`, async () => {
        await page.keyboard.press('Escape');
        const {focused} = await until('it is closed', ({count}) => count === 0);
        assert.equal(focused, '02-vinh-dao-da');
        await page.waitForFunction(() => !history.state?.congPhoto);
        await open(2, which);
        await page.evaluate(() => history.back());
        const after = await until('it is closed', ({count}) => count === 0);
        assert.equal(after.focused, '03-ho-sen');
        const around = await page.evaluate(closeDialogsAround, which);
        assert.equal(around, place.includes('dialog') ? 1 : 0);
      });
      await shut();
    }

    await t.test('forward, without the photo in the address, does no harm', async () => {
      await open(0, 1);
      await page.evaluate(() => history.back());
      await until('it is closed', ({count}) => count === 0);
      const index = await page.evaluate(() => window.navigation.currentEntry.index);
      await page.evaluate(() => history.forward());
      await page.waitForFunction((last) => window.navigation.currentEntry.index > last, {}, index);
      assert.equal((await reader.read()).count, 0);
      await open(3, 1);
      await page.evaluate(() => history.back());
      await until('it is closed', ({count}) => count === 0);
      assert.equal(new URL(page.url()).pathname, '/places');
    });
    assert.deepEqual((await reader.read()).violations, []);
    await page.close();
  });

  await t.test('with two galleries in the address', async (t) => {
    const reader = await visit('/two', {isPhone: false});
    const {page, read, until, still, open, addressed} = reader;
    const hash = () => page.evaluate(() => decodeURIComponent(location.hash));
    const go = (way) => page.evaluate((by) => history.go(by), way);
    const {length} = await page.evaluate(() => ({length: history.length}));

    await t.test('each opening has one entry, however often', async () => {
      for (const which of [0, 1, 0]) {
        await open(0, which);
        await page.keyboard.press('ArrowRight');
        await until('the next', ({counter}) => counter.startsWith('2'));
        await page.keyboard.press('Escape');
        await until('closed', ({count}) => count === 0);
        await addressed('');
      }
      assert.equal(await page.evaluate(() => history.length), length + 1);
    });

    await t.test('closed and opened at once, it stays open', async () => {
      await open(1, 0);
      await page.evaluate(() => {
        const [first, second] = window.galleries();
        first.close();
        void second.open(1);
      });
      await until('the other', ({counter}) => counter === '2 / 2');
      await addressed('#photo=03-ho-sen.jpg');
      const {count} = await still();
      assert.equal(count, 1);
      await go(-1);
      await until('closed', (state) => state.count === 0);
      assert.equal(await hash(), '');
    });

    await t.test('forward opens the photo again, in the gallery in which it was', async () => {
      await go(1);
      const {count} = await until('open again', ({isThere}) => isThere);
      assert.equal(count, 1);
      assert.equal(await hash(), '#photo=03-ho-sen.jpg');
      await page.keyboard.press('Escape');
      await until('closed', (state) => state.count === 0);
      await addressed('');
    });

    await t.test(
      'an address that the reader writes goes from one gallery to the other',
      async () => {
        await page.evaluate(() => (location.hash = '#photo=04-nui-suong.jpg'));
        await until('the first gallery', ({counter}) => counter === '4 / 5');
        await page.evaluate(() => (location.hash = '#photo=08-doi-che.jpg'));
        const {count} = await until('the other', ({counter}) => counter === '1 / 2');
        assert.equal(count, 1);
        await still();
        await page.keyboard.press('Escape');
        await until('closed', (state) => state.count === 0);
      },
    );

    await t.test(
      'an address about something else opens nothing and closes nothing it should not',
      async () => {
        await page.evaluate(() => (location.hash = '#van-ban'));
        await page.evaluate(() => new Promise(requestAnimationFrame));
        assert.equal((await read()).count, 0);
        assert.equal(await hash(), '#van-ban');
        await open(1, 0);
        await addressed('#photo=02-vinh-dao-da.jpg');
        await go(-1);
        await until('closed', ({count}) => count === 0);
        assert.equal(await hash(), '#van-ban');
      },
    );

    await t.test('loaded again, it shows the photo, and Back leads out of it', async () => {
      await open(1, 1);
      await addressed('#photo=03-ho-sen.jpg');
      await page.reload();
      await until('the photo', ({isThere, alt}) => isThere && alt === '03-ho-sen');
      assert.equal((await read()).count, 1);
      await go(-1);
      await until('closed', ({count}) => count === 0);
      assert.equal(await hash(), '#van-ban');
    });
    assert.deepEqual((await read()).violations, []);
    await page.close();
  });

  await t.test('the strict policy has nothing against a whole visit', async () => {
    const {page, read, until, still, wheel, open} = await visit('/tools', {
      width: 1280,
      height: 800,
      isPhone: false,
      hasMotion: true,
    });
    const press = (name) =>
      page.evaluate(
        (label) => window.viewers()[0].querySelector(`[aria-label="${label}"]`).click(),
        name,
      );
    await open(0);
    await page.waitForFunction(
      () => window.viewers()[0].querySelectorAll('.strip button').length === 7,
    );
    await wheel([640, 350], -300);
    await until('zoomed', ({scale}) => scale > 1.5);
    for (const key of ['+', '-', '0']) await page.keyboard.press(key);
    await press('Phóng to');
    await page.waitForFunction(() => window.viewers()[0].querySelector('.pad'));
    await press('Xem bên phải');
    await press('Thu nhỏ');
    await press('Trình chiếu');
    await page.waitForFunction(() => window.viewers()[0].querySelector('[aria-pressed="true"]'));
    await press('Trình chiếu');
    await press('Toàn màn hình');
    await page.waitForFunction(() => document.fullscreenElement);
    await press('Toàn màn hình');
    await page.waitForFunction(() => !document.fullscreenElement);
    await press('Ảnh sau');
    await until('the next', ({alt}) => alt === '02-vinh-dao-da');
    await press('Ảnh 6 trên 7');
    const hasFailed = () => window.viewers()[0].querySelector('.failed');
    await page.waitForFunction(hasFailed);
    await page.keyboard.press('ArrowRight');
    await until('the film', ({counter}) => counter === '7 / 7');
    await page.waitForFunction(hasFailed);
    await page.keyboard.press('ArrowRight');
    await until('round to the first', ({counter}) => counter === '1 / 7');
    await still();
    await press('Đóng');
    const {violations} = await until('closed', ({count}) => count === 0);
    assert.deepEqual(violations, []);
    assert.deepEqual(
      await page.evaluate(() => Object.keys({...localStorage, ...sessionStorage})),
      [],
    );
    await read();
    await page.close();
  });
});
