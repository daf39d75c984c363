/** The bar of the photo viewer on telephones: one row, and a panel for what it has no room for. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {gallery, photoPages} from './photo-page.mjs';

/** The controls that are seen, from left to right, each with its line. Runs in the page. */
function shownTools() {
  const [dialog] = window.viewers();
  return [...dialog.querySelectorAll('.bar .tool')]
    .map((tool) => ({
      name: tool.getAttribute('aria-label'),
      ...tool.getBoundingClientRect().toJSON(),
    }))
    .filter(({width}) => width > 0)
    .sort((one, other) => one.left - other.left)
    .map(({name, top, right}) => ({name, top: Math.round(top), right: Math.round(right)}));
}

/** Whether a control is what a finger meets at its middle. Runs in the page. */
function isMet(name) {
  const [dialog] = window.viewers();
  const control = dialog.querySelector(`[aria-label="${name}"]`);
  const {left, top, width, height} = control.getBoundingClientRect();
  const met = dialog.getRootNode().elementFromPoint(left + width / 2, top + height / 2);
  return control.contains(met);
}

test('the bar of the photo viewer', {timeout: 300_000}, async (t) => {
  const {visit} = await photoPages(t, {
    '/': gallery('Thư viện ảnh', 'slideshow share download'),
    '/plain': gallery('Thư viện ảnh'),
  });

  const namesIn = async ({page}) => (await page.evaluate(shownTools)).map(({name}) => name);
  const met = ({page}, name) => page.evaluate(isMet, name);
  const pressIn = ({page}, name) => page.click(`>>> [aria-label="${name}"]`);

  for (const [width, height] of [
    [390, 844],
    [320, 600],
  ])
    await t.test(`is one row at ${width} px`, async () => {
      const phone = await visit('/', {width, height, hasMotion: true});
      await phone.open(0);
      const tools = await phone.page.evaluate(shownTools);
      assert.deepEqual(
        tools.map(({name}) => name),
        ['Trình chiếu', 'Chia sẻ ảnh', 'Công cụ khác', 'Đóng'],
      );
      assert.equal(new Set(tools.map(({top}) => top)).size, 1);
      assert.ok(tools.at(-1).right <= width);
      const {page} = phone;
      const counter = await page.$eval('>>> .counter', (each) => each.getBoundingClientRect().top);
      assert.ok(counter < tools[0].top + 44, 'the count has a row of its own');
    });

  await t.test('has all tools where there is room for them', async () => {
    for (const size of [
      {width: 844, height: 390},
      {width: 1280, height: 800, isPhone: false},
    ]) {
      const reader = await visit('/', {...size, hasMotion: true});
      await reader.open(0);
      assert.deepEqual(await namesIn(reader), [
        'Trình chiếu',
        'Chia sẻ ảnh',
        'Tải ảnh về',
        'Thu nhỏ',
        'Phóng to',
        'Toàn màn hình',
        'Mở ảnh gốc',
        'Đóng',
      ]);
    }
  });

  await t.test('opens a panel that a press beside it closes, and nothing else', async () => {
    const phone = await visit('/plain');
    await phone.open(1);
    await pressIn(phone, 'Công cụ khác');
    assert.deepEqual((await namesIn(phone)).sort(), [
      'Công cụ khác',
      'Mở ảnh gốc',
      'Phóng to',
      'Thu nhỏ',
      'Toàn màn hình',
      'Đóng',
    ]);
    const shown = await phone.page.$eval(
      '>>> .panel [aria-label="Phóng to"]',
      (tool) => getComputedStyle(tool, '::after').content,
    );
    assert.equal(shown, '"Phóng to"');

    // Twice: it stays open for the next step.
    await pressIn(phone, 'Phóng to');
    await pressIn(phone, 'Phóng to');
    await phone.until('it is zoomed', ({scale, isStill}) => scale > 1 && isStill);
    await phone.page.touchscreen.tap(40, 420);
    await phone.page.waitForFunction(
      () => !window.viewers()[0].querySelector('[aria-expanded="true"]'),
    );
    const {count, counter} = await phone.read();
    assert.deepEqual([count, counter], [1, '2 / 5']);
  });

  await t.test('closes by Escape first the panel, then the viewer', async () => {
    const phone = await visit('/plain');
    await phone.open(0);
    await phone.page.focus('>>> [aria-label="Công cụ khác"]');
    await phone.page.keyboard.press('Enter');
    await phone.page.keyboard.press('Tab');
    await phone.until('the focus is in the panel', ({focused}) => focused === 'Thu nhỏ');
    await phone.page.keyboard.press('Escape');
    const {count, focused} = await phone.read();
    assert.deepEqual([count, focused], [1, 'Công cụ khác']);
    assert.deepEqual(await namesIn(phone), ['Công cụ khác', 'Đóng']);
    await phone.page.keyboard.press('Escape');
    await phone.until('it is closed', (state) => state.count === 0);
  });

  await t.test(
    'leaves the photo to fingers, and the arrows to keys and screen readers',
    async () => {
      const phone = await visit('/plain');
      await phone.open(1);
      assert.equal(await met(phone, 'Ảnh sau'), false);
      const {nodes} = await phone.client.send('Accessibility.getFullAXTree');
      const named = nodes.map(({name}) => name?.value);
      assert.ok(named.includes('Ảnh trước') && named.includes('Ảnh sau'), named.join());
      await phone.page.focus('>>> [aria-label="Ảnh sau"]');
      await phone.page.keyboard.press('Enter');
      await phone.until('the next photo', ({counter}) => counter === '3 / 5');
      assert.equal(await met(phone, 'Ảnh sau'), true, 'what has the focus is not seen');
    },
  );

  await t.test('has arrows for a mouse, and where there are no thumbnails to press', async () => {
    for (const size of [
      {width: 844, height: 390},
      {width: 1280, height: 800, isPhone: false},
    ]) {
      const reader = await visit('/plain', size);
      await reader.open(1);
      assert.equal(await met(reader, 'Ảnh sau'), true);
    }
  });
});
