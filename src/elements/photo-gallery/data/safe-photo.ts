import {parseCount} from '../../../core/numbers.js';
import {safeSrc} from '../../../core/urls.js';
import type {Photo} from '../../../data/schemas/photos.js';
import {safeCandidates} from '../photo.js';

/** A length in pixels, of a script that may have it as text. */
const lengthOf = (value: unknown) => {
  const digits = parseCount(value);
  return digits === undefined ? undefined : Number(digits);
};

/** A photo from data with safe addresses only; undefined where the picture itself has none. */
export function safePhoto(row: Photo | undefined): Photo | undefined {
  const src = safeSrc(row?.src);
  if (!src) return undefined;
  const sources = Array.isArray(row?.sources) ? row.sources : [];
  const tracks = Array.isArray(row?.tracks) ? row.tracks : [];
  // What a script sets may hold null for what is left out, as JSON may.
  const given = Object.fromEntries(Object.entries(row ?? {}).filter(([, value]) => value !== null));
  const {width, height} = row ?? {};
  return {
    ...given,
    ...(width != null && {width: lengthOf(width)}),
    ...(height != null && {height: lengthOf(height)}),
    src,
    thumb: safeSrc(row?.thumb) ?? src,
    sources: sources
      .map((source) => ({
        type: source?.type ?? undefined,
        srcset: safeCandidates(source?.srcset, safeSrc),
      }))
      .filter(({srcset}) => srcset),
    tracks: tracks.flatMap((track) => {
      const file = safeSrc(track?.src);
      return file ? {...track, src: file} : [];
    }),
  };
}
