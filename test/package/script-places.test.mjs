/** The script for everybody where its place is unusual: with a query, joined, inlined, of two builds. */
import assert from 'node:assert/strict';
import {cp, mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import test from 'node:test';
import {gzipSync} from 'node:zlib';
import {everything} from '../../scripts/bundles.ts';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';
import {open, temporaryFolder, unpack, writeFiles} from './package.mjs';

const LUNAR = '16 tháng 6 năm Tân Sửu';

/** A date line whose lunar date comes from a file of its own. */
const page = (scripts, before = '') =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title>
  <link rel="icon" href="data:,"><link rel="stylesheet" href="/cong/styles.css"><body>${before}
  <cong-date-line lunar now="2021-07-25T10:04:00+07:00"></cong-date-line>
  <cong-visit-counter digits visits="1204"></cong-visit-counter>${scripts}`;

const other = (code) => `<script>${code}</script>`;

/** Puts the text of the script into the page, as plug-ins that speed sites up do. */
const inlined =
  other(`fetch('/cong/cong-elements.js').then((answer) => answer.text()).then((text) => {
  const script = document.createElement('script');
  script.textContent = text;
  document.head.append(script);
});`);

const blob = other(`fetch('/cong/cong-elements.js').then((answer) => answer.blob()).then((file) => {
  const script = document.createElement('script');
  script.src = URL.createObjectURL(new Blob([file], {type: 'text/javascript'}));
  document.head.append(script);
});`);

const joined = '<script src="/cache/all.js" defer></script>';

/** Each finds its files. */
const whole = {
  'a classic script': '<script src="/cong/cong-elements.js" defer></script>',
  'a module': '<script type="module" src="/cong/cong-elements.js"></script>',
  'a classic script with a query': '<script src="/cong/cong-elements.js?ver=6.1" defer></script>',
  'a module with a query': '<script type="module" src="/cong/cong-elements.js?ver=6.1"></script>',
  'a script that a script puts in': other(`document.head.append(
    Object.assign(document.createElement('script'), {src: '/cong/cong-elements.js'}));`),
  'a classic script for the autoloader':
    '<script src="/cong/autoloader.classic.js?ver=6.1" defer></script>',
  'joined, its folder named by an attribute': joined.replace('defer', 'data-cong-base="/cong" $&'),
  'joined, its folder named by a global': other("CONG_BASE = '/cong/'") + joined,
  'inlined, its folder named': other("CONG_BASE = '/cong/'") + inlined,
  'by a blob address, its folder named': other("CONG_BASE = '/cong/'") + blob,
};

/** Each says in one line what is wrong; the elements stand without what did not come. */
const broken = {
  'joined with others': joined,
  'inlined': inlined,
  'by a blob address': blob,
  'in a folder without its files': '<script src="/alone/cong-elements.js" defer></script>',
  'as a module in a folder without its files':
    '<script type="module" src="/alone/cong-elements.js"></script>',
};

async function visit(browser, url) {
  const result = await open(browser, url);
  const texts = await result.page.evaluate(() =>
    ['cong-date-line', 'cong-visit-counter'].map(
      (tag) => document.querySelector(tag).shadowRoot?.textContent ?? '',
    ),
  );
  const told = result.faults.filter((fault) => fault.includes('cong-elements:'));
  await result.page.close();
  return {...result, text: texts.join(' ').replace(/\s+/g, ' '), told};
}

test('the script for everybody', async (t) => {
  const folder = await temporaryFolder(t);
  const site = join(folder, 'site');
  await cp(join(await unpack(folder), 'dist/cdn'), join(site, 'cong'), {recursive: true});
  for (const name of ['cache', 'alone']) await mkdir(join(site, name));
  const script = await readFile(join(site, 'cong/cong-elements.js'), 'utf8');
  await writeFiles(site, {
    'cache/all.js': `const e = 1, t = 2, n = 3;\n${script};\nconst i = 4, r = 5;\n`,
    'alone/cong-elements.js': script,
  });
  const server = await serveFolder(site);
  t.after(server.close);
  const browser = await launchChromium();
  t.after(() => browser.close());

  for (const [name, scripts] of Object.entries(whole)) {
    await t.test(`finds its files as ${name}`, async () => {
      await writeFiles(site, {'page.html': page(scripts)});
      const {text, faults, requests} = await visit(browser, `${server.origin}/page.html`);
      assert.match(text, new RegExp(LUNAR));
      assert.deepEqual(faults, []);
      assert.equal(requests.filter((path) => path.endsWith('/cong-elements.js')).length <= 1, true);
    });
  }

  for (const [name, scripts] of Object.entries(broken)) {
    await t.test(`says one line ${name}`, async () => {
      await writeFiles(site, {'page.html': page(scripts)});
      const {text, told, faults} = await visit(browser, `${server.origin}/page.html`);
      assert.match(text, /Chủ nhật, 25\/07\/2021 10:04/);
      assert.doesNotMatch(text, new RegExp(LUNAR));
      assert.equal(told.length, 1, faults.join('\n'));
      assert.match(told[0], /<script data-cong-base="\/cong\/">/);
      // The browser itself tells of each file that is missing.
      const rest = faults.filter((fault) => !/cong-elements:|Failed to load resource/.test(fault));
      assert.deepEqual(rest, []);
    });
  }

  await t.test('says one line where the server calls scripts plain text', async () => {
    const plain = await serveFolder(site, {
      headers: (path) => (path.endsWith('.js') ? {'Content-Type': 'text/plain'} : {}),
    });
    t.after(plain.close);
    await writeFiles(site, {'page.html': page(whole['a classic script'])});
    const {text, told} = await visit(browser, `${plain.origin}/page.html`);
    assert.match(text, /Chủ nhật, 25\/07\/2021 10:04/);
    assert.equal(told.length, 1);
  });

  await t.test('lets no markup name its folder', async () => {
    const markup = `<img name="currentScript" src="/evil/x.js" alt="">
      <a id="CONG_BASE" href="/evil/"></a><p data-cong-base="/evil/"></p>`;
    await writeFiles(site, {'page.html': page(whole['a classic script'], markup)});
    const {requests} = await visit(browser, `${server.origin}/page.html`);
    assert.deepEqual(
      requests.filter((path) => path.startsWith('/evil/')),
      ['/evil/x.js'],
    );
  });

  await t.test('has a classic script for the autoloader of less than half a kilobyte', () =>
    readFile(join(site, 'cong/autoloader.classic.js')).then((code) =>
      assert.ok(gzipSync(code, {level: 9}).length < 512),
    ),
  );

  await t.test('works beside another version', async (versions) => {
    const changed = {
      name: 'changed',
      enforce: 'pre',
      // Other words, and another function that features share, so that all names of the build move.
      transform(code, id) {
        if (id.endsWith('/locale/vi.ts')) return code.replace('Chủ nhật', 'Chúa nhật');
        if (id.endsWith('/core/lunar.ts')) return `${code}\nexport const aaa = Math.random();`;
        return null;
      },
    };
    const later = await everything([changed]);
    const write = async (name, files) => {
      for (const {fileName, code} of files) {
        await mkdir(dirname(join(site, name, fileName)), {recursive: true});
        await writeFile(join(site, name, fileName), code);
      }
    };
    const entry = (files) => files.filter(({fileName}) => fileName === 'cong-elements.js');
    const chunks = (files) => files.filter(({fileName}) => fileName !== 'cong-elements.js');
    const now = [{fileName: 'cong-elements.js', code: script}];
    for (const name of await readdir(join(site, 'cong/chunks'))) {
      const fileName = `chunks/${name}`;
      now.push({fileName, code: await readFile(join(site, 'cong', fileName), 'utf8')});
    }
    const names = new Set(chunks(now).map(({fileName}) => fileName));
    assert.deepEqual(
      chunks(later).filter(({fileName}) => names.has(fileName)),
      [],
    );

    const cases = {
      'an older script from a cache, newer files copied over': [entry(now), now, later, /Chủ nhật/],
      'a newer script, older files still there': [entry(later), now, later, /Chúa nhật/],
      'a newer script of which the older is copied over': [entry(later), later, now, /Chúa nhật/],
    };
    for (const [name, [first, ...rest]] of Object.entries(cases)) {
      await versions.test(name, async () => {
        const word = rest.pop();
        const place = `mixed-${name.length}`;
        for (const files of [...rest.map(chunks), first]) await write(place, files);
        const scripts = `<script src="/${place}/cong-elements.js" defer></script>`;
        await writeFiles(site, {'page.html': page(scripts)});
        const {text, faults} = await visit(browser, `${server.origin}/page.html`);
        assert.match(text, word);
        assert.match(text, new RegExp(LUNAR));
        assert.deepEqual(faults, []);
      });
    }

    await versions.test('an older script from a cache whose files are gone says so', async () => {
      await write('gone', [...chunks(later), ...entry(now)]);
      const scripts = '<script src="/gone/cong-elements.js" defer></script>';
      await writeFiles(site, {'page.html': page(scripts)});
      const {text, told} = await visit(browser, `${server.origin}/page.html`);
      assert.match(text, /Chủ nhật, 25\/07\/2021 10:04/);
      assert.equal(told.length, 1);
    });
  });
});
