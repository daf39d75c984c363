import {isGreeted, nextAnniversary, type Anniversary} from '../../core/anniversary.js';
import {
  parseDate,
  parsePartialDate,
  parseYearlessDate,
  type PartialDate,
  type PlainDate,
  type YearlessDate,
} from '../../core/dates.js';
import {warn} from '../../internal/warn.js';
import type {AnniversaryEvent} from '../../schemas/events.js';

/** What may be celebrated: a row of the data, or the element with its attributes. */
export type Occasion = {
  [K in keyof AnniversaryEvent]?: AnniversaryEvent[K] | undefined;
} & {
  until?: string | undefined;
  /** Tells one row from the others, where it is remembered which were closed. */
  key?: string;
};

/** For how many days it is greeted. */
export interface Period {
  readonly daysBefore: number;
  readonly daysAfter: number;
}

/** When an occasion is celebrated, as seen from a certain day, and what there is to say of it. */
export interface Reckoned {
  readonly anniversary: Anniversary;
  /** The founding date, where there is one. */
  readonly start?: PartialDate | YearlessDate;
  /** What a greeting may name besides the usual. */
  readonly values?: Readonly<Record<string, string>>;
  /** The line of dates, in place of the usual. */
  readonly dates?: string;
}

/** Finds the day of an occasion in a calendar; undefined where the occasion tells none. */
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

const DAYS_BEFORE = 30;
const DAYS_AFTER = 0;

const days = (value = NaN, fallback: number) => (value >= 0 ? value : fallback);

function check(where: Element | string, {until, daysBefore, daysAfter}: Occasion) {
  if (until && !parseDate(until))
    warn(where, 'until', until, 'a date such as 2021-07-26; every year is celebrated');
  for (const [name, value, fallback] of [
    ['days-before', daysBefore, DAYS_BEFORE],
    ['days-after', daysAfter, DAYS_AFTER],
  ] as const)
    if (value !== undefined && !(value >= 0))
      warn(where, name, value, `a number of days, 0 or more; ${fallback} is used`);
}

/** The calendar of all but lunar days. */
const solar: Calendar = ({since = '', until = ''}, period, today) => {
  const start = parsePartialDate(since) ?? parseYearlessDate(since);
  const options = start && {since: start, until: parseDate(until), ...period};
  const anniversary = options && nextAnniversary(options, today);
  return anniversary && {start, anniversary};
};

/** The anniversary to speak of on `today`; undefined where the occasion tells none. */
export function celebrationOf<T extends Occasion>(
  where: Element | string,
  occasion: T,
  today: PlainDate,
  calendar = solar,
): Celebration<T> | undefined {
  const {since, date = since} = occasion;
  if (!date) return undefined;
  if (__DEV__) check(where, occasion);
  const period = {
    daysBefore: days(occasion.daysBefore, DAYS_BEFORE),
    daysAfter: days(occasion.daysAfter, DAYS_AFTER),
  };
  const reckoned = calendar(occasion, period, today);
  if (__DEV__ && !reckoned)
    warn(
      where,
      date === since ? 'since' : 'date',
      date,
      'a day that the calendar has, as the documentation of the attribute writes it, not yet to be founded; no years are told',
    );
  return reckoned && {occasion, ...reckoned, isGreeted: isGreeted(reckoned.anniversary, period)};
}
