import {weekdayOf} from './dates.js';
import type {PartialDate, YearlessDate} from './dates.js';
import {fill} from './template.js';
import type {ZonedDateTime} from './zoned.js';

export const DATE_PATTERNS = ['portal', 'legacy', 'full', 'long', 'date', 'time'] as const;

/**
 * | Pattern | Example |
 * |---|---|
 * | `portal` | `Chủ nhật, 25/07/2021 10:04` |
 * | `legacy` | `Chủ nhật, 25/07/2021 - 10:04 AM`, as portals of the 2010s have it |
 * | `full` | `Chủ nhật, ngày 25 tháng 7 năm 2021` |
 * | `long` | `ngày 25 tháng 7 năm 2021` |
 * | `date` | `25/07/2021` |
 * | `time` | `10:04` |
 */
export type DatePattern = (typeof DATE_PATTERNS)[number];

/** The words of one language. We keep them ourselves: those of `Intl` differ from one browser to the next. */
export interface DateWords {
  /** Seven names, Sunday first. A missing one is left out of the line. */
  readonly weekdays: readonly string[];
  /** Twelve names, January first, for `{monthName}`; the number stands in for a missing one. */
  readonly months?: readonly string[];
  /** 1st to 30th, for the days and months of a lunar date; the number stands in for a missing one. */
  readonly ordinals?: readonly string[];
  /**
   * The long date, with `{day}`, `{month}`, `{monthName}` and `{year}`, or `{decreeDay}` and `{decreeMonth}`: the
   * numbers as decree 30/2020/NĐ-CP writes them, with a 0 before a day under 10 and before the months 1 and 2.
   */
  readonly longDate: string;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function formatTime({hour, minute}: ZonedDateTime, hours: 12 | 24): string {
  return hours === 12
    ? `${twoDigits(hour % 12 || 12)}:${twoDigits(minute)} ${hour < 12 ? 'AM' : 'PM'}`
    : `${twoDigits(hour)}:${twoDigits(minute)}`;
}

function formatLongDate({year, month, day}: ZonedDateTime, {longDate, months}: DateWords): string {
  return fill(longDate, {
    year,
    month,
    monthName: months?.[month - 1] ?? month,
    day,
    decreeDay: twoDigits(day),
    decreeMonth: month < 3 ? twoDigits(month) : month,
  });
}

/**
 * Writes `when` in one of the patterns, in two pieces: the date, and the time that follows it; the one that is not
 * shown is empty. `hours` is the clock, 12 or 24, of the patterns that show a time; by default 12 for `legacy` and 24
 * for the others.
 */
export function formatDateAndTime(
  when: ZonedDateTime,
  pattern: DatePattern,
  words: DateWords,
  hours: 12 | 24 = pattern === 'legacy' ? 12 : 24,
): [date: string, time: string] {
  const time = formatTime(when, hours);
  if (pattern === 'time') return ['', time];
  const weekday = words.weekdays[weekdayOf(when)];
  const lead = weekday ? `${weekday}, ` : '';
  if (pattern === 'full') return [lead + formatLongDate(when, words), ''];
  if (pattern === 'long') return [formatLongDate(when, words), ''];

  const date = `${twoDigits(when.day)}/${twoDigits(when.month)}/${when.year}`;
  if (pattern === 'date') return [date, ''];

  const gap = pattern === 'legacy' ? ' - ' : ' ';
  return [`${lead}${date}${gap}`, time];
}

/** As `formatDateAndTime`, in one piece. */
export function formatDateTime(...args: Parameters<typeof formatDateAndTime>): string {
  return formatDateAndTime(...args).join('');
}

/** `26/7/1960`, or what is known of it: `7/1960`, `1960`, `26/7`. */
export function formatShortDate({year, month, day}: PartialDate | YearlessDate): string {
  return [day, month, year].filter(Boolean).join('/');
}

/**
 * The same of `1960-07-26`, `1960-07` or `1960`. Other text, and a day that the calendar does not have, stays as it is:
 * some browsers make another day of it, others none.
 */
export function shortDate(text: string): string {
  return /^\d{4}(-\d\d)*$/.test(text) && new Date(text).toJSON()?.startsWith(text)
    ? text.split('-').reverse().map(Number).join('/')
    : text;
}
