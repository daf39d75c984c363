import assert from 'node:assert/strict';
import {test} from 'node:test';
import {tsImport} from 'tsx/esm/api';

const {tooStrong} = await tsImport('../../scripts/specificity.ts', import.meta.url);

const weak = [
  'cong-article h2 {}',
  'cong-article > :is(*, p):where([slot="lead"], .lead, :hover) {}',
  'cong-login-box::part(or)::before {}',
  ':where(:root) {}',
  '@media print {cong-article a:where([href])::after {}}',
];
const strong = [
  '.lead {}',
  'cong-article [slot] {}',
  'cong-article a:hover {}',
  'cong-article :is(p, .lead) {}',
  'cong-article :not([slot]) {}',
  'cong-article:has(> [slot]) p {}',
  '#lead {}',
  'a a a a a a a a a a {}',
];

for (const css of weak) test(`as weak as tags: ${css}`, () => assert.deepEqual(tooStrong(css), []));
for (const css of strong)
  test(`a class would not beat: ${css}`, () => assert.deepEqual(tooStrong(css), [css]));
test('only the rule that is too strong is named', () =>
  assert.deepEqual(tooStrong('cong-article p {}\n:root {}\n@media print {\n  .x p {}\n}'), [
    ':root {}',
    '.x p {}',
  ]));
