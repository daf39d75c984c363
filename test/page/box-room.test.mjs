/** Boxes on a page whose script comes late, or never: what follows them stays where it is. */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import test from 'node:test';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';

const root = resolve(import.meta.dirname, '../..');

const list = '<ul><li><a href="/a">Tòa án</a></li><li><a href="/b">Công an</a></li></ul>';
const rows = '<dl><dt>Hôm nay</dt><dd data-metric="today">12</dd></dl>';
const fiveRows = ['visits', 'online', 'today', 'month', 'articles']
  .map((metric) => `<dt>Số liệu</dt><dd data-metric="${metric}">12</dd>`)
  .join('');

const boxes = {
  'a menu': `<cong-link-list heading="Liên kết" layout="menu">${list}${list}</cong-link-list>`,
  'a menu without a heading': `<cong-link-list layout="menu">${list}</cong-link-list>`,
  'a menu with a heading of the author’s': `<cong-link-list layout="menu"><h2 slot="header">Liên kết</h2>${list}</cong-link-list>`,
  'a list after a paragraph': `<cong-link-list heading="Liên kết"><p>Các cơ quan</p>${list}</cong-link-list>`,
  'a list after a paragraph, with a heading of the author’s': `<cong-link-list><h2 slot="header">Liên kết</h2><p>Các cơ quan</p>${list}</cong-link-list>`,
  'a counter before a paragraph': `<cong-visit-counter heading="Truy cập">${rows}<p>Từ năm 2020</p></cong-visit-counter>`,
  'a counter of five rows': `<cong-visit-counter heading="Truy cập"><dl>${fiveRows}</dl></cong-visit-counter>`,
  'a form': `<cong-login-box heading="Đăng nhập"><form method="post"><label>Mật khẩu <input name="p" type="password"></label><p>${'Chỉ dành cho cán bộ. '.repeat(8)}</p></form></cong-login-box>`,
  'a list with a footer': `<cong-link-list heading="Liên kết">${list}<p slot="footer">Cập nhật hằng tháng</p></cong-link-list>`,
  'a long heading': `<cong-link-list heading="Liên kết với các cơ quan trung ương và địa phương">${list}</cong-link-list>`,
};

test('boxes and what follows them', async (t) => {
  assert.ok(existsSync(resolve(root, 'dist/cdn/cong-elements.js')), '`npm run build` first.');
  const browser = await launchChromium();
  t.after(() => browser.close());
  let page = '';
  const server = await serveFolder(root, {
    handle(request, response) {
      if (request.url !== '/') return false;
      response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'}).end(page);
      return true;
    },
  });
  t.after(server.close);

  for (const [name, markup] of Object.entries(boxes))
    for (const width of [280, 600, 1000])
      await t.test(`${name}, ${width} px wide`, async () => {
        page = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Cổng</title>
          <link rel="stylesheet" href="/dist/cdn/styles.css">
          ${markup}<main>Bài viết</main></html>`;
        const reader = await browser.newPage();
        await reader.setViewport({width, height: 900});
        await reader.goto(server.origin);
        const top = () => reader.$eval('main', (main) => main.getBoundingClientRect().top);
        const before = await top();
        await reader.addScriptTag({type: 'module', url: '/dist/cdn/cong-elements.js'});
        await reader.waitForFunction(async () => {
          const box = document.querySelector('cong-link-list, cong-visit-counter, cong-login-box');
          await box.updateComplete;
          return (
            box.matches(':defined') &&
            (box.layout !== 'menu' || box.shadowRoot.querySelector('[part=menu]'))
          );
        });
        assert.equal(await top(), before);
        await reader.close();
      });
});
