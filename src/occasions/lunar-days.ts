import type {PlainDate} from '../core/dates.js';
import {nextLunarAnniversary, parseLunarDay} from '../core/lunar-anniversary.js';
import {canChiOfYear, toLunar} from '../core/lunar.js';
import type {Calendar} from './celebration.js';

/**
 * The calendar of lunar days. The day that it tells is the day itself and not what `since` says: the eve of Tết may be
 * the 29th.
 */
export const lunarDays: Calendar = ({since = ''}, period, today) => {
  const start = parseLunarDay(since);
  const anniversary = start && nextLunarAnniversary({since: start, ...period}, today);
  const lunar = anniversary && toLunar(anniversary.date as PlainDate);
  if (!lunar) return undefined;
  const {day, month, year} = lunar;
  return {anniversary, lunar: {day, month, yearName: canChiOfYear(year)}};
};
