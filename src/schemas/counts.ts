import {array, number, object, optional, string, union, type InferOutput} from 'valibot';

/** A number, or its digits as a string: what is past 2^53 stays exact as a string only. */
const count = optional(union([number(), string()]));

/** `{"visits": 19089598, "articles": 2965, …}`; every metric may be left out. */
export const counts = object({
  visits: count,
  articles: count,
  online: count,
  today: count,
  yesterday: count,
  week: count,
  month: count,
  members: count,
  /** The reader's address, as the site sees it. */
  ip: optional(string()),
  /** The instant for which the numbers hold, ISO 8601. */
  asOf: optional(string()),
  series: optional(array(object({date: string(), visits: number()}))),
});

export type Counts = InferOutput<typeof counts>;
