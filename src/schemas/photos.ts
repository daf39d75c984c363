import {array, number, object, optional, string, type InferOutput} from 'valibot';

const photo = object({
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
  sources: optional(array(object({type: optional(string()), srcset: string()}))),
  /** The captions of a film, as WebVTT. */
  tracks: optional(array(object({src: string(), srclang: string(), label: optional(string())}))),
});

/** `{"photos": […], "next": "photos-2.json"}`. */
export const photos = object({
  photos: array(photo),
  /** The address of the following page. */
  next: optional(string()),
});

export type Photo = InferOutput<typeof photo>;
export type Photos = InferOutput<typeof photos>;
