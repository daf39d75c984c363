/**
 * Measures what a page downloads, as `gzip -9` of minified bundles made from dist, and fails where one is over its
 * budget in budgets.json. Budgets are only ever lowered: `npm run sizes -- --lower` does it.
 */
import {globSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, relative, resolve} from 'node:path';
import {gzipSync} from 'node:zlib';
import {build, type Plugin} from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const dist = resolve(root, 'dist');
const budgetFile = resolve(root, 'budgets.json');
const budgets: Record<string, number> = JSON.parse(readFileSync(budgetFile, 'utf8'));

/** Compressors differ a little between versions of Node. */
const SLACK = 1.01;

const gzip = (contents: Uint8Array | string) => gzipSync(contents, {level: 9}).length;
const name = (file: string) => basename(file, '.js');

interface Bundle {
  bytes: number;
  /** The modules of dist in it, absolute. */
  modules: string[];
  /** What it loads later. */
  lazy: string[];
}

/** Bundles a file of dist, or code; `leaveOut` says of a module whether it is somebody else's weight. */
async function bundle(
  entry: string,
  leaveOut: (file: string) => boolean = () => false,
): Promise<Bundle> {
  const lazy: string[] = [];
  const plugin: Plugin = {
    name: 'leave-out',
    setup({onResolve}) {
      onResolve({filter: /./}, ({path, kind, importer, resolveDir}) => {
        if (kind === 'entry-point') return;
        const file = path.startsWith('.') ? resolve(resolveDir, path) : path;
        if (kind === 'dynamic-import') lazy.push(file);
        // An external import with a name of its own would count; all are called the same.
        if (kind === 'dynamic-import' || (importer.startsWith(dist) && leaveOut(file)))
          return {path: 'x', external: true};
        return undefined;
      });
    },
  };
  const isFile = entry.startsWith(dist);
  const {outputFiles, metafile} = await build({
    ...(isFile ? {entryPoints: [entry]} : {stdin: {contents: entry, resolveDir: root}}),
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: ['chrome109', 'firefox115', 'safari16.4'],
    conditions: ['production'],
    legalComments: 'none',
    // Where a constant was all that a module needed of another, its text stands in the code.
    logOverride: {'ignored-bare-import': 'silent'},
    plugins: [plugin],
  });
  return {
    bytes: gzip(outputFiles[0]?.contents ?? ''),
    modules: Object.keys(metafile.inputs).map((file) => resolve(root, file)),
    lazy,
  };
}

const isLit = (file: string) => /^(lit|@lit)(\/|$)/.test(file);
const defines = globSync('define/*.js', {cwd: dist})
  .sort()
  .map((file) => resolve(dist, file));

/** Everything of Lit that the elements import, whole. */
function litImports(): string {
  const modules = globSync('{components,internal,styles}/**/*.js', {cwd: dist});
  const text = modules.map((file) => readFileSync(resolve(dist, file), 'utf8')).join('\n');
  const specifiers = new Set([...text.matchAll(/from "(lit[^"]*)"/g)].map(([, found]) => found));
  return [...specifiers].map((each) => `export * from '${each}';`).join('\n');
}

const all = await bundle(resolve(dist, 'define.js'));
const beyondLit = new Map<string, Bundle>();
for (const file of defines) beyondLit.set(file, await bundle(file, isLit));

const users = (file: string) =>
  [...beyondLit.values()].filter(({modules}) => modules.includes(file)).length;

const measured: [what: string, bytes: number][] = [
  ['all elements with Lit', all.bytes],
  ['Lit', (await bundle(litImports())).bytes],
];
for (const file of defines) {
  const own = await bundle(file, (module) => isLit(module) || users(module) > 1);
  measured.push([`${name(file)}, own`, own.bytes]);
}
for (const [file, {bytes}] of beyondLit) measured.push([`${name(file)}, beyond Lit`, bytes]);
const lazyParts = new Set(all.lazy);
// A part may have parts of its own, which are found as it is measured.
for (const file of lazyParts) {
  const {bytes, lazy} = await bundle(file);
  for (const each of lazy) lazyParts.add(each);
  measured.push([`lazy: ${name(relative(dist, file))}`, bytes]);
}
for (const file of ['cdn/cong-elements.js', 'cdn/styles.css', 'cdn/reader-settings.js']) {
  measured.push([file, gzip(readFileSync(resolve(dist, file)))]);
}

if (process.argv.includes('--lower')) {
  for (const [what, bytes] of measured) {
    budgets[what] = Math.min(budgets[what] ?? Infinity, Math.ceil(bytes * SLACK));
  }
  writeFileSync(budgetFile, `${JSON.stringify(budgets, null, 2)}\n`);
}

let failed = false;
console.log(`${'bytes, gzip -9'.padEnd(36)}${'is'.padStart(8)}${'budget'.padStart(8)}`);
for (const [what, bytes] of measured) {
  const budget = budgets[what];
  const isOver = budget === undefined || bytes > budget;
  failed ||= isOver;
  const remark = budget === undefined ? '  no budget' : isOver ? '  over budget' : '';
  console.log(
    `${what.padEnd(36)}${String(bytes).padStart(8)}${String(budget ?? '').padStart(8)}${remark}`,
  );
}
for (const what of Object.keys(budgets).filter(
  (key) => !measured.some(([found]) => found === key),
)) {
  failed = true;
  console.log(`${what} has a budget and does not exist.`);
}
if (failed) process.exitCode = 1;
