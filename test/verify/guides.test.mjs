/**
 * Guides are in Vietnamese and in English. A Vietnamese one says below its title which English ones it is equal to,
 * `{/* Equal: ../write-an-article.mdx *\/}`, and has as many sections as they have together: whoever adds a section to one
 * of a pair is told of the other.
 */
import assert from 'node:assert/strict';
import {existsSync, globSync, readFileSync, readdirSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import {describe, it} from 'node:test';
import {toId} from 'storybook/internal/csf';

const root = resolve(import.meta.dirname, '../..');
const stories = join(root, 'stories');
const read = (file) => readFileSync(file, 'utf8');
const mdx = (pattern) => globSync(pattern, {cwd: stories}).map((file) => join(stories, file));
const nameOf = (file) => basename(file, '.mdx');

const vietnamese = mdx('vi/{,frameworks/}*.mdx');
const english = mdx('{,frameworks/}*.mdx');

/**
 * Guides without a Vietnamese one: what programmers read as code, and what is in both languages on one page. A guide that gets its
 * Vietnamese one leaves this list.
 */
const ENGLISH_ONLY = [
  'words',
  'what-a-page-costs',
  'proof',
  'design-tokens',
  'serve-with-php',
  'serve-with-aspnet',
];

const withoutCode = (text) => text.replace(/^```.*?^```$/gms, '');
const sections = (text) => [...withoutCode(text).matchAll(/^## .+$/gm)].map(([line]) => line);

/** The id of a guide in Storybook, and those of the docs pages that it leads to. */
const idOf = (file) => toId(/<Meta title="([^"]+)"/.exec(read(file))[1], 'docs');
const linksOf = (file) =>
  Array.from(read(file).matchAll(/\?path=\/docs\/([^)"#]+)/g), ([, id]) => id);

/** The English guides that a Vietnamese one names. */
function equals(file) {
  const [, , comment = ''] =
    /^<Meta title="([^"]+)" \/>\s+\{\/\* Equal: (.*?) \*\/\}$/ms.exec(read(file)) ?? [];
  return comment ? comment.split(/,\s*/).map((each) => resolve(dirname(file), each)) : [];
}

describe('Vietnamese guides', () => {
  it('name the English ones that they are equal to', () => {
    assert.ok(vietnamese.length > 0);
    for (const file of vietnamese) {
      const named = equals(file);
      assert.ok(named.length > 0, `${nameOf(file)}: no “Equal” after its title`);
      for (const each of named) assert.ok(existsSync(each), `${nameOf(file)} names ${each}`);
    }
  });

  for (const file of vietnamese)
    it(`${nameOf(file)} has the sections of its English ones`, () => {
      const here = sections(read(file));
      const there = equals(file).flatMap((each) => sections(read(each)));
      assert.equal(here.length, there.length, `${here.join('\n')}\n\n${there.join('\n')}`);
    });

  it('are there for every English one', () => {
    const translated = new Set(vietnamese.flatMap(equals).map(nameOf));
    const alone = english.map(nameOf).filter((name) => !translated.has(name));
    assert.deepEqual(
      alone.filter((name) => !ENGLISH_ONLY.includes(name)),
      [],
    );
  });

  it('lead to Vietnamese guides where there are any', () => {
    /** The id of the Vietnamese guide by that of its English one. */
    const translated = new Map(
      vietnamese.flatMap((file) => equals(file).map((each) => [idOf(each), idOf(file)])),
    );
    // The first page says where its English equal is.
    translated.delete('introduction--docs');
    for (const file of vietnamese)
      assert.deepEqual(
        linksOf(file).filter((id) => translated.has(id)),
        [],
        nameOf(file),
      );
  });

  it('say that they are Vietnamese, in Unicode’s composed form', () => {
    for (const file of vietnamese) {
      assert.match(read(file), /<div lang="vi">\n\n# /, nameOf(file));
      assert.equal(read(file), read(file).normalize('NFC'), nameOf(file));
    }
  });
});

describe('guides', () => {
  /** The docs pages that there are. Those of elements have the id of their stories. */
  const pages = new Set([
    ...[...english, ...vietnamese].map(idOf),
    ...globSync('*.stories.ts', {cwd: stories}).map((file) => {
      const [, id] = /^ {2}id: '([^']+)'/m.exec(read(join(stories, file))) ?? [];
      return `${id}--docs`;
    }),
  ]);

  for (const file of [...english, ...vietnamese])
    it(`${nameOf(file)} leads to pages that are there`, () => {
      assert.deepEqual(
        linksOf(file).filter((id) => !pages.has(id)),
        [],
      );
    });

  it('show the site of each framework, as it is built by the tests', () => {
    const shown = english.map(read).join('');
    const folder = 'examples/frameworks';
    const sites = readdirSync(join(root, folder), {withFileTypes: true})
      .filter((entry) => entry.isDirectory())
      .map(({name}) => `../../${folder}/${name}/`);
    assert.ok(sites.length > 10);
    assert.deepEqual(
      sites.filter((site) => !shown.includes(`from '${site}`)),
      [],
    );
  });

  it('say in which file of the site the code belongs that they show', () => {
    const IMPORT =
      /^import (\w+) from '[./]+examples\/(?:frameworks\/[\w-]+|import-map)\/(.+)\?raw';$/gm;
    let count = 0;
    for (const file of [...english, ...vietnamese])
      for (const [, name, path] of read(file).matchAll(IMPORT)) {
        count++;
        const shown = `**\`${path}\`**\n\n<Source `;
        const [before] = read(file).split(` code={${name}} />`);
        const start = before.lastIndexOf('**`');
        assert.ok(before.slice(start).startsWith(shown), `${file}: ${path}`);
      }
    assert.ok(count > 50, `${count} files`);
  });

  /** What follows “Expected” in a table of messages, in the pieces between what changes. */
  const quoted = (text) =>
    text
      .split(/^## /m)
      .filter((section) => /`Expected`/.test(section))
      .flatMap((section) => [...section.matchAll(/^\| (`.*?`) +\|/gm)])
      .flatMap(([, cell]) => [...cell.matchAll(/`([^`]+)`/g)])
      .flatMap(([, message]) => message.split('…').map((piece) => piece.trim()))
      .filter(Boolean);

  for (const name of ['vi/hoi-dap-loi-thuong-gap', 'questions-and-errors'])
    it(`${name} explains messages that elements write`, () => {
      const source = globSync('src/**/*.ts', {cwd: root})
        .map((file) => read(join(root, file)))
        .join('\n');
      const messages = quoted(read(join(stories, `${name}.mdx`)));
      assert.ok(messages.length > 40, `${messages.length} messages`);
      assert.deepEqual(
        messages.filter((message) => !source.includes(message)),
        [],
      );
    });
});
