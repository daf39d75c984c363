/** An element is in every place where elements are listed; CONTRIBUTING.md names them all, and following it makes an eighth. */
import assert from 'node:assert/strict';
import {existsSync, globSync, readFileSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import {describe, it} from 'node:test';
import {boxes, tags} from '../../src/styles/tags.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (file) => {
  const path = resolve(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

/** The elements, by the files that register them. */
const names = globSync('src/define/*.ts', {cwd: root}).map((file) => basename(file, '.ts'));

/** Where an element has to be, and by what it is known there. */
const places = (name, isBox) => ({
  [`src/define/${name}.ts`]: `define('cong-${name}'`,
  [`src/elements/${name}/${name}.ts`]: `@element cong-${name}`,
  [`src/elements/${name}/${name}.styles.ts`]: 'css',
  [`src/elements/${name}/${name}.light.ts`]: `cong-${name}`,
  [`src/elements/${name}/${name}.before.css`]: '', // It may say that nothing is needed.
  [`stories/${name}.stories.ts`]: `cong-${name}`,
  [`test/elements/${name}/${name}.test.ts`]: `cong-${name}`,
  'src/define.ts': `./define/${name}.js`,
  'src/index.ts': `./elements/${name}/${name}.js`,
  'src/styles/tags.ts': `cong-${name}`,
  'src/elements/light.ts': `./${name}/${name}.light.js`,
  ...(isBox && {'src/styles/box.before.css': `cong-${name}`}),
  'package.json': `"./${name}"`,
  'budgets.json': `by its own entry: ${name}"`,
  'bench/subjects.mjs': `cong-${name}`,
  'test/pictures/hosts/content.html': `<cong-${name}`,
  'test/pictures/shots.mjs': `${name}--`,
  'test/ssr/ssr.test.mjs': `cong-${name}`,
  'README.md': `cong-${name}`,
  'README.vi.md': `cong-${name}`,
  'CHANGELOG.md': `cong-${name}`,
});

/** The places where an element is missing, in a tree that `text` reads. */
const gaps = (name, isBox, text = read) =>
  Object.entries(places(name, isBox))
    .filter(([file, sign]) => !text(file) || !text(file).includes(sign))
    .map(([file]) => file);

/** The files that the guide names, those of its example and those that are there already. */
function namedInGuide() {
  const [, guide] = /^## Add an element$(.*?)^## /ms.exec(read('CONTRIBUTING.md'));
  const quoted = [...guide.matchAll(/`([\w./-]+\.(?:ts|mjs|css|json|html|md))`/g)];
  const files = quoted.map(([, file]) => file);
  const folder = 'src/elements/weather/';
  // What stands beside the element is called by its name alone.
  return files.map((file) => (/^weather[.-]/.test(file) ? folder + file : file));
}

describe('an element', () => {
  it('has its tag in the list, and nothing else has', () => {
    assert.deepEqual([...tags].sort(), names.map((name) => `cong-${name}`).sort());
  });

  for (const name of names)
    it(`is in every place: ${name}`, () => {
      assert.deepEqual(gaps(name, boxes.includes(`cong-${name}`)), []);
    });

  it('that is the eighth is made by following CONTRIBUTING.md', () => {
    const isThere = namedInGuide();
    const signs = places('weather', true);
    const follow = (left) => (file) =>
      read(file) + (isThere.includes(file) && file !== left ? `\n${signs[file] ?? ''}` : '');
    assert.deepEqual(gaps('weather', true, follow()), []);
    // Whoever leaves a step out is told which.
    for (const file of Object.keys(signs))
      assert.deepEqual(gaps('weather', true, follow(file)), [file]);
  });
});
