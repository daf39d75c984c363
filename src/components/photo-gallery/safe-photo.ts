import {safeSrc} from '../../core/urls.js';
import type {Photo} from '../../schemas/photos.js';
import {safeCandidates} from './srcset.js';

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
      .map((source) => ({type: source?.type, srcset: safeCandidates(source?.srcset, safeSrc)}))
      .filter(({srcset}) => srcset),
    tracks: tracks.flatMap((track) => {
      const file = safeSrc(track?.src);
      return file ? {...track, src: file} : [];
    }),
  };
}
