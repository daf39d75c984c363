/**
 * What readers bring along from PhotoSwipe, lightGallery, GLightbox, Fancybox and Viewer.js. Swipes, pinches, keys, Back,
 * the address, captions, thumbnails and the like have tests beside this one; here is what they leave.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import {figure, gallery, names, photoPages} from './photo-page.mjs';

const folder = '/examples/founding-page/photos';

const many = [...names, ...names, ...names].map((name, index) =>
  figure(name, `${folder}/${name}.jpg?${index}`),
);

const pages = {
  '/': `<p>Lời dẫn</p>${gallery('Thư viện ảnh', 'download')}${gallery('Nhiều ảnh', '', many)}
    <div style="height: 2000px"></div>`,
};

test('what readers are used to from other viewers', {timeout: 900_000}, async (t) => {
  const {visit, browser, origin} = await photoPages(t, pages);

  /** The address of the tab that an act opens; the tab is closed again. */
  async function newTab(act) {
    const [target] = await Promise.all([
      browser.waitForTarget((each) => each.url().includes('.jpg')),
      act(),
    ]);
    const tab = await target.page();
    const url = target.url();
    await tab.close();
    return url.replace(origin, '');
  }

  await t.test('on a desk', async (t) => {
    const {page, client, read, until, still, open, shut} = await visit('/', {
      width: 1280,
      height: 800,
      isPhone: false,
    });
    const place = (find) =>
      page.evaluate((selector) => {
        const {x, y, width, height} = window
          .viewers()[0]
          .querySelector(selector)
          .getBoundingClientRect();
        return [x + width / 2, y + height / 2];
      }, find);

    const cases = {
      async 'a click with Ctrl and one with the middle button open the file in a new tab'() {
        const point = await page.evaluate(() => {
          const {x, y} = window.galleries()[0].querySelector('a').getBoundingClientRect();
          return [x + 20, y + 20];
        });
        const file = `${folder}/${names[0]}.jpg`;
        assert.equal(await newTab(() => page.mouse.click(...point, {button: 'middle'})), file);
        await page.keyboard.down('Control');
        const url = await newTab(() => page.mouse.click(...point));
        await page.keyboard.up('Control');
        assert.equal(url, file);
        await page.bringToFront();
        assert.equal((await read()).count, 0);
      },

      async 'the original opens in a new tab, and the viewer stays'() {
        await open(1);
        const point = await place('[aria-label="Mở ảnh gốc"]');
        const url = await newTab(() => page.mouse.click(...point));
        assert.equal(url, `${folder}/${names[1]}.jpg`);
        await page.bringToFront();
        assert.equal((await read()).count, 1);
      },

      async 'a right click on the photo has the browser’s menu, which saves the picture'() {
        const {box} = await open(1);
        await page.evaluate(() => {
          window.addEventListener(
            'contextmenu',
            (event) => {
              const [target] = event.composedPath();
              window.menu = [target.localName, target.currentSrc, event.defaultPrevented];
            },
            {once: true},
          );
        });
        await page.mouse.click((box.left + box.right) / 2, (box.top + box.bottom) / 2, {
          button: 'right',
        });
        const menu = await page.evaluate(() => window.menu);
        assert.deepEqual(menu, ['img', `${origin}${folder}/${names[1]}.jpg`, false]);
        assert.equal((await still()).count, 1);
      },

      async 'the download has the name of the file'() {
        await client.send('Browser.setDownloadBehavior', {behavior: 'deny', eventsEnabled: true});
        await open(2);
        const begun = new Promise((done) => client.once('Browser.downloadWillBegin', done));
        await page.mouse.click(...(await place('[aria-label="Tải ảnh về"]')));
        assert.equal((await begun).suggestedFilename, `${names[2]}.jpg`);
        assert.equal((await read()).count, 1);
      },

      async 'the page behind keeps its place, its width and its styles'() {
        await page.evaluate(() => scrollTo(0, 40));
        const readPage = () =>
          page.evaluate(() => ({
            scroll: [scrollX, scrollY],
            widths: [document.documentElement.clientWidth, document.body.clientWidth],
            attributes: [document.documentElement, document.body].map((each) =>
              each.getAttributeNames().join(),
            ),
          }));
        const before = await readPage();
        await open(0);
        await page.keyboard.press('PageDown');
        await page.keyboard.press(' ');
        await page.mouse.wheel({deltaY: 500});
        assert.deepEqual(await readPage(), before);
        await page.keyboard.press('Escape');
        await until('closed', ({count}) => count === 0);
        assert.deepEqual(await readPage(), before);
        await page.evaluate(() => scrollTo(0, 0));
      },

      async 'of a caption the words can be selected, of the photo nothing'() {
        await open(1);
        const [caption, stage] = await page.evaluate(() =>
          ['.caption p', '.stage img'].map(
            (part) => getComputedStyle(window.viewers()[0].querySelector(part)).userSelect,
          ),
        );
        assert.deepEqual([caption, stage], ['text', 'none']);
      },

      async 'a thumbnail of the strip goes to its photo'() {
        await open(0);
        await page.waitForFunction(
          () => window.viewers()[0].querySelectorAll('.strip img').length === 5,
        );
        await page.mouse.click(...(await place('.strip button:nth-child(4)')));
        await until('the fourth', ({counter, alt}) => counter === '4 / 5' && alt === names[3]);
      },

      async 'another gallery of the page has photos, places and a viewer of its own'() {
        assert.equal((await open(6, 1)).counter, '7 / 15');
        await shut();
        assert.equal((await open(1, 0)).counter, '2 / 5');
      },

      async 'printed, the page is there and the viewer is not'() {
        await open(1);
        await page.emulateMediaType('print');
        const shown = await page.evaluate(() => [
          window.viewers()[0].checkVisibility(),
          window.galleries()[0].querySelector('figcaption').checkVisibility(),
        ]);
        await page.emulateMediaType(null);
        assert.deepEqual(shown, [false, true]);
      },

      async 'a photo that is added while the viewer is open can be gone on to'() {
        await open(4);
        await page.evaluate(() => {
          const [first] = window.galleries();
          first.append(first.querySelector('figure').cloneNode(true));
        });
        await until('six', ({counter}) => counter === '5 / 6');
        await page.keyboard.press('ArrowRight');
        await until('the new one', ({counter, alt}) => counter === '6 / 6' && alt === names[0]);
        await page.evaluate(() => window.galleries()[0].lastElementChild.remove());
        await until('the last again', ({counter}) => counter === '5 / 5');
      },
    };
    for (const [name, run] of Object.entries(cases))
      await t.test(name, async () => {
        await run().finally(shut);
      });
    assert.deepEqual((await read()).violations, []);
    await page.close();
  });

  await t.test('on a phone', async (t) => {
    const {page, read, until, still, drag, tap, open, shut} = await visit('/');

    await t.test('a finger moves the strip of thumbnails, not the photo', async () => {
      await open(7, 1);
      await page.waitForFunction(() => window.viewers()[0].querySelector('.strip img'));
      const readStrip = () =>
        page.evaluate(() => {
          const strip = window.viewers()[0].querySelector('.strip');
          const {y, height} = strip.getBoundingClientRect();
          return {left: strip.scrollLeft, y: y + height / 2};
        });
      const {left, y} = await readStrip();
      await drag([[300, y]], [[100, y]], {steps: 12});
      await page.waitForFunction(
        (before) => window.viewers()[0].querySelector('.strip').scrollLeft > before + 100,
        {},
        left,
      );
      assert.equal((await read()).counter, '8 / 15');
      await shut();
    });

    await t.test('a tap on a photo of the page opens it, and one on Close closes it', async () => {
      const points = (find) =>
        page.evaluate((selector) => {
          const node =
            window.viewers()[0]?.querySelector(selector) ??
            window.galleries()[0].querySelectorAll('a')[2];
          const {x, y, width, height} = node.getBoundingClientRect();
          return [x + width / 2, y + height / 2];
        }, find);
      await page.evaluate(() => scrollTo(0, 0));
      await tap(await points(null));
      assert.equal((await still()).counter, '3 / 5');
      await tap(await points('[aria-label="Đóng"]'));
      const {focused} = await until('closed', ({count}) => count === 0);
      assert.equal(focused, names[2]);
    });
    assert.deepEqual((await read()).violations, []);
    await page.close();
  });
});
