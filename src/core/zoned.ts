import {epochDay, parseDate} from './dates.js';
import type {PlainDate} from './dates.js';

/** What clocks on the wall show in some time zone. */
export interface ZonedDateTime extends PlainDate {
  /** 0 to 23. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
  /** 0 to 59. */
  readonly second: number;
}

/** The zone of Vietnam, all of it, since 1975: UTC+7 without summer time. */
export const DEFAULT_TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** A moment of 1976, from which it is so. A page’s first `Intl` formatter takes some 20 ms, which this spares. */
const UTC_PLUS_7_SINCE = 2e11;

const DAY_MS = 864e5;

/** The first moment past the year 9999 in UTC, and how far clocks may be from it. */
const CALENDAR_END = Date.UTC(10_000, 0);
const LARGEST_OFFSET = 14 * 36e5;

const INSTANT =
  /^\s*([\d-]{10})(?:[t ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)([.,]\d+)?)?(?: ?(z|utc|gmt|([+-])([01]\d|2[0-3])(?::?([0-5]\d))?)(?:\[[\w/+-]+\])?)?)?\s*$/i;

// Making a formatter is slow, and every clock on the page asks for one on every tick.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn-hc-h23', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/**
 * Whether the browser knows the IANA time zone `name` (`Asia/Ho_Chi_Minh`, `UTC`).
 * Offsets such as `+07:00` are known to recent browsers only.
 */
export function isTimeZone(name: string): boolean {
  try {
    if (name !== DEFAULT_TIME_ZONE) formatterFor(name);
    return true;
  } catch {
    return false;
  }
}

// All that is on a page shows one second, of one agency: each asks, the first one's answer serves all.
let latest: {second: number; timeZone: string; fields: ZonedDateTime} | undefined;

/**
 * The date and time in `timeZone` at `instant` (milliseconds since 1970-01-01T00:00Z, years 1 to 9999).
 * An unknown zone or an instant that is not a finite number is a `RangeError`.
 */
export function zonedDateTime(instant: number, timeZone: string): ZonedDateTime {
  const second = Math.floor(instant / 1000);
  if (latest?.second === second && latest.timeZone === timeZone) return latest.fields;
  const fields = {year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0};
  const isPlain = instant > UTC_PLUS_7_SINCE && instant < CALENDAR_END - LARGEST_OFFSET;
  if (timeZone === DEFAULT_TIME_ZONE && isPlain) {
    const numbers = new Date(instant + 252e5).toISOString().split(/\D/);
    for (const name in fields) fields[name as keyof typeof fields] = Number(numbers.shift());
  } else {
    for (const {type, value} of formatterFor(timeZone).formatToParts(instant)) {
      if (type in fields) fields[type as keyof typeof fields] = Number(value);
    }
  }
  latest = {second, timeZone, fields};
  return fields;
}

/** The wall time as if it were UTC, in milliseconds. */
function wallMilliseconds(date: PlainDate, hour: number, minute: number, second: number): number {
  return epochDay(date) * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1000;
}

/** What `timeZone` adds to UTC at `instant`, a whole second; in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const wall = zonedDateTime(instant, timeZone);
  return wallMilliseconds(wall, wall.hour, wall.minute, wall.second) - instant;
}

/**
 * A wall time that a change of clocks repeats is the earlier of the two; one that it skips counts on from before
 * the change, as Temporal's "compatible" does: https://tc39.es/proposal-temporal/docs/timezone.html
 */
function instantOfWall(wall: number, timeZone: string): number {
  const before = offsetAt(wall - DAY_MS, timeZone);
  const there = offsetAt(wall - before, timeZone);
  return wall - (offsetAt(wall - there, timeZone) === there ? there : before);
}

// An element reads its text at each of its renderings.
let latestRead: {text: string; timeZone: string; instant: number | undefined} | undefined;

/**
 * Reads an ISO 8601 date and time as HTML's `<time datetime>` writes it, into milliseconds since 1970-01-01T00:00Z.
 * With `Z`, `UTC`, `GMT` or an offset (`+07:00`, `+0700`, `+07`), also behind a blank, it is that instant, whatever zone is
 * named behind it (`+07:00[Asia/Ho_Chi_Minh]`); without, and for a date alone (its midnight), it is what the clocks of
 * `timeZone` show. Digits past the millisecond are cut off.
 * Anything else, a date or time that does not exist (`24:00`, second 60), and a moment that falls into the year 10000
 * in `timeZone` is `undefined`.
 * An unknown `timeZone` is a `RangeError` where it is needed.
 */
export function parseInstant(text: string, timeZone: string): number | undefined {
  if (latestRead?.text === text && latestRead.timeZone === timeZone) return latestRead.instant;
  const read = readInstant(text, timeZone);
  const isLate = read !== undefined && read >= CALENDAR_END - LARGEST_OFFSET;
  const instant = isLate && zonedDateTime(read, timeZone).year > 9999 ? undefined : read;
  latestRead = {text, timeZone, instant};
  return instant;
}

function readInstant(text: string, timeZone: string): number | undefined {
  const [
    ,
    day = '',
    hour = 0,
    minute = 0,
    second = 0,
    fraction = '.',
    zone,
    sign,
    offHour,
    offMinute = 0,
  ] = INSTANT.exec(text) ?? [];
  const date = parseDate(day);
  if (!date) return undefined;

  const wall = wallMilliseconds(date, Number(hour), Number(minute), Number(second));
  const milliseconds = Number(`${fraction}000`.slice(1, 4));
  if (!zone) return instantOfWall(wall, timeZone) + milliseconds;

  const offset = sign ? (Number(offHour) * 60 + Number(offMinute)) * 60_000 : 0;
  return wall - (sign === '-' ? -offset : offset) + milliseconds;
}
