/**
 * The WordPress plugin, as its zip: an administrator installs it, authors write, readers read and sign in, and it goes
 * without a trace. `npm run test:wordpress` builds the package and runs
 * this.
 */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {mkdir, rm, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../support/chromium.mjs';
import {attributesOf, childrenOf, follow, signInByBox, textOf} from './wordpress/pages.mjs';
import {findWordPress} from './wordpress/programs.mjs';
import {startWordPress} from './wordpress/site.mjs';

const root = resolve(import.meta.dirname, '../..');
const zip = join(root, 'dist-wordpress/cong-elements.zip');
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const plugin = 'cong-elements/cong-elements.php';

const found = process.env.WORDPRESS_SKIP
  ? {reason: process.env.WORDPRESS_SKIP}
  : await findWordPress();
const skip = found.reason ?? false;

let site;
let browser;
/** Each of them is signed in nowhere at first. */
let administrator;
let author;
let reader;
const faults = [];

/** A tab of somebody who shares no cookie with others. */
async function person() {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  return page;
}

/** A page of the site as its readers see it: what a developer would see as a fault is kept. */
async function openReader() {
  const page = await person();
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(site.origin))
      faults.push(`asked another server: ${request.url()}`);
  });
  return page;
}

async function signIn(page, name, password) {
  await page.goto(`${site.origin}/wp-login.php`);
  await page.waitForFunction(() => document.activeElement?.id === 'user_login');
  await page.type('#user_login', name);
  await page.type('#user_pass', password);
  await follow(page, '#wp-submit');
}

/** Has the author publish a post, by the request that the block editor sends; gives its address. */
const publish = (content) =>
  author.evaluate(async (written) => {
    const nonce = await fetch('/wp-admin/admin-ajax.php?action=rest-nonce');
    const response = await fetch('/index.php?rest_route=/wp/v2/posts', {
      method: 'POST',
      headers: {'Content-Type': 'application/json', 'X-WP-Nonce': await nonce.text()},
      body: JSON.stringify({title: 'Bài của tác giả', content: written, status: 'publish'}),
    });
    return (await response.json()).link;
  }, content);

before(async () => {
  if (skip) return;
  execFileSync('npm', ['run', '--silent', 'build:wordpress'], {cwd: root});
  [site, browser] = await Promise.all([startWordPress(found.folder), launchChromium()]);
  [administrator, author, reader] = await Promise.all([person(), person(), openReader()]);
});

after(async () => {
  await browser?.close();
  await site?.stop();
  if (found.folder) await rm(found.folder, {recursive: true, force: true});
});

describe('the plugin in WordPress', () => {
  it('is installed from its zip, with everything on and nothing to fill in', {skip}, async () => {
    await signIn(administrator, 'quan-tri', 'mat-khau-quan-tri');
    await administrator.goto(`${site.origin}/wp-admin/plugin-install.php?tab=upload`);
    const field = await administrator.$('[name="pluginzip"]');
    await field.uploadFile(zip);
    await administrator.$eval('#install-plugin-submit', (button) =>
      button.removeAttribute('disabled'),
    );
    await follow(administrator, '#install-plugin-submit');
    await follow(administrator, 'a[href*="action=activate"]');
    assert.deepEqual(
      await attributesOf(administrator, `tr[data-plugin="${plugin}"] th input`).then(
        ({type}) => type,
      ),
      'checkbox',
    );
    assert.ok(await administrator.$(`tr.active[data-plugin="${plugin}"]`), 'it is active');

    await follow(administrator, `[data-plugin="${plugin}"] .settings a`);
    assert.equal(await textOf(administrator, '.wrap h1'), 'Phần tử cổng thông tin');
    const form = 'form[action="options.php"]';
    assert.deepEqual(
      await administrator.$$eval(`${form} [type="checkbox"]`, (boxes) =>
        boxes.map(({checked}) => checked),
      ),
      [true, true, true, true, true],
    );
    assert.equal((await administrator.$$(`${form} :is([type="text"], textarea)`)).length, 0);
  });

  it('has its boxes among the patterns of the block editor', {skip}, async () => {
    const patterns = await administrator.evaluate(async () => {
      const nonce = await fetch('/wp-admin/admin-ajax.php?action=rest-nonce');
      const response = await fetch('/index.php?rest_route=/wp/v2/block-patterns/patterns', {
        headers: {'X-WP-Nonce': await nonce.text()},
      });
      return response.json();
    });
    assert.deepEqual(
      patterns
        .filter(({categories}) => categories.includes('cong-elements'))
        .map(({title, content}) => [title, /\[\w+\]/.exec(content)[0]]),
      [
        ['Băng kỷ niệm: các ngày lễ lớn của đất nước', '[cong_bang_ky_niem]'],
        ['Dòng ngày giờ, kèm âm lịch', '[cong_ngay_gio]'],
        ['Khung đăng nhập', '[cong_dang_nhap]'],
        ['Thống kê truy cập', '[cong_thong_ke]'],
        ['Liên kết web, lấy từ một menu', '[cong_lien_ket]'],
      ],
    );
  });

  it('gives pages its files from the folder of its version, as a module', {skip}, async () => {
    await reader.goto(site.seeded.post);
    const folder = `${site.origin}/wp-content/plugins/cong-elements/cong/${version}`;
    assert.deepEqual(
      await reader.$eval('script[src*="cong-elements"]', ({src, type}) => ({src, type})),
      {src: `${folder}/cong-elements.js`, type: 'module'},
    );
    assert.deepEqual(
      await reader.$$eval('link[rel="stylesheet"][href*="cong-elements"]', (links) =>
        links.map(({href}) => href),
      ),
      [`${folder}/styles.css`, `${folder}/themes/hanh-chinh.css`],
    );
    assert.ok(await reader.evaluate(() => Boolean(customElements.get('cong-article'))));
  });

  it('makes an article of a post, with its date, author and section', {skip}, async () => {
    await reader.goto(site.seeded.post);
    const {published, author: name, section, lang} = await attributesOf(reader, 'cong-article');
    assert.deepEqual(
      {published, name, section, lang},
      {
        published: '2026-07-25T08:00:00+07:00',
        name: 'Trần Ngọc Lan',
        section: 'Tin hoạt động',
        lang: 'vi',
      },
    );
    assert.deepEqual(await childrenOf(reader, 'cong-article'), ['p', 'p']);
  });

  it('leaves posts and facts alone where the site says so', {skip}, async () => {
    const settings = `${site.origin}/wp-admin/options-general.php?page=cong-elements`;
    const change = async (name) => {
      await administrator.goto(settings);
      await administrator.click(`[name="cong_elements[${name}]"]`);
      await follow(administrator, 'form[action="options.php"] [type="submit"]');
    };
    await change('facts');
    await reader.goto(site.seeded.post);
    assert.deepEqual(
      await reader.$eval('cong-article', (article) => article.hasAttribute('author')),
      false,
    );
    await change('article');
    await reader.goto(site.seeded.post);
    assert.equal((await reader.$$('cong-article')).length, 0);
    await site.php(`delete_option('cong_elements');`);
  });

  it('makes an article of a post in a block theme too', {skip}, async () => {
    await site.php(`switch_theme('twentytwentythree');`);
    await reader.goto(site.seeded.post);
    assert.equal((await attributesOf(reader, 'cong-article')).section, 'Tin hoạt động');
    assert.deepEqual(await childrenOf(reader, 'cong-article'), ['p', 'p']);
    await site.php(`switch_theme('twentytwentyone');`);
  });

  it('keeps what stands in classic content whole', {skip}, async () => {
    await reader.goto(site.seeded.classic);
    assert.deepEqual(await childrenOf(reader, '.entry-content > cong-link-list'), ['ul']);
    assert.equal(
      (await attributesOf(reader, '.entry-content > cong-link-list')).heading,
      'Liên kết > web',
    );
    assert.equal((await reader.$$('.entry-content > cong-link-list a')).length, 2);
    assert.equal(await textOf(reader, '.entry-content > p:first-child'), 'Đoạn trước “khung”.');
    assert.ok(
      await reader.$('.entry-content > p > cong-date-line'),
      'the date line stays in its sentence',
    );
    // WordPress still makes the paragraphs of the text inside.
    assert.deepEqual(await childrenOf(reader, '.entry-content > cong-article'), ['h1', 'p', 'p']);
  });

  it('keeps our tags when the classic editor changes its view', {skip}, async () => {
    const plugins = join(site.files, 'wp-content/mu-plugins');
    await mkdir(plugins);
    const classic = `<?php add_filter('use_block_editor_for_post', '__return_false');`;
    await writeFile(join(plugins, 'classic.php'), classic);
    const id = new URL(site.seeded.classic).searchParams.get('page_id');
    await administrator.goto(`${site.origin}/wp-admin/post.php?post=${id}&action=edit`);
    await administrator.click('#content-tmce');
    await administrator.waitForFunction(() => {
      const editor = globalThis.tinymce?.get('content');
      return editor?.initialized && !editor.isHidden();
    });
    await administrator.click('#content-html');
    const text = await administrator.$eval('#content', ({value}) => value);
    assert.deepEqual(text.match(/<\/?cong-[^>]*>/g), [
      '<cong-link-list lang="vi" heading="Liên kết &gt; web" filter="">',
      '</cong-link-list>',
      '<cong-date-line lang="vi">',
      '</cong-date-line>',
      '<cong-article lang="vi" author="Văn phòng Sở">',
      '</cong-article>',
    ]);
  });

  it('keeps a form in a text widget in its box', {skip}, async () => {
    await reader.goto(site.seeded.classic);
    const box = '.widget_text cong-login-box';
    assert.deepEqual(await childrenOf(reader, box), ['form']);
    assert.equal(await reader.$eval(`${box} form`, (form) => form.elements.length), 3);
  });

  it('opens the photos of a gallery block', {skip}, async () => {
    await reader.goto(site.seeded.gallery);
    const photos = await reader.$$eval('cong-photo-gallery figure', (figures) =>
      figures.map((figure) => ({
        file: figure.querySelector('a').href.split('/').at(-1),
        caption: figure.querySelector('figcaption').textContent,
        isLoaded: figure.querySelector('img').src.includes('-1024x683'),
      })),
    );
    assert.deepEqual(
      photos.map(({file, isLoaded}) => ({file, isLoaded})),
      [
        {file: 'ho-sen.jpg', isLoaded: true},
        {file: 'doi-che.jpg', isLoaded: true},
      ],
    );
    for (const {caption} of photos) assert.match(caption, /^Chú thích \d+$/);
    await reader.click('cong-photo-gallery figure a');
    await reader.waitForFunction(() =>
      document.querySelector('cong-photo-gallery').shadowRoot.querySelector('dialog[open]'),
    );
    assert.equal(reader.url(), site.seeded.gallery);
  });

  it('opens the photos of the shortcode for galleries', {skip}, async () => {
    await reader.goto(site.seeded.old);
    assert.deepEqual(
      await reader.$$eval('cong-photo-gallery figcaption', (all) =>
        all.map(({textContent}) => textContent),
      ),
      ['Ảnh ho-sen', 'Ảnh doi-che'],
    );
  });

  it('shows the date, the national days and the links of a menu', {skip}, async () => {
    await administrator.goto(`${site.origin}/wp-admin/nav-menus.php?action=locations`);
    await administrator.select('[name="menu-locations[cong-lien-ket]"]', String(site.seeded.menu));
    await follow(administrator, '#nav-menu-locations');
    await reader.goto(site.seeded.boxes);
    assert.deepEqual(await childrenOf(reader, '.entry-content'), [
      'cong-date-line',
      'cong-anniversary-banner',
      'cong-link-list',
    ]);
    assert.match(
      await textOf(reader, 'cong-date-line time'),
      /^(Chủ nhật|Thứ (Hai|Ba|Tư|Năm|Sáu|Bảy)), \d\d\/\d\d\/\d{4} \d\d:\d\d$/,
    );
    assert.deepEqual(
      await reader.$$eval('.entry-content cong-link-list a', (links) =>
        links.map(({href}) => href),
      ),
      ['https://chinhphu.vn/', 'https://moj.gov.vn/'],
    );
    await reader.$eval('cong-anniversary-banner', (banner) =>
      banner.setAttribute('now', '2026-09-02T08:00:00+07:00'),
    );
    await reader.waitForFunction(() =>
      /81 năm.*Quốc khánh/s.test(
        document.querySelector('cong-anniversary-banner').shadowRoot.textContent,
      ),
    );
  });

  it('counts the views of readers, and none of robots or other sites', {skip}, async () => {
    const address = await reader.$eval('cong-visit-counter', (counter) =>
      counter.getAttribute('hit'),
    );
    const hit = (headers) =>
      fetch(address, {method: 'POST', headers, body: '{}'}).then(({status}) => status);
    const browserOfReader = {
      'Content-Type': 'application/json',
      'User-Agent': 'Mozilla/5.0 (Windows NT 10.0)',
    };
    assert.equal(await hit(browserOfReader), 204);
    assert.equal(await hit(browserOfReader), 204);
    await hit({...browserOfReader, 'User-Agent': 'Googlebot/2.1'});
    await hit({...browserOfReader, 'Content-Type': 'text/plain'});
    await hit({...browserOfReader, 'Sec-Fetch-Site': 'cross-site'});
    await reader.reload();
    assert.deepEqual(
      await reader.$$eval('cong-visit-counter data', (all) =>
        all.map(({value, dataset}) => [dataset.metric, value]),
      ),
      // WordPress itself has written the first post.
      [
        ['visits', '2'],
        ['articles', '2'],
      ],
    );
  });

  it('says in the box that a password was wrong, then signs in', {skip}, async () => {
    await reader.goto(site.seeded.login);
    await signInByBox(reader, 'ban-doc', 'sai');
    assert.equal(
      await textOf(reader, '.entry-content cong-login-box form [role="alert"]'),
      'Tên đăng nhập hoặc mật khẩu không đúng.',
    );
    await signInByBox(reader, 'ban-doc', 'mat-khau-ban-doc');
    assert.equal(reader.url(), site.seeded.login);
    assert.match(
      await textOf(reader, '.entry-content cong-login-box'),
      /^Xin chào, Lê Minh Tâm Đăng xuất$/,
    );
    await follow(reader, '.entry-content a[href*="action=logout"]');
    assert.equal(reader.url(), site.seeded.login);
    assert.ok(await reader.$('.entry-content [name="pwd"]'), 'the form is there again');
  });

  it('does so without a script', {skip}, async () => {
    const page = await person();
    await page.setJavaScriptEnabled(false);
    await page.goto(site.seeded.login);
    await signInByBox(page, 'ban-doc', 'sai');
    assert.equal(
      await textOf(page, '.entry-content [role="alert"]'),
      'Tên đăng nhập hoặc mật khẩu không đúng.',
    );
    await signInByBox(page, 'ban-doc', 'mat-khau-ban-doc');
    assert.match(await textOf(page, '.entry-content'), /Xin chào, Lê Minh Tâm/);
    await page.close();
  });

  it('lets authors write all elements but the login box', {skip}, async () => {
    await signIn(author, 'tac-gia', 'mat-khau-tac-gia');
    const link = await publish(
      `<!-- wp:html -->
        <cong-link-list heading="Văn bản" onclick="alert(1)"><ul><li><a href="/van-ban">Văn bản mới</a></li></ul></cong-link-list>
        <cong-login-box heading="Đăng nhập"><form><input type="password" name="pwd"></form></cong-login-box>
      <!-- /wp:html -->`,
    );
    await reader.goto(link);
    assert.deepEqual(
      await attributesOf(reader, '.entry-content cong-link-list').then(({heading, onclick}) => ({
        heading,
        onclick,
      })),
      {heading: 'Văn bản', onclick: undefined},
    );
    assert.equal(
      (await reader.$$('.entry-content :is(cong-login-box, input[name="pwd"])')).length,
      0,
    );
  });

  it('gives authors no way around what WordPress takes out', {skip}, async () => {
    const hidden = btoa('<cong-link-list onclick="alert(1)">');
    const link = await publish(`<hgroup data-cong-tag="${hidden}"><p>Chữ trong khung</p></hgroup>`);
    await reader.goto(link);
    assert.equal(await textOf(reader, '.entry-content cong-article'), 'Chữ trong khung');
    assert.equal((await reader.$$('.entry-content :is(cong-link-list, [onclick])')).length, 0);
  });

  it('is quiet in the browser and in PHP', {skip}, async () => {
    assert.deepEqual(faults, []);
    assert.deepEqual(await site.faults(), []);
  });

  it('goes without a trace', {skip}, async () => {
    await administrator.goto(`${site.origin}/wp-admin/plugins.php`);
    await follow(administrator, `tr[data-plugin="${plugin}"] .deactivate a`);
    administrator.on('dialog', (dialog) => dialog.accept());
    await administrator.click(`tr[data-plugin="${plugin}"] .delete a`);
    await administrator.waitForSelector(`tr.deleted[data-plugin="${plugin}"]`);
    const left = await site.php(
      `global $wpdb; echo implode(' ', $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%cong%elements%' OR option_value LIKE '%cong-lien-ket%'"));`,
    );
    assert.equal(left, '');
    assert.equal(existsSync(join(site.files, 'wp-content/plugins/cong-elements')), false);
    await reader.goto(site.seeded.post);
    assert.equal((await reader.$$('cong-article, script[src*="cong-elements"]')).length, 0);
  });
});
