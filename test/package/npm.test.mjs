import assert from 'node:assert/strict';
import {cp} from 'node:fs/promises';
import {join} from 'node:path';
import test from 'node:test';
import {build} from 'vite';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';
import {strictPolicy} from '../support/strict-policy.mjs';
import {installedSite, open, root, run, writeFiles} from './package.mjs';

const html = (script) => `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title>
  <link rel="icon" href="data:,">
  <cong-visit-counter heading="Truy cập" visits="19089598"></cong-visit-counter>
  <cong-date-line><time>Chủ nhật</time></cong-date-line>
  <script type="module" src="/${script}"></script>`;

const project = {
  'index.html': html('main.js'),
  'main.js': `import 'cong-elements/define/visit-counter';
    import 'cong-elements/define/visit-counter';
    import 'cong-elements/styles.css';`,
  'all.html': `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title>
    <link rel="icon" href="data:,">
    <cong-anniversary-banner since="1960-07-26" event="thành lập ngành" now="2021-07-25T10:04:00+07:00"
      dismissible></cong-anniversary-banner>
    <cong-date-line lunar></cong-date-line>
    <cong-article published="2021-07-25" tools="contents font-size print share listen">
      <h1 slot="heading">Tiêu đề</h1><h2>Một</h2><p>Nội dung</p><h2>Hai</h2><h2>Ba</h2></cong-article>
    <cong-login-box heading="Đăng nhập" action="/dang-nhap"></cong-login-box>
    <cong-link-list heading="Liên kết" filter><ul><li><a href="https://moj.gov.vn/">Bộ</a></li></ul></cong-link-list>
    <cong-visit-counter heading="Truy cập" src="/counts.json"></cong-visit-counter>
    <cong-photo-gallery heading="Ảnh"><figure><a href="a.png"><img src="data:," alt="Ảnh"></a></figure></cong-photo-gallery>
    <script type="module" src="/all.js"></script>`,
  'all.js': `import 'cong-elements/define'; import 'cong-elements/styles.css';`,
  'root.html': html('root.js'),
  'root.js': `import * as all from 'cong-elements';
    document.title = Object.keys(all).join(' ');`,
  'taken.html': html('taken.js'),
  'taken.js': `customElements.define('cong-visit-counter', class extends HTMLElement {});
    await import('cong-elements/define');
    document.title = 'all went well';`,
};

const isDefined = (page, tag) => page.evaluate((name) => Boolean(customElements.get(name)), tag);

test('the package installed from its tarball', async (t) => {
  const packages = {
    dependencies: {react: '^19.2.0', vue: '^3.5.0'},
    // The frameworks' types, for ours that extend them.
    devDependencies: {
      '@types/react': '^19.2.0',
      'preact': '^10.0.0',
      'solid-js': '^1.9.0',
      'svelte': '^5.0.0',
    },
  };
  const site = await installedSite(t, packages, project);

  await t.test('imports in Node without a DOM, registering nothing', async () => {
    const code = `const all = await import('cong-elements');
      console.log(typeof all.VisitCounter, globalThis.customElements?.get('cong-visit-counter'));`;
    const output = await run('node', ['--input-type=module', '--eval', code], {cwd: site});
    assert.equal(output.trim(), 'function undefined');
  });

  await t.test('types compile in a strict project', async (types) => {
    await cp(join(root, 'test/package/types'), site, {recursive: true});
    for (const [module, moduleResolution] of [
      ['esnext', 'bundler'],
      ['node16', 'node16'],
    ]) {
      await types.test(moduleResolution, async () => {
        const compilerOptions = {
          strict: true,
          noEmit: true,
          module,
          moduleResolution,
          target: 'es2022',
          jsx: 'preserve',
          types: [],
          exactOptionalPropertyTypes: true,
          // Once with every declaration checked, Lit's and the frameworks' too: that takes long.
          skipLibCheck: moduleResolution !== 'bundler',
        };
        const include = ['*.ts', '*.tsx'];
        await writeFiles(site, {'tsconfig.json': JSON.stringify({compilerOptions, include})});
        await run(join(root, 'node_modules/.bin/tsc'), ['-p', site]);
      });
    }
  });

  await t.test('a Vite site', async (vite) => {
    await build({
      root: site,
      configFile: false,
      logLevel: 'error',
      build: {
        modulePreload: {polyfill: false},
        rolldownOptions: {
          input: ['index', 'root', 'taken'].map((name) => join(site, `${name}.html`)),
        },
      },
    });
    const headers = {'Content-Security-Policy': strictPolicy.replace("img-src 'self'", '$& data:')};
    const server = await serveFolder(join(site, 'dist'), {headers});
    const browser = await launchChromium();
    vite.after(async () => {
      await browser.close();
      await server.close();
    });

    await vite.test('draws the element it imported, and no other', async () => {
      const {page, faults} = await open(browser, `${server.origin}/index.html`);
      assert.equal(await isDefined(page, 'cong-visit-counter'), true);
      assert.equal(await isDefined(page, 'cong-date-line'), false);
      const text = await page.$eval('cong-visit-counter', ({shadowRoot}) => shadowRoot.textContent);
      assert.match(text, /19\.089\.598/);
      const accent = await page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--cong-color-accent'),
      );
      assert.notEqual(accent, '');
      assert.deepEqual(faults, []);
    });

    await vite.test('asks for few files at start, whatever is on the page', async (step) => {
      await build({
        root: site,
        configFile: false,
        logLevel: 'error',
        build: {outDir: 'dist-all', rolldownOptions: {input: join(site, 'all.html')}},
      });
      const all = await serveFolder(join(site, 'dist-all'), {
        handle({url}, response) {
          const isData = url === '/counts.json';
          if (isData) response.end('{"visits": 19089598}');
          return isData;
        },
      });
      step.after(all.close);
      const {page, requests} = await open(browser, `${all.origin}/all.html`);
      assert.equal(await isDefined(page, 'cong-photo-gallery'), true);
      const scripts = requests.filter((path) => path.endsWith('.js'));
      step.diagnostic(`${scripts.length} scripts: ${scripts.join(' ')}`);
      assert.ok(scripts.length <= 12, `${scripts.length} scripts`);
    });

    await vite.test('registers nothing by the root import', async () => {
      const {page, faults} = await open(browser, `${server.origin}/root.html`);
      assert.match(await page.title(), /VisitCounter/);
      assert.equal(await isDefined(page, 'cong-visit-counter'), false);
      assert.deepEqual(faults, []);
    });

    await vite.test('goes on where a name is taken', async () => {
      const {page, faults} = await open(browser, `${server.origin}/taken.html`);
      assert.equal(await page.title(), 'all went well');
      assert.equal(await isDefined(page, 'cong-date-line'), true);
      assert.deepEqual(faults, []);
    });
  });
});
