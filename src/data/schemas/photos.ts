export interface Photo {
  /** The full picture, or a film. */
  readonly src: string;
  /** Its media type, where the ending of `src` does not tell a film: `video/mp4`. */
  readonly type?: string | undefined;
  /** A small picture for the page; `src` where it is left out. */
  readonly thumb?: string | undefined;
  /** Of the full picture, in CSS pixels: with them nothing shifts while pictures load. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly alt?: string | undefined;
  readonly title?: string | undefined;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  readonly date?: string | undefined;
  readonly sources?: readonly PhotoSource[] | undefined;
  /** The captions of a film, as WebVTT. */
  readonly tracks?: readonly FilmTrack[] | undefined;
}

export interface PhotoSource {
  readonly type?: string | undefined;
  readonly srcset: string;
}

export interface FilmTrack {
  readonly src: string;
  readonly srclang: string;
  readonly label?: string | undefined;
}

export interface Album {
  readonly title?: string | undefined;
  /** The address of a small picture; that of the first photo where it is left out. */
  readonly cover?: string | undefined;
  /** What the cover shows, where the title does not say it. */
  readonly alt?: string | undefined;
  /** `2025-07-26`. */
  readonly date?: string | undefined;
  /** How many photos there are; those of `photos` where it is left out. */
  readonly count?: number | undefined;
  readonly photos?: readonly Photo[] | undefined;
  /** Where the photos are, a document of this shape; it is asked for when the album is opened. */
  readonly src?: string | undefined;
}

/** `{"photos": […], "albums": […], "next": "photos-2.json"}`; one of the two lists may be left out. */
export interface Photos {
  readonly photos: readonly Photo[];
  readonly albums?: readonly Album[] | undefined;
  /** The address of the following page. */
  readonly next?: string | undefined;
}
