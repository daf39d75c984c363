/** Which colours of a palette are read on each other, and how well. */
import {longHex} from '../../src/styles/color-tokens.js';
import type {Palette} from '../../src/styles/token-table.js';

/** All colours of a palette by their names, as `palettesOf` gives them. */
export type WholePalette = Required<Palette>;
export type TokenName = keyof WholePalette;

/** One colour over another: words, or a line that has to be seen, such as the edge of a field. */
export interface Pair {
  readonly kind: 'text' | 'line';
  readonly over: TokenName;
  readonly ground: TokenName;
}

const grounds = ['page', 'page-raised', 'surface'] as const;
const onGrounds = (kind: Pair['kind'], names: readonly TokenName[]): Pair[] =>
  names.flatMap((over) => grounds.map((ground) => ({kind, over, ground})));

/** Every pair that the elements, and pages in their colours, show. */
export const pairs: readonly Pair[] = [
  ...onGrounds('text', ['text', 'muted', 'link', 'accent', 'danger', 'success', 'warning', 'info']),
  {kind: 'text', over: 'text', ground: 'match'},
  {kind: 'text', over: 'on-accent', ground: 'accent'},
  {kind: 'text', over: 'on-action', ground: 'action'},
  {kind: 'text', over: 'on-banner', ground: 'banner'},
  {kind: 'text', over: 'gold', ground: 'banner'},
  ...onGrounds('line', ['field', 'focus']),
  {kind: 'line', over: 'action', ground: 'surface'},
];

const sharesOf = (color: string) =>
  [1, 3, 5].map((at) => parseInt(longHex(color).slice(at, at + 2), 16) / 255);

/** How bright a colour such as `#8f1d1d` is: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = sharesOf(color).map((share) =>
    share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The contrast of two colours, from 1 to 21; which is the ground makes no difference.
 *
 * @param one `#fff` or `#ffffff`
 * @param other the same
 */
export function contrastRatio(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** What a pair must have: 4.5 for text, 7 where a reader asks for strong contrast, 3 for lines. */
export const leastOf = ({kind}: Pair, isStrong: boolean): number =>
  kind === 'line' ? 3 : isStrong ? 7 : 4.5;

export interface Measured extends Pair {
  readonly ratio: number;
  readonly least: number;
  readonly isEnough: boolean;
}

/** Every pair of a palette with its contrast. */
export const measuredPairs = (palette: WholePalette, isStrong: boolean): Measured[] =>
  pairs.map((pair) => {
    const ratio = contrastRatio(palette[pair.over], palette[pair.ground]);
    const least = leastOf(pair, isStrong);
    return {...pair, ratio, least, isEnough: ratio >= least};
  });

/** A share of one colour in another. */
const mixed = (color: string, other: string, share: number) =>
  `#${sharesOf(color)
    .map((part, at) => part * (1 - share) + (sharesOf(other)[at] ?? 0) * share)
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

const STEPS = 50;

/**
 * The colour nearest to one of a palette, darker or lighter, with which all pairs that it is in have what they must.
 *
 * @returns undefined where there is none: another colour of the pair is then at fault
 */
export function nearestReadable(
  palette: WholePalette,
  name: TokenName,
  isStrong: boolean,
): string | undefined {
  const isReadable = (color: string) =>
    measuredPairs({...palette, [name]: color}, isStrong)
      .filter(({over, ground}) => over === name || ground === name)
      .every(({isEnough}) => isEnough);
  for (let step = 1; step <= STEPS; step++)
    for (const end of ['#000000', '#ffffff']) {
      const color = mixed(palette[name], end, step / STEPS);
      if (isReadable(color)) return color;
    }
  return undefined;
}
