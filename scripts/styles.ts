/**
 * Writes the style sheets of dist and dist/cdn: styles.css (the tokens, the look before upgrade and the sheet for each
 * element's light-DOM content) and the themes.
 */
import {globSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {transform} from 'esbuild';
import {light} from '../src/elements/light.js';
import {themeSheet} from '../src/styles/theme-sheet.js';
import {themes} from '../src/styles/token-table.js';
import {tokens} from '../src/styles/tokens.js';
import {tooStrong} from './specificity.ts';

const root = new URL('..', import.meta.url);
const outputs = ['dist/', 'dist/cdn/'].map((path) => new URL(path, root));

const find = (pattern: string) => globSync(pattern, {cwd: root}).sort();
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');

async function minify(css: string): Promise<string> {
  // The order of rules is kept: esbuild joins neighbours only.
  const target = ['chrome109', 'firefox115', 'safari16.4'];
  return (await transform(css, {loader: 'css', minify: true, target, charset: 'ascii'})).code;
}

/**
 * The look before upgrade is not for elements that a server has rendered: they bring their shadow root, which draws the
 * heading and the frame before the script is there, and without one. Those that wait for their page's framework keep it.
 * Browsers that do not know states leave out that part of the list alone.
 */
const exceptRendered = (css: string) =>
  css.replaceAll(
    /:not\(\s*:defined\s*\)/g,
    ':is(:not(:defined, [server-rendered]), :state(cong-waiting))',
  );

/** The frame that boxes share first: an element's own look may change it. */
const before = ['src/styles/*.before.css', 'src/elements/*/*.before.css']
  .flatMap(find)
  .map((file) => exceptRendered(read(file)));
const sheet = [tokens, light, ...before].join('\n');
const [rule] = tooStrong(sheet);
if (rule)
  throw new Error(`styles.css: a class would not beat “${rule}”; see src/elements/light.ts.`);

const styles = await minify(sheet);
for (const output of outputs) {
  mkdirSync(new URL('themes/', output), {recursive: true});
  writeFileSync(new URL('styles.css', output), styles);
  for (const [name, theme] of Object.entries(themes)) {
    writeFileSync(new URL(`themes/${name}.css`, output), await minify(themeSheet(theme)));
  }
}

const withLook = new Set(find('src/elements/*/*.before.css').map((file) => dirname(file)));
for (const folder of find('src/elements/*/').filter((each) => !withLook.has(each))) {
  console.warn(`${folder} has no look before upgrade (*.before.css).`);
}
