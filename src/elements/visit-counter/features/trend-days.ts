import {compareDates, parseDate, type PlainDate} from '../../../core/dates.js';
import {parseCount} from '../../../core/numbers.js';
import {warn} from '../../../core/warn.js';

/** A day as a property, the document or the markup has it. */
export interface DayRow {
  readonly date: unknown;
  readonly visits: unknown;
}

/** A day, with its visits as digits; there may be more of them than a number can hold. */
export interface Day {
  readonly date: PlainDate;
  readonly visits: string;
}

/** The days that can be read, in order; of a day that is given twice, the last row. */
export function trendDays(rows: readonly DayRow[], host: Element): Day[] {
  const days = new Map<string, Day>();
  for (const row of Array.isArray(rows) ? (rows as readonly DayRow[]) : []) {
    const date = parseDate(String(row.date));
    const visits = parseCount(row.visits);
    if (date && visits !== undefined) days.set(String(row.date).trim(), {date, visits});
    else if (__DEV__)
      warn(host, 'series', row, 'a day such as 2021-07-25 and its visits; it is left out');
  }
  return [...days.values()].sort((a, b) => compareDates(a.date, b.date));
}
