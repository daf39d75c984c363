/** Elements rendered by a server with @lit-labs/ssr, and taken over by a browser as they are. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import {launchChromium} from '../support/chromium.mjs';
import {bundleForBrowser, defineOnServer} from '../support/server-elements.mjs';
import {serveFolder} from '../support/static-server.mjs';

/**
 * An element with all that a page gives it; `text` is the author's, `shadow` the element's own. What
 * is counted in the author's markup, which a server does not see, and what a lazy part brings follows
 * after hydration: `counted`.
 */
const samples = [
  {
    tag: 'cong-anniversary-banner',
    template: html`<cong-anniversary-banner
      since="1960-07-26"
      event="thành lập ngành"
      now="2021-07-25T10:04:00+07:00"
      dismissible
      ><p>Chào mừng kỷ niệm</p></cong-anniversary-banner
    >`,
    text: 'Chào mừng kỷ niệm',
    shadow: '(26/7/1960 - 26/7/2021)',
  },
  {
    tag: 'cong-article',
    template: html`<cong-article published="2021-07-25T08:00:00+07:00" author="Lê Minh Tâm"
      ><h1 slot="heading">Nhìn lại</h1>
      <p>Sáu tháng đầu năm</p></cong-article
    >`,
    text: 'Sáu tháng đầu năm',
    shadow: 'Lê Minh Tâm',
  },
  {
    tag: 'cong-date-line',
    template: html`<cong-date-line lunar now="2021-07-25T10:04:00+07:00"
      ><time datetime="2021-07-25T10:04:00+07:00">Ngày 25 tháng 7</time></cong-date-line
    >`,
    text: 'Ngày 25 tháng 7',
    shadow: 'Chủ nhật, 25/07/2021 10:04',
    counted: '16 tháng 6 năm Tân Sửu',
  },
  {
    tag: 'cong-link-list',
    template: html`<cong-link-list heading="Liên kết web"
      ><ul>
        <li><a href="#quoc-hoi">Quốc hội</a></li>
      </ul></cong-link-list
    >`,
    text: 'Quốc hội',
    shadow: 'Liên kết web',
    counted: ' 1',
  },
  {
    tag: 'cong-login-box',
    template: html`<cong-login-box heading="Đăng nhập" reset-href="/quen-mat-khau"
      ><form method="post" action="/dang-nhap">
        <label>Tên đăng nhập <input name="username" autocomplete="username" /></label>
        <label
          >Mật khẩu <input name="password" type="password" autocomplete="current-password"
        /></label>
        <button>Vào</button>
      </form></cong-login-box
    >`,
    text: 'Tên đăng nhập',
    shadow: 'Đăng nhập',
  },
  {
    tag: 'cong-photo-gallery',
    template: html`<cong-photo-gallery heading="Thư viện ảnh"
      ><figure>
        <a href="#ho-sen"><img alt="Hồ sen mùa hạ" width="480" height="320" /></a>
        <figcaption>Hồ sen đầu hạ</figcaption>
      </figure></cong-photo-gallery
    >`,
    text: 'Hồ sen đầu hạ',
    shadow: 'Thư viện ảnh',
    counted: ' 1 ảnh',
  },
  {
    tag: 'cong-photo-gallery',
    template: html`<cong-photo-gallery heading="Album ảnh"
      ><details>
        <summary>Lễ kỷ niệm 65 năm</summary>
        <cong-photo-gallery
          ><figure>
            <a href="#khai-mac"><img alt="Lễ khai mạc" width="480" height="320" /></a>
            <figcaption>Lễ khai mạc</figcaption>
          </figure></cong-photo-gallery
        >
      </details></cong-photo-gallery
    >`,
    text: 'Lễ khai mạc',
    shadow: 'Album ảnh',
    counted: ' 1 album',
  },
  {
    tag: 'cong-visit-counter',
    template: html`<cong-visit-counter heading="Thống kê" visits="19089598" articles="2965"
      ><p>19.089.598 lượt truy cập</p></cong-visit-counter
    >`,
    text: '19.089.598 lượt truy cập',
    shadow: '19.089.598',
  },
];

/** A script of the page: keeps what the server sent, before anything takes it over. */
function keepServed() {
  window.textIn = ({shadowRoot}) => {
    const copy = document.createElement('div');
    copy.append(...[...shadowRoot.children].map((child) => child.cloneNode(true)));
    for (const unseen of copy.querySelectorAll('style, [hidden]')) unseen.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  };
  window.served = [...document.querySelectorAll('body > *')]
    .filter((host) => host.shadowRoot)
    .map((host) => ({
      host,
      text: window.textIn(host),
      elements: [...host.shadowRoot.querySelectorAll('*')],
    }));
}

/** The words of markup, without Lit's comments in between. */
const textOf = (markup) => markup.replace(/<style>.*?<\/style>|<[^>]*>/gs, '').replace(/\s+/g, ' ');

const documentOf = (body) => `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <title>Trang</title>
    <link rel="icon" href="data:," />
    <script type="module" src="/client.js"></script>
  </head>
  <body>${body}<script>(${keepServed})()</script></body>
</html>`;

test('server-side rendering', async (t) => {
  const folder = await defineOnServer(t);

  const rendered = [];
  for (const {tag, template, text, shadow} of samples) {
    await t.test(`<${tag}> becomes declarative shadow DOM`, async () => {
      const markup = await collectResult(render(template));
      const [, inside, outside] = markup.match(/<template shadowroot.*?>(.*)<\/template>(.*)/s);
      assert.match(markup, /<template shadowroot="open" shadowrootmode="open"/);
      // So styles.css knows that the look before upgrade is not needed.
      assert.match(markup, / server-rendered/);
      assert.ok(textOf(inside).includes(shadow), inside);
      assert.ok(outside.includes(text), outside);
      rendered.push(markup);
    });
  }

  await t.test('a browser takes over what the server sent', async () => {
    assert.equal(rendered.length, samples.length);
    await bundleForBrowser(folder);
    const body = documentOf(rendered.join('\n'));
    const server = await serveFolder(folder, {
      handle(request, response) {
        if (request.url !== '/') return false;
        response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'}).end(body);
        return true;
      },
    });
    t.after(server.close);
    const browser = await launchChromium();
    t.after(() => browser.close());

    const page = await browser.newPage();
    const faults = [];
    const requests = [];
    page.on('console', (message) => {
      const isLitsNotice = message.text().startsWith('Lit is in dev mode');
      if (['error', 'warn'].includes(message.type()) && !isLitsNotice) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(String(error.stack ?? error)));
    page.on('request', (request) => requests.push(request.url().replace(server.origin, '')));
    await page.goto(`${server.origin}/`, {waitUntil: 'networkidle0'});

    const taken = await page.evaluate(async () => {
      const results = [];
      for (const {host, text, elements} of window.served) {
        await host.updateComplete;
        const now = new Set(host.shadowRoot.querySelectorAll('*'));
        results.push({
          tag: host.localName,
          before: text,
          after: window.textIn(host),
          replaced: elements.filter((element) => !now.has(element)).map(({localName}) => localName),
        });
      }
      return results;
    });

    assert.deepEqual(faults, []);
    assert.deepEqual(
      taken.map(({tag}) => tag),
      samples.map(({tag}) => tag),
    );
    for (const [index, {tag, before, after, replaced}] of taken.entries()) {
      const {shadow, counted = ''} = samples[index];
      assert.ok(before.includes(shadow), `${tag}: ${before}`);
      assert.equal(after, before + counted, tag);
      assert.deepEqual(replaced, [], `${tag} was drawn anew`);
    }
    assert.deepEqual(
      requests.filter((url) => !url.startsWith('data:')),
      ['/', '/client.js'],
    );
  });
});
