import {daysBetween, isLeapYear} from './dates.js';
import type {PartialDate, PlainDate, YearlessDate} from './dates.js';

/** One anniversary, as seen from a certain day. */
export interface Anniversary {
  /** When it is: as exact as the founding date is. */
  readonly date: PartialDate;
  /** Which one it is: its year less the founding year, 1 or more; 0 where the founding year is not known. */
  readonly years: number;
  /** Days until it begins; 0 on the day (in the month, in the year); after it, negative, the days since its end. */
  readonly daysLeft: number;
}

/** What is celebrated, and for how long. */
export interface AnniversaryOptions {
  /**
   * The founding date. If only its month or year is known, all of that month or year is the day; without a year no
   * years are counted.
   */
  readonly since: PartialDate | YearlessDate;
  /** The one date that is celebrated, instead of every year's. */
  readonly until?: PlainDate | undefined;
  /** Whole days of greeting before, 0 or more. With a negative number or `NaN` no day is greeted. */
  readonly daysBefore: number;
  /** Whole days of greeting after, 0 or more. With a negative number or `NaN` no day is greeted. */
  readonly daysAfter: number;
}

/** The anniversary in `year` of `since`. */
function dateIn(year: number, since: AnniversaryOptions['since']): PartialDate {
  // 29 February has no anniversary in common years; it counts on 1 March.
  const isMissing = since.month === 2 && since.day === 29 && !isLeapYear(year);
  return isMissing ? {year, month: 3, day: 1} : {...since, year};
}

/** Whether an anniversary is near enough to be greeted. */
export function isGreeted(
  {daysLeft}: Anniversary,
  {daysBefore, daysAfter}: Pick<AnniversaryOptions, 'daysBefore' | 'daysAfter'>,
): boolean {
  return daysLeft <= daysBefore && -daysLeft <= daysAfter;
}

/**
 * The anniversary to speak of on `today`, whenever that is: the one that is greeted, else the next one; with `until`,
 * that one. `undefined` as long as there is none to count, up to the founding day itself.
 */
export function nextAnniversary(
  options: AnniversaryOptions,
  today: PlainDate,
): Anniversary | undefined {
  const {since, until} = options;
  const seen = (date: PartialDate): Anniversary => {
    const {year, month = 12, day} = date;
    const toFirst = daysBetween(today, {month: 1, day: 1, ...date});
    // Day 0 is the last one of the month before.
    const toLast = day ? toFirst : daysBetween(today, {year, month: month + 1, day: 0});
    const daysLeft = Math.max(toFirst, Math.min(toLast, 0));
    return {date, years: year - (since.year ?? year), daysLeft};
  };
  const isThere = ({years}: Anniversary) => !since.year || years > 0;
  const inYear = (year: number) => seen(until ?? dateIn(year, since));
  const year = inYear(today.year).daysLeft < 0 ? today.year + 1 : today.year;
  const next = inYear(year);
  const past = inYear(year - 1);
  const isPast = isThere(past) && isGreeted(past, options) && !isGreeted(next, options);
  const shown = isPast ? past : next;
  return isThere(shown) ? shown : undefined;
}

/**
 * The anniversary that is greeted on `today`: from `daysBefore` days before it begins to `daysAfter` days after it
 * ends, across New Year too. Where two such periods meet, the coming anniversary wins. `undefined` on other days,
 * and for the founding itself.
 *
 * The number is that of the coming anniversary, not of completed years: on 2021-07-25, one day before, the portals
 * of the People's Procuracy (1960-07-26) already greet the 61st.
 */
export function anniversaryOn(
  options: AnniversaryOptions,
  today: PlainDate,
): Anniversary | undefined {
  const next = nextAnniversary(options, today);
  return next && isGreeted(next, options) ? next : undefined;
}
