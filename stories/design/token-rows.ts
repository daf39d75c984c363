/** The rows of the page of tokens, read from the table of which the sheets are made. */
import {palettesOf, schemeNames} from '../../src/styles/color-tokens.ts';
import {densities, fontFamily, scales, themes, type Token} from '../../src/styles/token-table.ts';
import {measuredPairs, pairs, type TokenName} from './contrast.ts';
import {colorWords, leastText, pairText, ratioText, schemeWords} from './words.ts';

export const schemes = schemeNames.map((name) => ({name, ...schemeWords[name]}));

const themeWords: Readonly<Record<string, string>> = {
  'kiem-sat': 'Kiểm sát',
  'toa-an': 'Tòa án',
  'hanh-chinh': 'Hành chính',
};

const names = Object.keys(colorWords) as TokenName[];

/** Each theme with the values of its colours, and the contrast of its pairs, in every scheme. */
export const themeTables = Object.entries(themes).map(([id, theme]) => {
  const palettes = palettesOf(theme);
  const measured = schemeNames.map((scheme) =>
    measuredPairs(palettes[scheme], scheme.endsWith('contrast')),
  );
  return {
    id,
    title: themeWords[id] ?? id,
    colors: names.map((name) => ({
      name: `--cong-color-${name}`,
      ...colorWords[name],
      values: schemeNames.map((scheme) => palettes[scheme][name]),
    })),
    pairs: pairs.map(({over, ground}, index) => ({
      vi: pairText(over, ground, 'vi'),
      en: pairText(over, ground, 'en'),
      values: measured.map((list) => {
        const {ratio = 0, least = 0, isEnough = false} = list[index] ?? {};
        return {ratio: ratioText(ratio, 'vi'), least: leastText(least, 'vi'), isEnough};
      }),
    })),
  };
});

function valueText({$type, $value}: Token): string {
  if ($type === 'cubicBezier') return `cubic-bezier(${$value.join(', ')})`;
  return typeof $value === 'number' ? String($value) : `${$value.value}${$value.unit}`;
}

/** The tokens that are the same in all themes. */
export const scaleRows = [
  {name: '--cong-font-family', value: fontFamily.join(', ')},
  {name: '--cong-font-size-base', value: 'max(1rem, 16px)'},
  ...Object.entries(scales).map(([name, token]) => ({
    name: `--cong-${name}`,
    value: valueText(token),
  })),
];

/** The sizes that follow the density. */
export const densityRows = Object.entries(densities.comfortable).map(([name, token]) => ({
  name: `--cong-${name}`,
  comfortable: valueText(token),
  compact: valueText(densities.compact[name as keyof typeof densities.compact]),
}));
