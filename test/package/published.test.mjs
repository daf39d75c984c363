import assert from 'node:assert/strict';
import {globSync} from 'node:fs';
import {readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';
import test from 'node:test';
import {contentsFaults} from '../../scripts/release/contents.ts';
import {pack, root, run, temporaryFolder, unpack} from './package.mjs';

test('what is published', async (t) => {
  const folder = await temporaryFolder(t);
  const unpacked = await unpack(folder);
  const tarball = globSync('*.tgz', {cwd: folder}).map((file) => join(folder, file))[0];
  const manifest = JSON.parse(await readFile(join(unpacked, 'package.json'), 'utf8'));
  const files = globSync('**/*', {cwd: unpacked}).map((file) => file.replaceAll('\\', '/'));

  await t.test('publint has nothing to say', async () => {
    const {publint} = await import('publint');
    const {formatMessage} = await import('publint/utils');
    const {messages} = await publint({pkgDir: unpacked, strict: true, pack: false});
    assert.deepEqual(
      messages.map((each) => formatMessage(each, manifest, {color: false})),
      [],
    );
  });

  await t.test('the types resolve as the code does', async () => {
    // Style sheets have no types, and the frameworks' typings no code.
    const without = ['styles.css', 'react', 'vue', 'svelte'];
    await run('attw', [tarball, '--profile', 'esm-only', '--exclude-entrypoints', ...without]);
  });

  await t.test('every exported path leads to files', () => {
    const targets = (value) => (typeof value === 'string' ? [value] : Object.values(value));
    for (const target of Object.values(manifest.exports).flatMap(targets)) {
      const path = target.replace('./', '');
      const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replace('*', '.+')}$`);
      assert.ok(
        files.some((file) => pattern.test(file)),
        `${target} matches nothing`,
      );
    }
  });

  await t.test('the tokens are those of the sheets, in the format for design tools', async () => {
    const tokens = JSON.parse(await readFile(join(unpacked, 'dist/tokens.json'), 'utf8'));
    assert.deepEqual(tokens['space-4'], {$type: 'dimension', $value: {value: 16, unit: 'px'}});
    assert.deepEqual(tokens.density.compact['size-row'].$value, {value: 32, unit: 'px'});
    assert.deepEqual(tokens.color['kiem-sat'].light.accent, {
      $type: 'color',
      $value: {colorSpace: 'srgb', components: [0.5608, 0.1137, 0.1137], hex: '#8f1d1d'},
    });
    assert.deepEqual(tokens['radius-small'].$value, {value: 4, unit: 'px'});
    assert.equal(tokens['font-family-heading'].$value, '{font-family}');
    assert.deepEqual(tokens.header.underlined['box-rule'].$value, {value: 2, unit: 'px'});
    assert.equal(tokens.color['toa-an'].light.action.$value.hex, '#1f3a63');
    const css = await readFile(join(unpacked, 'dist/styles.css'), 'utf8');
    for (const name of Object.keys(tokens).filter((each) => /^(space|weight|layer)-/.test(each)))
      assert.match(
        css,
        new RegExp(`--cong-${name}: ?${tokens[name].$value.value ?? tokens[name].$value}`),
      );
  });

  await t.test('each element has its class, define file, CDN file and types', () => {
    const tags = globSync('src/define/*.ts', {cwd: root}).map(
      (file) => file.match(/([\w-]+)\.ts/)[1],
    );
    for (const name of tags) {
      assert.ok(manifest.exports[`./${name}`], `no export for ${name}`);
      for (const file of [
        `dist/elements/${name}/${name}.js`,
        `dist/elements/${name}/${name}.d.ts`,
        `dist/development/elements/${name}/${name}.js`,
        `dist/define/${name}.js`,
        `dist/cdn/${name}.js`,
      ]) {
        assert.ok(files.includes(file), `no ${file}`);
      }
    }
  });

  await t.test('it is small, and nothing is in it that does not belong there', async (step) => {
    const {size: tarballSize} = await stat(tarball);
    const stats = await Promise.all(files.map((file) => stat(join(unpacked, file))));
    const shipped = files
      .map((path, index) => ({path, isFile: stats[index].isFile(), size: stats[index].size}))
      .filter(({isFile}) => isFile);
    const bytes = shipped.reduce((sum, {size}) => sum + size, 0);
    step.diagnostic(`${shipped.length} files, ${bytes} bytes unpacked, ${tarballSize} packed`);
    assert.deepEqual(contentsFaults(shipped), []);
  });

  await t.test('warnings are in the development build only', async () => {
    const read = (path) => readFile(join(unpacked, path), 'utf8');
    const scripts = files.filter((file) => /^dist\/(?!cdn).*\.js$/.test(file));
    for (const file of scripts.filter((each) => !each.startsWith('dist/development/')))
      assert.doesNotMatch(await read(file), /(?<!function |console\.)\bwarn\(/, file);
    const development = scripts.filter((each) => each.startsWith('dist/development/'));
    const texts = await Promise.all(development.map(read));
    assert.equal(texts.filter((text) => text.includes('console.warn(')).length, 1);
    const warning = /a whole number from 1 to 6/;
    assert.match(await read('dist/cdn/cong-elements.development.js'), warning);
    assert.doesNotMatch(await read('dist/cdn/cong-elements.js'), warning);
  });

  await t.test('the manifest names what pages use, and nothing internal', async () => {
    const text = await readFile(join(unpacked, 'dist/custom-elements.json'), 'utf8');
    const {modules} = JSON.parse(text);
    assert.doesNotMatch(text, /"src\/|"name": "(#|_)/);
    for (const {path} of modules) assert.ok(files.includes(path), `no ${path}`);
    const elements = modules.flatMap((each) => each.declarations).filter((each) => each.tagName);
    for (const {tagName, description, events = []} of elements) {
      assert.ok(description, `${tagName} has no description`);
      for (const event of events) assert.ok(event.type, `${tagName} ${event.name} has no type`);
    }
  });

  await t.test('packing twice gives the same files', async () => {
    const again = await pack(await temporaryFolder(t));
    assert.deepEqual(await readFile(again), await readFile(tarball));
  });
});
