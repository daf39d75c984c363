/** The founding page for readers who go from stop to stop by the Tab key. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import test from 'node:test';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';

const root = resolve(import.meta.dirname, '../..');

const links = [
  'Viện kiểm sát nhân dân tối cao',
  'Báo Bảo vệ pháp luật',
  'Tạp chí Kiểm sát',
  'Trường Đại học Kiểm sát Hà Nội',
  'Trường Đào tạo, bồi dưỡng nghiệp\u00a0vụ kiểm\u00a0sát tại TP. Hồ Chí Minh',
  'Viện kiểm sát nhân\u00a0dân thành\u00a0phố Hà\u00a0Nội',
  'Viện kiểm sát nhân\u00a0dân Thành\u00a0phố Hồ Chí Minh',
  'Viện kiểm sát nhân\u00a0dân thành\u00a0phố Đà\u00a0Nẵng',
  'Cổng Thông tin điện tử Chính phủ',
  'Cổng Dịch vụ công quốc gia',
  'Quốc hội',
  'Tòa án nhân dân tối cao',
  'Thanh tra Chính phủ',
  'Bộ Công an',
  'Bộ Tư pháp',
  'Bộ Nội vụ',
  'Cơ sở dữ liệu quốc gia về văn bản pháp luật',
  'Kiểm toán nhà nước',
];

/** After the banner: one stop for the article's tools, whose buttons the arrow keys reach. */
const afterBanner = [
  'button: Mục lục',
  'textbox: Tên đăng nhập',
  'textbox: Mật khẩu',
  'button: Hiện mật khẩu',
  'checkbox: Ghi nhớ đăng nhập',
  'button: Đăng nhập',
  'link: Quên mật khẩu?',
  'searchbox: Tìm liên kết',
  ...links.map((name) => `link: ${name}`),
];

/** What the page's own markup says of its photos, in their order. */
async function photoStops() {
  const page = await readFile(resolve(root, 'examples/founding-page/index.html'), 'utf8');
  const gallery = page.slice(page.indexOf('<cong-photo-gallery'));
  return [...gallery.matchAll(/alt="([^"]+)"/g)].map(([, alt]) => `link: ${alt}`);
}

/** What has the focus, through shadow roots, as a screen reader calls it: role and name. */
async function focusedIn(client) {
  const {result} = await client.send('Runtime.evaluate', {
    expression: `(() => {
      let active = document.activeElement;
      while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active;
    })()`,
  });
  const {nodes} = await client.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  const [{role, name}] = nodes;
  // What a link says of itself in brackets is tried elsewhere.
  return `${role.value}: ${(name?.value ?? '').replace(/\s+\([^)]*\)$/, '')}`;
}

test('the founding page by keys', {timeout: 300_000}, async (t) => {
  const browser = await launchChromium();
  t.after(() => browser.close());
  const server = await serveFolder(root);
  t.after(() => server.close());
  const page = await browser.newPage();
  await page.goto(`${server.origin}/examples/founding-page/`, {waitUntil: 'networkidle0'});
  const client = await page.createCDPSession();
  const press = async (key) => {
    await page.keyboard.press(key);
    return focusedIn(client);
  };

  assert.equal(await press('Tab'), 'link: Đến nội dung chính');
  assert.equal(await press('Tab'), 'button: Đóng');
  // The banner closes under the reader's finger; the focus is where Tab would have led.
  const stops = [await press('Enter')];
  const all = [...afterBanner, ...(await photoStops())];
  assert.equal(all.length, 52);
  while (stops.length < all.length) stops.push(await press('Tab'));
  assert.deepEqual(stops, all);

  // And back, past where the banner was.
  await page.focus('.page-skip');
  assert.equal(await press('Tab'), 'button: Mục lục');
});
