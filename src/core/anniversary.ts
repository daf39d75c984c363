import {daysBetween, daysInMonth} from './dates.js';
import type {PartialDate, PlainDate} from './dates.js';

/** One anniversary, as seen from a certain day. */
export interface Anniversary {
  /** When it is: as exact as the founding date is. */
  readonly date: PartialDate;
  /** Which one it is: its year less the founding year, 1 or more. */
  readonly years: number;
  /** Days until it begins; 0 on the day (in the month, in the year); after it, negative, the days since its end. */
  readonly daysLeft: number;
}

/** What is celebrated, and for how long. */
export interface AnniversaryOptions {
  /** The founding date. If only its month or year is known, all of that month or year is the day. */
  readonly since: PartialDate;
  /** The one date that is celebrated, instead of every year's. */
  readonly until?: PlainDate | undefined;
  /** Whole days of greeting before, 0 or more. With a negative number or `NaN` no day is greeted. */
  readonly daysBefore: number;
  /** Whole days of greeting after, 0 or more. With a negative number or `NaN` no day is greeted. */
  readonly daysAfter: number;
}

/** The anniversary in `year` of `since`. */
function dateIn(year: number, {month, day}: PartialDate): PartialDate {
  if (!month) return {year};
  if (!day) return {year, month};
  // 29 February has no anniversary in common years; it counts on 1 March.
  return day > daysInMonth(year, month) ? {year, month: month + 1, day: 1} : {year, month, day};
}

function seenFrom(today: PlainDate, date: PartialDate, since: PartialDate): Anniversary {
  const {year, month = 12} = date;
  const toFirst = daysBetween(today, {year, month: date.month ?? 1, day: date.day ?? 1});
  const toLast = daysBetween(today, {year, month, day: date.day ?? daysInMonth(year, month)});
  return {
    date,
    years: year - since.year,
    daysLeft: toFirst > 0 ? toFirst : Math.min(toLast, 0),
  };
}

/**
 * The anniversary to speak of on `today`, whenever that is: the one that is greeted, else the next one; with `until`,
 * that one. `undefined` as long as there is none to count, up to the founding day itself.
 */
export function nextAnniversary(
  {since, until, daysBefore, daysAfter}: AnniversaryOptions,
  today: PlainDate,
): Anniversary | undefined {
  const inYear = (year: number) => seenFrom(today, dateIn(year, since), since);
  let past = inYear(today.year - 1);
  let next = until ? seenFrom(today, until, since) : inYear(today.year);
  if (!until && next.daysLeft < 0) {
    past = next;
    next = inYear(today.year + 1);
  }
  const isPastGreeted = !until && past.years > 0 && -past.daysLeft <= daysAfter;
  const shown = isPastGreeted && next.daysLeft > daysBefore ? past : next;
  return shown.years > 0 ? shown : undefined;
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
  return next && next.daysLeft <= options.daysBefore && -next.daysLeft <= options.daysAfter
    ? next
    : undefined;
}
