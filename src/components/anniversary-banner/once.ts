import {daysBetween, parseDate} from '../../core/dates.js';
import type {Calendar} from './occasions.js';

/** The calendar of days that come once: no years, and a line with the date alone. */
export const once =
  (line: string): Calendar =>
  ({date: text = ''}, _period, today) => {
    const date = parseDate(text);
    return date && {anniversary: {date, years: 0, daysLeft: daysBetween(today, date)}, dates: line};
  };
