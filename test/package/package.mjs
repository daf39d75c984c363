/** The package as a user gets it: packed from dist, which `npm run build` has made. */
import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';

export const root = resolve(import.meta.dirname, '../..');

const isWindows = process.platform === 'win32';

/** Runs a program and returns what it printed; a failure's message holds that too. */
export async function run(command, args, {cwd = root} = {}) {
  try {
    const {stdout} = await promisify(execFile)(command, args, {cwd, shell: isWindows});
    return stdout;
  } catch (error) {
    const call = [command, ...args].join(' ');
    throw new Error(`${call}\n${error.stdout}\n${error.stderr}`, {cause: error});
  }
}

/** A folder that goes when the test does. */
export async function temporaryFolder(test) {
  const folder = await mkdtemp(join(tmpdir(), 'cong-elements-'));
  test.after(() => rm(folder, {recursive: true, force: true}));
  return folder;
}

/** Packs into `folder`; the build is not run again. */
export async function pack(folder) {
  if (!existsSync(join(root, 'dist/cdn/sri.json')))
    throw new Error('No dist: `npm run build` first.');
  const report = await run('npm', [
    'pack',
    '--json',
    '--ignore-scripts',
    `--pack-destination=${folder}`,
  ]);
  const packed = JSON.parse(report);
  // npm 11 reports a list, later ones an object by package name.
  const [{filename}] = Array.isArray(packed) ? packed : Object.values(packed);
  return join(folder, filename);
}

/** Packs and unpacks: for pages that take the files as they are. */
export async function unpack(folder) {
  const tarball = await pack(folder);
  await run('tar', ['-xzf', tarball, '-C', folder]);
  return join(folder, 'package');
}

/** Writes files by path, folders included in the paths have to be there. */
export const writeFiles = (folder, files) =>
  Promise.all(Object.entries(files).map(([path, text]) => writeFile(join(folder, path), text)));

/** Installs what a site's package.json names, and more where a test needs it. */
export const install = (site, ...more) =>
  run(
    'npm',
    ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', ...more],
    {cwd: site},
  );

/** Makes a site of ES modules with the packed package and the others that it names. Gives its folder. */
export async function installedSite(test, {dependencies = {}, devDependencies}, files) {
  const folder = await temporaryFolder(test);
  const tarball = await pack(folder);
  const site = join(folder, 'site');
  await mkdir(site);
  const manifest = {
    private: true,
    type: 'module',
    dependencies: {'cong-elements': `file:${tarball}`, ...dependencies},
    devDependencies,
  };
  await writeFiles(site, {...files, 'package.json': JSON.stringify(manifest)});
  await install(site);
  return site;
}

/**
 * Opens a page and notes whatever a developer would see as a fault, and each address asked for.
 *
 * @returns {Promise<{page: import('puppeteer-core').Page, faults: string[], requests: string[]}>}
 */
export async function open(browser, url) {
  const page = await browser.newPage();
  const faults = [];
  const requests = [];
  page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(url, {waitUntil: 'networkidle0'});
  return {page, faults, requests};
}
