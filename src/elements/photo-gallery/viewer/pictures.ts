import {element} from '../../../ui/dom.js';
import type {Photo} from '../../../data/schemas/photos.js';

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
