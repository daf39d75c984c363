import '../../src/define/link-list.js';
import {capturedWarnings} from '../support/captured-warnings.js';
import {expect, fixture, html, waitUntil} from '../support/testing.js';

const root = document.documentElement;

/** The first sheet of a theme in the guide, as somebody copies it. */
async function exampleOfTheGuide(): Promise<string> {
  const guide = await (await fetch('/stories/theming.mdx')).text();
  const [, theme = ''] = /## Themes[^]*?```css\n([^]*?)```/.exec(guide) ?? [];
  return theme;
}

describe('a theme of the page’s own', () => {
  let sheet: CSSStyleSheet;
  beforeEach(() => {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
  });
  afterEach(() => {
    delete root.dataset['congScheme'];
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });

  it('that has no dark form is told of, in development', async () => {
    const warnings = capturedWarnings();
    sheet.replaceSync(':root { --cong-color-accent: #0b5563; --cong-color-link: #0b5563; }');
    await fixture(html`<cong-link-list heading="Liên kết"></cong-link-list>`);
    const told = () => warnings.list.filter((each) => each.includes('--cong-color'));
    await waitUntil(() => {
      root.dataset['congScheme'] = root.dataset['congScheme'] === 'dark' ? '' : 'dark';
      return told().length > 1;
    });
    expect(told()).to.deep.equal([
      '<cong-…> --cong-color-link on --cong-color-surface: "#0b5563 on #211d1a, 1.99 : 1". Expected 4.5 : 1 at least; colours of your own need a form for data-cong-scheme="dark".',
      '<cong-…> --cong-color-on-accent on --cong-color-accent: "#2a0d0b on #0b5563, 2.15 : 1". Expected 4.5 : 1 at least; colours of your own need a form for data-cong-scheme="dark".',
    ]);
  });

  it('as the guide writes it can be read, light and dark', async () => {
    const theme = await exampleOfTheGuide();
    sheet.replaceSync(theme);
    const links = await fixture(html`
      <cong-link-list
        ><ul>
          <li><a href="/tin">Tin tức</a></li>
        </ul></cong-link-list
      >
    `);
    const look = () => getComputedStyle(links.querySelector('a')!).color;
    expect(look()).to.equal('rgb(11, 85, 99)');
    root.dataset['congScheme'] = 'dark';
    expect(look()).to.equal('rgb(143, 208, 222)');
  });
});
