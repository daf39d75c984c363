/** Writes dist/tokens.json: the design tokens as design tools read them, https://www.designtokens.org/tr/2025.10/ */
import {writeFileSync} from 'node:fs';
import {
  densities,
  followers,
  fontFamily,
  headers,
  scales,
  themes,
  type Palette,
  type Token,
} from '../src/styles/token-table.js';

interface Color {
  readonly $type: 'color';
  readonly $value: {
    readonly colorSpace: 'srgb';
    readonly components: readonly number[];
    readonly hex: string;
  };
}

/** @param color `#fff` or `#ffffff` */
function colorToken(color: string): Color {
  const hex = color.length === 4 ? color.replace(/[^#]/g, '$&$&') : color;
  const components = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return Math.round(share * 10_000) / 10_000;
  });
  return {$type: 'color', $value: {colorSpace: 'srgb', components, hex}};
}

/** All colours of a palette; where a theme leaves its buttons the accent, they are written out. */
const paletteTokens = (palette: Palette): Record<string, Color> => {
  const full = {'action': palette.accent, 'on-action': palette['on-accent'], ...palette};
  return Object.fromEntries(Object.entries(full).map(([name, color]) => [name, colorToken(color)]));
};

const color = Object.fromEntries(
  Object.entries(themes).map(([name, {light, dark, contrast, darkContrast}]) => [
    name,
    {
      'light': paletteTokens(light),
      'dark': paletteTokens(dark),
      'contrast': paletteTokens(contrast),
      'dark-contrast': paletteTokens({...dark, ...darkContrast}),
    },
  ]),
);

/** A size of text as a tool takes it: the share of the base as rem, beside the height of its lines. */
const typography = Object.fromEntries(
  [1, 2, 3, 4, 5, 6].map((step) => [
    `text-${step}`,
    {
      $type: 'typography',
      $value: {
        fontFamily: '{font-family}',
        fontSize: {value: valueOf(`font-scale-${step}`), unit: 'rem'},
        fontWeight: '{weight-normal}',
        letterSpacing: {value: 0, unit: 'px'},
        lineHeight: valueOf(`line-height-${step}`),
      },
    },
  ]),
);

/** The sizes of each kind of heading; its colours are those of the palette that a page has. */
const headerTokens = Object.fromEntries(
  Object.entries(headers).map(([style, tokens]) => [
    style,
    Object.fromEntries(Object.entries(tokens).filter(([, token]) => typeof token === 'object')),
  ]),
);

function valueOf(name: string): unknown {
  return (scales as Readonly<Record<string, Token>>)[name]?.$value;
}

const document = {
  '$description': 'cong-elements: space-1 is --cong-space-1, a colour of a theme --cong-color-….',
  'font-family': {$type: 'fontFamily', $value: fontFamily},
  ...followers,
  ...scales,
  typography,
  'density': densities,
  'header': headerTokens,
  color,
};

writeFileSync(
  new URL('../dist/tokens.json', import.meta.url),
  `${JSON.stringify(document, null, 2)}\n`,
);
