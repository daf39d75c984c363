/**
 * The templates for NukeViet, by what NukeViet 4.5.05 made of them: markup and answers in `nukeviet/` are its own, recorded
 * when the templates were in its default theme.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';

const root = resolve(import.meta.dirname, '../..');
const pack = join(root, 'integrations/nukeviet');
const read = (...path) => readFileSync(join(...path), 'utf8');
const recorded = (name) => read(import.meta.dirname, 'nukeviet', name);
const answers = JSON.parse(recorded('answers.json'));

/** NukeViet’s templates, as far as ours go: files, blocks that show or not, and values. */
function fill(template, values, blocks = ['main']) {
  return template
    .replace(/\{FILE "([^"]+)"\}/g, (_, file) => read(pack, 'theme/modules/users', file))
    .replace(/<!-- BEGIN: (\w+) -->(.*?)<!-- END: \1 -->/gs, (_, name, inner) =>
      blocks.includes(name) ? fill(inner, values, blocks) : '',
    )
    .replace(/\{([A-Z][\w.]*)(?:\|[^}]*)?\}/g, (_, name) => values[name] ?? `missing ${name}`);
}

/** NukeViet rewrites the addresses of a page that is done. */
const rewritten = (html) => html.replace(/(?<="\/index\.php\/[a-z/]*[a-z])"/g, '/"');

const squeezed = (html) => html.replace(/\s*\n\s*/g, '\n').trim();

const THEME = {NV_BASE_SITEURL: '/', TEMPLATE: 'default'};
const ACCOUNT = {
  'BLOCKID': 'nv20',
  'USER_LOGIN': '/index.php/users/login/',
  'USER_LOSTPASS': '/index.php/users/lostpass/',
  'GLANG.username_email': 'Tên đăng nhập hoặc email',
  'GLANG.password': 'Mật khẩu',
  'GLANG.loginsubmit': 'Đăng nhập',
  'N_CAPTCHA': 'Mã bảo mật',
  'SRC_CAPTCHA': '/index.php?scaptcha=captcha&t=1796137465',
  'GFX_WIDTH': '150',
  'GFX_HEIGHT': '40',
  'GFX_MAXLENGTH': '6',
  'WELCOME': 'Tài khoản',
  'USER.full_name': 'quantri',
  'URL_MODULE': '/index.php/users/',
  'URL_HREF': '/index.php/users/',
  'LANG.user_info': 'Thông tin thành viên',
  'LANG.logout_title': 'Thoát',
};

describe('the templates for NukeViet', () => {
  for (const [file, template, values, blocks] of [
    [
      'thong-ke.html',
      'theme/modules/statistics/global.counter.tpl',
      {COUNT_ONLINE: '15', COUNT_DAY: '17', COUNT_MONTH: '2,966', COUNT_ALL: '19,089,599'},
    ],
    ['dang-nhap.html', 'theme/modules/users/block.login.tpl', ACCOUNT, ['main', 'display_form']],
    [
      'dang-nhap-co-ma.html',
      'theme/modules/users/block.login.tpl',
      ACCOUNT,
      ['main', 'display_form', 'captcha'],
    ],
    ['da-dang-nhap.html', 'theme/modules/users/block.login.tpl', ACCOUNT, ['signed']],
    ['ngay-gio.html', 'snippets/ngay-gio.html', {NV_CURRENTTIME: 'Thứ ba, 01/12/2026, 15:04'}],
    [
      'bai-viet.html',
      'snippets/bai-viet.html',
      {
        'DETAIL.number_publtime': '2026-07-25T17:20:00+00:00',
        'DETAIL.author': 'Trần Ngọc Lan',
        'DETAIL.source': 'Báo Hà Nội Mới',
        'DETAIL.title': 'Hội nghị tổng kết công tác năm 2026',
        'DETAIL.hometext': 'Sáng 25/7, Sở tổ chức hội nghị tổng kết công tác.',
        'DETAIL.bodyhtml':
          '<p>Hội nghị có 120 đại biểu dự.</p><h2>Kết quả</h2><p>Các chỉ tiêu đều đạt.</p>',
      },
    ],
    ['album.html', 'snippets/album.html', {}],
  ])
    it(`still make ${file}`, () => {
      assert.equal(
        squeezed(rewritten(fill(read(pack, template), values, blocks))),
        squeezed(recorded(file)),
      );
    });
});

describe('a page of NukeViet', () => {
  let server;
  let browser;
  let page;
  /** What NukeViet answers to the next sign-in, and the fields that it was sent. */
  let answer;
  let sent;
  let isSignedIn = false;
  const faults = [];

  const body = (box) => `<!doctype html>
    <html lang="vi"><head><meta charset="utf-8"><title>Cổng thông tin tỉnh</title><link rel="icon" href="data:,">
    ${fill(read(pack, 'snippets/dau-trang.html'), THEME)}</head>
    <body>${['ngay-gio', 'bai-viet', 'thong-ke', 'lien-ket', 'album', box].map((name) => recorded(`${name}.html`)).join('\n')}</body></html>`;

  async function handle(request, response) {
    const {pathname} = new URL(request.url, 'http://test');
    const theme = '/themes/default/';
    if (pathname === '/') {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(body(isSignedIn ? 'da-dang-nhap' : 'dang-nhap-co-ma'));
    } else if (pathname === '/index.php/users/login/') {
      sent = new URLSearchParams(Buffer.concat(await Array.fromAsync(request)).toString());
      isSignedIn = answer.status === 'ok';
      response.end(JSON.stringify(answer));
    } else if (/\.(jpg|php)$/.test(pathname)) {
      response.setHeader('Content-Type', 'image/svg+xml');
      response.end('<svg xmlns="http://www.w3.org/2000/svg" width="480" height="320"/>');
    } else if (pathname.startsWith(`${theme}cong/`)) {
      request.url = `/dist/cdn/${pathname.slice(theme.length + 5)}`;
      return false;
    } else {
      request.url = `/integrations/nukeviet/theme/${pathname.slice(theme.length)}`;
      return false;
    }
    return true;
  }

  before(async () => {
    server = await serveFolder(root, {handle});
    browser = await launchChromium();
    page = await browser.newPage();
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => faults.push(message.text()));
    await page.goto(`${server.origin}/`, {waitUntil: 'networkidle0'});
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** The words in the shadow root of an element. */
  const drawn = (selector) =>
    page.$eval(selector, ({shadowRoot}) => shadowRoot.textContent.replace(/\s+/g, ' '));

  it('shows the numbers that NukeViet has counted', async () => {
    assert.match(await drawn('cong-visit-counter'), /Tổng lượt truy cập.*19\.089\.599/);
  });

  it('shows the date of an article in Vietnam, and its author', async () => {
    assert.match(await drawn('cong-article'), /26\/07\/2026 00:20.*Trần Ngọc Lan/);
    assert.equal(
      await page.$eval('cong-article h1', ({textContent}) => textContent),
      'Hội nghị tổng kết công tác năm 2026',
    );
  });

  it('makes a gallery of the album that its editor has let through', async () => {
    await page.waitForSelector('cong-photo-gallery');
    assert.equal((await page.$$('cong-photo-gallery figure')).length, 2);
    assert.equal(await page.$('[data-cong]'), null);
  });

  it('marks links that lead away', async () => {
    await page.waitForFunction(
      () => document.querySelectorAll('cong-link-list [data-cong-external]').length === 2,
    );
  });

  /** Sends the box as a reader does. */
  async function signIn(given) {
    answer = given;
    await page.$$eval('cong-login-box input', (fields) =>
      fields.forEach((field) => (field.value = '')),
    );
    await page.type('[name="nv_login"]', 'quantri');
    await page.type('[name="nv_password"]', 'mat-khau');
    if (await page.$('[name="nv_seccode"]')) await page.type('[name="nv_seccode"]', 'AAAAAA');
    await page.click('cong-login-box [type="submit"]');
  }

  it('says in the box what was wrong, and asks for another picture', async () => {
    const picture = await page.$eval('.captchaImg', ({src}) => src);
    await signIn(answers.wrongPicture);
    await page.waitForFunction(() =>
      document
        .querySelector('cong-login-box')
        .shadowRoot.textContent.includes('Mã bảo mật không chính xác'),
    );
    assert.deepEqual(Object.fromEntries(sent), {
      nv_login: 'quantri',
      nv_password: 'mat-khau',
      nv_totppin: '',
      nv_seccode: 'AAAAAA',
    });
    await page.waitForFunction(
      (before) => document.querySelector('.captchaImg').src !== before,
      {},
      picture,
    );
    assert.equal(await page.$eval('[name="nv_seccode"]', ({value}) => value), '');
  });

  it('asks for the second step where NukeViet does', async () => {
    await signIn({status: '2step', input: '', mess: ''});
    await page.waitForFunction(() => document.activeElement.name === 'nv_totppin');
    assert.equal(await page.$eval('[data-buoc="2"]', ({hidden}) => hidden), false);
  });

  it('greets who has signed in', async () => {
    const loaded = page.waitForNavigation();
    await signIn(answers.right);
    await loaded;
    assert.match(
      await page.$eval('cong-login-box [slot="signed-in"]', (slot) =>
        slot.textContent.replace(/\s+/g, ' '),
      ),
      /Tài khoản: quantri .*Thoát/,
    );
  });

  it('is quiet', () => {
    assert.deepEqual(faults, []);
  });
});
