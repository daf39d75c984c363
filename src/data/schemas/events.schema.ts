import {array, boolean, nullable, number, object, optional, picklist, string} from 'valibot';
import {row} from './row.js';

const event = row({
  /** What is celebrated: `thành lập ngành Kiểm sát nhân dân`. */
  event: string(),
  /** `1960`, `1960-07` or `1960-07-26`; `07-26` where no years are counted. */
  since: optional(string()),
  /** A day that is celebrated once, `2026-11-30`, in place of `since`. */
  date: optional(string()),
  calendar: optional(picklist(['solar', 'lunar'])),
  daysBefore: optional(number()),
  daysAfter: optional(number()),
  tone: optional(picklist(['festive', 'solemn', 'mourning', 'plain'])),
  /** The greater wins where several events meet, none of which is today. */
  priority: optional(number()),
  /** The agency’s own day: of several that are today it goes first. */
  own: optional(boolean()),
  template: optional(string()),
  href: optional(string()),
  image: optional(string()),
});

/** `{"events": [{"event", "since", …}]}`. */
export const events = object({events: nullable(array(event), [])});
