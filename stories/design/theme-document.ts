/** A theme as design tools keep it, in both directions: what is copied can be pasted back, here or in another tool. */
import {colorTokens, longHex, schemeNames, type SchemeName} from '../../src/styles/color-tokens.js';
import {kiemSat, type ColorName, type Palette, type Theme} from '../../src/styles/token-table.js';

/** The name of the theme in the document; tools show it. */
const NAME = 'co-quan';

export const themeJson = (theme: Theme): string =>
  `${JSON.stringify({color: {[NAME]: colorTokens(theme)}}, null, 2)}\n`;

/** Why a text is no theme. `path` is a place in the document, `color.co-quan.dark.accent`. */
export type ThemeFault =
  | {readonly kind: 'no-json'}
  | {readonly kind: 'missing'; readonly path: string}
  | {readonly kind: 'no-color'; readonly path: string; readonly value: string};

const HEX = /^#(?:[\da-f]{3}|[\da-f]{6})$/i;

/** A colour that a person writes: `#0b5563`, `0B5563`, `#fff`; undefined for anything else. */
export function hexOf(text: string): string | undefined {
  const color = `#${text.trim().replace(/^#/, '')}`.toLowerCase();
  return HEX.test(color) ? longHex(color) : undefined;
}

type Json = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const isShare = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= 1;

const hexOfShares = (shares: readonly number[]) =>
  `#${shares
    .map((share) =>
      Math.round(share * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** The value of a token: `{hex}`, `{colorSpace: 'srgb', components}` or, as older tools write it, `'#0b5563'`. */
function colorOf(value: unknown): string | undefined {
  if (typeof value === 'string') return hexOf(value);
  if (!isGroup(value)) return undefined;
  const {hex, colorSpace, components} = value;
  if (typeof hex === 'string') return hexOf(hex);
  const isColor = colorSpace === 'srgb' && Array.isArray(components) && components.length === 3;
  return isColor && components.every(isShare) ? hexOfShares(components) : undefined;
}

class Unreadable extends Error {
  constructor(readonly fault: ThemeFault) {
    super(fault.kind);
  }
}

/** Reads one document; tokens may stand for others, `{color.co-quan.light.accent}`. */
class DocumentReader {
  constructor(private readonly root: Json) {}

  group(path: string): Json {
    const found = this.#at(path);
    if (!isGroup(found)) throw new Unreadable({kind: 'missing', path});
    return found;
  }

  color(path: string, visited: readonly string[] = []): string {
    const token = this.#at(path);
    if (!isGroup(token)) throw new Unreadable({kind: 'missing', path});
    const {$value} = token;
    const [, alias] = (typeof $value === 'string' && /^\{(.+)\}$/.exec($value)) || [];
    if (alias && !visited.includes(alias)) return this.color(alias, [...visited, alias]);
    const color = colorOf($value);
    if (color) return color;
    throw new Unreadable({kind: 'no-color', path, value: JSON.stringify($value) ?? ''});
  }

  #at(path: string): unknown {
    return path
      .split('.')
      .reduce<unknown>((found, key) => (isGroup(found) ? found[key] : undefined), this.root);
  }
}

const colorNames = Object.keys(kiemSat.light) as ColorName[];

/** A palette as it is written, with what its buttons have of their own, if it says so. */
function readPalette(reader: DocumentReader, path: string): Palette {
  const optional = ['action', 'on-action'].filter((name) => name in reader.group(path));
  return Object.fromEntries(
    [...colorNames, ...optional].map((name) => [name, reader.color(`${path}.${name}`)]),
  ) as unknown as Palette;
}

/** Leaves buttons the accent where they have it: they follow when it changes. */
function withFollowingButtons({action, 'on-action': onAction, ...palette}: Palette): Palette {
  const follow = action === palette.accent && onAction === palette['on-accent'];
  return follow || !action || !onAction ? palette : {...palette, action, 'on-action': onAction};
}

/** What dark in strong contrast has of its own. */
const differing = (palette: Palette, from: Palette): Partial<Palette> =>
  Object.fromEntries(
    Object.entries(palette).filter(([name, color]) => from[name as ColorName] !== color),
  );

/**
 * Reads what `themeJson` or the package’s `tokens.json` holds; of several themes the first.
 *
 * @param text of a document in the format of design tokens
 * @returns the theme, or why it is none
 */
export function readTheme(
  text: string,
): {readonly theme: Theme; readonly fault?: never} | {readonly fault: ThemeFault} {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return {fault: {kind: 'no-json'}};
  }
  if (!isGroup(root)) return {fault: {kind: 'no-json'}};
  try {
    const reader = new DocumentReader(root);
    const [name = NAME] = Object.keys(reader.group('color')).filter((key) => !key.startsWith('$'));
    const palettes = Object.fromEntries(
      schemeNames.map((scheme) => [scheme, readPalette(reader, `color.${name}.${scheme}`)]),
    ) as Record<SchemeName, Palette>;
    const [light, dark, contrast] = [palettes.light, palettes.dark, palettes.contrast].map(
      withFollowingButtons,
    ) as [Palette, Palette, Palette];
    return {
      theme: {light, dark, contrast, darkContrast: differing(palettes['dark-contrast'], dark)},
    };
  } catch (error) {
    if (error instanceof Unreadable) return {fault: error.fault};
    throw error;
  }
}

/** A theme with one colour of one scheme changed. */
export function withColor(theme: Theme, scheme: SchemeName, name: string, color: string): Theme {
  const changed = {[name]: color};
  if (scheme === 'dark-contrast')
    return {...theme, darkContrast: {...theme.darkContrast, ...changed}};
  return {...theme, [scheme]: {...theme[scheme], ...changed}};
}
