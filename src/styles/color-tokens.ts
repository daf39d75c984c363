/** The colours of a theme as design tools write them: https://www.designtokens.org/tr/2025.10/ */
import type {Palette, Theme} from './token-table.js';

/** A palette for each thing that a page or a reader may ask for. */
export const schemeNames = ['light', 'dark', 'contrast', 'dark-contrast'] as const;
export type SchemeName = (typeof schemeNames)[number];

export interface ColorToken {
  readonly $type: 'color';
  readonly $value: {
    readonly colorSpace: 'srgb';
    /** Red, green and blue as shares of 1. */
    readonly components: readonly number[];
    readonly hex: string;
  };
}

/** `#fff` → `#ffffff` */
export const longHex = (color: string): string =>
  color.length === 4 ? color.replace(/[^#]/g, '$&$&') : color;

/** @param color `#fff` or `#ffffff` */
function colorToken(color: string): ColorToken {
  const hex = longHex(color);
  const components = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return Math.round(share * 10_000) / 10_000;
  });
  return {$type: 'color', $value: {colorSpace: 'srgb', components, hex}};
}

/** All colours of a palette; where a theme leaves its buttons the accent, they are written out. */
const wholePalette = (palette: Palette): Required<Palette> => ({
  'action': palette.accent,
  'on-action': palette['on-accent'],
  ...palette,
});

/** The palettes of a theme, each with all its colours. */
export const palettesOf = ({
  light,
  dark,
  contrast,
  darkContrast,
}: Theme): Record<SchemeName, Required<Palette>> => ({
  'light': wholePalette(light),
  'dark': wholePalette(dark),
  'contrast': wholePalette(contrast),
  'dark-contrast': wholePalette({...dark, ...darkContrast}),
});

/** The colours of a theme, by scheme and name. */
export const colorTokens = (theme: Theme): Record<string, Record<string, ColorToken>> =>
  Object.fromEntries(
    Object.entries(palettesOf(theme)).map(([scheme, palette]) => [
      scheme,
      Object.fromEntries(Object.entries(palette).map(([name, color]) => [name, colorToken(color)])),
    ]),
  );
