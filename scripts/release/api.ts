/** Reads the public API out of a built package: elements, addresses of files, tokens, JSON contracts, types. */
import {existsSync, globSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import type {CustomElementDeclaration, Package} from 'custom-elements-manifest/schema';
import type {Api} from './api-changes.ts';
import {typesApi} from './api-types.ts';

type Named = {readonly name: string; readonly type?: {readonly text: string} | undefined};

const isElement = (each: object): each is CustomElementDeclaration & {tagName: string} =>
  'tagName' in each && Boolean(each.tagName);

/** What the manifest says of the elements: `<cong-link-list> attribute filter`, `<cong-link-list> part header`. */
export function elementsApi({modules}: Package): Api {
  const entries = modules
    .flatMap(({declarations = []}) => declarations)
    .filter(isElement)
    .flatMap((element) => {
      const list = (kind: string, items: readonly Named[] = []) =>
        items.map(({name, type}) => [
          `<${element.tagName}> ${kind} ${name || '(default)'}`,
          type?.text ?? '',
        ]);
      const defaults = (element.attributes ?? []).flatMap((each) =>
        each.default ? [[`<${element.tagName}> default ${each.name}`, each.default]] : [],
      );
      return [
        [`element <${element.tagName}>`, ''],
        ...list('attribute', element.attributes as Named[]),
        ...defaults,
        ...list('event', element.events),
        ...list('slot', element.slots as Named[]),
        ...list('part', element.cssParts as Named[]),
        ...list('property', element.cssProperties as Named[]),
        ...list('state', element.cssStates as Named[]),
      ];
    });
  return Object.fromEntries(entries);
}

/** The custom properties that the sheet sets for everybody. */
export const tokensApi = (sheet: string): Api =>
  Object.fromEntries(
    Array.from(sheet.matchAll(/(?<=[{;])(--cong-[\w-]+):/g), ([, name]) => [`token ${name}`, '']),
  );

interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** A schema as a type: `string | null`. */
function typeOf({type, anyOf, enum: values, const: value, items}: Schema): string {
  if (anyOf) return [...new Set(anyOf.map(typeOf))].join(' | ');
  if (values) return values.map((each) => JSON.stringify(each)).join(' | ');
  if (value !== undefined) return JSON.stringify(value);
  if (type === 'array') return `(${items ? typeOf(items) : 'unknown'})[]`;
  return type ?? 'unknown';
}

/** The keys of a document that a site serves: `contract links groups[].heading`, with `?` where they may be absent. */
export function contractApi(name: string, schema: Schema): Api {
  const found: Record<string, string> = {};
  const visit = (each: Schema, path: string) => {
    for (const part of each.anyOf ?? []) visit(part, path);
    if (each.items) visit(each.items, `${path}[]`);
    for (const [key, value] of Object.entries(each.properties ?? {})) {
      const place = path ? `${path}.${key}` : key;
      const mark = each.required?.includes(key) ? '' : '?';
      found[`contract ${name} ${place}`] = mark + typeOf(value);
      visit(value, place);
    }
  };
  found[`contract ${name}`] = typeOf(schema);
  visit(schema, '');
  return found;
}

const targetOf = (value: unknown, condition: string): string | undefined => {
  if (typeof value === 'string') return value;
  return (value as Record<string, string> | null)?.[condition];
};

/**
 * What can be imported: each path that `exports` opens, with the file that it leads to under a condition. Files in
 * `chunks` have other names in each version.
 *
 * @param files of the package, `dist/index.js`
 */
export function importsOf(
  exported: Readonly<Record<string, unknown>>,
  files: readonly string[],
  condition = 'default',
): Map<string, string> {
  const found = new Map<string, string>();
  for (const [path, value] of Object.entries(exported)) {
    const target = targetOf(value, condition)?.replace('./', '');
    if (!target) continue;
    const [before = '', after = ''] = target.split('*');
    const matches = target.includes('*')
      ? files.filter((file) => file.startsWith(before) && file.endsWith(after))
      : [target];
    for (const file of matches) {
      const name = file.slice(before.length, file.length - after.length);
      if (!name.includes('chunks/'))
        found.set(
          path.replace('*', () => name),
          file,
        );
    }
  }
  return found;
}

/** The specifiers that a site writes, `./core` as `cong-elements/core`. */
export const specifierOf = (path: string): string => `cong-elements${path.slice(1)}`;

/** The whole public API of a package in a folder. */
export function readApi(folder: string): Api {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const {exports: exported} = JSON.parse(read('package.json'));
  const files = globSync('dist/**/*.*', {cwd: folder}).map((file) => file.replaceAll('\\', '/'));
  const addresses = [
    ...importsOf(exported, files).keys(),
    ...importsOf(exported, files, 'types').keys(),
  ].map((path) => [`import ${specifierOf(path)}`, '']);
  const typed = [...importsOf(exported, files, 'types')]
    .filter(([, file]) => file.endsWith('.d.ts') && existsSync(join(folder, file)))
    .map(([path, file]) => [specifierOf(path), join(folder, file)] as const);
  const contracts = files
    .filter((file) => file.startsWith('dist/schemas/'))
    .map((file) => contractApi(basename(file, '.json'), JSON.parse(read(file))));
  return Object.assign(
    Object.fromEntries(addresses),
    elementsApi(JSON.parse(read('dist/custom-elements.json'))),
    tokensApi(read('dist/styles.css')),
    ...contracts,
    typesApi(new Map(typed), folder),
  );
}
