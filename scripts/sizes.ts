/**
 * Measures what a page downloads, as `gzip -9`, and fails where something is over its budget in budgets.json. Budgets are
 * only ever lowered: `npm run sizes -- --lower` does it. What a whole page costs is measured by test/page/page-cost.test.mjs.
 */
import {globSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import {gzipSync} from 'node:zlib';
import {build} from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const dist = resolve(root, 'dist');
const budgetFile = resolve(root, 'budgets.json');
const budgets: Record<string, number> = JSON.parse(readFileSync(budgetFile, 'utf8'));

/** Compressors differ a little between versions of Node. */
const SLACK = 1.01;

const gzip = (contents: Uint8Array | string) => gzipSync(contents, {level: 9}).length;
const fileSize = (file: string) => gzip(readFileSync(resolve(dist, 'cdn', file)));

/** An element as a bundler makes it of the package, Lit included, without what comes later. */
async function bundled(file: string): Promise<number> {
  const {outputFiles} = await build({
    entryPoints: [resolve(dist, 'define', file)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['chrome109', 'firefox115', 'safari16.4'],
    legalComments: 'none',
    plugins: [
      {
        name: 'leave-out',
        setup: ({onResolve}) =>
          onResolve({filter: /./}, ({kind}) =>
            kind === 'dynamic-import' ? {path: 'x', external: true} : undefined,
          ),
      },
    ],
  });
  return gzip(outputFiles[0]?.contents ?? '');
}

/** The chunks that a file of dist/cdn names, and those that they name. */
function chunksOf(file: string, found = new Set<string>()): Set<string> {
  const text = readFileSync(resolve(dist, 'cdn', file), 'utf8');
  for (const [, chunk = ''] of text.matchAll(
    /["'`]\.\/(?:chunks\/)?([\w.-]+-[\da-f]{8}\.js)["'`]/g,
  )) {
    if (found.has(`chunks/${chunk}`)) continue;
    chunksOf(`chunks/${chunk}`, found.add(`chunks/${chunk}`));
  }
  return found;
}

const measured = new Map<string, number>();
const entry = 'cong-elements.js';
const features = [...chunksOf(entry)].sort();
measured.set(entry, fileSize(entry));
measured.set(
  `${entry} and all that it can load`,
  [entry, ...features].reduce((sum, file) => sum + fileSize(file), 0),
);
for (const file of globSync('*.js', {cwd: resolve(dist, 'define')}).sort())
  measured.set(`by its own entry: ${basename(file, '.js')}`, await bundled(file));
for (const file of ['styles.css', 'reader-settings.js', 'autoloader.classic.js'])
  measured.set(file, fileSize(file));
for (const file of features)
  measured.set(`feature: ${basename(file).replace(/-[\da-f]{8}\.js$/, '')}`, fileSize(file));

if (process.argv.includes('--lower')) {
  const lower = (bytes: number, what: string) =>
    Math.min(budgets[what] ?? Infinity, Math.ceil(bytes * SLACK));
  const lowered = [...measured].map(([what, bytes]) => [what, lower(bytes, what)]);
  writeFileSync(budgetFile, `${JSON.stringify(Object.fromEntries(lowered), null, 2)}\n`);
} else {
  for (const what of Object.keys(budgets).filter((each) => !measured.has(each))) {
    process.exitCode = 1;
    console.log(`${what} has a budget and does not exist.`);
  }
}

console.log(`${'bytes, gzip -9'.padEnd(44)}${'is'.padStart(8)}${'budget'.padStart(8)}`);
for (const [what, bytes] of measured) {
  const budget = budgets[what];
  const isOver = budget === undefined || bytes > budget;
  if (isOver && !process.argv.includes('--lower')) process.exitCode = 1;
  const remark = budget === undefined ? '  no budget' : isOver ? '  over budget' : '';
  console.log(
    `${what.padEnd(44)}${String(bytes).padStart(8)}${String(budget ?? '').padStart(8)}${remark}`,
  );
}
