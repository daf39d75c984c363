import {movedOut, strayNode} from '../../ui/swallowed.js';
import type {Written} from './gallery-model.js';
import {leadsToPhoto, safeCandidates} from './photo.js';
import type {PhotoNode} from './photo-list.js';

/** An address that names a protocol other than these; `file:` is that of a page from a disk. */
const FOREIGN = /^(?!\s*(https?|file):)[^/?#]*:/i;

/** Where lazy loaders keep the address of a picture while a placeholder stands in its `src`. */
const LAZY = [
  ...['data-src', 'data-lazy-src', 'data-original', 'data-orig-src'],
  ...['data-lazy', 'data-cfsrc', 'data-echo'],
];

/** The same of several files, in the order in which they are looked into. */
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset'];

/** Other names that end so, where there is no picture yet but what these addresses show. */
const LIKE_LAZY = /^(data|nitro)-.*(src|lazy|lazyload|original|image|url)$/;
const PLACEHOLDER =
  /^$|^data:|(blank|gr[ae]y|lazy|load|pixel|placeholder|spacer|trans|1x1)[^/]*\.\w+([?#]|$)/i;

/** Where WordPress and its plug-ins tell the largest file of a picture. */
const FULL = ['data-full-url', 'data-orig-file', 'data-large-file'];

/** Pictures that are no photos by themselves: of controls and maps, signs in a text, and what only decorates. */
const NO_PHOTO =
  ':is(button, summary, label, object) *, [usemap], [ismap], .emoji, .wp-smiley, [aria-hidden=true], [role=presentation], [role=none]';

/** A picture that its author has given fewer pixels than this is an icon. */
const LEAST = 64;

/**
 * Whether an address in the markup is of `http`, `https`, a page's own disk, or relative. As it is written: what the
 * browser makes of a thousand addresses costs more than all the rest.
 */
export const isSafe = (address: string) => !FOREIGN.test(address);

/** The first safe address among some attributes. */
const addressIn = (image: Element, names: readonly string[]) =>
  names.map((name) => image.getAttribute(name) ?? '').find((address) => address && isSafe(address));

/** The first safe address in some attributes that name several files. */
function candidateIn(image: Element, names: readonly string[]): string | undefined {
  const sets = names.map((name) => safeCandidates(image.getAttribute(name), isSafe));
  return /^[^\s]*[^\s,]/.exec(sets.find(Boolean) ?? '')?.[0];
}

/** The attributes of a picture in which a lazy loader may keep its address. */
function lazyNames(image: Element): readonly string[] {
  if (!PLACEHOLDER.test(image.getAttribute('src') ?? '')) return LAZY;
  return [...LAZY, ...image.getAttributeNames().filter((name) => LIKE_LAZY.test(name))];
}

/** The address of a picture, be it there yet or only a placeholder of a lazy loader. */
export const addressOf = (image: HTMLImageElement): string | undefined =>
  addressIn(image, lazyNames(image)) ??
  candidateIn(image, LAZY_SETS) ??
  (image.currentSrc || image.getAttribute('src') || undefined);

/** The address of a picture without a link in its full size. */
export const fullAddress = (image: HTMLImageElement): string | undefined =>
  addressIn(image, [...FULL, ...lazyNames(image), 'src']) ??
  candidateIn(image, [...LAZY_SETS, 'srcset']);

/** Whether a placeholder stands where a lazy loader will put the picture. */
export function isPlaceholder(image: HTMLImageElement): boolean {
  const address = addressIn(image, lazyNames(image));
  return address !== undefined && new URL(address, image.baseURI).href !== image.currentSrc;
}

function isPhotoLink(link: HTMLAnchorElement, image: HTMLImageElement): boolean {
  const href = link.getAttribute('href') ?? '';
  return (
    !!href &&
    !link.matches('[download], [target=_blank]') &&
    isSafe(href) &&
    (link.hasAttribute('data-srcset') ||
      leadsToPhoto(href, link.type, () => addressOf(image) ?? ''))
  );
}

function isLonePhoto(image: HTMLImageElement): boolean {
  const [width, height] = ['width', 'height'].map((name) => image.getAttribute(name));
  const isIcon = [width, height].some(
    (size) => size && parseFloat(size) < LEAST && !/%/.test(size),
  );
  return !isIcon && !image.matches(NO_PHOTO) && fullAddress(image) !== undefined;
}

/**
 * The photos that an author or a CMS wrote, in whatever boxes: links around pictures that lead to a picture or a film,
 * and pictures without a link. Links that lead elsewhere, or have a purpose of their own, are the browser's.
 */
export function photoNodes(gallery: Element): PhotoNode[] {
  const nodes = new Set<PhotoNode>();
  // An album has a gallery of its own. A page that was fetched and parsed by a script has pictures in its `<noscript>`.
  const images = gallery.querySelectorAll<HTMLImageElement>(
    `img:not(noscript *, :scope > [slot], :scope > [slot] *, :scope ${gallery.localName} *)`,
  );
  for (const image of images) {
    const link = image.closest<HTMLAnchorElement>('a[href]');
    if (link ? isPhotoLink(link, image) : isLonePhoto(image)) nodes.add(link ?? image);
  }
  return [...nodes];
}

/** Content that a server writes where the photos come as data. */
const isPhoto = (node: Element) =>
  node.matches('figure, a, img, picture, details') || node.querySelector('img') !== null;

/** The first node of the markup that is no photo; undefined where there is none. */
export const strayIn = (gallery: Element) => strayNode(gallery, isPhoto);

/** Takes the markup into the model. */
export const readGallery = (gallery: Element): Written => ({
  photos: photoNodes(gallery).length,
  albums: gallery.querySelectorAll(':scope > details').length,
  // Pictures that lead elsewhere are no photos to open, and yet they are there.
  isBlank:
    !gallery.querySelector(':scope > :not([slot]) img, :scope > img') && !movedOut(gallery, 'img'),
});
