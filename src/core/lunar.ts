/**
 * The Vietnamese lunar calendar, by its rule since decision 121-CP of 8 August 1967, applied to all years: days are
 * those of UTC+7. A month begins on the day of the new moon; the month with the winter solstice is the 11th; where
 * thirteen months lie between two of those, the first in which the sun reaches no multiple of 30° (trung khí) is a
 * leap month, and has the number of the one before it. China reckons in UTC+8 and has another New Year in 1968, 1985,
 * 2007 and 2030; `Intl` has no calendar for Vietnam, and its `chinese` is wrong about Tết 2027 as well.
 *
 * - Before 1968, and in the South before 1976, printed calendars went by other zones; some of their months begin a
 *   day earlier or later, and Saigon's Tết of 1968 was on 30 January, a day after Hà Nội's.
 * - The new moon of 20 June 1944 and the equinox of 23 September 1938 came within a minute of midnight. They count on
 *   the day after, as in the calendars of the time; so the leap month of 1938 is the 7th.
 * - The new moons of December 2072, November 2077 and October 2085 will. The rotation of the Earth is not known so far
 *   ahead, and one month of these years may turn out to begin a day off.
 */
import {addDays, epochDay} from './dates.js';
import type {PlainDate} from './dates.js';
import {FIRST_DAY, LEAP_MONTHS, LONG_MONTHS} from './lunar-table.js';

/** A day of the Vietnamese lunar calendar. */
export interface LunarDate {
  /** The Gregorian year in which the lunar year begins: 1899 to 2100. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 29 or 30. */
  readonly day: number;
  /** Whether the month is the second of its number (tháng nhuận). */
  readonly isLeap: boolean;
}

interface LunarMonth extends Omit<LunarDate, 'day'> {
  /** Its first day, counted from 1970-01-01. */
  start: number;
  length: number;
}

const EPOCH: PlainDate = {year: 1970, month: 1, day: 1};
const JULIAN_DAY_OF_EPOCH = 2_440_588;

const CAN = 'Giáp Ất Bính Đinh Mậu Kỷ Canh Tân Nhâm Quý'.split(' ');
const CHI = 'Tý Sửu Dần Mão Thìn Tỵ Ngọ Mùi Thân Dậu Tuất Hợi'.split(' ');

/** All months of the table, in order. */
const MONTHS = /* @__PURE__ */ readMonths();

function readMonths(): LunarMonth[] {
  const months: LunarMonth[] = [];
  let start = epochDay(FIRST_DAY);
  [...LEAP_MONTHS].forEach((digit, index) => {
    const leap = parseInt(digit, 16) || Infinity;
    for (let month = 1; month <= 12; month++) {
      for (const isLeap of month === leap ? [false, true] : [false]) {
        const bits = parseInt(LONG_MONTHS.charAt(months.length >> 2), 16);
        const length = 29 + ((bits >> (3 - (months.length & 3))) & 1);
        months.push({year: FIRST_DAY.year + index, month, isLeap, start, length});
        start += length;
      }
    }
  });
  return months;
}

/**
 * The lunar date of a day from 1899-02-10 to 2101-01-28, the first and the last of the lunar years 1899 and 2100;
 * `undefined` for other days.
 */
export function toLunar(date: PlainDate): LunarDate | undefined {
  const today = epochDay(date);
  const found = MONTHS.find(({start, length}) => today >= start && today < start + length);
  if (!found) return undefined;
  const {year, month, isLeap, start} = found;
  return {year, month, day: today - start + 1, isLeap};
}

/**
 * The day on which a lunar date falls. `undefined` where there is none: in years other than 1899 to 2100, in a leap
 * month that the year does not have, on the 30th of a month of 29 days.
 */
export function fromLunar({year, month, day, isLeap}: LunarDate): PlainDate | undefined {
  const found = MONTHS.find(
    (each) => each.year === year && each.month === month && each.isLeap === isLeap,
  );
  return found && day >= 1 && day <= found.length
    ? addDays(EPOCH, found.start + day - 1)
    : undefined;
}

/** The name of the `n`th place in the cycle of sixty; that of place 0 is Giáp Tý. */
const canChi = (n: number): string => `${CAN[n % CAN.length]} ${CHI[n % CHI.length]}`;

/** The name of a lunar year of our era: `Tân Sửu` for 2021. */
export function canChiOfYear(year: number): string {
  return canChi(year + 56);
}

/** The name of a lunar month: `Ất Mùi` for the 6th of 2021. A leap month has that of the month before it. */
export function canChiOfMonth({year, month}: Pick<LunarDate, 'year' | 'month'>): string {
  return canChi(12 * year + month + 13);
}

/** The name of a day of the Gregorian calendar: `Giáp Tuất` for 2021-07-25. */
export function canChiOfDay(date: PlainDate): string {
  return canChi(epochDay(date) + JULIAN_DAY_OF_EPOCH + 49);
}

/**
 * A lunar date as Vietnamese calendars write it: `mùng 1 tháng Giêng năm Đinh Mùi`, `rằm tháng 8 năm Ất Tỵ`,
 * `29 tháng Chạp năm Bính Ngọ`; in a leap month `mùng 1 tháng 6 nhuận năm Ất Tỵ`.
 */
export function formatLunar({year, month, day, isLeap}: LunarDate): string {
  const dayName = day <= 10 ? `mùng ${day}` : day === 15 ? 'rằm' : day;
  const monthName = month === 1 ? 'Giêng' : month === 12 ? 'Chạp' : month;
  return `${dayName} tháng ${monthName}${isLeap ? ' nhuận' : ''} năm ${canChiOfYear(year)}`;
}
