/** The contracts as the elements check them, bundled from src: the package has them as JSON Schema. */
import {resolve} from 'node:path';
import {build} from 'esbuild';

const names = ['counts', 'events', 'links', 'photos', 'session', 'sign-in'];

const {
  outputFiles: [{text}],
} = await build({
  stdin: {
    contents: [...names.map((name) => `${name}.schema`), 'parse']
      .map((file) => `export * from './src/data/schemas/${file}.ts';`)
      .join('\n'),
    resolveDir: resolve(import.meta.dirname, '../..'),
  },
  bundle: true,
  write: false,
  format: 'esm',
  define: {__DEV__: 'true'},
});

export const {counts, events, links, parseDocument, photos, session, signIn, signInRequest} =
  await import(`data:text/javascript,${encodeURIComponent(text)}`);
