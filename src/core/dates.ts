/**
 * Calendar dates as three integers. A founding day or a birthday has no time zone, and a `Date` would give it one:
 * `new Date(1960, 6, 26)` in Vietnam is `1960-07-25T16:00Z`, the day before, because the offset then was UTC+8.
 */

/** A day of the (proleptic) Gregorian calendar. */
export interface PlainDate {
  /** 1 to 9999. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to the length of the month. */
  readonly day: number;
}

/** A date of which only the year, or the year and the month, may be known. There is no day without a month. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** A day that comes every year, without the year of the first one. */
export interface YearlessDate {
  readonly year?: undefined;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 864e5;

// `Date.UTC` reads the years 0-99 as 1900-1999. The calendar repeats every 400 years, so we count that much later.
const CYCLE_YEARS = 400;
const CYCLE_DAYS = 146_097;

const PARTIAL_DATE = /^\s*(\d{4})(?:-(\d\d)(?:-(\d\d))?)?\s*$/;

/** Whether `year` has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The number of days, 28 to 31, of `month` (1 to 12). Any other month is a `RangeError`. */
export function daysInMonth(year: number, month: number): number {
  const february = isLeapYear(year) ? 29 : 28;
  const days = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  if (!days) throw new RangeError(`Month ${month} is not 1 to 12`);
  return days;
}

/**
 * Reads `1960`, `1960-07` or `1960-07-26`; white space around it is ignored.
 * Anything else, and a day that the calendar does not have, is `undefined`.
 */
export function parsePartialDate(text: string): PartialDate | undefined {
  const [, y, m, d] = PARTIAL_DATE.exec(text) ?? [];
  const year = Number(y);
  const month = Number(m ?? 1);
  const day = Number(d ?? 1);
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) {
    return undefined;
  }
  return d ? {year, month, day} : m ? {year, month} : {year};
}

/** Reads `1960-07-26`, strictly; white space around it is ignored. Anything else is `undefined`. */
export function parseDate(text: string): PlainDate | undefined {
  const date = parsePartialDate(text);
  return date?.day ? (date as PlainDate) : undefined;
}

/**
 * Reads `05-01`, as HTML writes a date without a year; white space around it is ignored. Anything else is `undefined`.
 */
export function parseYearlessDate(text: string): YearlessDate | undefined {
  // A leap year: there is a 29 February.
  const date = parseDate(`2000-${text.trim()}`);
  return date && {month: date.month, day: date.day};
}

/** Days from 1970-01-01 to `date`; negative before it. */
export function epochDay({year, month, day}: PlainDate): number {
  return Date.UTC(year + CYCLE_YEARS, month - 1, day) / DAY_MS - CYCLE_DAYS;
}

/**
 * The date `days` after `date`, or before it when negative.
 * A fraction of a day, and a result outside the years 1 to 9999, is a `RangeError`.
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  const result = new Date((epochDay(date) + days) * DAY_MS);
  const year = result.getUTCFullYear();
  if (!Number.isInteger(days) || !(year >= 1 && year <= 9999)) {
    throw new RangeError(`${days} days lead out of the calendar`);
  }
  return {year, month: result.getUTCMonth() + 1, day: result.getUTCDate()};
}

/** Days from `from` to `to`: 1 from today to tomorrow, negative when `to` comes first. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return epochDay(to) - epochDay(from);
}

/** For sorting, the earlier date first: negative, 0 or positive. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** The day of the week: 0 is Sunday, 6 is Saturday. */
export function weekdayOf(date: PlainDate): number {
  return new Date(epochDay(date) * DAY_MS).getUTCDay();
}

/**
 * Completed years from `since` to `on`; negative before the first day.
 * 29 February has no anniversary in common years; it counts on 1 March.
 */
export function fullYears(since: PlainDate, on: PlainDate): number {
  const early = on.month < since.month || (on.month === since.month && on.day < since.day);
  return on.year - since.year - (early ? 1 : 0);
}
