/** The photo viewer under real fingers, wheels and keys, sent through the browser's own protocol, on a strict page. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {gallery, photoPages} from './photo-page.mjs';

test('the photo viewer', {timeout: 900_000}, async (t) => {
  const {visit} = await photoPages(t, {
    '/': gallery('Thư viện ảnh', 'deep-link'),
    '/two': gallery('Một', 'deep-link') + gallery('Hai', 'deep-link'),
    '/rtl': `<div dir="rtl">${gallery('Thư viện')}</div>`,
    '/moved': `<main style="transform: translate(40px, 30px)">${gallery('Thư viện')}</main>`,
  });

  const visits = new Map();

  /** A phone with the viewer open on a photo, and what its reader may do; the same page again for the next test. */
  async function phone({path = '/', open = 1, width = 390, height = 844} = {}) {
    const name = `${path} ${width}`;
    const before = visits.get(name);
    const reader = before ?? (await visit(path, {width, height, hasMotion: true}));
    visits.set(name, reader);
    if (before) {
      await reader.page.bringToFront();
      await reader.page.emulateMediaFeatures([]);
      await reader.page.setViewport({width, height, hasTouch: true, isMobile: true});
      await reader.shut();
    }
    if (open !== null) await reader.open(open);
    return reader;
  }

  await t.test('a swipe goes on, and back the other way', async () => {
    const {drag, until} = await phone();
    await drag([[340, 420]], [[60, 430]]);
    await until('the next photo', ({counter, isThere}) => counter === '3 / 5' && isThere);
    await drag([[60, 420]], [[340, 420]]);
    const {violations} = await until('the photo before', ({counter}) => counter === '2 / 5');
    assert.deepEqual(violations, []);
  });

  await t.test('a swipe at the edge gives way and comes back', async () => {
    const {drag, send, read, until} = await phone({open: 0});
    await drag([[60, 420]], [[340, 420]], {lift: false});
    const {x} = await read();
    assert.ok(x > 10 && x < 90, `${x}`);
    await send('touchEnd');
    await until(
      'it is back',
      ({x: now, isStill, counter}) => now === 0 && isStill && counter === '1 / 5',
    );
  });

  await t.test('a short swipe comes back', async () => {
    const {drag, letGo, still} = await phone();
    await drag([[200, 420]], [[150, 420]], {lift: false});
    await letGo();
    const {x, counter} = await still();
    assert.deepEqual([x, counter], [0, '2 / 5']);
  });

  await t.test('in a text from right to left a swipe to the right goes on', async () => {
    const {drag, until} = await phone({path: '/rtl'});
    await drag([[60, 420]], [[340, 420]]);
    await until('the next photo', ({counter}) => counter === '3 / 5');
  });

  await t.test('pulled down, it closes; the focus is on the photo last seen', async () => {
    const {drag, until} = await phone();
    await drag([[200, 300]], [[200, 560]]);
    const {focused} = await until('it is closed', ({count}) => count === 0);
    assert.equal(focused, '02-vinh-dao-da');
  });

  await t.test('two fingers zoom about the point between them', async () => {
    const {drag, still} = await phone();
    await drag(
      [
        [150, 420],
        [240, 420],
      ],
      [
        [60, 420],
        [330, 420],
      ],
    );
    const {scale, box, stage} = await still();
    assert.ok(scale > 2.5 && scale < 3.5, `${scale}`);
    assert.ok(box.left <= stage.left && box.right >= stage.right, 'no gap at the sides');
  });

  await t.test('pinched smaller than it is, it comes back', async () => {
    const {drag, still} = await phone();
    await drag(
      [
        [60, 420],
        [330, 420],
      ],
      [
        [170, 420],
        [220, 420],
      ],
    );
    const {scale, counter} = await still();
    assert.deepEqual([scale, counter], [1, '2 / 5']);
  });

  await t.test('a double tap zooms about the point, and another back', async () => {
    const {doubleTap, still, until} = await phone();
    await doubleTap([100, 420]);
    const zoomed = await until('it is zoomed', ({scale, isStill}) => scale > 1.5 && isStill);
    // What was left of the middle has come towards it.
    assert.ok(zoomed.x > 0, `${zoomed.x}`);
    await doubleTap([200, 420]);
    const {scale} = await until('it is back', ({scale: now, isStill}) => now === 1 && isStill);
    assert.equal(scale, 1);
    await still();
  });

  await t.test('zoomed, a finger moves it, no further than its edge', async () => {
    const {doubleTap, drag, still, until} = await phone();
    await doubleTap([200, 420]);
    await until('it is zoomed', ({scale, isStill}) => scale > 1.5 && isStill);
    for (let time = 0; time < 6; time++) await drag([[60, 420]], [[360, 430]]);
    const {box, stage, counter} = await still();
    assert.ok(Math.abs(box.left - stage.left) < 1, `${box.left}`);
    assert.equal(counter, '2 / 5');
  });

  await t.test('a third finger gives up the gesture', async () => {
    const {drag, send, still} = await phone();
    await drag([[200, 420]], [[300, 420]], {lift: false});
    await send('touchStart', [300, 420], [100, 500], [150, 600]);
    await send('touchMove', [20, 420], [90, 500], [150, 600]);
    await send('touchEnd');
    const {counter, x, scale} = await still();
    assert.deepEqual([counter, x, scale], ['2 / 5', 0, 1]);
  });

  await t.test('a touch that the system takes away gives up the gesture', async () => {
    const {drag, send, still} = await phone();
    await drag([[340, 420]], [[100, 420]], {lift: false});
    await send('touchCancel');
    const {counter, x} = await still();
    assert.deepEqual([counter, x], ['2 / 5', 0]);
  });

  await t.test('turned in the middle of a swipe, it stands whole', async () => {
    const {page, drag, send, until} = await phone();
    await drag([[340, 420]], [[200, 420]], {lift: false});
    await page.setViewport({width: 844, height: 390, hasTouch: true, isMobile: true});
    const {box} = await until('it is at its place', ({x, stage}) => x === 0 && stage.width > 500);
    assert.ok(box.left >= 0 && box.right <= 844 && box.bottom <= 390);
    await send('touchEnd');
  });

  await t.test('a wheel zooms about the pointer, and the page below stays', async () => {
    const {page, client, read, until} = await phone({width: 1280, height: 800, path: '/moved'});
    const before = await read();
    const point = {x: before.box.left + 200, y: before.box.top + 150};
    const place = ({box, scale}) => [(point.x - box.left) / scale, (point.y - box.top) / scale];
    for (let turn = 0; turn < 3; turn++) {
      await client.send('Input.dispatchMouseEvent', {
        type: 'mouseWheel',
        ...point,
        deltaX: 0,
        deltaY: -120,
      });
    }
    const after = await until('it is zoomed', ({scale}) => scale > 1.9);
    for (const [index, value] of place(after).entries())
      assert.ok(Math.abs(value - place(before)[index]) < 1.5, `${place(before)} ${place(after)}`);
    assert.equal(await page.evaluate(() => scrollY), 0);
  });

  await t.test('keys zoom, move and close', async () => {
    const {page, until} = await phone({width: 1280, height: 800});
    await page.keyboard.press('+');
    await until('larger', ({scale, isStill}) => scale === 1.5 && isStill);
    await page.keyboard.press('+');
    await until('larger still', ({scale}) => scale === 2.25);
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.up('Shift');
    await until('moved to its right side', ({x}) => x < -100);
    await page.keyboard.press('0');
    await until('whole', ({scale}) => scale === 1);
    await page.keyboard.press('Escape');
    await until('closed', ({count}) => count === 0);
  });

  await t.test('Back closes it, with one entry for each opening', async () => {
    const {page, until, read, addressed} = await phone();
    await addressed('#photo=02-vinh-dao-da.jpg');
    const length = await page.evaluate(() => history.length);
    await page.keyboard.press('ArrowRight');
    await until('the next', ({counter}) => counter === '3 / 5');
    await addressed('#photo=03-ho-sen.jpg');
    assert.equal(await page.evaluate(() => history.length), length);
    await page.evaluate(() => history.back());
    await until('closed', ({count, focused}) => count === 0 && focused === '03-ho-sen');
    await addressed('');
    await page.evaluate(() => history.forward());
    await until('open again', ({count, isThere}) => count === 1 && isThere);
    await page.keyboard.press('Escape');
    await until('closed', ({count}) => count === 0);
    await addressed('');
    assert.equal((await read()).focused, '03-ho-sen');
  });

  await t.test(
    'loaded again with its address, it opens the same photo, and Back closes it',
    async () => {
      const {page, until, addressed} = await phone();
      await addressed('#photo=02-vinh-dao-da.jpg');
      await page.reload();
      await until('the same photo', ({counter, isThere}) => counter === '2 / 5' && isThere);
      const other = await phone({path: '/#photo=04-nui-suong.jpg', open: null});
      await other.until('the photo of the address', ({counter}) => counter === '4 / 5');
      await other.page.evaluate(() => history.back());
      await other.until('closed', ({count}) => count === 0);
      assert.equal(new URL(other.page.url()).pathname, '/');
    },
  );

  await t.test('of two galleries with the photo of the address one opens', async () => {
    const {page, until, read} = await phone({path: '/two#photo=03-ho-sen.jpg', open: null});
    await until('the photo', ({counter, isThere}) => counter === '3 / 5' && isThere);
    assert.equal((await read()).count, 1);
    await page.keyboard.press('Escape');
    await until('closed', ({count, focused}) => count === 0 && focused === '03-ho-sen');
  });

  await t.test(
    'a screen reader finds a named modal dialog and nothing of the page behind',
    async () => {
      const {page} = await phone();
      const tree = await page.accessibility.snapshot({interestingOnly: true});
      const text = JSON.stringify(tree);
      assert.match(text, /"role":"dialog",[^{}]*"name":"Xem ảnh"/);
      assert.doesNotMatch(text, /"Thư viện ảnh"/);
    },
  );

  await t.test('nothing moves for a reader who wants no motion', async () => {
    const {page, until, read} = await phone({width: 1280, height: 800});
    await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
    await page.keyboard.press('+');
    const {scale, isStill} = await read();
    assert.deepEqual([scale, isStill], [1.5, true]);
    await page.keyboard.press('Escape');
    await until('closed', ({count}) => count === 0);
  });
});
