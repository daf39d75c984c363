/** What fingers, mice and wheels do to an open photo beyond the plain ways, through the browser's own protocol. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {assertNear, gallery, photoPages, pointOf} from './photo-page.mjs';

test('gestures in the photo viewer', {timeout: 900_000}, async (t) => {
  const {visit} = await photoPages(t, {
    '/': `${gallery('Thư viện ảnh')}<div style="height: 3000px"></div>`,
  });

  await t.test('on a phone', async (t) => {
    const phone = await visit('/');
    const {page, client, read, until, still, send, frame, drag, letGo, tap, doubleTap, open, shut} =
      phone;

    const cases = {
      async 'two fast swipes in a row go two photos on'() {
        await open(0);
        await drag([[340, 420]], [[40, 420]], {steps: 4});
        await drag([[340, 420]], [[40, 420]], {steps: 4});
        await until('two photos on', ({counter}) => counter === '3 / 5');
        const {pictures, x} = await still();
        assert.deepEqual([pictures, x], [1, 0]);
      },

      async 'a swipe and at once one back end where they began'() {
        await open(1);
        await drag([[340, 420]], [[40, 420]], {steps: 4});
        await drag([[40, 420]], [[340, 420]], {steps: 4});
        await until('the first again', ({counter}) => counter === '2 / 5');
        const {pictures, alt} = await still();
        assert.deepEqual([pictures, alt], [1, '02-vinh-dao-da']);
      },

      async 'a swipe that turns back at its end comes back'() {
        await open(1);
        await drag([[340, 420]], [[120, 420]], {lift: false});
        for (const x of [140, 180, 230, 280]) await send('touchMove', [x, 420]);
        await send('touchEnd');
        const {counter, x} = await still();
        assert.deepEqual([counter, x], ['2 / 5', 0]);
      },

      async 'at the last photo a swipe gives way and comes back'() {
        await open(4);
        await drag([[340, 420]], [[20, 420]], {lift: false});
        const {x, pictures} = await read();
        assert.ok(x < -10 && x > -90, `${x}`);
        assert.equal(pictures, 1);
        await send('touchEnd');
        const after = await still();
        assert.deepEqual([after.counter, after.x], ['5 / 5', 0]);
      },

      async 'pulled down a little and let go slowly, it comes back'() {
        await open(1);
        await drag([[200, 400]], [[200, 480]], {lift: false});
        await letGo();
        const {count, y} = await still();
        assert.deepEqual([count, y], [1, 0]);
      },

      async 'pulled, it shows the page below, which costs nothing while it is hidden'() {
        const visibility = () =>
          page.evaluate(() => {
            const {shadowRoot} = document.querySelector('cong-photo-gallery');
            return getComputedStyle(shadowRoot.querySelector('slot.photos')).contentVisibility;
          });
        await open(1);
        await still();
        assert.equal(await visibility(), 'hidden');
        await drag([[200, 400]], [[200, 480]], {lift: false});
        assert.equal(await visibility(), 'visible');
        await letGo();
        await still();
      },

      async 'pulled up, it closes as well'() {
        await open(1);
        await drag([[200, 500]], [[200, 240]]);
        await until('it is closed', ({count}) => count === 0);
      },

      async 'pinched, what is between the fingers stays between them'() {
        const before = await open(1);
        const from = [
          [120, 400],
          [200, 440],
        ];
        // Together to the right, and apart.
        const to = [
          [100, 400],
          [340, 480],
        ];
        await drag(from, to, {lift: false});
        const now = await read();
        assert.ok(now.scale > 2, `${now.scale}`);
        assertNear(pointOf(now, [220, 440]), pointOf(before, [160, 420]), 'the point');
        await send('touchEnd');
        await still();
      },

      async 'two fingers move a zoomed photo without zooming it'() {
        await open(1);
        await doubleTap([200, 420]);
        const {scale, x} = await until('zoomed', (now) => now.scale > 1.5);
        await drag(
          [
            [150, 400],
            [250, 400],
          ],
          [
            [190, 400],
            [290, 400],
          ],
        );
        const after = await still();
        assert.ok(Math.abs(after.scale - scale) < 0.01, `${after.scale}, not ${scale}`);
        assert.ok(Math.abs(after.x - x - 40) < 3, `${x} → ${after.x}`);
        assert.equal(after.counter, '2 / 5');
      },

      async 'pinched as far as it goes and further, it comes back to its largest'() {
        await open(1);
        for (let time = 0; time < 3; time++)
          await drag(
            [
              [185, 420],
              [205, 420],
            ],
            [
              [20, 420],
              [370, 420],
            ],
            {steps: 4},
          );
        const {scale, box, stage} = await still();
        // The picture's own 1600 pixels on 390.
        assert.ok(scale > 3 && scale < 4.6, `${scale}`);
        assert.ok(box.left <= stage.left + 1 && box.right >= stage.right - 1, 'no gap');
      },

      async 'the finger that is left of a pinch moves the photo on'() {
        await open(1);
        await drag(
          [
            [150, 420],
            [240, 420],
          ],
          [
            [80, 420],
            [310, 420],
          ],
          {lift: false},
        );
        // Of those that are down the one that is named goes.
        await client.send('Input.dispatchTouchEvent', {
          type: 'touchEnd',
          touchPoints: [{x: 310, y: 420, id: 1}],
        });
        const {x, scale} = await read();
        for (const step of [90, 100, 110, 120]) await send('touchMove', [step, 420]);
        await frame();
        const after = await read();
        assert.ok(after.scale > 2 && after.scale === scale, `${scale}, ${after.scale}`);
        assert.ok(Math.abs(after.x - x - 40) < 10, `${x} → ${after.x}`);
        await send('touchEnd');
        assert.equal((await still()).counter, '2 / 5');
      },

      async 'a third finger in a pinch leaves the photo where it may be'() {
        await open(1);
        await drag(
          [
            [150, 420],
            [240, 420],
          ],
          [
            [60, 420],
            [330, 420],
          ],
          {lift: false},
        );
        await send('touchStart', [60, 420], [330, 420], [200, 600]);
        await send('touchMove', [190, 420], [200, 420], [200, 300]);
        await send('touchEnd');
        const {scale, box, stage, counter} = await still();
        assert.ok(scale > 2.5, `${scale}`);
        assert.ok(box.left <= stage.left + 1 && box.right >= stage.right - 1, 'no gap');
        assert.equal(counter, '2 / 5');
        // What comes after it is a gesture like any other.
        await drag([[60, 420]], [[160, 420]]);
        assert.equal((await still()).counter, '2 / 5');
      },

      async 'a pinch that the system takes away leaves no gap'() {
        await open(1);
        await drag(
          [
            [150, 420],
            [240, 420],
          ],
          [
            [300, 420],
            [380, 420],
          ],
          {lift: false},
        );
        await send('touchCancel');
        const {scale, x} = await still();
        if (scale <= 1) assert.deepEqual([scale, x], [1, 0]);
      },

      async 'a second finger in the middle of a swipe makes it a pinch'() {
        await open(1);
        await drag([[300, 420]], [[200, 420]], {lift: false});
        await send('touchStart', [200, 420], [300, 420]);
        for (const by of [20, 40, 60, 80])
          await send('touchMove', [200 - by, 420], [300 + by, 420]);
        await send('touchEnd');
        const {counter, scale, pictures} = await still();
        assert.ok(scale > 2, `${scale}`);
        assert.deepEqual([counter, pictures], ['2 / 5', 1]);
      },

      async 'turned while it is zoomed, it stands whole in the window'() {
        await open(1);
        await doubleTap([200, 420]);
        await until('zoomed', ({scale}) => scale > 1.5);
        await page.setViewport({width: 844, height: 390, hasTouch: true, isMobile: true});
        const {box} = await until('whole', ({scale, stage}) => scale === 1 && stage.width > 500);
        assert.ok(box.left >= 0 && box.right <= 844 && box.bottom <= 390, JSON.stringify(box));
        await page.setViewport({width: 390, height: 844, hasTouch: true, isMobile: true});
        await until('upright again', ({stage}) => stage.width < 400);
      },

      async 'a tap on the photo leaves it, and one beside it closes'() {
        const {box} = await open(1);
        await tap([200, (box.top + box.bottom) / 2]);
        assert.equal((await read()).count, 1);
        await tap([200, box.bottom + 60]);
        await until('it is closed', ({count}) => count === 0);
      },

      async 'a swipe that begins on the button for the next photo does not press it'() {
        await open(1);
        const {x, y} = await page.evaluate(() => {
          const button = window.viewers()[0].querySelector('.step.next').getBoundingClientRect();
          return {x: button.x + button.width / 2, y: button.y + button.height / 2};
        });
        await drag([[x, y]], [[x - 200, y]]);
        await until('one photo on', ({counter}) => counter === '3 / 5');
        assert.equal((await still()).counter, '3 / 5');
      },

      async 'a key in the middle of a swipe brings the photo, and the finger none'() {
        await open(1);
        await drag([[340, 420]], [[220, 420]], {lift: false});
        await page.keyboard.press('ArrowRight');
        await until('the next', ({counter, isThere}) => counter === '3 / 5' && isThere);
        await send('touchEnd');
        const {alt, x, counter} = await still();
        assert.deepEqual([alt, x, counter], ['03-ho-sen', 0, '3 / 5']);
      },

      async 'a photo that is taken away in the middle of a swipe makes room for the next'() {
        await open(1);
        await drag([[340, 420]], [[220, 420]], {lift: false});
        await page.evaluate(() => {
          const [gallery] = window.galleries();
          const [, second] = gallery.querySelectorAll('figure');
          second.remove();
          window.putBack = () => gallery.querySelector('figure').after(second);
        });
        await until('the next', ({alt, isThere}) => alt === '03-ho-sen' && isThere);
        await send('touchEnd');
        const {counter, x} = await still();
        assert.deepEqual([counter, x], ['2 / 4', 0]);
        await page.evaluate(() => window.putBack());
      },

      async 'a finger on the bar, the caption or the thumbnails leaves the page below where it is'() {
        const {scrollY} = await open(1);
        for (const part of ['.bar', '.caption', '.strip']) {
          const {x, y} = await page.evaluate((name) => {
            const box = window.viewers()[0].querySelector(name).getBoundingClientRect();
            return {x: box.x + 30, y: box.y + box.height / 2};
          }, part);
          await drag([[x, y]], [[x, Math.max(5, y - 300)]], {steps: 12});
          assert.equal((await read()).scrollY, scrollY, part);
        }
      },
    };
    for (const [name, run] of Object.entries(cases))
      await t.test(name, async () => {
        await run().finally(shut);
      });
    assert.deepEqual((await read()).violations, []);
    await page.close();
  });

  await t.test('with motion', async (t) => {
    const {page, client, until, still, drag, open, shut} = await visit('/', {hasMotion: true});

    await t.test('swipes that follow each other closely go one photo on each', async () => {
      await page.evaluate(() => {
        window.told = [];
        for (const name of ['open', 'change', 'close'])
          addEventListener(`cong-photo-${name}`, ({index}) => window.told.push(`${name} ${index}`));
      });
      await open(0);
      for (const place of [2, 3, 4]) {
        await drag([[340, 420]], [[40, 420]], {steps: 4});
        // Not until it rests: the next finger comes while it moves.
        await until('one on', ({counter}) => counter === `${place} / 5`);
      }
      assert.equal((await still()).x, 0);
      assert.deepEqual(await page.evaluate(() => window.told.splice(0)), [
        'open 0',
        'change 1',
        'change 2',
        'change 3',
      ]);
      await shut();
    });

    await t.test(
      'closed while a swipe still moves, it is closed, and tells of nothing after',
      async () => {
        await open(0);
        await client.send('Animation.enable');
        // Time stands still for what moves: the key comes before its end, however busy the machine is.
        await client.send('Animation.setPlaybackRate', {playbackRate: 0});
        await drag([[340, 420]], [[200, 420]], {steps: 3});
        await until('it moves', ({isStill}) => !isStill);
        await page.keyboard.press('Escape');
        await client.send('Animation.setPlaybackRate', {playbackRate: 1});
        await until('closed', ({count}) => count === 0);
        // What was to come has come when the next opening is there.
        await open(3);
        const told = await page.evaluate(() => window.told);
        assert.deepEqual(told.slice(told.indexOf('close 0')), ['close 0', 'open 3']);
        assert.equal((await still()).counter, '4 / 5');
        await shut();
      },
    );
    await page.close();
  });

  await t.test('on a desk', async (t) => {
    const desk = await visit('/', {width: 1280, height: 800, isPhone: false});
    const {page, client, read, until, still, doubleClick, wheel, open, shut} = desk;
    const mouse = page.mouse;

    const cases = {
      async 'the mouse drags on to the next photo'() {
        await open(1);
        await mouse.move(700, 400);
        await mouse.down();
        // Further than the third of the window that counts however slow the mouse is.
        await mouse.move(200, 410, {steps: 6});
        await mouse.up();
        await until('the next photo', ({counter}) => counter === '3 / 5');
        assert.equal((await still()).count, 1);
      },

      async 'the mouse drags a zoomed photo to its edge and no further'() {
        const {box, stage} = await open(1);
        await wheel([640, 350], -800);
        await until('zoomed', ({scale}) => scale > 2);
        for (let time = 0; time < 3; time++) {
          await mouse.move(box.left + 20, 350);
          await mouse.down();
          await mouse.move(box.right - 20, 350, {steps: 4});
          await mouse.up();
        }
        const after = await still();
        assert.ok(Math.abs(after.box.left - stage.left) < 1, `${after.box.left} ${stage.left}`);
        assert.equal(after.counter, '2 / 5');
      },

      async 'the right and the middle button move nothing'() {
        await open(1);
        for (const button of ['right', 'middle']) {
          await mouse.move(700, 400);
          await mouse.down({button});
          await mouse.move(300, 400, {steps: 4});
          assert.equal((await read()).x, 0, button);
          await mouse.up({button});
        }
        assert.equal((await still()).counter, '2 / 5');
      },

      async 'a drag that ends outside the window ends'() {
        await open(1);
        await mouse.move(700, 400);
        await mouse.down();
        await mouse.move(760, 400, {steps: 3});
        await mouse.move(1400, 400, {steps: 3});
        await mouse.up();
        await mouse.move(700, 400, {steps: 3});
        const {counter, x} = await still();
        assert.deepEqual([counter, x], ['1 / 5', 0]);
      },

      async 'a window that gets smaller in the middle of a drag shows the photo whole'() {
        await open(1);
        await mouse.move(700, 400);
        await mouse.down();
        await mouse.move(500, 400, {steps: 3});
        await page.setViewport({width: 900, height: 700});
        const {box} = await until('whole', ({x, stage}) => x === 0 && stage.right < 900);
        assert.ok(box.left >= 0 && box.right <= 900, JSON.stringify(box));
        await mouse.move(200, 400, {steps: 3});
        await mouse.up();
        const {counter, pictures} = await still();
        assert.deepEqual([counter, pictures], ['2 / 5', 1]);
        await page.setViewport({width: 1280, height: 800});
        await until('as before', ({stage}) => stage.right > 900);
      },

      async 'a wheel turned back ends at the whole photo'() {
        await open(1);
        await wheel([700, 300], -300);
        await until('zoomed', ({scale}) => scale > 1.5);
        await wheel([300, 500], 2000);
        const {x, y} = await until('whole', ({scale}) => scale === 1);
        assert.deepEqual([x, y], [0, 0]);
      },

      async 'two fingers on a touchpad zoom about the pointer'() {
        const before = await open(1);
        const point = [before.box.left + 150, before.box.top + 100];
        const ctrl = 2;
        await wheel(point, -100, ctrl);
        const after = await until('zoomed', ({scale}) => scale > 2);
        assertNear(pointOf(after, point), pointOf(before, point), 'the point');
        assert.equal(await page.evaluate(() => visualViewport.scale), 1);
      },

      async 'a double click zooms about the pointer, and another back'() {
        const before = await open(1);
        const point = [before.box.left + 200, before.box.top + 150];
        await doubleClick(point);
        const after = await until('zoomed', ({scale}) => scale > 1.5);
        assertNear(pointOf(after, point), pointOf(before, point), 'the point');
        await doubleClick(point);
        await until('whole', ({scale}) => scale === 1);
        assert.equal((await read()).count, 1);
      },

      async 'the button for the next photo, pressed twice quickly, goes two on and zooms nothing'() {
        await open(2);
        const {x, y} = await page.evaluate(() => {
          const next = window.viewers()[0].querySelector('.step.next').getBoundingClientRect();
          return {x: next.x + next.width / 2, y: next.y + next.height / 2};
        });
        for (let time = 0; time < 2; time++) await mouse.click(x, y);
        await until('the last', ({counter, isThere}) => counter === '5 / 5' && isThere);
        for (let time = 0; time < 2; time++) await mouse.click(x, y);
        const {scale, counter} = await still();
        assert.deepEqual([scale, counter], [1, '5 / 5']);
      },

      async 'a click beside the photo closes, the end of a drag there does not'() {
        const {box, stage} = await open(1);
        const beside = [(box.left + stage.left) / 2, 400];
        await mouse.move(box.left + 60, 400);
        await mouse.down();
        await mouse.move(...beside, {steps: 4});
        await mouse.up();
        assert.equal((await still()).count, 1);
        await mouse.click(...beside);
        await until('it is closed', ({count}) => count === 0);
      },

      async 'a wheel over the bar, the caption or the thumbnails scrolls nothing'() {
        const {scrollY} = await open(1);
        for (const y of [20, 690, 770]) {
          await wheel([640, y], 400);
          await wheel([640, y], -400);
        }
        await page.evaluate(() => new Promise(requestAnimationFrame));
        const after = await read();
        assert.deepEqual([after.scrollY, after.count], [scrollY, 1]);
      },
    };
    for (const [name, run] of Object.entries(cases))
      await t.test(name, async () => {
        await run().finally(shut);
      });
    assert.deepEqual((await read()).violations, []);
    await client.detach();
    await page.close();
  });
});
