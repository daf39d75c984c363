import {movedOut, strayNode} from '../../ui/swallowed.js';
import type {Written} from './gallery-model.js';

/** An address that names a protocol other than these; `file:` is that of a page from a disk. */
const FOREIGN = /^(?!\s*(https?|file):)[^/?#]*:/i;

/**
 * Whether an address in the markup is of `http`, `https`, a page's own disk, or relative. As it is written: what the
 * browser makes of a thousand addresses costs more than all the rest.
 */
export const isSafe = (address: string) => !FOREIGN.test(address);

/** The photos that an author wrote: links around pictures, but for those with a purpose of their own, and of albums. */
export const photoLinks = (gallery: Element): HTMLAnchorElement[] =>
  [
    // An album has a gallery of its own.
    ...gallery.querySelectorAll<HTMLAnchorElement>(
      `a[href]:not([href=""], [download], [target="_blank"], :scope > [slot], :scope > [slot] *, :scope ${gallery.localName} *)`,
    ),
  ].filter((link) => link.querySelector('img') && isSafe(link.getAttribute('href') as string));

/** Content that a server writes where the photos come as data. */
const isPhoto = (node: Element) =>
  node.matches('figure, a, img, picture, details') || node.querySelector('img') !== null;

/** The first node of the markup that is no photo; undefined where there is none. */
export const strayIn = (gallery: Element) => strayNode(gallery, isPhoto);

/** Takes the markup into the model. */
export const readGallery = (gallery: Element): Written => ({
  photos: photoLinks(gallery).length,
  albums: gallery.querySelectorAll(':scope > details').length,
  // Pictures that lead nowhere are no photos to open, and yet they are there.
  isBlank:
    !gallery.querySelector(':scope > :not([slot]) img, :scope > img') && !movedOut(gallery, 'img'),
});
