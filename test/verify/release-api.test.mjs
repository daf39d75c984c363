/** What counts as public, and which change of it breaks a site. The packages that are compared are planted here. */
import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {changesOf, worstOf} from '../../scripts/release/api-changes.ts';
import {contractApi, importsOf, readApi} from '../../scripts/release/api.ts';

let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cong-api-'));
});
after(() => rm(folder, {recursive: true}));

const texts = (changes) => changes.map(({effect, text}) => `${effect} ${text}`);

describe('a change of the API', () => {
  it('is none where all is as before', () => {
    const api = {'<cong-a> attribute b': 'string | undefined'};
    assert.deepEqual(changesOf(api, {'<cong-a> attribute b': 'undefined | string'}), []);
    assert.equal(worstOf([]), 'none');
  });

  it('breaks where a name is gone; a new one of the same kind may be its heir', () => {
    const before = {'<cong-a> slot header': '', '<cong-a> part row': ''};
    const after = {'<cong-a> slot heading': '', '<cong-a> part row': ''};
    assert.deepEqual(texts(changesOf(before, after)), [
      'breaking removed: <cong-a> slot header; renamed to heading?',
      'added added: <cong-a> slot heading',
    ]);
  });

  it('breaks where less is taken than before, and adds where more is', () => {
    const name = '<cong-a> attribute layout';
    const turn = (one, other) => texts(changesOf({[name]: one}, {[name]: other}));
    assert.deepEqual(turn("'list' | 'menu'", "'list'"), [
      `breaking narrowed: ${name}: 'list' | 'menu' → 'list'`,
    ]);
    assert.deepEqual(turn("'list'", "'list' | 'menu'"), [
      `added widened: ${name}: 'list' → 'list' | 'menu'`,
    ]);
    assert.deepEqual(turn('number', 'string'), [`breaking changed: ${name}: number → string`]);
    assert.deepEqual(turn('(a: A) => B', '(a: A, b: B) => B'), [
      `breaking changed: ${name}: (a: A) => B → (a: A, b: B) => B`,
    ]);
    assert.deepEqual(turn('(a: A) => B', '(a: A, b?: B) => B'), [
      `added widened: ${name}: (a: A) => B → (a: A, b?: B) => B`,
    ]);
    assert.deepEqual(turn('(a | b)[]', '(a | c)[]'), [
      `breaking changed: ${name}: (a | b)[] → (a | c)[]`,
    ]);
  });

  it('breaks where a site’s data must have a key that it need not have before', () => {
    const before = {'contract links': 'object', 'contract links text': 'string'};
    const withKey = (type) => ({...before, 'contract links lang': type});
    assert.deepEqual(texts(changesOf(before, withKey('string'))), [
      'breaking must be there now: contract links lang (string)',
    ]);
    assert.deepEqual(texts(changesOf(before, withKey('?string'))), [
      'added added: contract links lang',
    ]);
    assert.deepEqual(texts(changesOf(withKey('?string'), withKey('string'))), [
      'breaking narrowed: contract links lang: ?string → string',
    ]);
    assert.equal(worstOf(changesOf(withKey('string'), withKey('?string | null'))), 'added');
  });
});

describe('the public addresses', () => {
  it('are those that the package opens, by their names; chunks have none', () => {
    const exported = {
      '.': {types: './dist/index.d.ts', default: './dist/index.js'},
      './define/*': {types: './dist/define/*.d.ts', default: './dist/define/*.js'},
      './react': {types: './dist/types/react.d.ts'},
      './cdn/*': './dist/cdn/*',
    };
    const files = [
      'dist/index.js',
      'dist/define/article.js',
      'dist/define/article.d.ts',
      'dist/cdn/autoloader.js',
      'dist/cdn/chunks/shared-0a1b2c3d.js',
    ];
    assert.deepEqual(
      [...importsOf(exported, files).keys()],
      ['.', './define/article', './cdn/autoloader.js'],
    );
    assert.deepEqual(
      [...importsOf(exported, files, 'types')],
      [
        ['.', 'dist/index.d.ts'],
        ['./define/article', 'dist/define/article.d.ts'],
        ['./react', 'dist/types/react.d.ts'],
        ['./cdn/autoloader.js', 'dist/cdn/autoloader.js'],
      ],
    );
  });
});

describe('a contract', () => {
  it('is its keys, with a mark at those that may be absent', () => {
    const schema = {
      type: 'object',
      required: ['groups'],
      properties: {
        groups: {
          type: 'array',
          items: {
            type: 'object',
            required: ['href'],
            properties: {href: {type: 'string'}, hits: {anyOf: [{type: 'number'}, {type: 'null'}]}},
          },
        },
      },
    };
    assert.deepEqual(contractApi('links', schema), {
      'contract links': 'object',
      'contract links groups': '(object)[]',
      'contract links groups[].href': 'string',
      'contract links groups[].hits': '?number | null',
    });
  });
});

describe('two packages', () => {
  const manifest = (element) =>
    JSON.stringify({
      schemaVersion: '1.0.0',
      modules: [
        {
          kind: 'javascript-module',
          path: 'dist/a.js',
          declarations: [{kind: 'class', name: 'A', tagName: 'cong-a', ...element}],
        },
      ],
    });

  /** Writes a package as small as one can be. */
  async function planted(name, {element, declarations, sheet, schema}) {
    const files = {
      'package.json': JSON.stringify({
        exports: {
          '.': {types: './dist/index.d.ts', default: './dist/index.js'},
          './schemas/*.json': './dist/schemas/*.json',
        },
      }),
      'dist/index.js': 'export {};',
      'dist/index.d.ts': declarations,
      'dist/custom-elements.json': manifest(element),
      'dist/styles.css': sheet,
      'dist/schemas/links.json': JSON.stringify(schema),
    };
    const place = join(folder, name);
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(place, path)), {recursive: true});
      await writeFile(join(place, path), text);
    }
    return readApi(place);
  }

  it('are compared by elements, tokens, contracts and types', async () => {
    const before = await planted('before', {
      element: {
        attributes: [
          {name: 'layout', type: {text: "'list' | 'menu'"}, default: "'list'"},
          {name: 'limit', type: {text: 'number'}},
        ],
        events: [{name: 'cong-go', type: {text: 'GoEvent'}}],
        cssParts: [{name: 'row'}],
      },
      declarations: `export declare class A { #secret: number; private hidden: string; limit: number; go(to: string): void; }
        export interface Link { readonly href: string; readonly text?: string }
        export type Layout = 'list' | 'menu';
        export declare function format(value: number): string;`,
      sheet: ':where(:root){--cong-color-page:#fff;--cong-radius:8px}',
      schema: {type: 'object', properties: {text: {type: 'string'}}},
    });
    const after = await planted('after', {
      element: {
        attributes: [{name: 'layout', type: {text: "'list'"}, default: "'list'"}],
        events: [{name: 'cong-go', type: {text: 'GoEvent'}}],
        cssParts: [{name: 'row'}, {name: 'mark'}],
      },
      declarations: `export declare class A { limit: number; go(to: string, how?: string): void; }
        export interface Link { readonly href: string; readonly text?: string; readonly lang: string }
        export type Layout = 'list' | 'menu' | 'logos';
        export declare function format(value: number): string;`,
      sheet: ':where(:root){--cong-color-page:#fff}',
      schema: {type: 'object', required: ['text'], properties: {text: {type: 'string'}}},
    });
    const changes = changesOf(before, after);
    assert.deepEqual(texts(changes), [
      'breaking must be there now: type Link.lang (string)',
      "breaking narrowed: <cong-a> attribute layout: 'list' | 'menu' → 'list'",
      'breaking narrowed: contract links text: ?string → string',
      'breaking removed: <cong-a> attribute limit',
      'breaking removed: token --cong-radius',
      'added added: <cong-a> part mark',
      'added widened: class A.go: (to: string) => void → (to: string, how?: string | undefined) => void',
      "added widened: type Layout: 'list' | 'menu' → 'list' | 'menu' | 'logos'",
    ]);
    assert.equal(worstOf(changes), 'breaking');
  });
});
