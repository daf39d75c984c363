import {element} from '../../internal/dom.js';
import type {Photo} from '../../schemas/photos.js';

/** The endings of addresses that are films, where nothing else tells. */
const FILM = /\.(mp4|m4v|webm|ogv|mov)([?#]|$)/i;

/** Whether it is a film, by its type, else by the ending of its address. */
export const isFilm = ({src, type}: Photo) => (type ? type.startsWith('video/') : FILM.test(src));

/** The full picture; it begins to load at once, in the page or not. */
export function pictureOf({src, alt, caption, sources = []}: Photo): HTMLPictureElement {
  const image = element('img', {alt: alt || caption || ''});
  const picture = element(
    'picture',
    {},
    ...sources.map(({type, srcset}) => element('source', {type, srcset, sizes: '100vw'})),
    image,
  );
  // Last, so that the file for browsers without the better formats is not loaded as well.
  image.src = src;
  return picture;
}

/** Whether the reader pays for what is loaded, or has a slow connection. */
export function savesData(): boolean {
  const {connection} = navigator as {connection?: {saveData?: boolean; effectiveType?: string}};
  return connection?.saveData || /2g$/.test(`${connection?.effectiveType}`);
}
