/** Lists with `sort` whose rows a framework draws, takes away, draws again, orders anew and changes. */
import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import test from 'node:test';
import {build} from 'esbuild';
import {compile} from 'svelte/compiler';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';

const root = resolve(import.meta.dirname, '../..');

const rows = `[['Chính phủ', '/c'], ['An Giang', '/a'], ['Bắc Ninh', '/b']]`;

const items =
  '<li><a href="/c">Chính phủ</a></li><li><a href="/a">An Giang</a></li><li><a href="/b">Bắc Ninh</a></li>';

const list = (content) =>
  `<cong-link-list heading="Xếp" sort="text"><ul>${content}</ul></cong-link-list>`;

const vue = (content, create = 'createApp') => `
  import {${create}, reactive} from 'vue/dist/vue.esm-browser.prod.js';
  const state = reactive({on: true, rows: ${rows}});
  window.act = (more) => Object.assign(state, more);
  const app = ${create}({template: ${JSON.stringify(list(content))}, setup: () => state});
  app.config.compilerOptions.isCustomElement = (tag) => tag.includes('-');
  app.mount('#app');`;

const svelte = (content) => ({
  main: `
    import {mount, flushSync} from 'svelte';
    import App from 'component:list';
    const app = mount(App, {target: document.querySelector('#app')});
    window.act = (more) => {
      app.set(more);
      flushSync();
    };`,
  component: `<script>
      let on = $state(true);
      let rows = $state(${rows});
      export function set(more) {
        if ('on' in more) on = more.on;
        if ('rows' in more) rows = more.rows;
      }
    </script>
    ${list(content)}`,
});

/** What draws the rows, by name. All keep `on` and `rows`, which \`window.act\` sets. */
const frameworks = {
  'Vue, v-if around v-for': vue(
    '<template v-if="on"><li v-for="r in rows" :key="r[1]"><a :href="r[1]">{{ r[0] }}</a></li></template>',
  ),
  'Vue, rows without a key': vue(
    '<template v-if="on"><li v-for="r in rows"><a :href="r[1]">{{ r[0] }}</a></li></template>',
  ),
  'Vue, v-if around written rows': vue(`<template v-if="on">${items}</template>`),
  'Vue, v-if on each row': vue(items.replaceAll('<li>', '<li v-if="on">')),
  'Svelte, {#if} around written rows': svelte(`{#if on}${items}{/if}`),
  'Svelte, {#if} before a row': svelte(`{#if on}${items}{/if}<li><a href="/d">Đà Nẵng</a></li>`),
  'Svelte, {#each}': svelte(
    '{#if on}{#each rows as [text, href] (href)}<li><a {href}>{text}</a></li>{/each}{/if}',
  ),
  'Lit, repeat': `
    import {html, nothing, render} from 'lit';
    import {repeat} from 'lit/directives/repeat.js';
    const state = {on: true, rows: ${rows}};
    const draw = () => render(html\`${list(
      '${state.on ? repeat(state.rows, ([, href]) => href, ([text, href]) => html`<li><a href=${href}>${text}</a></li>`) : nothing}',
    )}\`, document.querySelector('#app'));
    window.act = (more) => {
      Object.assign(state, more);
      draw();
    };
    draw();`,
  'React': `
    import {createElement} from 'react';
    import {flushSync} from 'react-dom';
    import {createRoot} from 'react-dom/client';
    const state = {on: true, rows: ${rows}};
    const root = createRoot(document.querySelector('#app'));
    const draw = () => flushSync(() => root.render(
      createElement('cong-link-list', {heading: 'Xếp', sort: 'text'},
        createElement('ul', null, state.on && state.rows.map(([text, href]) =>
          createElement('li', {key: href}, createElement('a', {href}, text)))))));
    window.act = (more) => {
      Object.assign(state, more);
      draw();
    };
    draw();`,
  'Vue, written rows that its server has rendered': {
    main: vue(items, 'createSSRApp'),
    server: list(items),
    isPlain: true,
  },
};

/** Bundles what a framework's page runs. */
async function bundle({main, component}) {
  const {outputFiles} = await build({
    stdin: {contents: main, resolveDir: root},
    bundle: true,
    format: 'esm',
    write: false,
    conditions: ['browser', 'production'],
    define: {'process.env.NODE_ENV': '"production"'},
    plugins: [
      {
        name: 'svelte',
        setup(plugin) {
          plugin.onResolve({filter: /^component:/}, ({path}) => ({path, namespace: 'svelte'}));
          plugin.onLoad({filter: /.*/, namespace: 'svelte'}, () => ({
            contents: compile(component, {generate: 'client', filename: 'List.svelte'}).js.code,
            resolveDir: root,
          }));
        },
      },
    ],
  });
  return outputFiles[0].text;
}

const plain = `<cong-link-list id="plain" sort="text"><ul>${items}</ul></cong-link-list>`;

const pageOf = (server, script) => `<!doctype html><html lang="vi"><head><meta charset="utf-8">
  <title>Liên kết</title><script type="module" src="/dist/cdn/link-list.js"></script>
  <script type="module" src="${script}"></script></head>
  <body><div id="app">${server}</div>${plain}</body></html>`;

/** The rows of the framework's list. Runs in the page. */
const readRows = () =>
  [...document.querySelectorAll('#app li a')].map((link) => [
    link.textContent,
    link.getAttribute('href'),
  ]);

test('sort, and rows that a framework holds', {timeout: 180_000}, async (t) => {
  const scripts = {};
  const pages = {};
  for (const [index, [name, framework]] of Object.entries(frameworks).entries()) {
    const {main = framework, component, server = ''} = framework;
    scripts[`/script/${index}.js`] = await bundle({main, component});
    pages[`/page/${index}`] = pageOf(server, `/script/${index}.js`);
    assert.ok(name);
  }
  const site = await serveFolder(root, {
    async handle(request, response) {
      const {pathname} = new URL(request.url, 'http://test');
      const body = pages[pathname] ?? scripts[pathname];
      if (!body) return false;
      // A framework comes later than the elements.
      if (scripts[pathname]) await new Promise((done) => setTimeout(done, 400));
      const type = pages[pathname] ? 'text/html' : 'text/javascript';
      response.writeHead(200, {'Content-Type': `${type}; charset=utf-8`}).end(body);
      return true;
    },
  });
  const browser = await launchChromium();
  t.after(async () => {
    await browser.close();
    await site.close();
  });

  for (const [index, [name, framework]] of Object.entries(frameworks).entries())
    await t.test(name, async () => {
      const page = await browser.newPage();
      const said = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(`${error}`));
      await page.goto(`${site.origin}/page/${index}`);
      /** Gives the elements the time to sort what they will. */
      const settle = () =>
        page.evaluate(async () => {
          for (const each of document.querySelectorAll('cong-link-list'))
            while (!(await each.updateComplete));
          await new Promise((done) => requestIdleCallback(done));
          for (const each of document.querySelectorAll('cong-link-list'))
            while (!(await each.updateComplete));
        });
      const act = async (more) => {
        await page.evaluate((change) => window.act(change), more);
        await settle();
        return page.evaluate(readRows);
      };
      await page.waitForFunction(
        () => document.querySelector('#plain a').textContent === 'An Giang',
      );
      await page.waitForFunction(() => window.act);
      await settle();
      const rest = name.includes('before a row') ? [['Đà Nẵng', '/d']] : [];
      const sorted = [
        ['An Giang', '/a'],
        ['Bắc Ninh', '/b'],
        ['Chính phủ', '/c'],
      ];
      const written = [
        ['Chính phủ', '/c'],
        ['An Giang', '/a'],
        ['Bắc Ninh', '/b'],
      ];
      const isSorted = /React|each row|its server/.test(name);

      assert.deepEqual(await page.evaluate(readRows), [...(isSorted ? sorted : written), ...rest]);
      if (!framework.isPlain)
        for (let time = 0; time < 2; time++) {
          assert.deepEqual(await act({on: false}), rest);
          assert.deepEqual(await act({on: true}), [...(isSorted ? sorted : written), ...rest]);
        }
      if (/v-for|a key|#each|repeat|React/.test(name)) {
        const turned = [
          ['Bắc Ninh', '/b'],
          ['Chính phủ', '/c'],
          ['An Giang', '/a'],
        ];
        assert.deepEqual(await act({rows: turned}), isSorted ? sorted : turned);
        const changed = [
          ['Huế', '/a'],
          ['Bắc Ninh', '/b'],
          ['Cà Mau', '/m'],
          ['Bắc Ninh', '/b2'],
        ];
        const inOrder = [
          ['Bắc Ninh', '/b'],
          ['Bắc Ninh', '/b2'],
          ['Cà Mau', '/m'],
          ['Huế', '/a'],
        ];
        assert.deepEqual(await act({rows: changed}), isSorted ? inOrder : changed);
        assert.deepEqual(await act({on: false}), rest);
      }
      assert.deepEqual(
        said.filter((text) => /error|mismatch/i.test(text)),
        [],
      );
      await page.close();
    });
});
