/** The page's script: the elements, and Lit's support for taking over what the server rendered. */
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

// The support has to run before Lit does. A bundler puts what features share with the elements into a file that comes
// before all code of this one, Lit included, so the elements are imported afterwards.
const contents = `
  import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
  import('cong-elements/define');`;

let script;

/** The files by name, `browser.js` and the parts that are loaded when they are used. Built in memory, once. */
export const buildScript = () => (script ??= bundle());

async function bundle() {
  const {outputFiles} = await build({
    stdin: {
      contents,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      sourcefile: 'browser.js',
    },
    entryNames: 'browser',
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: ['chrome109', 'firefox115', 'safari16.4'],
    outdir: '/',
    write: false,
    legalComments: 'none',
    logLevel: 'warning',
  });
  return new Map(
    outputFiles.map(({path, contents: code}) => [path.replace(/^.*[\\/]/, ''), Buffer.from(code)]),
  );
}
