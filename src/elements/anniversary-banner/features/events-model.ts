import type {PlainDate} from '../../../core/dates.js';
import {bestFirst} from '../../../occasions/best-first.js';
import {celebrationOf, type Occasion, type Warn} from '../../../occasions/celebration.js';
import {
  keyOf,
  needsLunar,
  type BannerLines,
  type BannerOccasion,
  type BannerRules,
  type GivenRow,
  type Greeting,
} from '../banner-model.js';

const NUMBERS: readonly string[] = ['daysBefore', 'daysAfter', 'priority'];

/** Fills in what a row leaves out. A script may set null for that, and numbers as text, as JSON may. */
function withDefaults(row: GivenRow, own: Occasion, warn: Warn): BannerOccasion {
  const {calendar, template, daysBefore, daysAfter, tone, href} = own;
  const given = Object.entries(row ?? {})
    .filter(([, value]) => value !== null)
    .map(([key, value]) => [key, NUMBERS.includes(key) ? Number(value) : value]);
  const occasion: Occasion = {
    ...{calendar, template, daysBefore, daysAfter, tone, href},
    ...Object.fromEntries(given),
  };
  const {since, date, event} = occasion;
  if (__DEV__ && !since && !date) warn('an event', event, '"since" or "date"; it is left out');
  return {...occasion, key: keyOf(occasion)};
}

/**
 * Lists which of several events may show today, the best first: what is greeted, and what the reader has not closed; with
 * `always` the next to come where none is greeted. Undefined until the lunar calendar is there, where one goes by it.
 *
 * @param own the banner’s own day, whose calendar, words, days, tone and link hold for rows that leave them out
 */
export function greetingsOn(
  today: PlainDate,
  rows: readonly GivenRow[],
  own: Occasion,
  {always, lunar, isClosed}: BannerRules,
  warn: Warn,
): readonly Greeting[] | undefined {
  if (lunar === undefined && needsLunar(rows, own)) return undefined;
  const celebrations = rows.flatMap(
    (row) => celebrationOf(withDefaults(row, own, warn), today, lunar ?? undefined, warn) ?? [],
  );
  return bestFirst(celebrations, always).filter((each) => !isClosed(each));
}

/** What tells each greeting from the others. */
export const keysOf = (greetings: readonly Greeting[]): readonly string[] =>
  greetings.map(({occasion}) => occasion.key ?? '');

/** Gives the words of a greeting as plain text, line by line. */
export function sentenceOf(lines: BannerLines | undefined): string[] {
  if (!lines) return [];
  const {pieces, years, dates, countdown} = lines;
  const second = [dates, countdown].filter(Boolean).join(' · ');
  return [pieces.join(`${years}`), second].filter(Boolean);
}
