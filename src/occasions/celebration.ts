import {isGreeted, nextAnniversary, type Anniversary} from '../core/anniversary.js';
import {
  daysBetween,
  parseDate,
  parsePartialDate,
  parseYearlessDate,
  type PartialDate,
  type PlainDate,
  type YearlessDate,
} from '../core/dates.js';
import type {AnniversaryEvent} from '../data/schemas/events.js';

/** An event that may be celebrated: a row of the data, or the attributes of a banner. */
export type Occasion = {
  readonly [K in keyof AnniversaryEvent]?: AnniversaryEvent[K] | undefined;
} & {readonly until?: string | undefined};

/** For how many days an occasion is greeted. */
export interface Period {
  readonly daysBefore: number;
  readonly daysAfter: number;
}

/** The day of a lunar date. */
export interface LunarDay {
  readonly day: number;
  readonly month: number;
  /** `Bính Ngọ`. */
  readonly yearName: string;
}

/** When an occasion is celebrated, as seen from a certain day. */
export interface Reckoned {
  readonly anniversary: Anniversary;
  /** The founding date, where there is one. */
  readonly start?: PartialDate | YearlessDate;
  /** The anniversary in the lunar calendar, where it is celebrated by that. */
  readonly lunar?: LunarDay;
}

/** Finds the day of an occasion; undefined where the occasion tells none. */
export type Calendar = (
  occasion: Occasion,
  period: Period,
  today: PlainDate,
) => Reckoned | undefined;

/** An occasion as it is on a certain day. */
export interface Celebration<T extends Occasion = Occasion> extends Reckoned {
  readonly occasion: T;
  readonly isGreeted: boolean;
}

/** Tells the developer of a value that could not be used. */
export type Warn = (what: string, value: unknown, expected: string) => void;

const DAYS_BEFORE = 30;
const DAYS_AFTER = 0;

const days = (value = NaN, fallback: number) => (value >= 0 ? value : fallback);

/** The calendar of days that come once; no years are counted. */
const once: Calendar = ({date: text = ''}, _period, today) => {
  const date = parseDate(text);
  return date && {anniversary: {date, years: 0, daysLeft: daysBetween(today, date)}};
};

/** The calendar of days of every solar year. */
const solar: Calendar = ({since = '', until = ''}, period, today) => {
  const start = parsePartialDate(since) ?? parseYearlessDate(since);
  const options = start && {since: start, until: parseDate(until), ...period};
  const anniversary = options && nextAnniversary(options, today);
  return anniversary && {start, anniversary};
};

/** The calendar by which an occasion goes; undefined where that is unknown, or not there. */
function calendarOf(
  {date, calendar = 'solar'}: Occasion,
  lunar: Calendar | undefined,
  warn: Warn,
): Calendar | undefined {
  if (date) return once;
  if (calendar === 'solar') return solar;
  if (calendar === 'lunar') return lunar;
  if (__DEV__) warn('calendar', calendar, '"solar" or "lunar"; no years are told');
  return undefined;
}

function check({date, calendar, until, daysBefore, daysAfter}: Occasion, warn: Warn) {
  if (until && calendar === 'lunar' && !date)
    warn('until', until, 'no lunar calendar; every lunar year is celebrated');
  else if (until && !parseDate(until))
    warn('until', until, 'a date such as 2021-07-26; every year is celebrated');
  for (const [name, value, fallback] of [
    ['days-before', daysBefore, DAYS_BEFORE],
    ['days-after', daysAfter, DAYS_AFTER],
  ] as const)
    if (value !== undefined && !(value >= 0))
      warn(name, value, `a number of days, 0 or more; ${fallback} is used`);
}

/**
 * The anniversary to speak of on `today`; undefined where the occasion tells none.
 *
 * @param lunar the calendar of lunar days, where it is there
 */
export function celebrationOf<T extends Occasion>(
  occasion: T,
  today: PlainDate,
  lunar: Calendar | undefined,
  warn: Warn,
): Celebration<T> | undefined {
  const {since, date} = occasion;
  if (!date && !since) return undefined;
  if (__DEV__) check(occasion, warn);
  const calendar = calendarOf(occasion, lunar, warn);
  if (!calendar) return undefined;
  const period = {
    daysBefore: days(occasion.daysBefore, DAYS_BEFORE),
    daysAfter: days(occasion.daysAfter, DAYS_AFTER),
  };
  const reckoned = calendar(occasion, period, today);
  if (__DEV__ && !reckoned)
    warn(
      date ? 'date' : 'since',
      date || since,
      'a day that the calendar has, as the documentation of the attribute writes it, not yet to be founded; no years are told',
    );
  return reckoned && {occasion, ...reckoned, isGreeted: isGreeted(reckoned.anniversary, period)};
}
