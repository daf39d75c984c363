/** Pages that React or Vue takes over from a server, after the elements are there. */
import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import test from 'node:test';
import {build} from 'esbuild';
import {createElement} from 'react';
import {renderToString as renderReact} from 'react-dom/server';
import {createSSRApp, h} from 'vue';
import {renderToString as renderVue} from 'vue/server-renderer';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';

const root = resolve(import.meta.dirname, '../..');

/** What the page shows, for `make(tag, attributes, ...children)` of either framework. */
const draw = (make) =>
  make(
    'main',
    {},
    make(
      'cong-login-box',
      {heading: 'Đăng nhập'},
      make(
        'form',
        {action: '/login', method: 'post'},
        make('input', {'name': 'username', 'aria-label': 'Tên'}),
        make('input', {'name': 'password', 'type': 'password', 'aria-label': 'Mật khẩu'}),
        make('button', {}, 'Vào'),
      ),
    ),
    make('cong-login-box', {id: 'empty', heading: 'Đăng nhập', action: '/login'}),
    make(
      'cong-link-list',
      {'heading': 'Liên kết', 'report-href': '/bao-hong', 'external': 'new-tab', 'limit': '1'},
      make('ul', {}, [
        make('li', {key: 'b'}, make('a', {href: 'https://b.vn/'}, 'B')),
        make('li', {key: 'a'}, make('a', {href: '/a'}, 'A')),
      ]),
    ),
    make(
      'cong-article',
      {published: '2026-11-30T08:00:00+07:00'},
      make('h1', {slot: 'heading'}, 'Tin'),
      make('pre', {}, 'x'.repeat(3000)),
    ),
  );

const makeVue = (tag, attributes, ...children) => h(tag, attributes, children.flat());

const react = `
  import {createElement} from 'react';
  import {hydrateRoot} from 'react-dom/client';
  const draw = ${draw};
  hydrateRoot(document.querySelector('#PLACE'), draw(createElement));`;

const vue = `
  import {createSSRApp, h} from 'vue/dist/vue.esm-browser.prod.js';
  const draw = ${draw};
  const makeVue = ${makeVue};
  const app = createSSRApp({render: () => draw(makeVue)});
  app.mount('#PLACE');`;

const drawnByReact = renderReact(draw(createElement));
const drawnByVue = await renderVue(createSSRApp({render: () => draw(makeVue)}));

/** The signs of a page, by name: the element that the framework takes over, what runs, and what its server wrote. */
const pages = {
  'Next with pages': {place: '__next', script: react, markup: drawnByReact},
  'Next with an app': {
    place: 'app',
    script: react,
    markup: drawnByReact,
    sign: '<script>(self.__next_f = self.__next_f || []).push([0])</script>',
  },
  'Nuxt': {place: '__nuxt', script: vue, markup: drawnByVue},
  'a place that the page names': {
    place: 'app',
    attribute: ' data-cong-hydrate',
    script: react,
    markup: drawnByReact,
  },
  'a framework that never comes': {place: '__nuxt', script: '', markup: drawnByVue},
};

const html = ({place, markup, attribute = '', sign = ''}, script) => `<!doctype html>
  <html lang="vi"><head><meta charset="utf-8"><title>Trang</title><link rel="icon" href="data:,">
  <link rel="stylesheet" href="/dist/styles.css">${sign}
  <script type="module" src="/dist/cdn/cong-elements.js"></script></head>
  <body><div id="${place}"${attribute}>${markup}</div>
  <script type="module" async src="${script}"></script></body></html>`;

/**
 * An element waits five seconds for a framework. A busy machine takes them to open a page and type: where a framework comes,
 * they are a hundred. Runs in the page, before all else.
 */
function slowClock() {
  const now = performance.now.bind(performance);
  performance.now = () => now() / 20;
}

async function bundle({script, place}) {
  const {outputFiles} = await build({
    stdin: {contents: script.replace('#PLACE', `#${place}`), resolveDir: root},
    bundle: true,
    format: 'esm',
    write: false,
    define: {'process.env.NODE_ENV': '"production"'},
  });
  return outputFiles[0].text;
}

test('a page that a framework takes over', {timeout: 180_000}, async (t) => {
  const files = {};
  for (const [index, page] of Object.values(pages).entries()) {
    files[`/${index}.html`] = html(page, `/${index}.js`);
    files[`/${index}.js`] = await bundle(page);
  }
  /** Lets the scripts of frameworks go, which come after the elements. */
  let sendScripts = Promise.withResolvers();
  const site = await serveFolder(root, {
    async handle(request, response) {
      const {pathname} = new URL(request.url, 'http://test');
      const body = files[pathname];
      if (body === undefined) return false;
      const isScript = pathname.endsWith('.js');
      if (isScript) await sendScripts.promise;
      const type = isScript ? 'text/javascript' : 'text/html';
      response.writeHead(200, {'Content-Type': `${type}; charset=utf-8`}).end(body);
      return true;
    },
  });
  const browser = await launchChromium();
  t.after(async () => {
    await browser.close();
    await site.close();
  });

  for (const [index, [name, {script}]] of Object.entries(pages).entries())
    await t.test(name, async () => {
      sendScripts = Promise.withResolvers();
      const page = await browser.newPage();
      if (script) await page.evaluateOnNewDocument(slowClock);
      const faults = [];
      page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(`${error}`));
      await page.goto(`${site.origin}/${index}.html`, {waitUntil: 'domcontentloaded'});
      // The elements get the time that they take elsewhere.
      await page.evaluate(async () => {
        await customElements.whenDefined('cong-visit-counter');
        for (let time = 0; time < 5; time++)
          await new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)));
        window.field = document.querySelector('[name=username]');
      });
      await page.type('[name=username]', 'minh');
      sendScripts.resolve();
      await page.waitForSelector('cong-link-list a[data-cong-report]');
      await page.waitForSelector('cong-login-box#empty form');
      await page.waitForSelector('pre[tabindex]');
      const kept = await page.evaluate(() => {
        const shown = document.querySelector('[name=username]');
        return [shown === window.field, shown.value];
      });
      assert.deepEqual(kept, [true, 'minh']);
      assert.deepEqual(faults, []);
      await page.close();
    });
});
