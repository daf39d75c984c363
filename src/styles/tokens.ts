import {css} from './css-text.js';
import {themeSheet} from './theme-sheet.js';
import {kiemSat} from './themes.js';

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
 */
export const tokens = css`
  :where(:root) {
    --cong-styles: 1;
    --cong-font-size-base: max(1rem, 16px);
    --cong-font-family:
      'Be Vietnam Pro', system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
    --cong-radius: 8px;
  }
  ${themeSheet(kiemSat, (selector) => `:where(${selector})`, '--cong-link-list-logo: none;')}
`;
