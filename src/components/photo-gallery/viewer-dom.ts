import {element} from '../../internal/dom.js';
import type {Photo} from '../../schemas/photos.js';

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

const textOf = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() || undefined;

/** What the markup says of a photo. */
export function photoFrom(link: HTMLAnchorElement): Photo {
  const image = link.querySelector('img');
  return {
    src: link.getAttribute('href') ?? '',
    thumb: image?.currentSrc || image?.src,
    alt: image?.alt,
    caption: textOf(link.closest('figure')?.querySelector('figcaption')),
  };
}
