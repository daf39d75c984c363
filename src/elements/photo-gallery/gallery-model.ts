import {warn} from '../../core/warn.js';

/** What the author's markup holds. */
export interface Written {
  readonly photos: number;
  readonly albums: number;
  /** Whether there is no picture at all, not even one that leads nowhere. */
  readonly isBlank: boolean;
}

/** What scripts and attributes say. Properties may hold anything. */
export interface Given {
  readonly photos?: unknown;
  readonly albums?: unknown;
  readonly src?: string | undefined;
}

/** How many photos and albums there are in data that is drawn. */
export interface Drawn {
  readonly photos: number;
  readonly albums: number;
}

/** Where the photos come from, in the order of precedence. */
export type PhotoSource = 'property' | 'src' | 'markup';

/** What a gallery shows. */
export interface GalleryView {
  readonly isFromData: boolean;
  /** The number at the heading: of the photos, or where there are none of the albums; undefined while it is not known. */
  readonly count: {readonly of: 'photos' | 'albums'; readonly number: number} | undefined;
  /** Whether to say that there is no photo. */
  readonly isEmpty: boolean;
  /** Whether the note of `src` shows: that it loads, or did not. */
  readonly isRemote: boolean;
}

/** Where the photos come from, or are to come from: what is not here yet counts as well. */
export function sourceOf({photos, albums, src}: Given): PhotoSource {
  if (Array.isArray(photos) || Array.isArray(albums)) return 'property';
  return src ? 'src' : 'markup';
}

/** Tells the developer of properties that count as absent. */
export function checkLists(tag: string, {photos, albums}: Given) {
  if (__DEV__)
    for (const [name, rows] of Object.entries({photos, albums}))
      if (!Array.isArray(rows ?? []))
        warn(tag, name, rows, `an array of ${name}; the property is left out`);
}

/**
 * Decides what a gallery shows: the photos from data, or while those are not drawn the markup.
 *
 * @param written undefined until the markup has been read, as on a server
 * @param drawn undefined until there is data, and what draws it
 */
export function galleryView(
  source: PhotoSource,
  written: Written | undefined,
  drawn: Drawn | undefined,
): GalleryView {
  const {photos = 0, albums = 0} = drawn ?? written ?? {};
  const isKnown = drawn !== undefined || (source === 'markup' && (written?.isBlank ?? false));
  return {
    isFromData: drawn !== undefined,
    count: photos
      ? {of: 'photos', number: photos}
      : albums
        ? {of: 'albums', number: albums}
        : undefined,
    isEmpty: !photos && !albums && isKnown,
    isRemote: source === 'src',
  };
}
