/** Builds dist, everything that the package ships. */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {copyFileSync, existsSync, globSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import packageJson from '../package.json' with {type: 'json'};
import {writeScripts} from './bundles.ts';
import {readManifest} from './manifest.ts';

const root = new URL('..', import.meta.url);
const dist = new URL('dist/', root);
const cdn = new URL('cdn/', dist);

const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, {cwd: root, stdio: 'inherit', shell: process.platform === 'win32'});

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

/** Leaves the declarations that a user of the package can reach, as the compiler would from what is exported. */
function pruneDeclarations() {
  const kept = new Set<string>();
  const keep = (file: string) => {
    if (kept.has(file)) return;
    kept.add(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/['"](\.[^'"]*)\.js['"]/g))
      keep(resolve(dirname(file), `${path}.d.ts`));
  };
  const folder = fileURLToPath(dist);
  const exported = Object.values(packageJson.exports).flatMap((each) =>
    typeof each === 'object' && 'types' in each ? globSync(each.types, {cwd: root}) : [],
  );
  // A pattern of exports covers more declarations than there are modules.
  const isTyping = (file: string) => file.startsWith(join('dist', 'types'));
  for (const file of exported.filter(
    (each) => isTyping(each) || existsSync(new URL(each.replace(/\.d\.ts$/, '.js'), root)),
  ))
    keep(resolve(fileURLToPath(root), file));
  for (const file of globSync('**/*.d.ts', {cwd: folder}))
    if (!kept.has(resolve(folder, file))) rmSync(resolve(folder, file));
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
  const parts = {
    'Lit': 'lit',
    'Valibot': 'valibot',
    'uqr': 'uqr',
    'Lucide (icons)': 'lucide-static',
  };
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
await writeScripts();
run('tsc', '-p', 'tsconfig.build.json');
run('cem', 'analyze', '--config', 'custom-elements-manifest.config.js', '--quiet');
writeEditorData();
await import('./typings.ts');
await import('./guide.ts');
pruneDeclarations();
await import('./schemas.ts');
await import('./styles.ts');
await import('./tokens.ts');
writeLicences();
writeIntegrity();
