import {anniversaryOn, nextAnniversary, type Anniversary} from '../../core/anniversary.js';
import {parseDate, parsePartialDate, type PartialDate, type PlainDate} from '../../core/dates.js';
import {warn} from '../../internal/warn.js';
import type {AnniversaryEvent} from '../../schemas/events.js';

/** What may be celebrated: a row of the data, or the element's own attributes. */
export interface Occasion extends Omit<AnniversaryEvent, 'since'> {
  since: string | undefined;
  until?: string | undefined;
}

/** An occasion as it is on a certain day. */
export interface Celebration extends Occasion {
  start: PartialDate;
  anniversary: Anniversary;
  isGreeted: boolean;
}

const DAYS_BEFORE = 30;
const DAYS_AFTER = 0;

function days(host: Element, name: string, value: number | undefined, fallback: number): number {
  if (value === undefined || value >= 0) return value ?? fallback;
  if (__DEV__) warn(host, name, value, `a number of days, 0 or more; ${fallback} is used`);
  return fallback;
}

/** The anniversary to speak of on `today`; undefined where the occasion tells none. */
export function celebrationOf(
  host: Element,
  occasion: Occasion,
  today: PlainDate,
): Celebration | undefined {
  const {since, until, calendar} = occasion;
  if (!since) return undefined;
  if (calendar && calendar !== 'solar') {
    if (__DEV__) warn(host, 'calendar', calendar, '"solar"; "lunar" is not supported yet');
    return undefined;
  }
  const start = parsePartialDate(since);
  const end = until ? parseDate(until) : undefined;
  if (__DEV__ && until && !end)
    warn(host, 'until', until, 'a date such as 2021-07-26; every year is celebrated');
  const options = start && {
    since: start,
    until: end,
    daysBefore: days(host, 'days-before', occasion.daysBefore, DAYS_BEFORE),
    daysAfter: days(host, 'days-after', occasion.daysAfter, DAYS_AFTER),
  };
  const anniversary = options && nextAnniversary(options, today);
  if (anniversary) {
    return {...occasion, start, anniversary, isGreeted: !!anniversaryOn(options, today)};
  }
  if (__DEV__)
    warn(
      host,
      'since',
      since,
      'a past date such as 1960, 1960-07 or 1960-07-26; no years are told',
    );
  return undefined;
}

/** The greeted one of the greatest priority; else, where one is to be shown always, the nearest to come. */
export function chosenOf(
  celebrations: readonly Celebration[],
  always: boolean,
): Celebration | undefined {
  const [greeted] = celebrations
    .filter(({isGreeted}) => isGreeted)
    .sort((a, b) => (b.priority ?? 0) - (a.priority ?? 0));
  if (greeted || !always) return greeted;
  return [...celebrations].sort((a, b) => a.anniversary.daysLeft - b.anniversary.daysLeft)[0];
}
