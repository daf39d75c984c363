import {array, nullable, number, object, optional, string, union} from 'valibot';
import {row} from './row.js';

const photo = row({
  /** The full picture, or a film. */
  src: string(),
  /** Its media type, where the ending of `src` does not tell a film: `video/mp4`. */
  type: optional(string()),
  /** A small picture for the page; `src` where it is left out. */
  thumb: optional(string()),
  /** Of the full picture, in CSS pixels: with them nothing shifts while pictures load. */
  width: optional(number()),
  height: optional(number()),
  alt: optional(string()),
  title: optional(string()),
  caption: optional(string()),
  credit: optional(string()),
  date: optional(string()),
  sources: optional(array(row({type: optional(string()), srcset: string()}))),
  /** The captions of a film, as WebVTT. */
  tracks: optional(array(row({src: string(), srclang: string(), label: optional(string())}))),
});

const album = row({
  title: optional(string()),
  /** The address of a small picture; that of the first photo where it is left out. */
  cover: optional(string()),
  /** What the cover shows, where the title does not say it. */
  alt: optional(string()),
  /** `2025-07-26`. */
  date: optional(string()),
  /** How many photos there are; those of `photos` where it is left out. */
  count: optional(number()),
  photos: optional(array(photo)),
  /** Where the photos are, a document of this shape; it is asked for when the album is opened. */
  src: optional(string()),
});

/** The address of the following page. */
const next = optional(string());

/** `{"photos": […], "albums": […], "next": "photos-2.json"}`; one of the two lists may be left out. */
export const photos = union([
  object({photos: nullable(array(photo), []), albums: optional(array(album)), next}),
  object({photos: optional(array(photo), []), albums: array(album), next}),
]);
