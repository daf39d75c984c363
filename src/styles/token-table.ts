/** The design tokens: one table, from which the sheets, those of the themes and `tokens.json` are written. */

export type ColorName =
  | 'page'
  | 'page-raised'
  | 'surface'
  | 'text'
  | 'muted'
  | 'rule'
  | 'field'
  | 'accent'
  | 'on-accent'
  | 'banner'
  | 'on-banner'
  | 'gold'
  | 'link'
  | 'focus'
  | 'match'
  | 'danger'
  | 'success'
  | 'warning'
  | 'info';

/** The ground of filled buttons and what stands on it, where they are not `accent` and `on-accent`. */
type ActionName = 'action' | 'on-action';

/** Colours by the names of their tokens: `page` is `--cong-color-page`. */
export type Palette = Readonly<Record<ColorName, string> & Partial<Record<ActionName, string>>>;

export interface Theme {
  readonly light: Palette;
  readonly dark: Palette;
  /** Strong contrast on a light ground. */
  readonly contrast: Palette;
  /** What changes in the dark palette for strong contrast; its other colours have it already. */
  readonly darkContrast: Partial<Palette>;
}

/** What notices say has the same colours in all themes; `danger` differs from theme to theme. */
const notices = {success: '#1e6b3a', warning: '#8a5300', info: '#1f4f82'} as const;
const darkNotices = {success: '#8fd0a3', warning: '#e8b968', info: '#9cc3ee'} as const;

/** What is the same in all themes where contrast is strong. */
const contrast = {
  'page': '#fff',
  'page-raised': '#fff',
  'surface': '#fff',
  'text': '#000',
  'field': '#000',
  'on-accent': '#fff',
  'on-banner': '#fff',
  'gold': '#ffd976',
  'focus': '#8a5300',
  'match': '#ffe58a',
  'danger': '#8f0d0d',
  'success': '#0f4a26',
  'warning': '#633a00',
  'info': '#12355c',
} as const satisfies Partial<Palette>;

const darkContrast = {
  'page': '#000',
  'page-raised': '#000',
  'surface': '#000',
  'text': '#fff',
  'field': '#fff',
} as const satisfies Partial<Palette>;

/** Kiểm sát: deep red and old gold. It is the palette of the tokens. */
export const kiemSat: Theme = {
  light: {
    'page': '#f7f4ef',
    'page-raised': '#fbf9f6',
    'surface': '#fff',
    'text': '#231f1c',
    'muted': '#655d55',
    'rule': '#e5ded4',
    'field': '#8d8379',
    'accent': '#8f1d1d',
    'on-accent': '#fff',
    'banner': '#7c1618',
    'on-banner': '#fff8ea',
    'gold': '#e9c46a',
    'link': '#7c1618',
    'focus': '#b5791a',
    'match': '#f6e3ad',
    'danger': '#a3161a',
    ...notices,
  },
  dark: {
    'page': '#171412',
    'page-raised': '#1c1917',
    'surface': '#211d1a',
    'text': '#f1ebe3',
    'muted': '#b8ada1',
    'rule': '#37312c',
    'field': '#8d8379',
    'accent': '#d98678',
    'on-accent': '#2a0d0b',
    'action': '#c0453d',
    'on-action': '#fff',
    'banner': '#4d1012',
    'on-banner': '#fff1dc',
    'gold': '#e3bd62',
    'link': '#eaa79b',
    'focus': '#e3bd62',
    'match': '#5b4616',
    'danger': '#f0978c',
    ...darkNotices,
  },
  contrast: {
    ...contrast,
    muted: '#2b2622',
    rule: '#6b635b',
    accent: '#6a0f10',
    banner: '#5a0c0e',
    link: '#6a0f10',
  },
  darkContrast: {
    ...darkContrast,
    'muted': '#e4ded6',
    'rule': '#a39a90',
    'accent': '#f0b3a8',
    'action': '#f0b3a8',
    'on-action': '#2a0d0b',
    'link': '#f6c4bb',
  },
};

/** Tòa án: navy and brass. */
export const toaAn: Theme = {
  light: {
    'page': '#f4f5f7',
    'page-raised': '#fafbfc',
    'surface': '#fff',
    'text': '#1b2230',
    'muted': '#566072',
    'rule': '#dde1e8',
    'field': '#7f899b',
    'accent': '#1f3a63',
    'on-accent': '#fff',
    'banner': '#172d50',
    'on-banner': '#f5f3ea',
    'gold': '#d6b36a',
    'link': '#1f3a63',
    'focus': '#a87c28',
    'match': '#f3e4b8',
    'danger': '#a3161a',
    ...notices,
  },
  dark: {
    'page': '#12151b',
    'page-raised': '#171b22',
    'surface': '#1b2029',
    'text': '#e9edf3',
    'muted': '#a9b3c2',
    'rule': '#2f3745',
    'field': '#7c879a',
    'accent': '#9db8e0',
    'on-accent': '#0c1a30',
    'action': '#3b6bb0',
    'on-action': '#fff',
    'banner': '#14243f',
    'on-banner': '#f1efe4',
    'gold': '#d9bb7c',
    'link': '#a9c3ea',
    'focus': '#d9bb7c',
    'match': '#574618',
    'danger': '#f0978c',
    ...darkNotices,
  },
  contrast: {
    ...contrast,
    muted: '#262b33',
    rule: '#5b6472',
    accent: '#12284a',
    banner: '#0e1f3a',
    link: '#12284a',
  },
  darkContrast: {
    ...darkContrast,
    'muted': '#dbe0e8',
    'rule': '#98a1b0',
    'accent': '#bcd0ee',
    'action': '#bcd0ee',
    'on-action': '#0c1a30',
    'link': '#c8d9f3',
  },
};

/** Hành chính: deep teal and stone. */
export const hanhChinh: Theme = {
  light: {
    'page': '#f4f6f4',
    'page-raised': '#fafbfa',
    'surface': '#fff',
    'text': '#1b2624',
    'muted': '#54625f',
    'rule': '#dbe2df',
    'field': '#7b8a86',
    'accent': '#0f5c57',
    'on-accent': '#fff',
    'banner': '#0d4a47',
    'on-banner': '#f3f7f1',
    'gold': '#d9c27c',
    'link': '#0f5c57',
    'focus': '#a87c28',
    'match': '#efe6bd',
    'danger': '#a3161a',
    ...notices,
  },
  dark: {
    'page': '#111615',
    'page-raised': '#161c1b',
    'surface': '#1a2220',
    'text': '#e7eeeb',
    'muted': '#a6b5b1',
    'rule': '#2d3836',
    'field': '#778783',
    'accent': '#7fc4bb',
    'on-accent': '#06211f',
    'action': '#1f7f78',
    'on-action': '#fff',
    'banner': '#0b3533',
    'on-banner': '#eef4ec',
    'gold': '#d9c27c',
    'link': '#93d0c8',
    'focus': '#d9c27c',
    'match': '#54491c',
    'danger': '#f0978c',
    ...darkNotices,
  },
  contrast: {
    ...contrast,
    muted: '#232b29',
    rule: '#576561',
    accent: '#07433f',
    banner: '#06322f',
    link: '#07433f',
  },
  darkContrast: {
    ...darkContrast,
    'muted': '#d8e2df',
    'rule': '#95a39f',
    'accent': '#a8d8d0',
    'action': '#a8d8d0',
    'on-action': '#06211f',
    'link': '#b6e0d9',
  },
};

/** By the names of their sheets. */
export const themes = {
  'kiem-sat': kiemSat,
  'toa-an': toaAn,
  'hanh-chinh': hanhChinh,
} as const satisfies Record<string, Theme>;

/** A token that is no colour, as the design-token format of the W3C community group has it. */
export type Token =
  | {
      readonly $type: 'dimension';
      readonly $value: {readonly value: number; readonly unit: 'px' | 'rem'};
    }
  | {readonly $type: 'duration'; readonly $value: {readonly value: number; readonly unit: 'ms'}}
  | {
      readonly $type: 'cubicBezier';
      readonly $value: readonly [x1: number, y1: number, x2: number, y2: number];
    }
  | {readonly $type: 'fontWeight' | 'number'; readonly $value: number};

const px = (value: number): Token => ({$type: 'dimension', $value: {value, unit: 'px'}});
/** Grows with the reader's text, and is no smaller on a page whose root is. */
const rem = (value: number): Token => ({$type: 'dimension', $value: {value, unit: 'rem'}});
const ms = (value: number): Token => ({$type: 'duration', $value: {value, unit: 'ms'}});
const number = (value: number): Token => ({$type: 'number', $value: value});
const weight = (value: number): Token => ({$type: 'fontWeight', $value: value});

/** The typefaces, the first that a reader has; system faces that draw Vietnamese well come after the site's own. */
export const fontFamily = [
  'Be Vietnam Pro',
  'system-ui',
  '-apple-system',
  'Segoe UI',
  'Roboto',
  'Noto Sans',
  'sans-serif',
] as const;

/** Tokens that no sheet declares, so that they follow another in every part of a page until a site sets them. */
export const followers = {
  'radius-small': {...px(4), $description: 'Half of radius, unless a page sets it.'},
  'font-family-heading': {
    $type: 'fontFamily',
    $value: '{font-family}',
    $description: 'Typeface of headings; font-family, unless a page sets it.',
  },
} as const;

/** The tokens beside the colours, by their names: `space-1` is `--cong-space-1`. */
export const scales = {
  'radius': px(8),
  'radius-round': px(999),
  'space-1': px(4),
  'space-2': px(8),
  'space-3': px(12),
  'space-4': px(16),
  'space-5': px(20),
  'space-6': px(24),
  'space-7': px(32),
  'space-8': px(48),
  'size-icon': rem(1.25),
  // Sizes of text are shares of `--cong-font-size-base`, each with the height of its lines.
  'font-scale-1': number(0.75),
  'line-height-1': number(1.5),
  'font-scale-2': number(0.875),
  'line-height-2': number(1.6),
  'font-scale-3': number(1),
  'line-height-3': number(1.6),
  'font-scale-4': number(1.125),
  'line-height-4': number(1.7),
  'font-scale-5': number(1.375),
  'line-height-5': number(1.4),
  'font-scale-6': number(1.9375),
  'line-height-6': number(1.35),
  'weight-normal': weight(400),
  'weight-strong': weight(600),
  'weight-bold': weight(700),
  'border-width': px(1),
  'border-width-strong': px(4),
  'box-marker': px(4),
  'ring-width': px(3),
  'duration-short': ms(150),
  'duration-long': ms(700),
  'easing': {$type: 'cubicBezier', $value: [0.2, 0, 0, 1]},
  'layer-raised': number(1),
  'layer-menu': number(2),
} as const satisfies Record<string, Token>;

type HeaderSize = 'box-marker' | 'box-rule';
type HeaderColor = 'color-header' | 'color-on-header' | 'color-header-rule';
type HeaderStyle = Readonly<Partial<Record<HeaderSize, Token> & Record<HeaderColor, ColorName>>>;

/** The sizes that follow the density. */
export type SizeName = 'size-field' | 'size-row' | 'box-inline' | 'box-block' | 'box-heading';

/** Rows of 44 px and fields for a thumb; or closer, for portals that show much, where there is a mouse. */
export const densities: Readonly<Record<'comfortable' | 'compact', Record<SizeName, Token>>> = {
  comfortable: {
    'size-field': px(44),
    'size-row': px(44),
    'box-inline': px(20),
    'box-block': px(16),
    'box-heading': px(12),
  },
  compact: {
    'size-field': px(36),
    'size-row': px(32),
    'box-inline': px(16),
    'box-block': px(12),
    'box-heading': px(6),
  },
};

/**
 * How the heading of a box stands out where it is not by the marker before it: filled, or with a line below it. The tokens
 * that a style does not name are as for the marker; those of colours name one of the palette.
 */
export const headers: Readonly<Record<'filled' | 'underlined', HeaderStyle>> = {
  filled: {
    'box-marker': px(0),
    'color-header': 'banner',
    'color-on-header': 'on-banner',
    'color-header-rule': 'banner',
  },
  underlined: {'box-marker': px(0), 'box-rule': px(2), 'color-header-rule': 'accent'},
};
