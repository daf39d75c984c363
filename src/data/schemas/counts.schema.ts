import {array, number, object, optional, string, union} from 'valibot';
import {row} from './row.js';

/** A number, or its digits as a string: what is past 2^53 stays exact as a string only. */
const required = union([number(), string()]);
const count = optional(required);

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
  /** Metrics of the site's own, with the words that stand before them. */
  metrics: optional(array(row({name: string(), label: string(), value: required}))),
  /** The reader's address, as the site sees it. */
  ip: optional(string()),
  /** The instant for which the numbers hold, ISO 8601. */
  asOf: optional(string()),
  /** The visits of single days, `2021-07-25`, in any order; days may be missing. */
  series: optional(array(row({date: string(), visits: required}))),
});
