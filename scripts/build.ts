/** Builds dist, everything that the package ships. */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {copyFileSync, globSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {build} from 'vite';
import {elements, headScript, lazyPart, modules, script} from '../vite.config.ts';
import {readManifest} from './manifest.ts';

const root = new URL('..', import.meta.url);
const dist = new URL('dist/', root);
const cdn = new URL('cdn/', dist);

const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, {cwd: root, stdio: 'inherit', shell: process.platform === 'win32'});

async function buildScripts() {
  const found = new Map<string, string>();
  await build(modules(false));
  await build(modules(true));
  await build(script(false, found));
  await build(script(true, found));
  await build(elements(found));
  await build(headScript());
  // A part may have parts of its own, which are found as it is built.
  for (const file of found.values()) await build(lazyPart(file, found));
}

function writeEditorData() {
  const outdir = 'dist';
  // The two generators differ in what of the manifest's optional keys they type.
  const manifest = readManifest() as never;
  copyFileSync(new URL('custom-elements.json', root), new URL('custom-elements.json', dist));
  generateVsCodeCustomElementData(manifest, {outdir, hideLogs: true});
  generateJetBrainsWebTypes(manifest, {
    outdir,
    hideLogs: true,
    packageJson: false,
    modulePathTemplate: (_name, path) => path.replace(/^dist\//, './'),
  });
}

/** What `integrity` takes, for each file that a page may link. */
function writeIntegrity() {
  const files = globSync('**/*.{js,css}', {cwd: cdn}).sort();
  const hash = (file: string) =>
    createHash('sha384')
      .update(readFileSync(new URL(file, cdn)))
      .digest('base64');
  const entries = files.map((file) => [file.replaceAll('\\', '/'), `sha384-${hash(file)}`]);
  writeFileSync(
    new URL('sri.json', cdn),
    `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`,
  );
}

/** The licences of what the files for browsers contain. */
function writeLicences() {
  const parts = {'Lit': 'lit', 'Valibot': 'valibot', 'Lucide (icons)': 'lucide-static'};
  const text = Object.entries(parts).map(([name, folder]) => {
    const [file = 'LICENSE'] = globSync('LICENSE*', {
      cwd: new URL(`node_modules/${folder}/`, root),
    });
    const licence = readFileSync(new URL(`node_modules/${folder}/${file}`, root), 'utf8');
    return `${name}\n${'='.repeat(name.length)}\n\n${licence.trim()}\n`;
  });
  for (const folder of [dist, cdn])
    writeFileSync(new URL('LICENSES.txt', folder), text.join('\n\n'));
}

rmSync(dist, {recursive: true, force: true});
await buildScripts();
run('tsc', '-p', 'tsconfig.build.json');
run('cem', 'analyze', '--config', 'custom-elements-manifest.config.js', '--quiet');
writeEditorData();
await import('./typings.ts');
await import('./guide.ts');
await import('./schemas.ts');
await import('./styles.ts');
writeLicences();
writeIntegrity();
