/** Compiles a site that uses every type of the packed package, as sites resolve types, with old and new compilers. */
import {cpSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {run} from './run.ts';

/** The oldest compiler that our types are for, and the newest there is. */
const COMPILERS = {'typescript-oldest': '~5.4.0', 'typescript-newest': 'latest'};

const MODULES = {node16: 'node16', nodenext: 'nodenext', bundler: 'esnext'};

/** The frameworks whose types ours extend. */
const FRAMEWORKS = {
  '@types/react': '^19.2.0',
  'preact': '^10.0.0',
  'solid-js': '^1.9.0',
  'svelte': '^5.0.0',
  'vue': '^3.5.0',
};

/** What a compiler says of the package and of the site; what it says of other packages is theirs. */
export const faultsIn = (output: string): string[] =>
  output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\berror TS\d+:/.test(line))
    .filter(
      (line) => !line.includes('node_modules/') || line.includes('node_modules/cong-elements/'),
    );

/** Imports all that is exported with types: `export * as _0 from 'cong-elements';` */
export const importsOf = (specifiers: readonly string[]): string =>
  specifiers.map((specifier, index) => `export * as _${index} from '${specifier}';\n`).join('');

/**
 * @param tarball the packed package
 * @param site an empty folder
 * @param samples a folder of TypeScript that uses the package
 * @param specifiers all that can be imported and has types
 * @param say is told of each compilation
 * @returns what is wrong, in words
 */
export async function typeFaults(
  tarball: string,
  site: string,
  samples: string,
  specifiers: readonly string[],
  say: (what: string) => void,
): Promise<string[]> {
  const aliases = Object.entries(COMPILERS).map(([name, range]) => [
    name,
    `npm:typescript@${range}`,
  ]);
  const devDependencies = {
    'cong-elements': `file:${tarball}`,
    ...Object.fromEntries(aliases),
    ...FRAMEWORKS,
  };
  const write = (file: string, text: unknown) =>
    writeFileSync(join(site, file), typeof text === 'string' ? text : JSON.stringify(text));
  write('package.json', {private: true, type: 'module', devDependencies});
  cpSync(samples, site, {recursive: true});
  write('every.ts', importsOf(specifiers));
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], site);

  const faults: string[] = [];
  for (const compiler of Object.keys(COMPILERS))
    for (const [moduleResolution, module] of Object.entries(MODULES)) {
      const compilerOptions = {
        strict: true,
        noEmit: true,
        module,
        moduleResolution,
        target: 'es2022',
        lib: ['es2022', 'dom', 'dom.iterable'],
        jsx: 'preserve',
        types: [],
        exactOptionalPropertyTypes: true,
        // Our declarations are to be checked; what is said of others is left out.
        skipLibCheck: false,
      };
      write('tsconfig.json', {compilerOptions, include: ['*.ts', '*.tsx']});
      const folder = join(site, 'node_modules', compiler);
      const {stdout} = await run('node', [join(folder, 'bin/tsc'), '-p', site], site, {
        mayFail: true,
      });
      const version = (
        await run('node', [join(folder, 'bin/tsc'), '--version'], site)
      ).stdout.trim();
      const found = faultsIn(stdout);
      say(`${version}, ${moduleResolution}: ${found.length === 0 ? 'compiles' : 'fails'}`);
      faults.push(...found.map((fault) => `${version}, ${moduleResolution}: ${fault}`));
    }
  return faults;
}
