/** What the guides have their readers copy agrees with the examples. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import test from 'node:test';
import {phpFault} from './syntax.mjs';

const project = resolve(import.meta.dirname, '../..');
const read = (file) => readFileSync(resolve(project, file), 'utf8');
const examples = readdirSync(resolve(project, 'examples/servers'));
const sourcesOf = (language) =>
  examples
    .filter((file) => file.endsWith(`.${language}`))
    .map((file) => read(`examples/servers/${file}`));

/** The code of a guide in one language. */
const blocks = (guide, language) =>
  Array.from(
    guide.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g')),
    ([, code]) => code,
  );

const guides = {
  php: read('stories/serve-with-php.mdx'),
  cs: read('stories/serve-with-aspnet.mdx'),
};

/** The addresses that the programs of a language answer. */
const routes = {
  php: /'(?:GET |POST )?(\/(?:api\/[a-z]+|dang-[a-z]+))'/g,
  cs: /Map(?:Get|Post)\("(\/[^"]+)"/g,
};
const addressesOf = (language) =>
  new Set(
    sourcesOf(language)
      .flatMap((source) => Array.from(source.matchAll(routes[language]), ([, path]) => path))
      .map((path) => (/^\/(?:links|photos|events)$/.test(path) ? `/api${path}` : path)),
  );

for (const [language, guide] of Object.entries(guides)) {
  test(`${language}: the tables are those of the examples`, () => {
    const tables = (text) => {
      const db = new DatabaseSync(':memory:');
      for (const [statement] of text.matchAll(/CREATE TABLE (?!IF NOT)[a-z]+ \(.+\)/g)) {
        db.exec(statement.replace('CREATE TABLE', 'CREATE TABLE IF NOT EXISTS'));
      }
      return db
        .prepare('SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name')
        .all()
        .map(({name, sql}) => [name, sql]);
    };
    const [sql] = blocks(guide, 'sql');
    const expected = tables(sourcesOf(language).join('\n'));
    assert.ok(expected.length >= 5, `${expected.length} tables`);
    assert.deepEqual(tables(sql), expected);
  });

  test(`${language}: all addresses of the examples are routed`, () => {
    const addresses = addressesOf(language);
    assert.equal(addresses.size, 8, [...addresses].join(' '));
    for (const address of addresses)
      assert.ok(
        guide.includes(`'${address}'`) || guide.includes(`\`${address}\``),
        `${address} is in no route`,
      );
  });
}

test('the router is PHP', () => {
  const [router] = blocks(guides.php, 'php');
  assert.match(router, /^<\?php\n/);
  assert.equal(phpFault(router), '');
});

test('the guide for signing in names each word of ?loi=', () => {
  const guide = read('stories/serve-sign-in.mdx');
  const words = new Set(
    [...sourcesOf('php'), ...sourcesOf('cs'), ...sourcesOf('mjs')].flatMap((source) =>
      Array.from(
        source.matchAll(/(?:'error' => '|error: '|Refuse\([^"]*, \d+, ")([a-z]+)/g),
        ([, word]) => word,
      ),
    ),
  );
  assert.deepEqual([...words].sort(), ['credentials', 'csrf', 'rate']);
  for (const word of words) assert.ok(guide.includes(`/?loi=${word}`), word);
});
