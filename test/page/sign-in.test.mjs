/** Signing in on pages that are really left, stopped, or cut off, and in markup as editors and parsers leave it. */
import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import test from 'node:test';
import {text} from 'node:stream/consumers';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';

const root = resolve(import.meta.dirname, '../..');

const form = (action) => `<form method="post" action="${action}">
  <p><label>Tên đăng nhập <input name="username"></label><br>
  <label>Mật khẩu <input name="password" type="password"></label></p>
  <p><button>Vào</button></p></form>`;

const PAGES = {
  '/stop': `<cong-login-box>${form('/hang')}</cong-login-box>`,
  '/none': `<cong-login-box>${form('/204')}</cong-login-box>`,
  '/file': `<cong-login-box>${form('/download')}</cong-login-box>`,
  // Further down than the reader can see, so that nothing is loaded yet.
  '/far': `<div class="far"></div><cong-login-box mode="fetch">${form('/json')}</cong-login-box>`,
  '/wpautop': `<p><cong-login-box heading="Đăng nhập"></p>${form('/form')}<p></cong-login-box></p>`,
  '/paragraph': `<p><cong-login-box mode="fetch">${form('/form')}</cong-login-box></p>`,
};

const ANSWERS = {
  '/204': [204, {}],
  '/download': [200, {'Content-Type': 'text/csv', 'Content-Disposition': 'attachment'}, 'a'],
  '/form': [200, {'Content-Type': 'text/html'}, '<p id="in">Đã vào</p>'],
  '/json': [200, {'Content-Type': 'application/json'}, '{"user": {"name": "Minh"}}'],
};

test('signing in', async (t) => {
  const posts = [];
  const {origin, close} = await serveFolder(root, {
    handle: async (request, response) => {
      const markup = PAGES[request.url];
      if (request.method === 'POST') posts.push([request.url, await text(request)]);
      if (markup && request.method !== 'POST') {
        const head = `<link rel="stylesheet" href="/dist/cdn/styles.css">
          <style>.far {height: 300vh}</style>
          <script src="/dist/cdn/cong-elements.js" defer></script>`;
        response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'});
        response.end(
          `<!doctype html><html lang="vi"><head><title>Cổng</title>${head}</head>${markup}`,
        );
        return true;
      }
      if (request.url === '/hang') return true;
      const [status, headers, body] = ANSWERS[request.url] ?? [];
      if (!status) return false;
      response.writeHead(status, headers).end(body);
      return true;
    },
  });
  const browser = await launchChromium();
  t.after(async () => {
    await browser.close();
    await close();
  });

  async function open(path) {
    posts.length = 0;
    const page = await browser.newPage();
    await page.goto(origin + path);
    await page.waitForFunction(() => customElements.get('cong-login-box'));
    return page;
  }
  const enhanced = (page) => page.waitForSelector('[aria-pressed]');
  const isFree = (page) => page.waitForSelector('button:not([aria-pressed], [aria-disabled])');
  async function fill(page) {
    await page.type('[name=username]', 'ltminh');
    await page.type('[name=password]', 'bi mat');
  }
  const typed = (page) =>
    page.$$eval('input', (fields) => fields.map(({value}) => value).join('|'));
  const saidIn = (page) =>
    page.$eval('cong-login-box', (box) => box.shadowRoot.querySelector('#summary').textContent);
  const sent = (count) =>
    new Promise((done) => {
      const look = setInterval(() => {
        if (posts.length < count) return;
        clearInterval(look);
        done();
      }, 20);
    });

  await t.test('the browser’s Stop frees the form at once', async () => {
    const page = await open('/stop');
    await enhanced(page);
    await fill(page);
    await page.focus('form button:not([aria-pressed])');
    page.keyboard.press('Enter').catch(() => {});
    await sent(1);
    const session = await page.createCDPSession();
    await session.send('Page.stopLoading');
    const start = Date.now();
    await isFree(page);
    assert.ok(Date.now() - start < 3000, 'before the five seconds');
    assert.equal(await typed(page), 'ltminh|bi mat');
    page.keyboard.press('Enter').catch(() => {});
    await sent(2);
    await session.send('Page.stopLoading');
    await page.close();
  });

  for (const path of ['/none', '/file']) {
    await t.test(
      `an answer that is no page leaves a form that can be sent again: ${path}`,
      async () => {
        const page = await open(path);
        await enhanced(page);
        await fill(page);
        await page.focus('form button:not([aria-pressed])');
        await page.keyboard.press('Enter');
        await sent(1);
        await isFree(page);
        assert.equal(await typed(page), 'ltminh|bi mat');
        await page.keyboard.press('Enter');
        await sent(2);
        assert.equal(posts[1][1], 'username=ltminh&password=bi+mat');
        await page.close();
      },
    );
  }

  await t.test(
    'a connection lost before the box is first focused keeps what was typed',
    async () => {
      const page = await open('/far');
      assert.equal(await page.$('[aria-pressed]'), null);
      await page.setOfflineMode(true);
      await fill(page);
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        () =>
          document.querySelector('cong-login-box').shadowRoot.querySelector('#summary').textContent,
      );
      assert.equal(
        await saidIn(page),
        'Thiết bị chưa kết nối mạng. Vui lòng kiểm tra kết nối rồi thử lại.',
      );
      assert.equal(page.url(), `${origin}/far`);
      assert.equal(await typed(page), 'ltminh|bi mat');

      await page.setOfflineMode(false);
      await page.focus('[name=password]');
      await page.keyboard.press('Enter');
      await sent(1);
      assert.equal(posts[0][0], '/json');
      await page.close();
    },
  );

  for (const path of ['/wpautop', '/paragraph']) {
    await t.test(`the password goes where the moved form says: ${path}`, async () => {
      const page = await open(path);
      await page.waitForNetworkIdle();
      assert.equal(await page.$$eval('[type=password]', ({length}) => length), 1);
      assert.equal(await page.$('cong-login-box form'), null);
      await fill(page);
      await Promise.all([page.waitForSelector('#in'), page.keyboard.press('Enter')]);
      assert.deepEqual(posts, [['/form', 'username=ltminh&password=bi+mat']]);
      await page.close();
    });
  }
});
