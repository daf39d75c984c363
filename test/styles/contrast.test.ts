import {themeSheet} from '../../src/styles/theme-sheet.js';
import {themes} from '../../src/styles/token-table.js';
import {pairs as allPairs} from '../../stories/design/contrast.js';
import type {AnniversaryBanner} from '../../src/elements/anniversary-banner/anniversary-banner.js';
import '../../src/define/anniversary-banner.js';
import {expect, fixture, html} from '../support/testing.js';

const root = document.documentElement;

/** How bright a colour such as `#8f1d1d` is: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
  const long = color.length === 4 ? color.replace(/[^#]/g, '$&$&') : color;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(long.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** A colour of which a share lies over another. */
function blend(over: string, ground: string, share: number): string {
  const parts = (color: string) => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const below = parts(ground);
  const mixed = parts(over).map((part, at) => part * share + (below[at] ?? 0) * (1 - share));
  return `#${mixed.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

const grounds = ['page', 'page-raised', 'surface'];

/** Words and what they stand on, as the page of tokens lists them. */
const pairs = allPairs
  .filter(({kind}) => kind === 'text')
  .map(({over, ground}) => [over, ground] as const);

describe('the number of a banner over the star of its drum', () => {
  for (const [theme, {light, dark}] of Object.entries(themes))
    it(`has 4.5 to 1: ${theme}`, async () => {
      const banner = await fixture<AnniversaryBanner>(
        html`<cong-anniversary-banner
          now="2021-07-25"
          since="1960-07-26"
          event="thành lập ngành"
        ></cong-anniversary-banner>`,
      );
      const star = banner.shadowRoot!.querySelector('[part=drum]')!;
      const share = Number(getComputedStyle(star).opacity);
      expect(share).to.be.above(0);
      for (const {gold, banner: ground} of [light, dark])
        expect(ratio(gold, blend(gold, ground, share))).to.be.at.least(4.5);
    });
});

describe('buttons in dark', () => {
  for (const [theme, {dark}] of Object.entries(themes))
    it(`have 4.5 to 1, and 3 to 1 to the box around them: ${theme}`, () => {
      const {action = '', surface} = dark;
      expect(ratio(dark['on-action'] ?? '', action)).to.be.at.least(4.5);
      expect(ratio(action, surface)).to.be.at.least(3);
    });
});

describe('light and dark', () => {
  for (const [theme, {light, dark}] of Object.entries(themes))
    for (const [scheme, palette] of Object.entries({light, dark}))
      it(`have 4.5 to 1 for text, 3 to 1 for the edges of fields and for focus: ${theme}, ${scheme}`, () => {
        const colors: Partial<Record<string, string>> = palette;
        const color = (name: string) =>
          colors[name] ?? colors[name.replace('action', 'accent')] ?? '';
        for (const [text = '', ground = ''] of pairs)
          expect(ratio(color(text), color(ground)), `${text} on ${ground}`).to.be.at.least(4.5);
        for (const line of ['field', 'focus'])
          for (const ground of grounds)
            expect(ratio(color(line), color(ground)), `${line} on ${ground}`).to.be.at.least(3);
      });
});

describe('strong contrast', () => {
  afterEach(() => {
    delete root.dataset['congContrast'];
    delete root.dataset['congScheme'];
  });

  for (const [theme, colors] of [['tokens alone', undefined], ...Object.entries(themes)] as const) {
    for (const scheme of ['light', 'dark']) {
      it(`has 7 to 1 for all text, 3 to 1 for lines: ${theme}, ${scheme}`, async () => {
        const sheet = new CSSStyleSheet();
        if (colors) sheet.replaceSync(themeSheet(colors));
        document.adoptedStyleSheets.push(sheet);
        try {
          root.dataset['congContrast'] = 'more';
          const page = await fixture(html`<div data-cong-scheme=${scheme}></div>`);
          // A dark part of a page, and a page that is dark as a whole.
          for (const place of [page, root]) {
            root.dataset['congScheme'] = place === root ? scheme : 'light';
            const style = getComputedStyle(place);
            const token = (name: string) => style.getPropertyValue(`--cong-color-${name}`).trim();
            // A theme may leave its buttons the accent.
            const color = (name: string) => token(name) || token(name.replace('action', 'accent'));
            for (const [text = '', ground = ''] of pairs)
              expect(ratio(color(text), color(ground)), `${text} on ${ground}`).to.be.at.least(7);
            for (const line of ['rule', 'field', 'focus'])
              expect(ratio(color(line), color('surface')), line).to.be.at.least(3);
          }
        } finally {
          document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
            (each) => each !== sheet,
          );
        }
      });
    }
  }
});
