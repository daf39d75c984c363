import {zoneOf} from '../../../base/agency-time.js';
import {compareDates, epochDay, parseDate, type PlainDate} from '../../../core/dates.js';
import {parseCount} from '../../../core/numbers.js';
import {warn} from '../../../core/warn.js';
import {parseInstant, zonedDateTime} from '../../../core/zoned.js';

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

/** A day, or that of a moment in the agency's zone: databases write days as their midnight, some of them in UTC. */
function dayOf(text: string, timeZone: string): PlainDate | undefined {
  const date = parseDate(text);
  if (date) return date;
  const instant = parseInstant(text, timeZone);
  if (instant === undefined) return undefined;
  const {year, month, day} = zonedDateTime(instant, timeZone);
  return {year, month, day};
}

/** The days that can be read, in order; of a day that is given twice, the last row. */
export function trendDays(rows: readonly DayRow[], host: HTMLElement & {timeZone: string}): Day[] {
  const timeZone = zoneOf(host);
  const days = new Map<number, Day>();
  for (const row of Array.isArray(rows) ? (rows as readonly (DayRow | undefined)[]) : []) {
    const date = dayOf(String(row?.date), timeZone);
    const visits = parseCount(row?.visits);
    if (date && visits !== undefined) days.set(epochDay(date), {date, visits});
    else if (__DEV__)
      warn(host, 'series', row, 'a day such as 2021-07-25 and its visits; it is left out');
  }
  return [...days.values()].sort((a, b) => compareDates(a.date, b.date));
}
