/** A page that Turbo 8 or idiomorph brings into the form of its server again, with what the guide says about it. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import test from 'node:test';
import {run, temporaryFolder} from '../package/package.mjs';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';

const root = resolve(import.meta.dirname, '../..');
const PATIENCE = {timeout: 30_000};

/** The lines of the guide: those for Turbo alone, and with those for idiomorph. */
function recipes() {
  const guide = readFileSync(resolve(root, 'stories/script-tag.mdx'), 'utf8');
  const [, section] = guide.split('## Pages that are morphed');
  const [, code] = /```js\n([^]*?)```/.exec(section);
  return {forTurbo: code.split('// idiomorph')[0], code};
}

const {forTurbo, code} = recipes();

/** What morphs a page, by name: what its head has, and how it is told. `morph` runs in the page. */
const libraries = {
  'Turbo': {
    head: `<meta name="turbo-refresh-method" content="morph">
      <script type="module" src="/node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js"></script>
      <script>${forTurbo}</script>`,
    morph: () => window.Turbo.visit(location.href, {action: 'replace'}),
  },
  'idiomorph': {
    head: `<script src="/idiomorph/dist/idiomorph.js"></script><script>${code}</script>`,
    async morph() {
      const answer = await fetch(location.href);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      window.Idiomorph.morph(document.body, page.body);
    },
  },
  'htmx with idiomorph': {
    head: `<script src="/node_modules/htmx.org/dist/htmx.js"></script>
      <script src="/idiomorph/dist/idiomorph-ext.js"></script><script>${code}</script>`,
    morph: () => window.htmx.ajax('GET', location.href, {target: 'body', swap: 'morph:innerHTML'}),
  },
};

const pageOf = (
  turn,
  head,
) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng</title>
  <link rel="icon" href="data:,">${head}
  <script type="module" src="/dist/cdn/cong-elements.js"></script></head><body hx-ext="morph">
  <output>${turn}</output>
  <cong-anniversary-banner dismissible since="1960-07-26" event="thành lập ngành" now="2021-07-25T10:04:00+07:00"></cong-anniversary-banner>
  <cong-article tools="font-size line-spacing contents"><h1 slot="heading">Tựa</h1><h2>Một</h2><p>a</p><h2>Hai</h2><p>b</p><h2>Ba</h2></cong-article>
  <cong-link-list id="list" filter limit="2" external="new-tab"><ul><li><a href="https://toaan.gov.vn/">Tòa án</a></li>
    <li><a href="https://moj.gov.vn/">Bộ Tư pháp</a></li><li><a href="/khac">Khác</a></li></ul></cong-link-list>
  <cong-link-list id="here"><ul><li><a href="/trang">Trang này</a></li></ul></cong-link-list>
  <cong-visit-counter><dl><dt>Lượt xem</dt><dd data-metric="visits">1965</dd></dl><p>Từ năm 2020</p></cong-visit-counter>
  <cong-login-box id="own"><form method="post" action="/vao"><label>Tên <input name="username" required></label>
    <label>Mật khẩu <input name="password" type="password"></label><button>Vào</button></form></cong-login-box>
  <cong-login-box id="drawn" action="/vao"></cong-login-box>`;

/** What the reader finds. Runs in the page. */
function found() {
  const one = (selector) => document.querySelector(selector);
  const links = [...document.querySelectorAll('li a')];
  return {
    banner: one('cong-anniversary-banner').checkVisibility(),
    article: ['text-size', 'line-spacing'].map((name) => one('cong-article').getAttribute(name)),
    contents: one('cong-article').shadowRoot.querySelectorAll('nav a').length,
    links: links.filter((link) => link.checkVisibility()).map((link) => link.textContent),
    external: links.map((link) => link.getAttribute('data-cong-external')),
    targets: links.map((link) => link.target),
    current: links.map((link) => link.ariaCurrent),
    number: one('cong-visit-counter dl').checkVisibility(),
    own: {
      isOurs: one('#own form').noValidate,
      name: one('#own [name=username]').autocomplete,
      invalid: one('#own [name=username]').ariaInvalid,
      eyes: document.querySelectorAll('#own .cong-login-note button').length,
    },
    drawn: one('#drawn [name=username]').value,
    focused: document.activeElement.name,
  };
}

const EXPECTED = {
  banner: false,
  article: ['112.5', '120'],
  contents: 3,
  links: ['Tòa án', 'Bộ Tư pháp', 'Trang này'],
  external: [
    '(liên kết ngoài, mở trong thẻ mới)',
    '(liên kết ngoài, mở trong thẻ mới)',
    null,
    null,
  ],
  targets: ['_blank', '_blank', '', ''],
  current: [null, null, null, 'page'],
  number: false,
  own: {isOurs: true, name: 'username', invalid: 'false', eyes: 1},
  drawn: 'lan',
  focused: 'username',
};

/** Brings what is not among this project's own packages, for the address `/idiomorph`. */
async function installIdiomorph(t) {
  const folder = await temporaryFolder(t);
  const packages = ['--prefer-offline', '--no-audit', '--no-fund', 'idiomorph@^0.8.0'];
  await run('npm', ['install', `--prefix=${folder}`, ...packages], {cwd: folder});
  return resolve(folder, 'node_modules');
}

test('a page that is morphed keeps what the reader has done, and what elements have told of it', async (t) => {
  const brought = await installIdiomorph(t);
  let turn = 0;
  let head = '';
  const {origin, close} = await serveFolder(root, {
    async handle({url}, response) {
      if (url.startsWith('/idiomorph/')) {
        const script = await readFile(resolve(brought, `.${url}`));
        response.writeHead(200, {'Content-Type': 'text/javascript; charset=utf-8'}).end(script);
      } else if (url === '/trang')
        response.writeHead(200, {'Content-Type': 'text/html'}).end(pageOf(++turn, head));
      else return false;
      return true;
    },
  });
  const browser = await launchChromium();
  t.after(async () => {
    await browser.close();
    await close();
  });

  for (const [name, library] of Object.entries(libraries))
    await t.test(name, async () => {
      turn = 0;
      ({head} = library);
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const faults = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      await page.setViewport({width: 1000, height: 2400});
      await page.goto(`${origin}/trang`);
      const press = async (selector) => (await page.waitForSelector(selector, PATIENCE)).click();
      await press('cong-anniversary-banner >>> button');
      for (const tool of ['larger', 'spacing', 'contents'])
        await press(`cong-article >>> button.${tool}`);
      await page.waitForSelector('#own .cong-login-note', PATIENCE);
      await (await page.waitForSelector('#drawn [name=username]', PATIENCE)).type('lan');

      const sees = async (when) => {
        let seen;
        const isSo = async () => {
          seen = await page.evaluate(found);
          return JSON.stringify(seen) === JSON.stringify(EXPECTED);
        };
        const end = Date.now() + PATIENCE.timeout;
        while (!(await isSo()) && Date.now() < end)
          await page.evaluate(() => new Promise(requestAnimationFrame));
        assert.deepEqual(seen, EXPECTED, when);
      };
      await sees('before');
      for (const next of ['2', '3']) {
        await page.evaluate(library.morph);
        const isThere = (text) => document.querySelector('output').textContent === text;
        await page.waitForFunction(isThere, PATIENCE, next);
        await sees(`after ${next}`);
      }
      assert.deepEqual(faults, []);
      await context.close();
    });
});
