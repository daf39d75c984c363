/**
 * Builds dist-wordpress/cong-elements.zip, which WordPress installs: the plugin, and dist/cdn in a folder called as the
 * version. `npm run build` has made dist.
 */
import {existsSync, globSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {zipSync} from 'fflate';
import packageJson from '../package.json' with {type: 'json'};
import {nationalDays} from '../src/occasions/vietnam.js';

const root = resolve(import.meta.dirname, '..');
const plugin = resolve(root, 'integrations/wordpress/cong-elements');
const cdn = resolve(root, 'dist/cdn');
const output = resolve(root, 'dist-wordpress');
const {version} = packageJson;

/** The plugin’s source says 0.0.0 where its version belongs. */
const UNRELEASED = /(?<=Version: +|Stable tag: +|VERSION += ')0\.0\.0/g;

/** Two builds of one source have the same bytes; zip files know no earlier year. */
const NO_TIME = new Date(1980, 0, 1);

const slashes = (path: string) => path.replaceAll('\\', '/');

/** The files below a folder by their paths, in order. */
function filesIn(folder: string, keep = (_path: string) => true): [string, Buffer][] {
  return globSync('**/*.*', {cwd: folder})
    .map(slashes)
    .filter(keep)
    .sort()
    .map((path) => [path, readFileSync(join(folder, path))]);
}

if (!existsSync(join(cdn, 'sri.json'))) throw new Error('No dist: `npm run build` first.');

const source = filesIn(plugin).map(
  ([path, bytes]) =>
    [path, Buffer.from(bytes.toString('utf8').replace(UNRELEASED, version))] as const,
);
const browserFiles = filesIn(cdn, (path) => !path.includes('.development.')).map(
  ([path, bytes]) => [`cong/${version}/${path}`, bytes] as const,
);
const days = Buffer.from(`${JSON.stringify({events: nationalDays}, null, 2)}\n`);

const files = [...source, ...browserFiles, [`cong/${version}/ngay-le.json`, days] as const];
const zipped = zipSync(
  Object.fromEntries(
    files.map(([path, bytes]) => [`cong-elements/${path}`, new Uint8Array(bytes)]),
  ),
  {level: 9, mtime: NO_TIME},
);
mkdirSync(output, {recursive: true});
writeFileSync(join(output, 'cong-elements.zip'), zipped);
console.log(`dist-wordpress/cong-elements.zip: ${files.length} files, ${zipped.length} bytes`);
