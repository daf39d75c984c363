import type {Anniversary} from './anniversary.js';
import {daysBetween} from './dates.js';
import type {PlainDate} from './dates.js';
import {fromLunar, toLunar} from './lunar.js';

/** A day that comes once in every lunar year: Tết is the 1st of the 1st month. */
export interface LunarDay {
  /** The lunar year in which it was first; Tết has none. */
  readonly year?: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 30. */
  readonly day: number;
}

/** What is celebrated by the lunar calendar, and for how long. */
export interface LunarAnniversaryOptions {
  readonly since: LunarDay;
  /** Whole days of greeting before, 0 or more. With a negative number or `NaN` no day is greeted. */
  readonly daysBefore: number;
  /** Whole days of greeting after, 0 or more. With a negative number or `NaN` no day is greeted. */
  readonly daysAfter: number;
}

const LUNAR_DAY = /^\s*(?:(\d{4})-)?(\d\d)-(\d\d)\s*$/;

/**
 * Reads a lunar date: `01-01`, as HTML writes a date without a year, or `0043-02-06` with one; white space around it
 * is ignored. Anything else, and a 13th month or a 31st day, is `undefined`.
 */
export function parseLunarDay(text: string): LunarDay | undefined {
  const [, y, m, d] = LUNAR_DAY.exec(text) ?? [];
  const [year, month, day] = [Number(y ?? 1), Number(m), Number(d)];
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= 30)) return undefined;
  return y ? {year, month, day} : {month, day};
}

/**
 * When `since` comes in a lunar year, always in the month itself and not in the leap month of the same number. The
 * 30th of a month of 29 days counts on the 29th: the eve of Tết is the last day of the year, whichever that is.
 */
function dateIn(year: number, {month, day}: LunarDay): PlainDate | undefined {
  return (
    fromLunar({year, month, day, isLeap: false}) ??
    fromLunar({year, month, day: Math.min(day, 29), isLeap: false})
  );
}

/** The anniversary in a lunar year; none before the first one, and none where the calendar ends. */
function seenFrom(today: PlainDate, year: number, since: LunarDay): Anniversary | undefined {
  const date = dateIn(year, since);
  const years = since.year ? year - since.year : 0;
  if (!date || (since.year && years < 1)) return undefined;
  return {date, years, daysLeft: daysBetween(today, date)};
}

/**
 * The anniversary to speak of on `today`, whenever that is: the one that is greeted, else the next one. Its `date` is
 * a Gregorian one; its `years` are lunar ones, and 0 where `since` has no year to count from. `undefined` as long as
 * there is none to count, and where the lunar calendar ends, before 1899 and after 2100.
 */
export function nextLunarAnniversary(
  {since, daysBefore, daysAfter}: LunarAnniversaryOptions,
  today: PlainDate,
): Anniversary | undefined {
  const year = toLunar(today)?.year ?? NaN;
  const near = [year - 1, year, year + 1].flatMap((each) => seenFrom(today, each, since) ?? []);
  const next = near.find(({daysLeft}) => daysLeft >= 0);
  const past = near.filter(({daysLeft}) => daysLeft < 0).pop();
  const isPastGreeted = past && -past.daysLeft <= daysAfter;
  return isPastGreeted && !(next && next.daysLeft <= daysBefore) ? past : next;
}

/**
 * The anniversary that is greeted on `today`: from `daysBefore` days before it to `daysAfter` days after it, across
 * New Year of either calendar. Where two such periods meet, the coming anniversary wins. `undefined` on other days.
 */
export function lunarAnniversaryOn(
  options: LunarAnniversaryOptions,
  today: PlainDate,
): Anniversary | undefined {
  const next = nextLunarAnniversary(options, today);
  return next && next.daysLeft <= options.daysBefore && -next.daysLeft <= options.daysAfter
    ? next
    : undefined;
}
