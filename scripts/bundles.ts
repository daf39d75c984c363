/** Makes the scripts of dist: modules for bundlers, and files for pages without a build. */
import {createHash} from 'node:crypto';
import {globSync, mkdirSync, writeFileSync} from 'node:fs';
import {basename, dirname, posix, relative, resolve} from 'node:path';
import {minifyHTMLLiterals} from 'minify-literals';
import {minify} from 'terser';
import {build as viteBuild, type Plugin, type Rolldown} from 'vite';
import packageJson from '../package.json' with {type: 'json'};

const root = resolve(import.meta.dirname, '..');
const source = resolve(root, 'src');
const dist = resolve(root, 'dist');
const inSource = (file: string) => resolve(source, file);

type Chunk = Rolldown.OutputChunk;

/** `{'define/visit-counter': '…/src/define/visit-counter.ts'}` */
function entries(pattern: string | string[], base = source): Record<string, string> {
  const files = globSync(pattern, {cwd: source}).sort().map(inSource);
  return Object.fromEntries(
    files.map((file) => [relative(base, file).replaceAll('\\', '/').slice(0, -3), file]),
  );
}

/**
 * Takes out comments, and blanks where they mean nothing; strings are kept. Minifiers that understand CSS are no use for
 * pieces of it with holes: they dropped selectors, and joined rules of which an older browser knows one only.
 *
 * What puts the holes back takes a blank between one and a colon away, which would be another selector.
 */
const compactCss = (css: string) => {
  if (/@TEMPLATE_EXPRESSION :/.test(css))
    throw new Error(`Write "*:is(…)" after a hole and a blank, not ":is(…)": ${css}`);
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .split(/("[^"]*"|'[^']*')/)
    .map((part, index) => (index % 2 ? part : compactOutsideStrings(part)))
    .join('');
};

const compactOutsideStrings = (css: string) =>
  css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};>]) ?/g, '$1')
    .replace(/([:,]) /g, '$1')
    .replaceAll(';}', '}');

/**
 * Takes the blanks out of templates and style sheets. Templates lose them in every build: hydration compares a template
 * with the server's, letter by letter. A blank between tags stays, since it shows.
 */
const compactLiterals = (isDevelopment: boolean): Plugin => ({
  name: 'compact-literals',
  enforce: 'pre',
  async transform(code, id) {
    if (!id.startsWith(source) || !/\b(html|css)`/.test(code)) return null;
    return minifyHTMLLiterals(code, {
      fileName: id,
      html: {
        collapseWhitespace: true,
        conservativeCollapse: true,
        caseSensitive: true,
        keepClosingSlash: true,
        removeComments: true,
        minifyCSS: false,
      },
      // The minifier touches no sheet in a file with `unsafeCSS`, and would say so.
      css: isDevelopment || code.includes('unsafeCSS') ? false : compactCss,
      sourceMap: false,
    });
  },
});

/** Has a file that comes later tell where it does not load, see tell-missing.ts. */
const tellMissing: Plugin = {
  name: 'tell-missing',
  enforce: 'pre',
  transform(code, id) {
    const imports = /\bimport\((?=['"]\.)[^)]*\)/g;
    // The autoloader stands without what the elements share, and tries again by itself.
    if (!id.startsWith(source) || id === inSource('autoloader.ts') || !imports.test(code))
      return null;
    const teller = JSON.stringify(inSource('ui/tell-missing.ts'));
    return `import {tellMissing as __tell} from ${teller};${code.replace(imports, '__tell($&)')}`;
  },
};

/** Where the page does not link the styles, registration waits for them. */
const waitForStyles: Plugin = {
  name: 'wait-for-styles',
  enforce: 'pre',
  resolveId: (id) => (id === '../base/define.js' ? inSource('base/define-styled.ts') : null),
};

interface Bundle {
  entry: Record<string, string>;
  isDevelopment?: boolean;
  format?: 'es' | 'iife';
  plugins?: Plugin[];
  options?: Rolldown.RolldownOptions;
  output?: Rolldown.OutputOptions;
}

async function bundle({
  entry,
  isDevelopment = false,
  format = 'es',
  plugins = [],
  options,
  output,
}: Bundle): Promise<Chunk[]> {
  const result = await viteBuild({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {__DEV__: String(isDevelopment)},
    // Lit's own development build speaks up on every load; ours are the warnings that a page's author needs.
    resolve: {conditions: ['module', 'browser', 'production']},
    plugins: [compactLiterals(isDevelopment), ...plugins],
    build: {
      target: ['chrome109', 'firefox115', 'safari16.4'],
      write: false,
      minify: false,
      lib: {entry, formats: [format], name: 'cong'},
      rolldownOptions: {
        ...options,
        checks: {pluginTimings: false},
        output: {entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js', ...output},
      },
    },
  });
  const files: readonly (Chunk | Rolldown.OutputAsset)[] =
    ([result].flat() as Rolldown.RolldownOutput[])[0]?.output ?? [];
  return files.filter((file) => file.type === 'chunk');
}

/** Joins and inlines what the bundler's own minifier leaves: one byte in sixty of what a page downloads. */
async function compactScript(code: string, {isModule}: {isModule: boolean}): Promise<string> {
  const compact = await minify(code, {
    module: isModule,
    ecma: 2020,
    compress: {passes: 3},
    format: {ascii_only: true},
  });
  return compact.code ?? code;
}

/** The compiler leaves templates with a tag as they are, whose raw text could matter; to ours it does not. */
function inAscii(code: string): string {
  const [left] = /.{0,40}\\[^\0-\x7f].{0,20}/.exec(code) ?? [];
  if (left) throw new Error(`No escape can stand in for: ${left}`);
  return code.replace(
    /[^\0-\x7f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function write(folder: string, files: Pick<Chunk, 'fileName' | 'code'>[]) {
  for (const {fileName, code} of files) {
    const file = resolve(dist, folder, fileName);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, folder === 'cdn' ? inAscii(code) : code);
  }
}

/** The modules that all elements import at once. */
async function everyElement(isDevelopment: boolean): Promise<Set<string>> {
  const chunks = await bundle({
    entry: {define: inSource('define.ts')},
    isDevelopment,
    options: {...extensible, external: /^(lit|uqr|valibot)($|\/)/},
  });
  const early = new Set<Chunk>();
  const add = (chunk: Chunk | undefined) => {
    if (!chunk || early.has(chunk)) return;
    early.add(chunk);
    for (const file of chunk.imports) add(chunks.find(({fileName}) => fileName === file));
  };
  add(chunks.find(({isEntry}) => isEntry));
  return new Set([...early].flatMap(({moduleIds}) => moduleIds));
}

/** ES modules for bundlers, by the names that the package exports. */
async function modules(isDevelopment: boolean) {
  const exported = ['{index,define,server}.ts', '*/index.ts', 'core/lunar.ts', 'locale/{en,vi}.ts'];
  const inManifest = ['elements/*/*.events.ts', 'base/*element.ts', 'data/*event.ts'];
  const classes = Object.keys(entries('define/*.ts', inSource('define'))).map(
    (name) => `elements/${name}/${name}.ts`,
  );
  const build = (output: Rolldown.OutputOptions) =>
    bundle({
      entry: entries([...exported, 'occasions/*.ts', 'define/*.ts', ...classes, ...inManifest]),
      isDevelopment,
      options: {external: /^(lit|uqr|valibot)($|\/)/},
      output,
    });
  // A bundler would make a file of each small piece that features share; those that stand alone become one.
  const alone = (await build({})).filter(
    ({isEntry, isDynamicEntry, imports}) => !isEntry && !isDynamicEntry && !imports.length,
  );
  const early = await everyElement(isDevelopment);
  const pieces = new Set(alone.flatMap(({moduleIds}) => moduleIds));
  // An event is a class that extends another, which a bundler leaves out with its file alone.
  const isPlain = (id: string) => /^src.(core|data|ui)\b(?!.*event\.ts$)/.test(relative(root, id));
  const groups = [
    // It would do so with what elements share with their features; what nobody uses of one file, it leaves out.
    {name: 'shared', test: (id: string) => early.has(id) && isPlain(id)},
    {name: 'shared-by-features', test: (id: string) => pieces.has(id) && !early.has(id)},
  ];
  const chunks = await build({codeSplitting: {groups}});
  write(isDevelopment ? 'development' : '.', chunks);
}

const banner = `/*! cong-elements ${packageJson.version} | MIT | with parts of Lit (BSD-3-Clause), Valibot (MIT), uqr (MIT), Lucide (ISC): LICENSES.txt */\n`;

/** For files that a browser loads as they are. Licences travel in a file beside them: Lit alone repeats its own twenty times. */
const forPages: Rolldown.OutputOptions = {
  minify: true,
  charset: 'ascii',
  comments: {legal: false, annotation: false, jsdoc: false},
  chunkFileNames: 'chunks/[name]-__BUILD__.js',
};

/** A feature may share code with the entry that loads it, so the entry may export what the feature needs. */
const extensible: Rolldown.RolldownOptions = {preserveEntrySignatures: 'allow-extension'};

/**
 * Has the code that loads a chunk ask for the chunks that it imports at the same moment: a browser would come across them
 * only when the first is there.
 *
 * @returns gives the code of a chunk
 */
function loadingTogether(chunks: Chunk[]): (chunk: Chunk) => string {
  const chunkOf = (file: string) => chunks.find(({fileName}) => fileName === file);
  const withImports = (chunk: Chunk, found = new Set<Chunk>()): Set<Chunk> => {
    for (const each of chunk.imports.map(chunkOf))
      if (each && !each.isEntry && !found.has(each)) withImports(each, found.add(each));
    return found;
  };
  return (chunk) => {
    const isThere = withImports(chunk).add(chunk);
    const folder = posix.dirname(chunk.fileName);
    return chunk.code.replace(/\bimport\((["'`])(\.[^"'`]+)\1\)/g, (all, _, address: string) => {
      const wanted = chunkOf(posix.join(folder, address));
      const further = wanted ? [...withImports(wanted)].filter((each) => !isThere.has(each)) : [];
      const imports = further.map(
        ({fileName}) => `import("./${posix.relative(folder, fileName)}")`,
      );
      return imports.length
        ? `Promise.all([${[all, ...imports].join()}]).then(([file])=>file)`
        : all;
    });
  };
}

/**
 * Gives the chunks of one build a name of its own, so that an entry never runs the chunks of another build.
 *
 * A chunk that shares code with an entry finds it by the build's name, and does not import it: the page may have loaded
 * the entry with a query, and the same file by another address would run a second time.
 */
function nameBuild(chunks: Chunk[]): {fileName: string; code: string; isEntry: boolean}[] {
  const hash = createHash('sha256');
  for (const {fileName, code} of chunks) hash.update(fileName).update(code);
  const build = hash.digest('hex').slice(0, 8);
  const place = (entry: string) => `globalThis[Symbol.for("cong-elements ${build} ${entry}")]`;
  const isEntry = (file: string) => chunks.some((each) => each.isEntry && each.fileName === file);
  const withTheirImports = loadingTogether(chunks);
  const pairs = (list: string, swap: boolean) =>
    list
      .split(',')
      .map((each) => each.split(' as '))
      .map(([name = '', as = name]) => (swap ? `${as}:${name}` : `${name}:${as}`))
      .join();
  return chunks.map((chunk) => ({
    isEntry: chunk.isEntry,
    fileName: chunk.fileName.replace('__BUILD__', build),
    code: withTheirImports(chunk)
      .replace(/\bimport(?:\{([^}]*)\}from)?"\.{1,2}\/([\w.-]+\.js)";/g, (all, list, file) => {
        if (!isEntry(file)) return all;
        return list ? `const{${pairs(list, false)}}=${place(file)};` : '';
      })
      .replace(/\bexport\{([^}]*)\};?\s*$/, (all, list) =>
        chunk.isEntry ? `${place(chunk.fileName)}??={${pairs(list, true)}};\n` : all,
      )
      .replaceAll('__BUILD__', build),
  }));
}

const tags = Object.keys(entries('define/*.ts', inSource('define'))).map((name) => `cong-${name}`);

/** Where the script has run before, or each name is taken, a second Lit would ask in vain for the policy of the first. */
const unlessHere = `const here=Symbol.for("cong-elements");
if(here in globalThis||${JSON.stringify(tags)}.every((tag)=>customElements.get(tag)))return;
globalThis[here]=true;`;

/**
 * The file with all elements for a script tag of any kind. It neither imports nor exports, so that a browser takes it as
 * a classic script and as a module, and a CMS may join it with others.
 */
async function forAnyScriptTag(code: string): Promise<string> {
  const [finder] = await bundle({
    entry: {finder: inSource('ui/file-address.ts')},
    format: 'iife',
    output: {...forPages, name: '__files'},
  });
  const body = code.replace(
    /\bimport\((["'`])(\.\/chunks\/[\w.-]+)\1\)/g,
    'import(__files.fileAddress("$2"))',
  );
  const [left] = /.{0,80}(\bimport[{"*]|\bexport[{ ]).{0,80}/.exec(body) ?? [];
  if (left) throw new Error(`The script must stand alone: ${left}`);
  return `(()=>{"use strict";${unlessHere}${finder?.code}${body}})();\n`;
}

/** Characters of code under which what some features share is no file of its own: a page may want several of them. */
const LITTLE = 2500;

/**
 * The file for everybody: all elements. What features share beside it comes in one file, at the same moment as the first of them.
 *
 * @param plugins change the source, for a test that needs a second build
 */
export async function everything(plugins: Plugin[] = []) {
  const build = (output: Rolldown.OutputOptions) =>
    bundle({
      entry: {'cong-elements': inSource('script-tag.ts')},
      plugins: [...plugins, waitForStyles, tellMissing],
      options: extensible,
      output: {...forPages, ...output},
    });
  const parts = await build({});
  const idsOf = (chunks: Chunk[]) => new Set(chunks.flatMap(({moduleIds}) => moduleIds));
  const early = idsOf(parts.filter(({isEntry}) => isEntry));
  const shared = idsOf(
    parts.filter(
      ({isEntry, isDynamicEntry, code}) => !isEntry && !isDynamicEntry && code.length < LITTLE,
    ),
  );
  const groups = [
    {name: 'cong-elements', test: (id: string) => early.has(id) || /rolldown.runtime/.test(id)},
    {name: 'shared', test: (id: string) => shared.has(id)},
  ];
  const chunks = await build({codeSplitting: {groups}});
  return Promise.all(
    nameBuild(chunks).map(async ({fileName, code, isEntry}) => ({
      fileName,
      code: isEntry
        ? banner + (await compactScript(await forAnyScriptTag(code), {isModule: false}))
        : await compactScript(code, {isModule: true}),
    })),
  );
}

/** The same with warnings, in one file that nobody's visitors download. */
async function everythingWithWarnings() {
  const chunks = await bundle({
    entry: {'cong-elements.development': inSource('script-tag.ts')},
    isDevelopment: true,
    plugins: [waitForStyles],
    output: {...forPages, minify: false, codeSplitting: false},
  });
  return Promise.all(
    chunks.map(async ({fileName, code}) => ({
      fileName,
      code: banner + (await forAnyScriptTag(code)),
    })),
  );
}

/** A module for each element, what they share, and the autoloader that imports them as tags appear. */
async function elements() {
  const chunks = await bundle({
    entry: {
      ...entries('define/*.ts', inSource('define')),
      autoloader: inSource('autoloader.ts'),
    },
    plugins: [waitForStyles, tellMissing],
    options: extensible,
    output: {
      ...forPages,
      codeSplitting: {groups: [{name: 'shared', tags: ['$initial'], minShareCount: 2}]},
    },
  });
  return Promise.all(
    nameBuild(chunks).map(async ({fileName, code, isEntry}) => ({
      fileName,
      code: (isEntry ? banner : '') + (await compactScript(code, {isModule: true})),
    })),
  );
}

/** Scripts that stand alone: for the head of a page, where they hold up what follows, and for sites without modules. */
async function classicScripts() {
  const files = ['reader-settings.ts', 'autoloader.classic.ts'].map(inSource);
  const bundles = files.map((file) =>
    bundle({
      entry: {[basename(file, '.ts')]: file},
      format: 'iife',
      options: {external: ['./autoloader.js']},
      output: forPages,
    }),
  );
  return Promise.all(
    (await Promise.all(bundles)).flat().map(async ({fileName, code}) => ({
      fileName,
      code: await compactScript(code, {isModule: false}),
    })),
  );
}

export async function writeScripts() {
  await modules(false);
  await modules(true);
  write('cdn', await everything());
  for (const files of [everythingWithWarnings, elements, classicScripts])
    write('cdn', await files());
}
