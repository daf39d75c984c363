/** Banners on a page whose script comes late: what follows them stays where it is. */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import test from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';

const root = resolve(import.meta.dirname, '../..');

const lines = '<p>Chào mừng kỷ niệm <strong>60</strong> năm thành lập ngành</p><p>(2020)</p>';
const founding = 'since="1960-07-26" event="thành lập ngành"';

/** Each with what it says in the end. */
const banners = {
  'a round year, with a countdown and a button': {
    markup: `<cong-anniversary-banner ${founding} now="2020-07-20" countdown dismissible>${lines}</cong-anniversary-banner>`,
    expected: 'còn 6 ngày',
  },
  'a lunar day': {
    markup: `<cong-anniversary-banner since="03-10" calendar="lunar" event="Giỗ Tổ" now="2026-04-20">
      <p>Giỗ Tổ Hùng Vương</p><p>Mùng 10 tháng 3</p></cong-anniversary-banner>`,
    expected: 'mùng 10 tháng 3 âm lịch',
  },
  'a list': {
    markup: `<cong-anniversary-banner now="2021-07-20"><ul>
      <li data-since="1945-09-02">Ngày Quốc khánh</li>
      <li data-since="1960-07-26">thành lập ngành</li>
      <li data-since="11-09">Ngày Pháp luật</li>
      <li data-since="11-20">Ngày Nhà giáo</li>
      </ul></cong-anniversary-banner>`,
    expected: '61 năm thành lập ngành',
  },
  'one that is away, where the page keeps room': {
    markup: `<div class="room"><cong-anniversary-banner ${founding} now="2020-12-01">${lines}</cong-anniversary-banner></div>`,
    expected: '',
  },
};

const pageWith = (
  markup,
) => `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Cổng</title>
  <link rel="stylesheet" href="/dist/cdn/styles.css">
  <link rel="stylesheet" href="/room.css">
  <script src="/dist/cdn/cong-elements.js" defer></script>
  ${markup}<main>Bài viết</main></html>`;

/** Runs in the page, before all else. */
function watchShifts() {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) window.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
}

test('banners and what follows them', async (t) => {
  assert.ok(existsSync(resolve(root, 'dist/cdn/cong-elements.js')), '`npm run build` first.');
  const browser = await launchChromium();
  t.after(() => browser.close());

  await t.test('without a script all of a list is there', async () => {
    const server = await serveFolder(root, {
      handle({url}, response) {
        if (url === '/page') response.end(pageWith(banners['a list'].markup));
        return url === '/page';
      },
    });
    const page = await browser.newPage();
    try {
      await page.setJavaScriptEnabled(false);
      await page.goto(`${server.origin}/page`);
      const [isWhole, text] = await page.$eval('ul', (list) => [
        list.clientHeight === list.scrollHeight && list.clientHeight > 100,
        list.innerText,
      ]);
      assert.equal(text, 'Ngày Quốc khánh\nthành lập ngành\nNgày Pháp luật\nNgày Nhà giáo');
      assert.equal(isWhole, true);
    } finally {
      await page.close();
      await server.close();
    }
  });

  await t.test('a list that the browser has not read yet is found', async () => {
    const [before, after] = pageWith(banners['a list'].markup).replace(' defer', '').split('<ul>');
    const server = await serveFolder(root, {
      async handle({url}, response) {
        if (url !== '/page') return false;
        response.writeHead(200, {'Content-Type': 'text/html'}).write(before);
        await sleep(300);
        response.end(`<ul>${after}`);
        return true;
      },
    });
    const page = await browser.newPage();
    try {
      await page.goto(`${server.origin}/page`);
      await page.waitForFunction(() =>
        document
          .querySelector('cong-anniversary-banner')
          .shadowRoot.querySelector('[part=greeting]')
          ?.textContent.includes('năm thành lập ngành'),
      );
    } finally {
      await page.close();
      await server.close();
    }
  });

  for (const [name, {markup, expected}] of Object.entries(banners)) {
    await t.test(`nothing moves after ${name}`, async () => {
      const server = await serveFolder(root, {
        async handle({url}, response) {
          if (url.endsWith('/cong-elements.js')) await sleep(300);
          const own = {
            '/page': ['text/html', pageWith(markup)],
            '/room.css': ['text/css', '.room{min-block-size:98px}'],
          }[url];
          if (own) response.writeHead(200, {'Content-Type': own[0]}).end(own[1]);
          return own !== undefined;
        },
      });
      const page = await browser.newPage();
      try {
        await page.evaluateOnNewDocument(watchShifts);
        await page.goto(`${server.origin}/page`);
        await page.waitForFunction(
          (text) => {
            const {shadowRoot} = document.querySelector('cong-anniversary-banner');
            const section = shadowRoot?.querySelector('section');
            if (!section) return false;
            return text ? section.textContent.replace(/\s+/g, ' ').includes(text) : section.hidden;
          },
          {},
          expected,
        );
        const shift = await page.evaluate(
          () =>
            new Promise((done) =>
              requestAnimationFrame(() => setTimeout(() => done(window.shift))),
            ),
        );
        assert.equal(shift, 0);
      } finally {
        await page.close();
        await server.close();
      }
    });
  }
});
