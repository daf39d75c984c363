import {css} from './css-text.js';
import type {Palette, Theme} from './token-table.js';

const declarations = (palette: Partial<Palette>): string =>
  Object.entries(palette)
    .map(([name, color]) => `--cong-color-${name}:${color};`)
    .join('');

/**
 * The rules of a theme's colours: what the page asks for by `data-cong-scheme`, and the reader by the system or by
 * `data-cong-contrast`. Dark colours are for screens: paper is white, and prints of a dark page are light.
 *
 * @param at makes a selector of the root, or of a part of the page, as strong as the rules are to be
 * @param inContrast further declarations where contrast is strong
 */
export function themeSheet(
  theme: Theme,
  at: (selector: string) => string = (selector) => selector,
  inContrast = '',
): string {
  const [dark, auto] = [at("[data-cong-scheme='dark']"), at("[data-cong-scheme='auto']")];
  const darkColors = `color-scheme:dark;${declarations(theme.dark)}`;
  const contrast = declarations(theme.contrast) + inContrast;
  const darkContrast = declarations(theme.darkContrast);
  const inMore = ":where([data-cong-contrast='more'], [data-cong-contrast='more'] *)";
  const notInStandard =
    ":where(:not([data-cong-contrast='standard'], [data-cong-contrast='standard'] *))";
  return css`
    ${at(':root')} {
      ${declarations(theme.light)}
    }
    @media (prefers-contrast: more) {
      ${at(':root')}:where(:not([data-cong-contrast='standard'])) {
        ${contrast}
      }
    }
    ${at("[data-cong-contrast='more']")},
    ${at("[data-cong-scheme='contrast']")}:where(:not([data-cong-contrast='standard'])) {
      ${contrast}
    }
    @media screen {
      ${dark} {
        ${darkColors}
      }
      ${inMore}${dark} {
        ${darkContrast}
      }
    }
    @media screen and (prefers-color-scheme: dark) {
      ${auto} {
        ${darkColors}
      }
      ${inMore}${auto} {
        ${darkContrast}
      }
    }
    @media screen and (prefers-contrast: more) {
      ${dark}${notInStandard} {
        ${darkContrast}
      }
    }
    @media screen and (prefers-color-scheme: dark) and (prefers-contrast: more) {
      ${auto}${notInStandard} {
        ${darkContrast}
      }
    }
  `;
}
