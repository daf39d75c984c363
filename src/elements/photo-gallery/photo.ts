import type {Photo} from '../../data/schemas/photos.js';

/** The endings of addresses that are films, where nothing else tells. */
const FILM = /\.(mp4|m4v|webm|ogv|mov)([?#]|$)/i;

/**
 * Those that are pictures a browser can show, or films. Liferay puts an identifier behind the name of a file, servers that
 * make pictures a size: `a.jpg!large`.
 */
const PHOTO =
  /\.(apng|avif|bmp|gif|jfif|jpe?g|png|svg|webp|mp4|m4v|webm|ogv|mov)(\/[\da-f-]{36}|[!@:][\w,-]+)?$/i;

/** Whether it is a film, by its type, else by the ending of its address. */
export const isFilm = ({src, type}: Photo) => (type ? type.startsWith('video/') : FILM.test(src));

/** The page of a wiki about a file, `/wiki/Tập_tin:a.jpg` or `/index.php/File:a.jpg`. */
const ABOUT_FILE = /(\/wiki\/[^/]*|\/(file|image)):/i;

/** An address without what follows its path. */
const pathOf = (address: string) => address.replace(/([?#;]|%20$|\s+$).*$/s, '').trim();

/**
 * Whether an address leads to a picture or a film, and not to a page, a document or a map: by the type that its author
 * wrote, by its ending, or because it is at the same path as the small picture, as where one script sends all files.
 *
 * @param thumb gives the address of the small picture, which only few links make one look for
 */
export function leadsToPhoto(address: string, type: string, thumb: () => string): boolean {
  if (type) return /^(image|video)\//i.test(type);
  const path = pathOf(address);
  if (PHOTO.test(path)) return !ABOUT_FILE.test(path);
  if (!/^[^#]*\?/.test(address)) return false;
  const small = thumb();
  return small.includes('?') && path === pathOf(small);
}

/** An address and its descriptor, up to the next comma: an address may contain commas, but not end with one. */
const CANDIDATE = /[^,\s](\S*[^,\s])?[^,]*/g;

/** Of a `srcset`, the candidates whose address is safe; '' where there are none, or where it is not text. */
export function safeCandidates(srcset: unknown, isSafe: (address: string) => unknown): string {
  const candidates = (typeof srcset === 'string' && srcset.match(CANDIDATE)) || [];
  return candidates.filter((each) => isSafe(each.replace(/\s.*/s, ''))).join(', ');
}
