import type {Photo} from '../../data/schemas/photos.js';

/** The endings of addresses that are films, where nothing else tells. */
const FILM = /\.(mp4|m4v|webm|ogv|mov)([?#]|$)/i;

/** Whether it is a film, by its type, else by the ending of its address. */
export const isFilm = ({src, type}: Photo) => (type ? type.startsWith('video/') : FILM.test(src));

/** An address and its descriptor, up to the next comma: an address may contain commas, but not end with one. */
const CANDIDATE = /[^,\s](\S*[^,\s])?[^,]*/g;

/** Of a `srcset`, the candidates whose address is safe; '' where there are none, or where it is not text. */
export function safeCandidates(srcset: unknown, isSafe: (address: string) => unknown): string {
  const candidates = (typeof srcset === 'string' && srcset.match(CANDIDATE)) || [];
  return candidates.filter((each) => isSafe(each.replace(/\s.*/s, ''))).join(', ');
}
