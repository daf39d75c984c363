import type {PlainDate} from '../../core/dates.js';
import {canChiOfYear, toLunar} from '../../core/lunar.js';
import type {LunarDay} from '../../occasions/celebration.js';
import {lunarDays} from '../../occasions/lunar-days.js';
import type {Localize, Texts, Words} from '../localize.js';

/** The words of lunar dates, and of lunar days that are celebrated. */
export const lunarTexts = Object.freeze({
  lunarDate: '{dayName} {monthName} năm {year}',
  lunarDateLeap: '{dayName} {monthName} nhuận năm {year}',
  lunarEarly: 'mùng {day}',
  lunarFullMoon: 'rằm',
  lunarDay: '{day}',
  bannerLunarEarly: 'mùng {day} {month} âm lịch',
  bannerLunarDay: 'ngày {day} {month} âm lịch',
  bannerFullMoon: 'rằm {month} âm lịch',
  bannerFirstMonth: 'tháng Giêng',
  bannerLunarMonth: 'tháng {month}',
  bannerLastMonth: 'tháng Chạp',
} as const satisfies Texts);

/** The Vietnamese lunar calendar, with the table of its months; for elements that show its dates, or go by its days. */
export class LunarCalendar {
  /** Finds the day of an occasion of the lunar year. */
  readonly days = lunarDays;

  readonly #words: Words<typeof lunarTexts>;

  constructor(localize: Localize) {
    this.#words = localize.with(lunarTexts);
  }

  /** The lunar date of a day as calendars write it, `mùng 1 tháng Giêng năm Đinh Mùi`; '' where the calendar knows none. */
  format(date: PlainDate): string {
    const lunar = toLunar(date);
    if (!lunar) return '';
    const {day, month, year, isLeap} = lunar;
    const words = this.#words;
    const {ordinals} = words.dates;
    const dayName = day <= 10 ? 'lunarEarly' : day === 15 ? 'lunarFullMoon' : 'lunarDay';
    return words.say(isLeap ? 'lunarDateLeap' : 'lunarDate', {
      day,
      month,
      dayName: words.say(dayName, {day}),
      monthName: this.#monthName(month),
      ordinalDay: ordinals?.[day - 1] ?? day,
      ordinalMonth: ordinals?.[month - 1] ?? month,
      year: canChiOfYear(year),
    });
  }

  /** A lunar day as people say it: `mùng 1 tháng Giêng âm lịch`. */
  sayDay({day, month}: LunarDay): string {
    const form = day <= 10 ? 'bannerLunarEarly' : day === 15 ? 'bannerFullMoon' : 'bannerLunarDay';
    return this.#words.say(form, {day, month: this.#monthName(month)});
  }

  /** `tháng Giêng`, `tháng 2`, `tháng Chạp`. */
  #monthName(month: number): string {
    const name =
      month === 1 ? 'bannerFirstMonth' : month === 12 ? 'bannerLastMonth' : 'bannerLunarMonth';
    return this.#words.say(name, {month});
  }
}
