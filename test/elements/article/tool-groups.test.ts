import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import type {Article} from '../../../src/elements/article/article.js';
import '../../../src/define/article.js';

/** The kinds of the tools before which a rule is drawn. */
async function ruled(tools: string, headings = 0): Promise<string[]> {
  const article = await fixture<Article>(html`
    <cong-article tools=${tools}
      >${Array.from({length: headings}, () => html`<h2>Mục</h2>`)}</cong-article
    >
  `);
  const buttons = () => [...article.shadowRoot!.querySelectorAll('[part=tool]')];
  await waitUntil(() => buttons().length, 'the tools');
  return buttons()
    .filter((button) => getComputedStyle(button, '::before').content !== 'none')
    .map(({className}) => className);
}

describe('the groups of an article’s tools', () => {
  const choices: [tools: string, headings: number, expected: string[]][] = [
    ['font-size line-spacing contrast print copy share', 0, ['print']],
    ['font-size contents print copy share', 3, ['smaller', 'print']],
    ['contrast contents', 3, ['contrast']],
    ['contents copy share', 3, ['copy']],
    ['line-spacing share', 0, ['share']],
    ['print copy share', 0, []],
    ['contents', 3, []],
    ['font-size line-spacing contrast', 0, []],
  ];
  for (const [tools, headings, expected] of choices)
    it(`are parted by a rule, which never stands first: ${tools}`, async () => {
      expect(await ruled(tools, headings)).to.deep.equal(expected);
    });
});
