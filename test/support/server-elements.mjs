/** All elements, bundled from src for a server and for a browser that takes over what the server has sent. */
import {mkdir, mkdtemp, rm} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const root = resolve(import.meta.dirname, '../..');

const shared = {
  bundle: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'silent',
  absWorkingDir: root,
  define: {__DEV__: 'true'},
  tsconfigRaw: {compilerOptions: {experimentalDecorators: true, useDefineForClassFields: false}},
};

/**
 * Registers all elements in this process.
 *
 * @returns a folder for bundles inside the project, where `lit` is found; it goes when the test does
 */
export async function defineOnServer(test) {
  const cache = join(root, 'node_modules/.cache');
  await mkdir(cache, {recursive: true});
  const folder = await mkdtemp(join(cache, 'cong-ssr-'));
  test.after(() => rm(folder, {recursive: true, force: true}));
  const outfile = join(folder, 'define.mjs');
  await build({
    ...shared,
    entryPoints: ['src/server.ts'],
    outfile,
    platform: 'node',
    external: ['lit', '@lit-labs/ssr'],
  });
  const {modulesLoaded} = await import(pathToFileURL(outfile).href);
  await modulesLoaded();
  return folder;
}

/** Writes `client.js`: Lit's support for hydration, and all elements. */
export async function bundleForBrowser(folder) {
  const contents = `
    import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
    import './src/define.ts';`;
  await build({
    ...shared,
    stdin: {contents, resolveDir: root},
    outfile: join(folder, 'client.js'),
    platform: 'browser',
    conditions: ['development'],
  });
}
