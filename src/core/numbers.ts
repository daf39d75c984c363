/** What stands between thousands: `19.089.598` as Vietnamese has it, `19,089,598`, or nothing. */
export type Grouping = 'dot' | 'comma' | 'none';

const SEPARATORS: Readonly<Record<Grouping, string>> = {dot: '.', comma: ',', none: ''};

/**
 * Reads a count: a number, or a string of digits with or without decimals after a dot, and white space around it.
 * Returns its decimal digits, without needless zeros (`'007.50'` is `'7.5'`), exact for strings of any length.
 * Anything else is `undefined`: negative, not finite, grouped (`'1,234'`), empty, an exponent in a string, and a
 * fraction so small that JavaScript writes it with an exponent (under 0.000001).
 */
export function parseCount(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  // From 1e21 on, `String` would write an exponent.
  const text = Number.isInteger(value) ? BigInt(value).toString() : String(value);
  const [, whole, fraction = ''] = /^\s*(\d+)(?:\.(\d+))?\s*$/.exec(text) ?? [];
  if (!whole) return undefined;

  const decimals = fraction.replace(/0+$/, '');
  return whole.replace(/^0+(?=\d)/, '') + (decimals && `.${decimals}`);
}

/**
 * Groups what `parseCount` returned by thousands. The decimal mark is a comma (`1.234,5`, and `1234,5` without
 * grouping), but a dot where the comma groups (`1,234.5`). Other digits and other groupings are a `RangeError`.
 */
export function groupDigits(digits: string, grouping: Grouping): string {
  const [, whole, fraction] = /^(\d+)(?:\.(\d+))?$/.exec(digits) ?? [];
  if (!whole || !Object.hasOwn(SEPARATORS, grouping)) {
    throw new RangeError(`Cannot group "${digits}" by "${grouping}"`);
  }
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, SEPARATORS[grouping]);
  return fraction ? grouped + (grouping === 'comma' ? '.' : ',') + fraction : grouped;
}

// Making a formatter costs more than a whole element does.
const groupings = new Map<string, Grouping>([['vi', 'dot']]);

/** The grouping of a language, a BCP 47 tag: `comma` where a comma stands between thousands, else `dot`. */
export function groupingOf(lang: string): Grouping {
  let grouping = groupings.get(lang);
  if (!grouping) {
    grouping = new Intl.NumberFormat(lang).format(12345).includes(',') ? 'comma' : 'dot';
    groupings.set(lang, grouping);
  }
  return grouping;
}
