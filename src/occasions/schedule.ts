/**
 * Tells what the banner shows on a day, without a banner: for a calendar of the year, and for a server that writes the sentence
 * which is there before the script.
 */
import type {PlainDate} from '../core/dates.js';
import {warn} from '../core/warn.js';
import type {AnniversaryEvent} from '../data/schemas/events.js';
import {bestFirst} from './best-first.js';
import {celebrationOf, type Warn} from './celebration.js';
import {lunarDays} from './lunar-days.js';

/** An event on a day on which it is greeted. */
export interface ShownEvent {
  readonly event: AnniversaryEvent;
  /** Which anniversary it is; 0 where no years are counted. */
  readonly years: number;
  /** Days until it; 0 on the day itself, negative after it. */
  readonly daysLeft: number;
}

const warnOfEvent: Warn = (...args) => {
  if (__DEV__) warn('cong-anniversary-banner', ...args);
};

/**
 * The events that are greeted on `day`, the one that the banner shows first: those of `day` itself, of these the agency’s own
 * ones; then those of the greatest `priority`, and of one priority the nearest. An event that tells no day is left out.
 */
export function eventsOn(events: readonly AnniversaryEvent[], day: PlainDate): ShownEvent[] {
  const celebrations = events.flatMap(
    (event) => celebrationOf(event, day, lunarDays, warnOfEvent) ?? [],
  );
  return bestFirst(celebrations, false).map(({occasion, anniversary}) => ({
    event: occasion,
    years: anniversary.years,
    daysLeft: anniversary.daysLeft,
  }));
}
