import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {globSync} from 'node:fs';
import {cp, mkdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import test from 'node:test';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';
import {strictPolicy} from '../support/strict-policy.mjs';
import {open, temporaryFolder, unpack, writeFiles} from './package.mjs';

const elements = `
  <cong-anniversary-banner since="1960-07-26" event="thành lập ngành" now="2021-07-25T10:04:00+07:00">
    <p>Chào mừng</p>
  </cong-anniversary-banner>
  <cong-date-line now="2021-07-25T10:04:00+07:00"></cong-date-line>
  <cong-article><h1 slot="heading">Tiêu đề</h1><p>Nội dung</p></cong-article>
  <cong-login-box heading="Đăng nhập">
    <form method="post" action="login">
      <label>Tên <input name="username" autocomplete="username"></label>
      <label>Mật khẩu <input name="password" type="password" autocomplete="current-password"></label>
      <button>Vào</button>
    </form>
  </cong-login-box>
  <cong-link-list heading="Liên kết"><ul><li><a href="page">Trang</a></li></ul></cong-link-list>
  <cong-visit-counter heading="Truy cập" src="/counts.json" digits></cong-visit-counter>
  <cong-photo-gallery heading="Ảnh">
    <figure><a href="full.png"><img src="photo.png" alt="Ảnh" width="8" height="8"></a></figure>
  </cong-photo-gallery>`;

const document = (head, body = elements, lang = 'vi') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Trang</title>
  <link rel="icon" href="photo.png">${head}<body>${body}</body></html>`;

const styles = '<link rel="stylesheet" href="/cdn/styles.css">';
const classic = '<script src="/cdn/cong-elements.js" defer></script>';
const module = (file) => `<script type="module" src="/cdn/${file}"></script>`;

/** What is left of a page’s elements by editors that know no tags but HTML’s. */
const boxes = `<div data-cong="date-line" data-now="2021-07-25T10:04:00+07:00"></div>
  <div data-cong="link-list" data-heading="Liên kết web"><ul><li><a href="page">Trang</a></li></ul></div>
  <div data-cong="login-box" data-action="/vao">Đăng nhập</div>`;

/**
 * MooTools 1.4 puts functions of its own into `Event` and `Document` (without `adoptedStyleSheets` Lit would write its
 * sheets into the page, which the policy forbids), Prototype 1.6 and 1.7 change lists and texts; both have an
 * `Array.from` without a second argument, and elements that scroll the page.
 */
const oldLibraries = `window.Event = function () {};
  window.Document = function () {};
  window.Document.prototype.adoptedStyleSheets = [];
  Array.prototype.entries = function () { return this; };
  Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
  Array.from = (list) => {
    const copy = [];
    for (let place = 0; place < list.length; place++) copy.push(list[place]);
    return copy;
  };
  HTMLElement.prototype.scrollTo = function () { window.scrollTo(0, this.offsetTop); };
  for (const {prototype} of [Array, String])
    prototype.toJSON = function () { return '"' + this + '"'; };`;

const pages = {
  'old-libraries.js': oldLibraries,
  'old-libraries.html': document(
    `${styles}<script src="/old-libraries.js"></script>${classic}`,
    `<cong-date-line lunar now="2021-07-25T10:04:00+07:00"></cong-date-line>
     <cong-anniversary-banner since="1960-07-26" now="2021-07-25" event="thành lập ngành" dismissible></cong-anniversary-banner>
     <cong-article published="2021-07-25" author="Lê Minh Tâm"><h1 slot="heading">Tin</h1><h2>Một</h2><h2>Hai</h2><h2>Ba</h2><p>Một đoạn.</p></cong-article>
     <cong-visit-counter digits visits="1965"></cong-visit-counter>
     <cong-photo-gallery layout="carousel">${'<img src="/photo.png" width="300" height="200" alt="">'.repeat(9)}</cong-photo-gallery>
     <cong-photo-gallery layout="justified">${'<img src="/photo.png" width="300" height="200" alt="">'.repeat(9)}</cong-photo-gallery>
     <div data-cong="photo-gallery">
       <figure><a href="/photo.png?1"><img src="/photo.png" alt="Hồ sen"></a></figure>
       <figure><a href="/photo.png?2"><img src="/photo.png" alt="Bến đò"></a></figure>
     </div>`,
  ),
  'boxes.html': document(styles + classic, boxes),
  'boxes-autoloader.html': document(styles + module('autoloader.js'), boxes),
  'classic.html': document(styles + classic),
  'module.html': document(styles + module('cong-elements.js')),
  'english.html': document(classic, elements, 'en'),
  'twice.html': document(classic + module('cong-elements.js') + module('autoloader.js')),
  'taken.html': document(`<script src="/taken.js"></script>${classic}`),
  'taken.js': `customElements.define('cong-visit-counter', class extends HTMLElement {});`,
  'single.html': document(module('date-line.js')),
  'autoloader.html': document(module('autoloader.js'), '<cong-date-line></cong-date-line>'),
  'session.html': document(
    styles + classic,
    `<cong-login-box mode="fetch" session-src="/session.json">
      <form method="post" action="login"><input name="username"><input name="password" type="password"></form>
    </cong-login-box>`,
  ),
  'source.html': document(
    styles + classic,
    '<cong-visit-counter src="/counts.json"></cong-visit-counter>',
  ),
  'session.json': '{"user": {"name": "Minh"}}',
  'counts.json': '{"visits": 19089598, "articles": 2965}',
};

/** An old site: its pages are windows-1252, and its server names no charset for scripts and sheets. */
const oldPage = `<!doctype html><html lang="vi"><meta charset="windows-1252"><title>Trang</title>
  <link rel="icon" href="photo.png">${styles}${classic}
  <cong-date-line lunar now="2021-07-25T10:04:00+07:00"></cong-date-line>
  <cong-visit-counter></cong-visit-counter>`;

const tags = [...new Set(elements.match(/(?<=<)cong-[\w-]+/g))];

const defined = (page) =>
  page.evaluate((names) => names.filter((name) => customElements.get(name)), tags);

/** Whether a chunk was asked for, by its name without the build's. */
const asksFor = (requests, chunk) =>
  requests.some((path) => new RegExp(`^/cdn/chunks/${chunk}-[\\da-f]{8}\\.js$`).test(path));

/** Reads a page as far as its shadow roots go. */
const shadowText = (page, tag) =>
  page.$eval(tag, (element) => element.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '');

test('the files for script tags', async (t) => {
  const folder = await temporaryFolder(t);
  const unpacked = await unpack(folder);
  const site = join(folder, 'site');
  await mkdir(join(site, 'deep'), {recursive: true});
  await cp(join(unpacked, 'dist/cdn'), join(site, 'cdn'), {recursive: true});
  await writeFiles(site, pages);
  const picture = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  await writeFiles(site, {
    'photo.png': picture,
    'deep/photo.png': picture,
    'deep/full.png': picture,
  });

  const headers = {
    'Content-Security-Policy': strictPolicy,
    // Another site may load the files; the page of the last test does.
    'Access-Control-Allow-Origin': '*',
  };
  const server = await serveFolder(site, {headers});
  t.after(server.close);
  const browser = await launchChromium();
  t.after(() => browser.close());
  const visit = (path) => open(browser, `${server.origin}/${path}`);

  for (const name of ['classic', 'module']) {
    await t.test(`one ${name} script registers all, under the strict policy`, async () => {
      await writeFiles(join(site, 'deep'), {'page.html': pages[`${name}.html`]});
      const {page, faults, requests} = await visit('deep/page.html');
      assert.deepEqual(await defined(page), tags);
      assert.match(await shadowText(page, 'cong-date-line'), /Chủ nhật, 25\/07\/2021 10:04/);
      // The page stands in another folder than the script: parts are found from the script.
      assert.ok(asksFor(requests, 'looks'), requests.join());
      assert.ok(!asksFor(requests, 'look'), 'the page links the styles');
      assert.match(await shadowText(page, 'cong-visit-counter'), /19\.089\.598/);
      const leaked = await page.evaluate(() =>
        Object.keys(window).filter((key) => /cong|lazy|script$/i.test(key)),
      );
      assert.deepEqual(leaked, []);
      assert.deepEqual(faults, []);
      await page.close();
    });
  }

  await t.test('a file that comes later and what it imports are asked for at once', async () => {
    const page = await browser.newPage();
    const client = await page.createCDPSession();
    const askedBy = {};
    const nameOf = (address = '') => address.replace(/.*\/|-[\da-f]{8}(?=\.js)/g, '');
    client.on('Network.requestWillBeSent', ({request, type, initiator}) => {
      const caller = initiator.stack?.callFrames.at(0)?.url ?? initiator.url;
      if (type === 'Script') askedBy[nameOf(request.url)] = nameOf(caller);
    });
    await client.send('Network.enable');
    await page.goto(`${server.origin}/session.html`, {waitUntil: 'networkidle0'});
    assert.match(await shadowText(page, 'cong-login-box'), /Minh/);
    assert.deepEqual(askedBy, {
      'cong-elements.js': 'session.html',
      'account.js': 'cong-elements.js',
      'documents.js': 'cong-elements.js',
      'shared.js': 'cong-elements.js',
    });
    await page.close();
  });

  await t.test('a document is asked for while the file that reads it is on its way', async () => {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    let asked;
    const isAsked = new Promise((resolve) => (asked = resolve));
    page.on('request', async (request) => {
      if (request.url().endsWith('/counts.json')) asked();
      if (request.url().includes('/documents-')) await isAsked;
      await request.continue();
    });
    await page.goto(`${server.origin}/source.html`, {waitUntil: 'networkidle0'});
    assert.match(await shadowText(page, 'cong-visit-counter'), /19\.089\.598/);
    await page.close();
  });

  await t.test('a file that did not load is asked for again with its document', async () => {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    let isCutOff = true;
    page.on('request', (request) =>
      isCutOff && request.url().includes('/documents-') ? request.abort() : request.continue(),
    );
    await page.goto(`${server.origin}/source.html`, {waitUntil: 'networkidle0'});
    assert.match(await shadowText(page, 'cong-visit-counter'), /Không tải được dữ liệu/);
    isCutOff = false;
    await page.click('cong-visit-counter >>> [part=retry]');
    await page.waitForFunction(() =>
      document.querySelector('cong-visit-counter').shadowRoot.textContent.includes('19.089.598'),
    );
    await page.close();
  });

  await t.test('English words come when the page is English, and only then', async () => {
    const {page, faults, requests} = await visit('english.html');
    assert.ok(asksFor(requests, 'en'), requests.join());
    assert.deepEqual(faults, []);
    await page.close();
    const vietnamese = await visit('classic.html');
    assert.ok(!asksFor(vietnamese.requests, 'en'));
    await vietnamese.page.close();
  });

  await t.test('scripts meet on one page without a throw', async () => {
    const {page, faults} = await visit('twice.html');
    assert.deepEqual(await defined(page), tags);
    assert.deepEqual(faults, []);
    await page.close();
  });

  await t.test('a name that somebody took stays theirs', async () => {
    const {page, faults} = await visit('taken.html');
    assert.equal(await page.$eval('cong-visit-counter', (element) => element.shadowRoot), null);
    assert.deepEqual(await defined(page), tags);
    assert.deepEqual(faults, []);
    await page.close();
  });

  await t.test('the file of one element registers that one', async () => {
    const {page, faults, requests} = await visit('single.html');
    assert.deepEqual(await defined(page), ['cong-date-line']);
    const scripts = requests.filter((path) => path.startsWith('/cdn/'));
    assert.equal(scripts[0], '/cdn/date-line.js');
    assert.ok(asksFor(scripts, 'shared'), scripts.join());
    // The page does not link styles.css.
    assert.ok(asksFor(scripts, 'look'), scripts.join());
    assert.ok(!scripts.some((path) => /gallery|counter-|login/.test(path)), scripts.join());
    assert.deepEqual(faults, []);
    await page.close();
  });

  await t.test('what old libraries have replaced is not used', async () => {
    const {page, faults} = await visit('old-libraries.html');
    await page.waitForSelector('cong-anniversary-banner:defined');
    await page.waitForFunction(() =>
      document.querySelector('cong-date-line').shadowRoot.textContent.includes('Tân Sửu'),
    );
    const heard = await page.evaluate(() => {
      const banner = document.querySelector('cong-anniversary-banner');
      const types = [];
      banner.addEventListener('cong-banner-close', ({type}) => types.push(type));
      banner.shadowRoot.querySelector('button').click();
      return types;
    });
    assert.deepEqual(heard, ['cong-banner-close']);
    const record = await page.$eval('script[type="application/ld+json"]', (script) => script.text);
    assert.equal(JSON.parse(record).author[0].name, 'Lê Minh Tâm');
    assert.equal(JSON.parse(record).headline, 'Tin');
    const ids = await page.$$eval('h2', (headings) => headings.map(({id}) => id));
    assert.deepEqual(ids, ['mot', 'hai', 'ba']);
    await page.waitForFunction(
      () =>
        document.querySelector('cong-visit-counter').shadowRoot.querySelectorAll('b').length === 4,
    );
    const rows = await page.waitForFunction(() => {
      const images = document.querySelectorAll('[layout=justified] img');
      const heights = [...images].map((image) => Math.round(image.offsetHeight));
      return images[0].style.length && heights;
    });
    assert.equal(new Set(await rows.jsonValue()).size, 1);
    await page.evaluate(() => {
      const {shadowRoot} = document.querySelector('[layout=carousel]');
      shadowRoot.querySelector('[part=next]').click();
    });
    await page.waitForFunction(
      () =>
        document.querySelector('[layout=carousel]').shadowRoot.querySelector('slot.photos')
          .scrollLeft > 300,
    );
    await page.$eval('cong-photo-gallery a', (link) => link.click());
    await page.waitForFunction(() =>
      document
        .querySelector('cong-photo-gallery:has(a)')
        .shadowRoot.querySelector('dialog[open] button[aria-label="Ảnh 2 trên 2"] img'),
    );
    assert.deepEqual(faults, []);
    await page.close();
  });

  for (const name of ['boxes', 'boxes-autoloader']) {
    await t.test(
      `${name}: divs with data-cong become elements, also those that come later`,
      async () => {
        const {page, faults} = await visit(`${name}.html`);
        await page.waitForSelector('cong-link-list:defined');
        await page.waitForSelector('cong-date-line:defined');
        assert.match(await shadowText(page, 'cong-date-line'), /Chủ nhật, 25\/07\/2021 10:04/);
        assert.match(await shadowText(page, 'cong-link-list'), /Liên kết web/);
        assert.equal(await page.$eval('[data-cong="login-box"]', (box) => box.localName), 'div');
        await page.evaluate(() => {
          const box = document.createElement('div');
          box.dataset.cong = 'visit-counter';
          box.dataset.visits = '19089598';
          document.body.append(box);
        });
        await page.waitForSelector('cong-visit-counter:defined');
        await page.waitForFunction(() =>
          document
            .querySelector('cong-visit-counter')
            .shadowRoot.textContent.includes('19.089.598'),
        );
        assert.deepEqual(faults, []);
        await page.close();
      },
    );
  }

  await t.test('the autoloader registers what is on the page, and what comes later', async () => {
    const {page, faults} = await visit('autoloader.html');
    assert.deepEqual(await defined(page), ['cong-date-line']);
    await page.evaluate(() => {
      const box = document.createElement('div');
      box.append(document.createElement('cong-link-list'), document.createElement('cong-unknown'));
      document.body.append(box);
      return customElements.whenDefined('cong-link-list');
    });
    assert.deepEqual(await defined(page), ['cong-date-line', 'cong-link-list']);
    assert.deepEqual(faults, []);
    await page.close();
  });

  await t.test('parts are found from another host, with and without crossorigin', async () => {
    const script = `${server.origin}/cdn/cong-elements.js`;
    const counter = `<cong-visit-counter src="/counts.json" digits></cong-visit-counter>`;
    const elsewhere = join(folder, 'elsewhere');
    await mkdir(elsewhere);
    await writeFiles(elsewhere, {
      'plain.html': document(`<script src="${script}" defer></script>`, counter),
      'cors.html': document(`<script src="${script}" crossorigin defer></script>`, counter),
      'counts.json': pages['counts.json'],
      'photo.png': picture,
    });
    const other = await serveFolder(elsewhere);
    t.after(other.close);
    for (const path of ['plain.html', 'cors.html']) {
      const {page, faults} = await open(browser, `${other.origin}/${path}`);
      // The second is of the digits, which are drawn by a feature.
      assert.match(await shadowText(page, 'cong-visit-counter'), /19\.089\.598.*19\.089\.598/);
      assert.deepEqual(faults, []);
      await page.close();
    }
  });

  await t.test('all is ASCII, so that it reads alike in every charset', async () => {
    const files = globSync('**/*.{js,css}', {cwd: join(site, 'cdn')});
    assert.ok(files.length > 10, files.join());
    for (const file of files) {
      const bytes = await readFile(join(site, 'cdn', file));
      assert.equal(
        bytes.findIndex((byte) => byte > 0x7f),
        -1,
        file,
      );
    }
  });

  await t.test(
    'words are right on a page in windows-1252, from a server without charsets',
    async () => {
      await writeFiles(site, {'old.html': oldPage});
      const types = {html: 'text/html', js: 'text/javascript', css: 'text/css', png: 'image/png'};
      const old = await serveFolder(site, {
        headers: (path) => ({'Content-Type': types[path.split('.').at(-1)]}),
      });
      t.after(old.close);
      const {page, faults} = await open(browser, `${old.origin}/old.html`);
      assert.equal(await page.evaluate(() => document.characterSet), 'windows-1252');
      const line = await shadowText(page, 'cong-date-line');
      assert.match(line, /Chủ nhật, 25\/07\/2021 10:04/);
      assert.match(line, /16 tháng 6 năm Tân Sửu/);
      assert.match(await shadowText(page, 'cong-visit-counter'), /Chưa có số liệu/);
      assert.deepEqual(faults, []);
      await page.close();
    },
  );

  await t.test('sri.json holds the hash of each file', async () => {
    const hashes = JSON.parse(await readFile(join(site, 'cdn/sri.json'), 'utf8'));
    for (const file of [/^cong-elements\.js$/, /^styles\.css$/, /^chunks\/en-[\da-f]{8}\.js$/])
      assert.ok(
        Object.keys(hashes).some((each) => file.test(each)),
        String(file),
      );
    for (const [file, hash] of Object.entries(hashes)) {
      const bytes = await readFile(join(site, 'cdn', file));
      assert.equal(hash, `sha384-${createHash('sha384').update(bytes).digest('base64')}`, file);
    }
  });
});
