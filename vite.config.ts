import {globSync} from 'node:fs';
import {basename, extname, relative, resolve} from 'node:path';
import {defineConfig, type Plugin, type InlineConfig} from 'vite';
import {compactHtml, compactLit} from './scripts/compact-lit.ts';
import packageJson from './package.json' with {type: 'json'};

const root = import.meta.dirname;
const source = resolve(root, 'src');

/** Left out of the modules: these exist for pages without a build only. */
const autoloader = resolve(source, 'autoloader.ts');
const readerSettings = resolve(source, 'reader-settings.ts');
const defineStyled = resolve(source, 'internal/define-styled.ts');

const forPages = [autoloader, readerSettings, defineStyled];

const name = (file: string) => basename(file, extname(file));

const tags = Object.keys(entries('define/*.ts', resolve(source, 'define'))).map(
  (element) => `cong-${element}`,
);

/** Where a preserved module goes that has no file. */
const virtual = 'virtual';

/** `{'define/visit-counter': '…/src/define/visit-counter.ts'}` */
function entries(pattern: string, base = source): Record<string, string> {
  const files = globSync(pattern, {cwd: source})
    .map((file) => resolve(source, file))
    .filter((file) => !file.endsWith('.d.ts') && !forPages.includes(file));
  return Object.fromEntries(
    files.map((file) => [relative(base, file).replaceAll('\\', '/').slice(0, -3), file]),
  );
}

type Output = NonNullable<NonNullable<InlineConfig['build']>['rolldownOptions']>['output'];

interface Build {
  outDir: string;
  entry: Record<string, string>;
  format?: 'es' | 'iife';
  isDevelopment?: boolean;
  external?: RegExp;
  plugins?: Plugin[];
  output?: Output;
}

function build({
  outDir,
  entry,
  format = 'es',
  isDevelopment = false,
  external = /^$/,
  plugins = [],
  output = {},
}: Build): InlineConfig {
  return {
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {__DEV__: String(isDevelopment)},
    // Lit's own development build speaks up on every load; ours are the warnings that a page's author needs.
    resolve: {conditions: ['module', 'browser', 'production']},
    plugins: [compactHtml, ...(isDevelopment ? [] : [compactLit]), ...plugins],
    build: {
      target: ['chrome109', 'firefox115', 'safari16.4'],
      outDir: resolve(root, outDir),
      emptyOutDir: false,
      sourcemap: true,
      minify: false,
      lib: {entry, formats: [format], name: 'cong'},
      rolldownOptions: {
        external,
        experimental: {nativeMagicString: true},
        output: {entryFileNames: '[name].js', ...output},
      },
    },
  };
}

/** ES modules for bundlers, file for file as in src. */
export const modules = (isDevelopment: boolean) =>
  build({
    outDir: isDevelopment ? 'dist/development' : 'dist',
    entry: entries('**/*.ts'),
    isDevelopment,
    external: /^(lit|valibot)($|\/)/,
    output: {
      preserveModules: true,
      preserveModulesRoot: source,
      virtualDirname: virtual,
      // The compiler's helper for decorators would be named after the compiler's version.
      entryFileNames: ({name: path}) =>
        path.startsWith(virtual) ? `internal/compiled/${name(path)}.js` : '[name].js',
    },
  });

/** For files that a browser loads as they are. Licences travel in a file beside them: Lit alone repeats its own twenty times. */
const minified: Output = {
  minify: true,
  comments: {legal: false, annotation: false, jsdoc: false},
  postBanner: `/*! cong-elements ${packageJson.version} | MIT | with parts of Lit (BSD-3-Clause), Valibot (MIT), Lucide (ISC): LICENSES.txt */`,
};

/**
 * Leaves each `import()` in src to a file in lazy/, and notes which those are. A file there stands alone, so that the
 * classic script and the modules can share it: neither can import from the other.
 */
function lazyParts(found: Map<string, string>, folder = './lazy'): Plugin {
  return {
    name: 'lazy-parts',
    enforce: 'pre',
    async resolveId(id, importer, {kind}) {
      if (kind !== 'dynamic-import' || importer === autoloader) return null;
      const part = await this.resolve(id, importer);
      if (!part?.id.startsWith(source)) return null;
      const file = `./lazy/${name(part.id)}.js`;
      const other = found.get(file);
      if (other && other !== part.id) throw new Error(`${file} would be ${other} and ${part.id}`);
      found.set(file, part.id);
      return {id: file.replace('./lazy', folder), external: true};
    },
  };
}

const waitForStyles: Plugin = {
  name: 'wait-for-styles',
  enforce: 'pre',
  resolveId: (id) => (id === '../internal/define.js' ? defineStyled : null),
};

/**
 * Finds lazy parts by the script's own address: a classic script from another host has no base URL that `import()`
 * could use. A module has no `document.currentScript`, and needs none.
 */
const scriptAddress: Plugin = {
  name: 'script-address',
  renderChunk: (_code, _chunk, _options, {magicString}) =>
    magicString?.replace(/\bimport\((["'`]\.\/lazy\/[\w-]+\.js["'`])\)/g, 'import(__lazy($1))'),
};

/**
 * Before anything else in the script. Where it has run before, or each name is taken, there is nothing to do, and a
 * second Lit would ask in vain for the Trusted Types policy that the first one has.
 */
const scriptIntro = `
const __key = Symbol.for('cong-elements');
if (__key in globalThis || ${JSON.stringify(tags)}.every((tag) => customElements.get(tag))) return;
globalThis[__key] = true;
const __script = document.currentScript?.src;
const __lazy = (file) => (__script ? new URL(file, __script).href : file);`;

/** One file for a script tag, classic or module. */
export const script = (isDevelopment: boolean, found: Map<string, string>) =>
  build({
    outDir: 'dist/cdn',
    entry: {
      [isDevelopment ? 'cong-elements.development' : 'cong-elements']: resolve(source, 'define.ts'),
    },
    format: 'iife',
    isDevelopment,
    plugins: [waitForStyles, lazyParts(found), scriptAddress],
    output: {
      ...minified,
      minify: !isDevelopment,
      codeSplitting: false,
      intro: scriptIntro,
    },
  });

/** For the head of a page, where it holds up what follows: as small as can be. */
export const headScript = () =>
  build({
    outDir: 'dist/cdn',
    entry: {'reader-settings': readerSettings},
    format: 'iife',
    output: {...minified, minify: true},
  });

/** A module for each element, what they share, and the autoloader that imports them as tags appear. */
export const elements = (found: Map<string, string>) =>
  build({
    outDir: 'dist/cdn',
    entry: {...entries('define/*.ts', resolve(source, 'define')), autoloader},
    plugins: [waitForStyles, lazyParts(found)],
    output: {
      ...minified,
      codeSplitting: {
        groups: [
          {name: 'lit', test: /node_modules/, priority: 1},
          {name: 'shared', minShareCount: 2},
        ],
      },
      chunkFileNames: '[name].js',
    },
  });

/** Two copies of Lit do not share what they keep, and a template of one means nothing to the other. */
const noLit: Plugin = {
  name: 'no-lit',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      const modules = chunk.type === 'chunk' ? chunk.moduleIds : [];
      const lit = modules.find((id) => /node_modules\/(@lit|lit)/.test(id));
      if (lit) this.error(`${chunk.fileName} is loaded lazily and must not contain Lit: ${lit}`);
    }
  },
};

/** One part that is loaded when it is used, with everything it needs. */
export const lazyPart = (file: string, found: Map<string, string>) =>
  build({
    outDir: 'dist/cdn/lazy',
    entry: {[name(file)]: file},
    plugins: [noLit, lazyParts(found, '.')],
    output: {...minified, codeSplitting: false},
  });

/** What Storybook gets; the builds above are run by scripts/build.ts. */
export default defineConfig(({mode}) => ({
  define: {__DEV__: String(mode !== 'production')},
}));
