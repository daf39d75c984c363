/**
 * Imports a module of the working folder anew, with all that it imports from there, as often as wanted: what a module works out
 * while it loads, such as its patterns, is then worked out with the mutant of the moment. Packages stay as they are.
 */
import {readFileSync} from 'node:fs';
import {registerHooks, stripTypeScriptTypes} from 'node:module';
import {resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const ROUND = '?round=';

const stripped = new Map();
let round = 0;

function sourceOf(url) {
  let source = stripped.get(url);
  if (source === undefined) {
    source = stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'), {mode: 'transform'});
    stripped.set(url, source);
  }
  return source;
}

registerHooks({
  resolve(specifier, context, next) {
    const [, number] = context.parentURL?.split(ROUND) ?? [];
    if (!number || !specifier.startsWith('.')) return next(specifier, context);
    // The sources name what the compiler makes of them.
    const file = specifier.replace(/\.js$/, '.ts');
    const url = `${new URL(file, context.parentURL).href}${ROUND}${number}`;
    return {url, format: 'module', shortCircuit: true};
  },
  load(url, context, next) {
    const [address, number] = url.split(ROUND);
    if (!number) return next(url, context);
    return {source: sourceOf(address), format: 'module', shortCircuit: true};
  },
});

/** @param {string} file its path from the working folder */
export function importFresh(file) {
  round++;
  return import(`${pathToFileURL(resolve(file)).href}${ROUND}${round}`);
}
