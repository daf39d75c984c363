/** What stands between thousands: `19.089.598` as Vietnamese has it, `19,089,598`, or nothing. */
export type Grouping = 'dot' | 'comma' | 'none';

const SEPARATORS: Readonly<Record<Grouping, string>> = {dot: '.', comma: ',', none: ''};

// Blanks of all widths that stand between digits, and signs without a width that formatters put around a number.
const BLANKS = /[ \u00a0\u2007\u2009\u202f]/g;
const INVISIBLE = /[\u200b-\u200f\u2060\u2066-\u2069\ufeff]/g;

/** Digits alone, with decimals after one mark. */
const PLAIN = /^(?<whole>\d+)(?:[.,](?<fraction>\d+))?$/;

/**
 * Thousands with one and the same mark between them, decimals after another one. A number that is grouped begins with
 * no zero, so that `0.125` stays a fraction.
 */
const GROUPED =
  /^(?<whole>[1-9]\d{0,2}(?<mark>[ .,'])\d{3}(?:\k<mark>\d{3})*)(?:(?!\k<mark>)[.,](?<fraction>\d+))?$/;

/** Lakhs and crores, `1,90,89,598`: the last group alone has three digits. */
const INDIAN = /^(?<whole>[1-9]\d?(?:,\d{2})+,\d{3})(?:\.(?<fraction>\d+))?$/;

/**
 * Reads a count: a number, or a text as people and servers write one, with white space around it. Returns its decimal
 * digits, without needless zeros (`'007.50'` is `'7.5'`), exact for texts of any length.
 *
 * Thousands may be grouped by dots, commas, apostrophes or blanks of any width: `'19.089.598'`, `'19,089,598'`,
 * `'19 089 598'`; decimals follow a dot or a comma: `'1.234,5'`, `'1,234.5'`. A single mark before exactly three digits
 * groups them, since counts are whole numbers: `'1.234'` is `'1234'`, but `'12.5'`, `'0.125'` and `'1234.125'` are
 * fractions. A number of JavaScript or JSON means what it is: `1.234` has decimals.
 *
 * Anything else is `undefined`: negative, not finite, with words beside it, with groups that do not fit (`'1.234.56'`),
 * empty, an exponent in a text, and a fraction so small that JavaScript writes it with an exponent (under 0.000001).
 */
export function parseCount(value: unknown): string | undefined {
  if (typeof value === 'number') {
    // From 1e21 on, `String` would write an exponent.
    const text = Number.isInteger(value) ? BigInt(value).toString() : String(value);
    return joined(PLAIN.exec(text));
  }
  if (typeof value !== 'string') return undefined;
  const text = value.replace(INVISIBLE, '').trim().replace(BLANKS, ' ').replace(/[’ʼ]/g, "'");
  return joined(GROUPED.exec(text) ?? INDIAN.exec(text) ?? PLAIN.exec(text));
}

/** The digits of a number that one of the patterns has found. */
function joined(found: RegExpExecArray | null): string | undefined {
  const {whole, fraction = ''} = found?.groups ?? {};
  if (whole === undefined) return undefined;
  const decimals = fraction.replace(/(?<!0)0+$/, '');
  return whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '') + (decimals && `.${decimals}`);
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
  const groups = [];
  for (let end = whole.length; end > 0; end -= 3)
    groups.push(whole.slice(Math.max(end - 3, 0), end));
  const grouped = groups.reverse().join(SEPARATORS[grouping]);
  return fraction ? grouped + (grouping === 'comma' ? '.' : ',') + fraction : grouped;
}

/** A language that groups by fours, by twos, by blanks, or not at all, as CLDR has it. */
interface Language {
  readonly whole: Intl.NumberFormat;
  readonly decimal: string;
}

// Making a formatter costs more than a whole element does.
const languages = new Map<string, Language | Grouping>([
  ['vi', 'dot'],
  ['en', 'comma'],
]);

function languageOf(lang: string): Language | Grouping {
  try {
    // For a language that there is none of, a browser takes its own.
    if (!Intl.NumberFormat.supportedLocalesOf(lang).length) return 'dot';
    const whole = new Intl.NumberFormat(lang, {numberingSystem: 'latn'});
    const mark = whole.formatToParts(0.5).find(({type}) => type === 'decimal');
    return {whole, decimal: mark?.value ?? ','};
  } catch {
    // An author's `lang` may be anything.
    return 'dot';
  }
}

/**
 * Writes what `parseCount` returned as a language does, a BCP 47 tag: `1.234` in Vietnamese, `1,234` in English, `1 234` with a
 * narrow blank in French, `1234` in Spanish, `12,34,567` in India. The digits are 0 to 9 in each. A tag that is none,
 * or of a language that the browser does not know, counts as Vietnamese; other digits are a `RangeError`.
 */
export function writeDigits(digits: string, lang: string): string {
  const tag = lang.toLowerCase();
  let language = languages.get(tag);
  if (!language) languages.set(tag, (language = languageOf(tag)));
  if (typeof language === 'string') return groupDigits(digits, language);
  const [whole = '', fraction] = groupDigits(digits, 'none').split(',');
  const grouped = language.whole.format(BigInt(whole));
  return fraction ? grouped + language.decimal + fraction : grouped;
}
