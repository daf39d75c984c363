/** What the benchmarks share: a page with one script, and samples in shuffled order. */
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {serveFolder} from '../test/support/static-server.mjs';

/** For the script of such a page: gives it the styles for what authors wrote, and keeps the sheet as `look`. */
export const adoptLook = `import {look as lookText} from './src/elements/look.js';
  const look = new CSSStyleSheet();
  look.replaceSync(lookText);
  document.adoptedStyleSheets = [look];`;

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Serves a page that runs `contents`, a module that imports from the project's folder, built as for production.
 *
 * @param {Record<string, [type: string, body: string]>} [more] further files by address
 */
export async function serveBench(contents, more = {}) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: root},
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'chrome109',
    define: {__DEV__: 'false'},
    conditions: ['production', 'browser', 'module'],
  });
  const files = {
    '/': [
      'text/html',
      '<!doctype html><html lang="vi"><title>0</title><script src="bench.js"></script>',
    ],
    '/bench.js': ['text/javascript', outputFiles[0].contents],
    ...more,
  };
  return serveFolder(root, {
    handle({url}, response) {
      const [type, body] = files[url] ?? ['text/plain', ''];
      response.writeHead(200, {'Content-Type': `${type}; charset=utf-8`}).end(body);
      return true;
    },
  });
}

export function shuffle(list) {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1));
    [list[last], list[other]] = [list[other], list[last]];
  }
  return list;
}
