/** Elements rendered by a server with @lit-labs/ssr, and taken over by a browser as they are. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import {launchChromium} from '../support/chromium.mjs';
import {bundleForBrowser, defineOnServer} from '../support/server-elements.mjs';
import {serveFolder} from '../support/static-server.mjs';

const agencies = {
  groups: [
    {
      heading: 'Ngành',
      links: [{text: 'Tòa án', href: 'https://toaan.gov.vn/', description: 'Tối cao', hits: 7}],
    },
    {
      heading: 'Địa phương',
      links: [
        {text: 'Cà Mau', href: '/ca-mau', since: '2021-07-25'},
        {text: 'Huế', href: '/hue'},
      ],
    },
  ],
};

/** So many that a browser alone would draw them by hand. */
const directory = Array.from({length: 301}, (_, index) => ({
  text: `Đơn vị ${index + 1}`,
  href: `/don-vi/${index + 1}`,
}));
/** So many that a browser alone draws those near the window. */
const manyPhotos = Array.from({length: 121}, (_, index) => ({src: `anh-${index + 1}.svg`}));

const albums = [
  {title: 'Lễ kỷ niệm', cover: 'bia.svg', date: '2021-07-26', src: 'album.json'},
  {title: 'Hội thao', photos: [{src: 'chay.svg'}]},
];
const photos = [
  {src: 'chay.svg', width: 480, height: 320, caption: 'Chạy tiếp sức'},
  {src: 'trao-giai.svg', width: 480, height: 320, caption: 'Trao giải'},
];

/**
 * An element with all that a page gives it, by its markup or as `properties`; `text` is the author's, `shadow` the element's own. What
 * is counted in the author's markup, which a server does not see, and what a lazy part brings follows
 * after hydration: `counted`. A page that gives properties to its server gives the same to its browser.
 */
const events = [
  {event: 'Ngày Quốc khánh', since: '1945-09-02', daysBefore: 5},
  {
    event: 'thành lập ngành',
    since: '1960-07-26',
    tone: 'solemn',
    href: '/le',
  },
];

const series = [
  {date: '2021-07-25', visits: 3214},
  {date: '2021-07-26', visits: 3410},
];
const trend = html`<cong-visit-counter visits="19089598" digits icons trend .series=${series}
  ><p>19.089.598 lượt truy cập</p></cong-visit-counter
>`;
const turning = [
  {event: 'Quốc khánh', since: '1945-09-02'},
  {event: 'Rằm tháng Tám', since: '08-15', calendar: 'lunar', daysBefore: 40},
];

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
    shadow: '26/7/1960 – 26/7/2021',
  },
  {
    tag: 'cong-anniversary-banner',
    template: html`<cong-anniversary-banner now="2021-07-25" countdown .events=${events}
      ><p>Chào mừng các ngày lễ</p></cong-anniversary-banner
    >`,
    properties: {events},
    text: 'Chào mừng các ngày lễ',
    shadow: 'Chào mừng kỷ niệm 61 năm thành lập ngành 26/7/1960 – 26/7/2021 · ngày mai',
  },
  {
    tag: 'cong-anniversary-banner',
    template: html`<cong-anniversary-banner now="2021-08-30" rotate motion .events=${turning}
      ><p>Chào mừng các ngày lễ</p></cong-anniversary-banner
    >`,
    properties: {events: turning},
    text: 'Chào mừng các ngày lễ',
    shadow: 'Chào mừng kỷ niệm 76 năm Quốc khánh 2/9/1945 – 2/9/2021',
    // Buttons come with the script that they need, and the other sentence keeps its room from then on.
    counted:
      ' Chào mừng kỷ niệm 76 năm Quốc khánh2/9/1945 – 2/9/2021 Chào mừng Rằm tháng Támrằm tháng 8 âm lịch, 21/9/2021 1 / 2',
  },
  {
    tag: 'cong-anniversary-banner',
    template: html`<cong-anniversary-banner
      since="03-10"
      calendar="lunar"
      event="Giỗ Tổ Hùng Vương"
      now="2026-04-20"
      ><p>Chào mừng Giỗ Tổ</p></cong-anniversary-banner
    >`,
    text: 'Chào mừng Giỗ Tổ',
    shadow: 'Chào mừng Giỗ Tổ Hùng Vương mùng 10 tháng 3 âm lịch, 26/4/2026',
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
    shadow: '16 tháng 6 năm Tân Sửu',
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
    tag: 'cong-link-list',
    template: html`<cong-link-list
      heading="Trang ngành"
      filter
      limit="2"
      .links=${agencies}
    ></cong-link-list>`,
    text: '',
    shadow: 'Cà Mau',
    properties: {links: agencies},
  },
  {
    tag: 'cong-link-list',
    template: html`<cong-link-list heading="Danh bạ" .links=${directory}></cong-link-list>`,
    text: '',
    shadow: 'Đơn vị 301',
    properties: {links: directory},
  },
  {
    tag: 'cong-link-list',
    template: html`<cong-link-list heading="Xếp theo tên" sort="groups" filter .links=${agencies}
      ><ul>
        <li><a href="#quoc-hoi">Quốc hội</a></li>
      </ul></cong-link-list
    >`,
    text: 'Quốc hội',
    shadow: 'Xếp theo tên 3 Tìm liên kết Địa phương Cà Mau Huế Ngành Tòa án',
    properties: {links: agencies},
  },
  {
    tag: 'cong-link-list',
    template: html`<cong-link-list heading="Theo thứ tự" sort="text" report-href="/bao-hong"
      ><ul>
        <li><a href="#quoc-hoi">Quốc hội</a></li>
      </ul></cong-link-list
    >`,
    text: 'Quốc hội',
    shadow: 'Theo thứ tự',
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
        <a href="/ho-sen.jpg"><img alt="Hồ sen mùa hạ" width="480" height="320" /></a>
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
            <a href="/khai-mac.jpg"><img alt="Lễ khai mạc" width="480" height="320" /></a>
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
    tag: 'cong-photo-gallery',
    template: html`<cong-photo-gallery heading="Hội thao" layout="carousel" .photos=${photos}
      ><p>Ảnh đang được cập nhật.</p></cong-photo-gallery
    >`,
    properties: {photos},
    text: 'Ảnh đang được cập nhật.',
    shadow: 'Hội thao 2 ảnh Chạy tiếp sức Trao giải',
  },
  {
    tag: 'cong-photo-gallery',
    template: html`<cong-photo-gallery
      heading="Rước đèn"
      layout="justified"
      .photos=${photos}
    ></cong-photo-gallery>`,
    properties: {photos},
    text: '',
    shadow: 'Rước đèn 2 ảnh Chạy tiếp sức Trao giải',
  },
  {
    tag: 'cong-photo-gallery',
    template: html`<cong-photo-gallery
      heading="Kho ảnh"
      .photos=${manyPhotos}
    ></cong-photo-gallery>`,
    properties: {photos: manyPhotos},
    text: '',
    shadow: 'Kho ảnh 121 ảnh',
  },
  {
    tag: 'cong-photo-gallery',
    template: html`<cong-photo-gallery heading="Album" .albums=${albums}></cong-photo-gallery>`,
    properties: {albums},
    text: '',
    shadow: 'Album 2 album Lễ kỷ niệm Hội thao',
  },
  {
    tag: 'cong-visit-counter',
    template: html`<cong-visit-counter heading="Thống kê" visits="19089598" articles="2965"
      ><p>19.089.598 lượt truy cập</p></cong-visit-counter
    >`,
    text: '19.089.598 lượt truy cập',
    shadow: '19.089.598',
  },
  {
    tag: 'cong-visit-counter',
    template: trend,
    properties: {series},
    text: '19.089.598 lượt truy cập',
    shadow: 'Gần nhất: 3.410 (26/07/2021)',
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

/** A script of the page: gives each element what the server was given. */
function giveProperties(given) {
  for (const [index, {host}] of window.served.entries()) Object.assign(host, given[index]);
}

/** A page that is still blank, and a server that has `body` at its root; `faults` takes what the page throws. */
async function blankPage(t, folder, body) {
  const server = await serveFolder(folder, {
    handle({url}, response) {
      if (url.endsWith('.svg')) {
        response.writeHead(200, {'Content-Type': 'image/svg+xml'});
        response.end('<svg xmlns="http://www.w3.org/2000/svg" width="480" height="320"/>');
        return true;
      }
      if (url !== '/') return false;
      response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'}).end(body);
      return true;
    },
  });
  t.after(server.close);
  const browser = await launchChromium();
  t.after(() => browser.close());
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error.stack ?? error)));
  return {page, origin: server.origin, faults};
}

const documentOf = (body) => `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <title>Trang</title>
    <link rel="icon" href="data:," />
    <script type="module" src="/client.js"></script>
  </head>
  <body>${body}<script>(${keepServed})(); (${giveProperties})(${JSON.stringify(samples.map(({properties}) => properties))})</script></body>
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

  await t.test('photos from data come with their styles, once', async () => {
    const markup = await collectResult(
      render(html`<cong-photo-gallery .photos=${photos}></cong-photo-gallery>`),
    );
    const [, style] = markup.match(/<style>(.*?)<\/style>/s);
    assert.match(style, /\.photos > :is\(figure, a\) \*:is\(figcaption, dd, p\) \{/);
    assert.equal(style.split('.above {').length - 1, 1);
    const bare = await collectResult(render(html`<cong-photo-gallery></cong-photo-gallery>`));
    assert.equal(bare.match(/<style>(.*?)<\/style>/s)[1], style);
  });

  await t.test('a browser takes over what the server sent', async () => {
    assert.equal(rendered.length, samples.length);
    await bundleForBrowser(folder);
    const {page, origin, faults} = await blankPage(t, folder, documentOf(rendered.join('\n')));
    // A gallery of many photos takes away those that are far from the window.
    await page.setViewport({width: 1280, height: 12_000});
    const requests = [];
    page.on('console', (message) => {
      const isLitsNotice = message.text().startsWith('Lit is in dev mode');
      if (['error', 'warn'].includes(message.type()) && !isLitsNotice) faults.push(message.text());
    });
    page.on('request', (request) => requests.push(request.url().replace(origin, '')));
    await page.goto(`${origin}/`, {waitUntil: 'networkidle0'});

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
      requests.filter((url) => !/^data:|\.svg$/.test(url)),
      ['/', '/client.js'],
    );
  });

  await t.test('a browser that lacks what the server was given draws anew', async () => {
    const body = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title><link rel="icon" href="data:,">
      <script type="module" src="/client.js"></script><body>${await collectResult(render(trend))}`;
    const {page, origin, faults} = await blankPage(t, folder, body);
    await page.goto(`${origin}/`, {waitUntil: 'networkidle0'});
    const shown = await page.$eval('cong-visit-counter', async (counter) => {
      await counter.updateComplete;
      const {shadowRoot} = counter;
      return {
        text: shadowRoot.querySelector('.visually-hidden').textContent.trim(),
        trends: shadowRoot.querySelectorAll('[part=trend]').length,
        lists: shadowRoot.querySelectorAll('[part=counts]').length,
        isStyled: shadowRoot.adoptedStyleSheets.length > 0,
      };
    });
    assert.deepEqual(shown, {text: '19.089.598', trends: 0, lists: 1, isStyled: true});
    assert.deepEqual(faults, []);
  });
});
