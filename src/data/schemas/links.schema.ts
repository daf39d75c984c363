import {array, nullable, number, object, optional, string, union} from 'valibot';
import {row} from './row.js';

const link = row({
  text: string(),
  href: string(),
  description: optional(string()),
  /** The address of a small picture. */
  image: optional(string()),
  /** The day the link was added, `2026-11-23`. */
  since: optional(string()),
  hits: optional(number()),
});

const group = row({heading: string(), links: nullable(array(link), [])});

/** `[{"text", "href"}]` or `{"groups": [{"heading", "links": […]}]}`. */
export const links = union([array(link), object({groups: nullable(array(group), [])})]);
