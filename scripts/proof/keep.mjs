/** Keeps what a run found. `npm run proof` puts the newest of each run on the page “Bằng chứng · Proof”. */
import {execFileSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {cpus, type as system} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, '.cache/proof');

function git(...args) {
  try {
    return execFileSync('git', args, {cwd: root, encoding: 'utf8', stdio: 'pipe'}).trim();
  } catch {
    return undefined;
  }
}

/** What was tried and on what: no commit where there is no repository, or where the tree is not what was committed. */
function circumstances() {
  const [cpu] = cpus();
  return {
    date: new Date().toISOString(),
    commit: git('status', '--porcelain') === '' ? git('rev-parse', '--short', 'HEAD') : undefined,
    machine: `${system()}, Node ${process.versions.node}, ${cpus().length} × ${cpu?.model.trim()}`,
  };
}

/**
 * @typedef {object} Figure
 * @property {string} name in English
 * @property {string} vi the same in Vietnamese
 * @property {number} value
 * @property {number} [bar] the most that it should be
 * @property {Record<string, number>} [peers] the same of others, in the same run
 */

/**
 * Keeps a run until the next one of its name.
 *
 * @param {string} name of the run: `verify`, or the benchmark’s
 * @param {object} found `{figures: Figure[]}`, or the counts of all steps
 */
export function keep(name, found) {
  mkdirSync(folder, {recursive: true});
  const record = {...circumstances(), ...found};
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(record, null, 2)}\n`);
}

/** The newest run of each name, in the order of the names. */
export function kept() {
  const files = readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map(({name}) => [name.replace(/\.json$/, ''), join(folder, name)])
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, file]) => [name, JSON.parse(readFileSync(file, 'utf8'))]),
  );
}
