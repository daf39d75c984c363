import {css} from './css-text.js';
import {themeSheet} from './theme-sheet.js';
import {densities, fontFamily, headers, kiemSat, scales, type Token} from './token-table.js';

/** A token as CSS writes it. */
function cssValue({$type, $value}: Token): string {
  if ($type === 'cubicBezier') return `cubic-bezier(${$value.join()})`;
  if (typeof $value === 'number') return String($value);
  const {value, unit} = $value;
  return unit === 'rem' ? `max(${value}rem, ${16 * value}px)` : value + unit;
}

const declarations = (table: Readonly<Record<string, Token>>): string =>
  Object.entries(table)
    .map(([name, token]) => `--cong-${name}:${cssValue(token)};`)
    .join('');

/** A heading of a box: the tokens of a style, of which those of colours are the palette's where the style holds. */
const headerStyle = (style: keyof typeof headers): string =>
  Object.entries(headers[style])
    .map(([name, value]) => {
      const css = typeof value === 'string' ? `var(--cong-color-${value})` : cssValue(value);
      return `--cong-${name}:${css};`;
    })
    .join('');

/** A part with a style of its own takes back what the one around it has set. */
const plainHeader = ['box-rule', 'color-header', 'color-on-header', 'color-header-rule']
  .map((name) => `--cong-${name}:initial;`)
  .join('');

/** Where a style holds, and the parts in it that have colours of their own. */
const styled = (style: string) =>
  `:where([data-cong-header='${style}'], [data-cong-header='${style}'] [data-cong-scheme]:not([data-cong-header]))`;

const family = fontFamily.map((name) => (name.includes(' ') ? `'${name}'` : name)).join();

/**
 * The design tokens, with the palette of the `kiem-sat` theme. Their rules weigh nothing, so a theme sheet or the page's
 * own `:root` rule wins whatever the order.
 *
 * All sizes of text derive from `--cong-font-size-base`: many pages have a root of 62.5 % or 10 px, and readers who ask for
 * larger text get it.
 *
 * Light is the default even where the system is dark: most portals have a light page only, and a dark box on it would
 * be a fault. A page that is dark itself says so with `data-cong-scheme="dark"`, or `"auto"` to follow the system.
 *
 * Contrast follows the system, unless `data-cong-contrast` on the root says `more` or `standard`: what the reader chose.
 *
 * `data-cong-density="compact"` on the page, or on a part of it, brings rows closer, but for fingers.
 *
 * `data-cong-header` says in the same way how headings of boxes stand out: by their `marker`, `filled` or `underlined`. Paper
 * has no grounds, and keeps the marker.
 */
export const tokens = css`
  :where(:root) {
    --cong-styles: 1;
    --cong-font-size-base: max(1rem, 16px);
    --cong-font-family: ${family};
    ${declarations(scales)}
  }
  :where(:root, [data-cong-density]) {
    ${declarations(densities.comfortable)}
  }
  @media not all and (pointer: coarse) {
    :where([data-cong-density='compact']) {
      ${declarations(densities.compact)}
    }
  }
  @media screen {
    :where([data-cong-header]) {
      --cong-box-marker: ${cssValue(scales['box-marker'])};
      ${plainHeader}
    }
    ${styled('filled')} {
      ${headerStyle('filled')}
    }
    ${styled('underlined')} {
      ${headerStyle('underlined')}
    }
  }
  ${themeSheet(kiemSat, (selector) => `:where(${selector})`, '--cong-link-list-logo: none;')}
`;
