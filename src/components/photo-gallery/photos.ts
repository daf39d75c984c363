import {safeSrc} from '../../core/urls.js';
import type {Photo} from '../../schemas/photos.js';

/** An address and its descriptor, up to the next comma: an address may contain commas, but not end with one. */
const CANDIDATE = /(\S*[^,\s])([^,]*),?/g;

/** Of a `srcset` from data, the candidates with a safe address; '' where there are none. */
export function safeSrcset(srcset: unknown, base: string): string {
  const candidates = typeof srcset === 'string' ? [...srcset.matchAll(CANDIDATE)] : [];
  return candidates
    .filter(([, url]) => safeSrc(url, base))
    .map(([, url, descriptor]) => `${url}${descriptor}`)
    .join(', ');
}

/** A photo from data with safe addresses only; undefined where the picture itself has none. */
export function safePhoto(row: Photo | undefined, base: string): Photo | undefined {
  const src = safeSrc(row?.src, base);
  if (!src) return undefined;
  const sources = Array.isArray(row?.sources) ? row.sources : [];
  return {
    ...row,
    src,
    thumb: safeSrc(row?.thumb, base) ?? src,
    sources: sources
      .map((source) => ({type: source?.type, srcset: safeSrcset(source?.srcset, base)}))
      .filter(({srcset}) => srcset),
  };
}

/** The photos that an author wrote: links around pictures, but for those with a purpose of their own. */
export function photoLinks(root: ParentNode): HTMLAnchorElement[] {
  const pictures = root.querySelectorAll('a[href]:not([download], [target="_blank"]) img');
  const links = new Set([...pictures].map((picture) => picture.closest('a')));
  return [...links].filter(
    (link): link is HTMLAnchorElement =>
      link !== null &&
      !link.closest('[slot]') &&
      safeSrc(link.getAttribute('href'), document.baseURI) !== undefined,
  );
}

const textOf = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() || undefined;

/** What the markup says of a photo. */
export function photoFrom(link: HTMLAnchorElement): Photo {
  const image = link.querySelector('img');
  return {
    src: safeSrc(link.getAttribute('href'), document.baseURI) ?? '',
    thumb: image?.currentSrc || image?.src,
    alt: image?.alt,
    caption: textOf(link.closest('figure')?.querySelector('figcaption')),
  };
}
