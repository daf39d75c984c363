/** Writes dist/tokens.json: the design tokens as design tools read them, https://www.designtokens.org/tr/2025.10/ */
import {writeFileSync} from 'node:fs';
import {colorTokens} from '../src/styles/color-tokens.js';
import {
  densities,
  followers,
  fontFamily,
  headers,
  scales,
  themes,
  type Token,
} from '../src/styles/token-table.js';

const color = Object.fromEntries(
  Object.entries(themes).map(([name, theme]) => [name, colorTokens(theme)]),
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
