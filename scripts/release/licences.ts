/** Whose code the files for browsers contain, and whether their licences travel with them. */
import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';

export interface Part {
  readonly name: string;
  readonly version: string;
  /** As package.json says, `MIT`. */
  readonly licence: string;
  /** The text of its licence file; empty where it has none. */
  readonly text: string;
}

/** Licences under which a part may be shipped in a bundle, if their text goes along. */
const ALLOWED = ['MIT', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', 'Apache-2.0'];

/** Lines may be broken and indented in other ways. */
const words = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * @param parts whose code is in the files for browsers
 * @param shipped the text of LICENSES.txt
 * @returns what is wrong, in words
 */
export function licenceFaults(parts: readonly Part[], shipped: string): string[] {
  return parts.flatMap(({name, version, licence, text}) => {
    if (!ALLOWED.includes(licence)) return [`${name} ${version}: ${licence || 'no licence'}`];
    if (!text) return [`${name} ${version} has no licence file`];
    return words(shipped).includes(words(text))
      ? []
      : [`LICENSES.txt lacks the licence of ${name} ${version} (${licence})`];
  });
}

/** A part as it lies in node_modules. */
export function partOf(name: string, root: string): Part {
  const folder = join(root, 'node_modules', name);
  const {version, license = ''} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const [file] = globSync('{LICENSE,LICENCE}*', {cwd: folder});
  return {
    name,
    version,
    licence: license,
    text: file ? readFileSync(join(folder, file), 'utf8') : '',
  };
}

/** `node_modules/@lit/reactive-element/x.js` → `@lit/reactive-element` */
const packageOf = (path: string) =>
  /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path.replaceAll('\\', '/'))?.[1];

/**
 * The packages whose modules a bundle of these files contains. It is found by another bundler than the one that makes what
 * is shipped, so that neither has to be believed.
 */
export async function bundledPackages(entryPoints: string[], root: string): Promise<string[]> {
  const {metafile} = await build({
    entryPoints,
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'unused',
    write: false,
    metafile: true,
    logLevel: 'error',
    define: {__DEV__: 'true'},
    external: ['./autoloader.js'],
  });
  const names = Object.keys(metafile.inputs).map(packageOf);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}
