/**
 * Writes the style sheets of dist and dist/cdn: styles.css (the tokens, the look before upgrade and the sheet for each
 * element's light-DOM content) and the themes.
 */
import {globSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, dirname} from 'node:path';
import {transform} from 'esbuild';
import {onPage} from '../src/styles/on-page.js';
import {tokens} from '../src/styles/tokens.js';

const root = new URL('..', import.meta.url);
const outputs = ['dist/', 'dist/cdn/'].map((path) => new URL(path, root));

const find = (pattern: string) => globSync(pattern, {cwd: root}).sort();
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');

async function minify(css: string): Promise<string> {
  // The order of rules is kept: esbuild joins neighbours only.
  const target = ['chrome109', 'firefox115', 'safari16.4'];
  return (await transform(css, {loader: 'css', minify: true, target, charset: 'utf8'})).code;
}

/** The page's own CSS wins only over what is in a layer. */
function assertLayered(file: string, css: string) {
  let depth = 0;
  let prelude = '';
  for (const character of css.replace(/\/\*[^]*?\*\//g, '')) {
    if (character === '{' && depth++ === 0) {
      if (prelude.trim() !== '@layer cong')
        throw new Error(`${file}: not in @layer cong: ${prelude}`);
      prelude = '';
    } else if (character === '}') depth--;
    else if (depth === 0) prelude += character;
  }
}

async function lightSheet(file: string): Promise<string> {
  const {lightStyles} = (await import(new URL(file, root).href)) as {lightStyles: string};
  return onPage(lightStyles);
}

/**
 * The look before upgrade is not for elements that a server has rendered: they bring their shadow root, which draws the
 * heading and the frame before the script is there, and without one.
 */
const exceptRendered = (css: string) =>
  css.replaceAll(/:not\(\s*:defined\s*\)/g, ':not(:defined, [server-rendered])');

const sheets: [file: string, css: string][] = [['src/styles/tokens.ts', tokens]];
// The frame that boxes share first: an element's own look may change it.
for (const pattern of ['src/styles/*.before.css', 'src/components/*/*.before.css'])
  for (const file of find(pattern)) sheets.push([file, exceptRendered(read(file))]);
for (const file of find('src/components/*/*.light.ts')) sheets.push([file, await lightSheet(file)]);
for (const [file, css] of sheets) assertLayered(file, css);

const styles = await minify(sheets.map(([, css]) => css).join('\n'));
for (const output of outputs) {
  mkdirSync(new URL('themes/', output), {recursive: true});
  writeFileSync(new URL('styles.css', output), styles);
  for (const theme of find('src/styles/themes/*.css')) {
    writeFileSync(new URL(`themes/${basename(theme)}`, output), await minify(read(theme)));
  }
}

const withLook = new Set(find('src/components/*/*.before.css').map((file) => dirname(file)));
for (const folder of find('src/components/*').filter((each) => !withLook.has(each))) {
  console.warn(`${folder} has no look before upgrade (*.before.css).`);
}
