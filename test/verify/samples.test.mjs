/** What people copy survives editors and CMS: NukeViet drops a closing tag that a line break parts, TinyMCE writes `</a >`. */
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';

const root = resolve(import.meta.dirname, '../..');
const read = (file) => readFileSync(resolve(root, file), 'utf8');

/** A tag in whose quotes `>` may stand. */
const TAG = /<\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;

/** The tags of a text that a line break parts. */
const brokenTags = (html) => (html.match(TAG) ?? []).filter((tag) => tag.includes('\n'));

const fences = (text) => [...text.matchAll(/^```html\n(.*?)^```$/gms)].map(([, html]) => html);
const examples = (text) =>
  [...text.matchAll(/@example(.*?)(?:@\w|\*\/)/gs)].map(([, html]) => html.replace(/^ \* ?/gm, ''));

const samples = [
  ...globSync(['README*.md', 'stories/**/*.mdx', '{examples,integrations}/**/*.md'], {
    cwd: root,
  }).map((file) => [file, fences(read(file))]),
  ...globSync('src/elements/*/*.ts', {cwd: root}).map((file) => [file, examples(read(file))]),
  ...globSync('integrations/**/*.{html,tpl}', {cwd: root}).map((file) => [file, [read(file)]]),
  // The head is written by hand in every site.
  [
    'examples/founding-page/index.html',
    [read('examples/founding-page/index.html').split('<body')[1]],
  ],
];

describe('samples', () => {
  it('have each tag on one line', () => {
    assert.ok(samples.flatMap(([, parts]) => parts).length > 40, 'too few samples');
    const broken = samples.flatMap(([file, parts]) =>
      parts.flatMap((html) => brokenTags(html).map((tag) => `${file}: ${tag}`)),
    );
    assert.deepEqual(broken, []);
  });

  it('are known by what breaks them', () => {
    assert.deepEqual(
      brokenTags('<p><a\nhref="/">Tin</a\n> 1 < 2 <br />\n<i title="a>\nb"></i></p>'),
      ['<a\nhref="/">', '</a\n>', '<i title="a>\nb">'],
    );
  });
});
