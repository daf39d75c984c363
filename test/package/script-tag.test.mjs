import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
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
  <cong-visit-counter heading="Truy cập" src="/counts.json"></cong-visit-counter>
  <cong-photo-gallery heading="Ảnh">
    <figure><a href="full.png"><img src="photo.png" alt="Ảnh" width="8" height="8"></a></figure>
  </cong-photo-gallery>`;

const document = (head, body = elements, lang = 'vi') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Trang</title>
  <link rel="icon" href="photo.png">${head}<body>${body}</body></html>`;

const styles = '<link rel="stylesheet" href="/cdn/styles.css">';
const classic = '<script src="/cdn/cong-elements.js" defer></script>';
const module = (file) => `<script type="module" src="/cdn/${file}"></script>`;

const pages = {
  'classic.html': document(styles + classic),
  'module.html': document(styles + module('cong-elements.js')),
  'english.html': document(classic, elements, 'en'),
  'twice.html': document(classic + module('cong-elements.js') + module('autoloader.js')),
  'taken.html': document(`<script src="/taken.js"></script>${classic}`),
  'taken.js': `customElements.define('cong-visit-counter', class extends HTMLElement {});`,
  'single.html': document(module('date-line.js')),
  'autoloader.html': document(module('autoloader.js'), '<cong-date-line></cong-date-line>'),
  'counts.json': '{"visits": 19089598, "articles": 2965}',
};

const tags = [...new Set(elements.match(/(?<=<)cong-[\w-]+/g))];

const defined = (page) =>
  page.evaluate((names) => names.filter((name) => customElements.get(name)), tags);

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
      assert.ok(requests.includes('/cdn/lazy/remote-loader.js'), requests.join());
      assert.ok(!requests.includes('/cdn/lazy/look.js'), 'the page links the styles');
      assert.match(await shadowText(page, 'cong-visit-counter'), /19\.089\.598/);
      const leaked = await page.evaluate(() =>
        Object.keys(window).filter((key) => /cong|lazy|script$/i.test(key)),
      );
      assert.deepEqual(leaked, []);
      assert.deepEqual(faults, []);
      await page.close();
    });
  }

  await t.test('English words come when the page is English, and only then', async () => {
    const {page, faults, requests} = await visit('english.html');
    assert.ok(requests.includes('/cdn/lazy/en.js'), requests.join());
    assert.deepEqual(faults, []);
    await page.close();
    const vietnamese = await visit('classic.html');
    assert.ok(!vietnamese.requests.includes('/cdn/lazy/en.js'));
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
    assert.deepEqual(requests.filter((path) => path.startsWith('/cdn/')).sort(), [
      '/cdn/date-line.js',
      // The page does not link styles.css.
      '/cdn/lazy/look.js',
      '/cdn/lit.js',
      '/cdn/shared.js',
    ]);
    assert.deepEqual(faults, []);
    await page.close();
  });

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
    const counter = `<cong-visit-counter src="/counts.json"></cong-visit-counter>`;
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
      assert.match(await shadowText(page, 'cong-visit-counter'), /19\.089\.598/);
      assert.deepEqual(faults, []);
      await page.close();
    }
  });

  await t.test('sri.json holds the hash of each file', async () => {
    const hashes = JSON.parse(await readFile(join(site, 'cdn/sri.json'), 'utf8'));
    assert.ok('cong-elements.js' in hashes && 'styles.css' in hashes && 'lazy/en.js' in hashes);
    for (const [file, hash] of Object.entries(hashes)) {
      const bytes = await readFile(join(site, 'cdn', file));
      assert.equal(hash, `sha384-${createHash('sha384').update(bytes).digest('base64')}`, file);
    }
  });
});
