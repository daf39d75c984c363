import {safeSrc} from '../../../core/urls.js';
import type {Album, Photo} from '../../../data/schemas/photos.js';
import {isFilm} from '../photo.js';

/** What tells an album in data from others, also when the document comes again. */
export const albumKey = (album: Album | undefined): string =>
  [album?.src, album?.title, album?.date, album?.cover].join('\n');

export const hasPhoto = (row: Photo | undefined) => safeSrc(row?.src) !== undefined;

/** The picture of the first photo that has one. */
function coverOf(rows: readonly Photo[]): string | undefined {
  for (const row of rows.filter(hasPhoto)) {
    const cover = safeSrc(row.thumb) ?? (isFilm(row) ? undefined : row.src);
    if (cover) return cover;
  }
  return undefined;
}

/**
 * An album from data with safe addresses only; undefined where it has no photos.
 *
 * @param onFault is told what was expected, for each fault of the row
 */
export function safeAlbum(
  row: Album | undefined,
  onFault: (expected: string) => void,
): Album | undefined {
  const src = safeSrc(row?.src);
  const rows = Array.isArray(row?.photos) ? row.photos : [];
  const photos = rows.some(hasPhoto) ? rows : undefined;
  const cover = safeSrc(row?.cover);
  const title = typeof row?.title === 'string' ? row.title.trim() : '';
  const isThere = row && (src ?? photos);
  if (__DEV__) {
    if (!isThere) onFault('an album with photos or an http(s) or relative src; it is left out');
    else if (!title) onFault('an album with a title; its place is its name');
    if (isThere && row.src !== undefined && !src)
      onFault('an http(s) or relative src; its photos alone are shown');
    if (isThere && row.cover !== undefined && !cover)
      onFault('an http(s) or relative cover; it is left out');
  }
  return isThere ? {...row, title, cover: cover ?? coverOf(photos ?? []), photos, src} : undefined;
}
