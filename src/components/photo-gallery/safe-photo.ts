import {safeSrc} from '../../core/urls.js';
import type {Photo} from '../../schemas/photos.js';

/** An address and its descriptor, up to the next comma: an address may contain commas, but not end with one. */
const CANDIDATE = /[^,\s](\S*[^,\s])?[^,]*/g;

/** Of a `srcset` from data, the candidates with a safe address; '' where there are none. */
export function safeSrcset(srcset: unknown): string {
  const candidates = (typeof srcset === 'string' && srcset.match(CANDIDATE)) || [];
  return candidates.filter((each) => safeSrc(each.split(/\s/, 1)[0])).join(', ');
}

/** A photo from data with safe addresses only; undefined where the picture itself has none. */
export function safePhoto(row: Photo | undefined): Photo | undefined {
  const src = safeSrc(row?.src);
  if (!src) return undefined;
  const sources = Array.isArray(row?.sources) ? row.sources : [];
  const tracks = Array.isArray(row?.tracks) ? row.tracks : [];
  return {
    ...row,
    src,
    thumb: safeSrc(row?.thumb) ?? src,
    sources: sources
      .map((source) => ({type: source?.type, srcset: safeSrcset(source?.srcset)}))
      .filter(({srcset}) => srcset),
    tracks: tracks.flatMap((track) => {
      const file = safeSrc(track?.src);
      return file ? {...track, src: file} : [];
    }),
  };
}
