/** The photo viewer for readers who hear it, work it by keys, enlarge their text or choose its colours. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {figure, gallery, names, photoPages} from './photo-page.mjs';

const before = '<h1>Trang của cổng</h1><p><a href="#dau">Liên kết của trang</a></p>';
const after = '<p><button>Nút của trang</button></p><div style="height: 3000px"></div>';

const long =
  'Toàn cảnh lễ kỷ niệm và trao danh hiệu thi đua cho các tập thể, cá nhân có thành tích xuất sắc '.repeat(
    4,
  );

const pages = {
  '/': `${before}${gallery('Thư viện ảnh', 'download share slideshow')}${after}`,
  '/rtl': `<div dir="rtl">${gallery('Thư viện ảnh')}</div>`,
  '/long': `${gallery('Thư viện ảnh', 'download share slideshow', [
    ...names
      .slice(0, 2)
      .map((name) => figure(name).replace(/(?<=<figcaption>).*(?=<\/figcaption>)/, long)),
    ...names.slice(2).map((name) => figure(name)),
  ])}<div style="height: 3000px"></div>`,
};

/** What assistive technology is told: role, name and the states that matter, without what is ignored. */
async function accessibleNodes(client) {
  const {nodes} = await client.send('Accessibility.getFullAXTree');
  const parents = new Map(
    nodes.flatMap(({nodeId, childIds = []}) => childIds.map((id) => [id, nodeId])),
  );
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  return nodes
    .filter(({ignored}) => !ignored)
    .map(({nodeId, role, name, properties = []}) => {
      const roles = [];
      for (let id = parents.get(nodeId); id; id = parents.get(id))
        roles.push(byId.get(id).role?.value);
      return {
        role: role?.value,
        name: name?.value ?? '',
        isModal: properties.some((each) => each.name === 'modal' && each.value.value === true),
        isInDialog: roles.includes('dialog'),
      };
    });
}

/** Notes all that the status region says from now on. Runs in the page. */
function noteStatus() {
  window.announced = [];
  const status = window.viewers()[0].querySelector('[role=status]');
  new MutationObserver(() => window.announced.push(status.textContent)).observe(status, {
    childList: true,
    characterData: true,
    subtree: true,
  });
}

/** What cannot be seen whole, or stands beside the window, when the reader scrolls down the viewer. Runs in the page. */
function findUnreachable() {
  const [dialog] = window.viewers();
  const shown = [...dialog.querySelectorAll('button, a[href], .caption p, .counter')].filter(
    (each) => each.checkVisibility() && !each.closest('.strip'),
  );
  const faults = shown.flatMap((each) => {
    each.scrollIntoView({block: 'nearest'});
    const {left, right, top, bottom, width} = each.getBoundingClientRect();
    const name = each.getAttribute('aria-label') ?? each.className;
    const isIn = left >= -0.5 && right <= innerWidth + 0.5 && top >= -0.5;
    const isLong = bottom - top > innerHeight;
    return isIn && width > 0 && (isLong || bottom <= innerHeight + 0.5) ? [] : [name];
  });
  dialog.scrollTo(0, 0);
  const clipped = shown.filter(
    (each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth,
  );
  const edges = [...dialog.querySelectorAll('.bar > :is(button, a)')].map((each) => {
    const {right, top, bottom} = each.getBoundingClientRect();
    return {name: each.getAttribute('aria-label'), right, top, bottom};
  });
  const first = Math.min(...edges.map(({bottom}) => bottom));
  const row = edges.filter(({top}) => top < first).sort((a, b) => b.right - a.right);
  return {
    corner: row[0].name,
    faults,
    clipped: clipped.map((each) => each.getAttribute('aria-label') ?? each.className),
    sideways: [...dialog.querySelectorAll(':not(.strip, .strip *)'), dialog]
      .filter(
        (each) =>
          each.scrollWidth > each.clientWidth + 1 &&
          getComputedStyle(each).overflowX !== 'visible' &&
          !each.matches('.stage, .visually-hidden'),
      )
      .map((each) => each.className),
  };
}

/** The close button keeps its corner, all is in the window or below it, and nothing is cut off. */
const reachable = {corner: 'Đóng', faults: [], clipped: [], sideways: []};

test('the photo viewer for all readers', {timeout: 900_000}, async (t) => {
  const {visit} = await photoPages(t, pages);

  await t.test('heard', async (t) => {
    const {page, client, until, still, open, shut} = await visit('/', {hasMotion: true});
    await client.send('Accessibility.enable');

    await t.test('it is a named modal dialog, and nothing of the page is behind it', async () => {
      await open(1);
      await page.waitForFunction(() => window.viewers()[0].querySelector('.strip button'));
      const nodes = await accessibleNodes(client);
      const dialogs = nodes.filter(({role}) => role === 'dialog');
      assert.deepEqual(
        dialogs.map(({name, isModal}) => [name, isModal]),
        [['Xem ảnh', true]],
      );
      const outside = nodes.filter(
        ({role, isInDialog}) => !isInDialog && role !== 'dialog' && role !== 'RootWebArea',
      );
      assert.deepEqual(
        outside.filter(({role, name}) => name || !['generic', 'none'].includes(role)),
        [],
      );
    });

    await t.test('every control has a name of its own, and the photo its text', async () => {
      // What a telephone has no room for.
      await page.click('>>> [aria-label="Công cụ khác"]');
      const nodes = await accessibleNodes(client);
      const controls = nodes.filter(({role}) => ['button', 'link'].includes(role));
      const named = controls.map(({name}) => name);
      assert.ok(named.length >= 14, `${named}`);
      assert.deepEqual(
        named.filter((name) => !name.trim()),
        [],
      );
      assert.equal(new Set(named).size, named.length, `${named}`);
      assert.ok(nodes.some(({role, name}) => role === 'image' && name === '02-vinh-dao-da'));
      assert.ok(
        nodes.some(({role, name}) => role === 'StaticText' && name === 'Ảnh 02-vinh-dao-da'),
      );
      await shut();
    });

    await t.test('each photo is said once, and steps in a row are one change', async () => {
      await open(0);
      await page.waitForFunction(
        () => window.viewers()[0].querySelector('[role=status]').textContent,
      );
      await page.evaluate(noteStatus);
      const said = () => page.evaluate(() => window.announced);
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction(() => window.announced.length > 0);
      await still();
      await page.evaluate(() => {
        const step = window.viewers()[0].querySelector('[aria-label="Ảnh sau"]');
        for (let time = 0; time < 3; time++) step.click();
      });
      await until('the last', ({counter, alt}) => counter === '5 / 5' && alt === names[4]);
      await page.waitForFunction(() => window.announced.at(-1).includes('5 trên 5'));
      // Nothing that the photo does afterwards is news; it is larger, and whole again, later than news would be said.
      await page.keyboard.press('+');
      await until('larger', ({scale, isStill}) => scale === 1.5 && isStill);
      await page.keyboard.press('0');
      await until('whole', ({scale, isStill}) => scale === 1 && isStill);
      await page.keyboard.press('Home');
      await page.waitForFunction(() => window.announced.at(-1).includes('1 trên 5'));
      assert.deepEqual(await said(), [
        'Ảnh 2 trên 5: Ảnh 02-vinh-dao-da. 02-vinh-dao-da',
        'Ảnh 5 trên 5: Ảnh 05-cau-qua-song. 05-cau-qua-song',
        'Ảnh 1 trên 5: Ảnh 01-ruong-bac-thang. 01-ruong-bac-thang',
      ]);
      await shut();
    });
    await page.close();
  });

  await t.test('by keys', async (t) => {
    const desk = await visit('/', {width: 1280, height: 800, isPhone: false});
    const {page, until, still, open, shut, read} = desk;
    const press = (key) => page.keyboard.press(key);

    await t.test('Tab goes round its controls, and never to the page behind', async () => {
      await open(1);
      const forth = [];
      for (let time = 0; time < 16; time++) {
        await press('Tab');
        forth.push((await read()).focused ?? '');
      }
      assert.deepEqual(
        [
          'Thu nhỏ',
          'Phóng to',
          'Toàn màn hình',
          'Mở ảnh gốc',
          'Đóng',
          'Ảnh trước',
          'Ảnh sau',
        ].filter((name) => !forth.includes(name)),
        [],
      );
      await page.keyboard.down('Shift');
      for (let time = 0; time < 16; time++) {
        await press('Tab');
        forth.push((await read()).focused ?? '');
      }
      await page.keyboard.up('Shift');
      for (const name of forth) assert.ok(!/trang|^0\d/.test(name), name);
      await press('Escape');
      await until('closed', ({count}) => count === 0);
    });

    await t.test('keys work on a control that has the focus as they do elsewhere', async () => {
      await open(1);
      await page.evaluate(() => window.viewers()[0].querySelector('[aria-label="Đóng"]').focus());
      await press('ArrowRight');
      await until('on', ({counter}) => counter === '3 / 5');
      await press('End');
      await until('the last', ({counter}) => counter === '5 / 5');
      await press('Home');
      await until('the first', ({counter}) => counter === '1 / 5');
      await still();
      await press('+');
      await until('larger', ({scale}) => scale === 1.5);
      await press('-');
      await until('whole', ({scale}) => scale === 1);
      await shut();
    });

    await t.test(
      'F shows the full screen and leaves it; the browser’s keys are its own',
      async () => {
        await open(1);
        await press('f');
        await page.waitForFunction(() => document.fullscreenElement);
        await press('F');
        await page.waitForFunction(() => !document.fullscreenElement);
        const taken = await page.evaluate(() => {
          const [dialog] = window.viewers();
          return ['+', '-', '0', 'f', 'p', 's', 'ArrowLeft'].filter((key) => {
            const event = new KeyboardEvent('keydown', {
              key,
              ctrlKey: true,
              bubbles: true,
              cancelable: true,
            });
            return !dialog.dispatchEvent(event);
          });
        });
        assert.deepEqual(taken, []);
        await shut();
      },
    );

    await t.test('the space bar starts the slideshow and stops it', async () => {
      await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'no-preference'}]);
      await open(1);
      const isOn = (wanted) =>
        page.waitForFunction(
          (value) =>
            window.viewers()[0].querySelector('[aria-label="Trình chiếu"]').ariaPressed === value,
          {},
          wanted,
        );
      await press(' ');
      await isOn('true');
      await press(' ');
      await isOn('false');
      await shut();
      await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
      await open(1);
      assert.equal(
        await page.evaluate(
          () => !!window.viewers()[0].querySelector('[aria-label="Trình chiếu"]'),
        ),
        false,
        'no slideshow where nothing is to move',
      );
      await shut();
    });

    await t.test('opened by Enter and closed by Escape, it leaves the focus in sight', async () => {
      await page.evaluate(() => window.galleries()[0].querySelector('a').focus());
      await press('Enter');
      await still();
      await page.evaluate(() => scrollTo(0, 2500));
      await press('End');
      await until('the last', ({counter}) => counter === '5 / 5');
      await press('Escape');
      const {focused} = await until('closed', ({count}) => count === 0);
      assert.equal(focused, '05-cau-qua-song');
      const box = await page.evaluate(() =>
        document.activeElement.getBoundingClientRect().toJSON(),
      );
      assert.ok(box.top >= -1 && box.bottom <= 801, JSON.stringify(box));
    });
    await page.close();
  });

  await t.test('from right to left the arrows are mirrored, and so are the buttons', async () => {
    const {page, until, still, open} = await visit('/rtl', {
      width: 1280,
      height: 800,
      isPhone: false,
    });
    await open(1);
    await page.keyboard.press('ArrowLeft');
    await until('on', ({counter}) => counter === '3 / 5');
    await page.keyboard.press('ArrowRight');
    await until('back', ({counter}) => counter === '2 / 5');
    await page.keyboard.press('End');
    await until('the last', ({counter}) => counter === '5 / 5');
    await still();
    const [previous, next] = await page.evaluate(() =>
      ['Ảnh trước', 'Ảnh sau'].map(
        (name) =>
          window.viewers()[0].querySelector(`[aria-label="${name}"]`).getBoundingClientRect().x,
      ),
    );
    assert.ok(next < previous, `${next}, ${previous}`);
    await page.close();
  });

  for (const [what, prepare] of [
    [
      'in forced colours',
      (page, client) =>
        client.send('Emulation.setEmulatedMedia', {
          features: [{name: 'forced-colors', value: 'active'}],
        }),
    ],
    [
      'with text of twice the size',
      (page) =>
        page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%')),
    ],
  ]) {
    await t.test(`${what}, 320 px wide, everything can be reached`, async () => {
      const {page, client, open, until, still} = await visit('/long', {
        width: 320,
        height: 568,
        hasMotion: true,
      });
      await prepare(page, client);
      await open(0);
      await page.waitForFunction(() => window.viewers()[0].querySelector('.strip img'));
      assert.deepEqual(await page.evaluate(findUnreachable), reachable);
      await page.evaluate(() =>
        window.viewers()[0].querySelector('[aria-label="Phóng to"]').click(),
      );
      await until('zoomed', ({scale}) => scale > 1);
      await page.waitForFunction(() => window.viewers()[0].querySelector('.pad'));
      await still();
      assert.deepEqual(await page.evaluate(findUnreachable), reachable);
      await page.close();
    });
  }
});
