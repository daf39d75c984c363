/**
 * What the banner shows on a day, without a banner: for a calendar of the year, and for a server that writes the sentence
 * which is there before the script.
 */
import {bestFirst} from '../components/anniversary-banner/best-first.js';
import {lunarCalendar} from '../components/anniversary-banner/lunar-occasions.js';
import {celebrationOf} from '../components/anniversary-banner/occasions.js';
import {once} from '../components/anniversary-banner/once.js';
import type {PlainDate} from '../core/dates.js';
import type {AnniversaryEvent} from '../schemas/events.js';

/** An event on a day on which it is greeted. */
export interface ShownEvent {
  readonly event: AnniversaryEvent;
  /** Which anniversary it is; 0 where no years are counted. */
  readonly years: number;
  /** Days until it; 0 on the day itself, negative after it. */
  readonly daysLeft: number;
}

// The names of lunar days are the banner's business.
const lunar = /* @__PURE__ */ lunarCalendar({add: () => undefined, say: () => ''});

/**
 * The events that are greeted on `day`, the one that the banner shows first: of the greatest `priority`, and of those
 * with one priority the nearest. An event that tells no day is left out.
 */
export function eventsOn(events: readonly AnniversaryEvent[], day: PlainDate): ShownEvent[] {
  const celebrations = events.flatMap((event) => {
    const calendar = event.date ? once('') : event.calendar === 'lunar' ? lunar : undefined;
    return celebrationOf('cong-anniversary-banner', event, day, calendar) ?? [];
  });
  return bestFirst(celebrations, false).map(({occasion, anniversary}) => ({
    event: occasion,
    years: anniversary.years,
    daysLeft: anniversary.daysLeft,
  }));
}
