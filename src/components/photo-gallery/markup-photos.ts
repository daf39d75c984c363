import {safeSrc} from '../../core/urls.js';
import type {Photo} from '../../schemas/photos.js';
import type {PhotoList} from './photo-list.js';
import {photoLinks} from './photos.js';
import {safeSrcset} from './safe-photo.js';

const textOf = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() || undefined;

/** What the markup says of a photo. */
function photoFrom(link: HTMLAnchorElement): Photo {
  const image = link.querySelector('img');
  const {srcset, captions, credit, date} = link.dataset;
  const tracks = safeSrc(captions);
  const lang = link.closest('[lang]')?.getAttribute('lang') || 'vi';
  return {
    src: link.getAttribute('href') ?? '',
    type: link.type,
    title: link.title,
    credit,
    date,
    sources: srcset ? [{srcset: safeSrcset(srcset)}] : [],
    tracks: tracks ? [{src: tracks, srclang: lang}] : [],
    thumb: image?.currentSrc || image?.src,
    alt: image?.alt,
    caption: textOf(link.closest('figure')?.querySelector('figcaption')),
  };
}

/** The photos that the author wrote, as they stand at the moment. */
export class MarkupPhotos implements PhotoList {
  readonly #links: readonly HTMLAnchorElement[];

  constructor(gallery: Element) {
    this.#links = photoLinks(gallery);
  }

  get length(): number {
    return this.#links.length;
  }

  photoAt(index: number): Photo | undefined {
    const link = this.#links[index];
    return link && photoFrom(link);
  }

  keyAt(index: number): HTMLAnchorElement | undefined {
    return this.#links[index];
  }

  linkAt(index: number): HTMLAnchorElement | undefined {
    return this.#links[index];
  }

  indexOf(link: HTMLAnchorElement | string): number {
    return this.#links.indexOf(link as HTMLAnchorElement);
  }
}
