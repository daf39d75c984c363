/** The themes: one table, from which their sheets are written, and the colours of the tokens. */

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
  | 'danger';

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
