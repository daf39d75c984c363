/**
 * Asks of a release what cannot be taken back once it is published: `npm run release:check`. It builds twice, packs, and
 * compiles the package in a site of its own, for which it installs compilers by npm. `--tag v1.2.3` says what is to be published;
 * `--between` asks what can be asked before the next version has a number.
 */
import {
  copyFileSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {changesOf, worstOf} from './release/api-changes.ts';
import {importsOf, readApi, specifierOf} from './release/api.ts';
import {contentsFaults} from './release/contents.ts';
import {bundledPackages, licenceFaults, partOf} from './release/licences.ts';
import {run} from './release/run.ts';
import {buildFaults, hashesOf} from './release/same-bytes.ts';
import {typeFaults} from './release/types.ts';
import {
  isEnough,
  neededStep,
  releaseBefore,
  stepBetween,
  versionFaults,
} from './release/version.ts';

const root = resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const {version} = JSON.parse(read('package.json'));
const temporary = mkdtempSync(join(tmpdir(), 'cong-release-'));
const folder = (name: string) => {
  const path = join(temporary, name);
  mkdirSync(path, {recursive: true});
  return path;
};

let faultCount = 0;

/** Prints what a check has found. */
function report(title: string, faults: readonly string[]) {
  faultCount += faults.length;
  console.log(`== ${title}: ${faults.length === 0 ? 'ok' : 'FAILED'}`);
  for (const fault of faults) console.log(`   ${fault}`);
}

const say = (text: string) => console.log(`   ${text}`);

const isBetween = process.argv.includes('--between');

/** Of `--tag v1.2.3`. */
function tagToPublish(): string | undefined {
  const at = process.argv.indexOf('--tag');
  return at === -1 ? undefined : process.argv[at + 1];
}

const build = (where: string) => run('npm', ['run', '--silent', 'build'], where);

/** The release that this one is compared with. */
async function lastTag(): Promise<string | undefined> {
  const {stdout} = await run('git', ['tag', '--list'], root);
  return releaseBefore(stdout.split('\n'), version, isBetween);
}

/** Builds what a tag holds, with its own dependencies where they are others. */
async function builtAt(tag: string): Promise<string> {
  const old = folder('old');
  const archive = join(temporary, 'old.tar');
  await run('git', ['archive', `--output=${archive}`, tag], root);
  await run('tar', ['-xf', archive, '-C', old], root);
  const isSame = readFileSync(join(old, 'package-lock.json'), 'utf8') === read('package-lock.json');
  if (isSame) symlinkSync(join(root, 'node_modules'), join(old, 'node_modules'), 'junction');
  else await run('npm', ['ci', '--ignore-scripts'], old);
  await build(old);
  return old;
}

async function checkApi(tag: string | undefined) {
  if (!tag) {
    report('public API: first release, nothing to compare with', []);
    return;
  }
  const changes = changesOf(readApi(await builtAt(tag)), readApi(root));
  for (const {text} of changes) say(text);
  const needed = neededStep(worstOf(changes), tag);
  const isRight = isBetween || isEnough(stepBetween(tag, version), needed);
  report(
    `public API since ${tag}: ${changes.length} changes, for a ${needed} version`,
    isRight ? [] : [`${version} after ${tag}: these changes need a ${needed} version at least`],
  );
}

async function packed(): Promise<string> {
  const tarballs = folder('tarball');
  await run('npm', ['pack', '--ignore-scripts', `--pack-destination=${tarballs}`], root);
  const [tarball = ''] = globSync('*.tgz', {cwd: tarballs});
  return join(tarballs, tarball);
}

async function filesOf(tarball: string) {
  const unpacked = folder('unpacked');
  await run('tar', ['-xzf', tarball, '-C', unpacked], root);
  const base = join(unpacked, 'package');
  return globSync('**/*', {cwd: base})
    .map((path) => ({path: path.replaceAll('\\', '/'), stats: statSync(join(base, path))}))
    .filter(({stats}) => stats.isFile())
    .map(({path, stats}) => ({path, size: stats.size}));
}

function checkVersion() {
  report(
    `version ${version}`,
    versionFaults({
      version,
      locked: JSON.parse(read('package-lock.json')).version,
      changelog: read('CHANGELOG.md'),
      tag: tagToPublish(),
    }),
  );
}

async function checkLicences() {
  const names = await bundledPackages(
    [
      'src/script-tag.ts',
      'src/autoloader.ts',
      'src/reader-settings.ts',
      ...globSync('src/define/*.ts', {cwd: root}),
    ],
    root,
  );
  // Of Lucide the paths of single icons are copied into the source: scripts/icons.ts.
  const parts = [...names, 'lucide-static'].map((name) => partOf(name, root));
  for (const part of parts) say(`${part.name} ${part.version}: ${part.licence}`);
  const shipped = ['dist/LICENSES.txt', 'dist/cdn/LICENSES.txt'];
  report(
    'licences of what the files for browsers contain',
    shipped.flatMap((file) => licenceFaults(parts, read(file)).map((fault) => `${file}: ${fault}`)),
  );
}

try {
  if (!isBetween) checkVersion();
  await build(root);
  const first = hashesOf(join(root, 'dist'));
  await build(root);
  report('two builds, the same bytes', buildFaults(first, hashesOf(join(root, 'dist'))));

  const tarball = await packed();
  const files = await filesOf(tarball);
  say(`${files.length} files, ${files.reduce((sum, {size}) => sum + size, 0)} bytes unpacked`);
  report('contents of the tarball', contentsFaults(files));
  await checkLicences();

  const {exports: exported} = JSON.parse(read('package.json'));
  const specifiers = importsOf(
    exported,
    files.map(({path}) => path),
    'types',
  );
  const typed = [...specifiers].filter(([, file]) => file.endsWith('.d.ts'));
  const samples = join(root, 'test/package/types');
  const names = typed.map(([path]) => specifierOf(path));
  report('types', await typeFaults(tarball, folder('site'), samples, names, say));
  await checkApi(await lastTag());
  // What was checked is what is published.
  copyFileSync(tarball, join(root, 'cong-elements.tgz'));
} finally {
  rmSync(temporary, {recursive: true, force: true});
}
console.log(faultCount === 0 ? '\nReady.' : `\n${faultCount} faults.`);
process.exitCode = faultCount === 0 ? 0 : 1;
