import {array, number, object, optional, string, type InferOutput} from 'valibot';

const photo = object({
  /** The full picture. */
  src: string(),
  /** A small picture for the page; `src` where it is left out. */
  thumb: optional(string()),
  /** Of the full picture, in CSS pixels: with them nothing shifts while pictures load. */
  width: optional(number()),
  height: optional(number()),
  alt: optional(string()),
  caption: optional(string()),
  credit: optional(string()),
  date: optional(string()),
  sources: optional(array(object({type: string(), srcset: string()}))),
});

/** `{"photos": […], "next": "photos-2.json"}`. */
export const photos = object({
  photos: array(photo),
  /** The address of the following page. */
  next: optional(string()),
});

export type Photo = InferOutput<typeof photo>;
export type Photos = InferOutput<typeof photos>;
