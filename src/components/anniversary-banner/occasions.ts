import {isGreeted, nextAnniversary, type Anniversary} from '../../core/anniversary.js';
import {parseDate, parsePartialDate, type PartialDate, type PlainDate} from '../../core/dates.js';
import {warn} from '../../internal/warn.js';
import type {AnniversaryEvent} from '../../schemas/events.js';

/** What may be celebrated: a row of the data, or the element with its attributes. */
export type Occasion = {
  [K in keyof AnniversaryEvent]?: AnniversaryEvent[K] | undefined;
} & {until?: string | undefined};

/** An occasion as it is on a certain day. */
export interface Celebration {
  readonly occasion: Occasion;
  readonly start: PartialDate;
  readonly anniversary: Anniversary;
  readonly isGreeted: boolean;
}

const DAYS_BEFORE = 30;
const DAYS_AFTER = 0;

const days = (value = NaN, fallback: number) => (value >= 0 ? value : fallback);

function check(host: Element, {calendar, until, daysBefore, daysAfter}: Occasion) {
  if (calendar && calendar !== 'solar')
    warn(host, 'calendar', calendar, '"solar"; "lunar" is not supported yet');
  if (until && !parseDate(until))
    warn(host, 'until', until, 'a date such as 2021-07-26; every year is celebrated');
  for (const [name, value, fallback] of [
    ['days-before', daysBefore, DAYS_BEFORE],
    ['days-after', daysAfter, DAYS_AFTER],
  ] as const)
    if (value !== undefined && !(value >= 0))
      warn(host, name, value, `a number of days, 0 or more; ${fallback} is used`);
}

/** The anniversary to speak of on `today`; undefined where the occasion tells none. */
export function celebrationOf(
  host: Element,
  occasion: Occasion,
  today: PlainDate,
): Celebration | undefined {
  const {since, until, calendar} = occasion;
  if (__DEV__ && since) check(host, occasion);
  if (!since || (calendar && calendar !== 'solar')) return undefined;
  const start = parsePartialDate(since);
  const options = start && {
    since: start,
    until: until ? parseDate(until) : undefined,
    daysBefore: days(occasion.daysBefore, DAYS_BEFORE),
    daysAfter: days(occasion.daysAfter, DAYS_AFTER),
  };
  const anniversary = options && nextAnniversary(options, today);
  if (__DEV__ && !anniversary)
    warn(
      host,
      'since',
      since,
      'a past date such as 1960, 1960-07 or 1960-07-26; no years are told',
    );
  return anniversary && {occasion, start, anniversary, isGreeted: isGreeted(anniversary, options)};
}
