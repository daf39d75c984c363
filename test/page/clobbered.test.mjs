/** A page whose pictures, forms and fields are called like members of the document and of forms, which they hide. */
import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import test from 'node:test';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';

const root = resolve(import.meta.dirname, '../..');

const NAMES = [
  ...['querySelector', 'querySelectorAll', 'body', 'head', 'title', 'URL', 'baseURI'],
  ...['documentElement', 'activeElement', 'addEventListener'],
];
const FIELDS = [
  'getAttribute',
  'setAttribute',
  'querySelectorAll',
  'id',
  'action',
  'slot',
  'hidden',
];

const PAGE = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Cổng</title>
<script src="/dist/cdn/cong-elements.js" defer></script>
${NAMES.map((name) => `<img name="${name}" src="data:," alt="">`).join('')}
<form name="links"></form>
<cong-article published="2021-07-25" tools="contents print share copy"><h1 slot="heading">Tựa</h1>
  <h2>Một</h2><p>x</p><h2>Hai</h2><p>x</p><h2>Ba</h2><p>x</p></cong-article>
<cong-anniversary-banner always since="1960-07-26" event="thành lập ngành" dismissible></cong-anniversary-banner>
<cong-date-line></cong-date-line>
<cong-link-list heading="Liên kết" filter><ul><li><a href="https://a.vn/">A</a></li></ul></cong-link-list>
<cong-visit-counter src="/counts.json"></cong-visit-counter>
<cong-photo-gallery><a href="/a.jpg"><img src="/a.jpg" alt="Hồ sen"></a></cong-photo-gallery>
<cong-login-box mode="fetch" session-src="/session.json"><form method="post" action="/vao">
  ${FIELDS.map((name) => `<input type="hidden" name="${name}" value="1">`).join('')}
  <input type="hidden" name="_csrf" value="k5">
  <label>Tên <input name="username"></label><label>Mật khẩu <input name="password" type="password"></label>
  <button>Vào</button></form></cong-login-box>`;

const user = {name: 'Lê Thị Minh'};

/** What the server says, who also tells a page that asks again that its reader is signed in. */
const answersFor = (isSignedIn) => ({
  '/counts.json': {visits: 19089598},
  '/session.json': {user: isSignedIn ? user : null, csrf: 'k6'},
  '/vao': {user},
});

test('names that hide members of the document and of forms', async (t) => {
  const posted = [];
  const {origin, close} = await serveFolder(root, {
    handle: async (request, response) => {
      const path = new URL(request.url, 'http://test').pathname;
      if (request.method === 'POST') {
        let body = '';
        for await (const chunk of request) body += chunk;
        posted.push({path, token: request.headers['x-csrf-token'], body: JSON.parse(body)});
      }
      const json = answersFor(posted.length > 0)[path];
      const answer = path === '/' ? PAGE : json && JSON.stringify(json);
      if (!answer) return false;
      response.writeHead(200, {'Content-Type': path === '/' ? 'text/html' : 'application/json'});
      response.end(answer);
      return true;
    },
  });
  const browser = await launchChromium();
  t.after(async () => {
    await browser.close();
    await close();
  });
  const page = await browser.newPage();
  // A busy machine has several tests of this kind at once.
  page.setDefaultTimeout(120_000);
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(origin);
  const said = (tag) =>
    page.evaluate(
      (name) =>
        [...document.getElementsByTagName(name)][0].shadowRoot.textContent.replace(/\s+/g, ' '),
      tag,
    );
  const says = (tag, text) =>
    page.waitForFunction(
      (name, words) =>
        [...document.getElementsByTagName(name)][0].shadowRoot?.textContent.includes(words),
      {},
      tag,
      text,
    );

  await says('cong-article', '25/07/2021');
  await says('cong-visit-counter', '19.089.598');
  await says('cong-anniversary-banner', 'Chào mừng');
  await page.evaluate(() =>
    [...document.getElementsByTagName('cong-article')][0].shadowRoot
      .querySelector('button.contents')
      .click(),
  );
  await says('cong-article', 'Hai');
  await page.waitForFunction(() => document.getElementsByName('_csrf')[0].value === 'k6');
  for (const [name, text] of [
    ['username', 'ltminh'],
    ['password', 'bi mat'],
  ]) {
    await page.evaluate((field) => document.getElementsByName(field)[0].focus(), name);
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Enter');
  await says('cong-login-box', 'Xin chào, Lê Thị Minh');
  const [{path, token, body}] = posted;
  assert.deepEqual([path, token, body.username], ['/vao', 'k6', 'ltminh']);
  assert.match(await said('cong-date-line'), /\d\d\/\d\d\/\d{4}/);
  assert.deepEqual(errors, []);
  await page.close();
});
