import type {Photo} from '../../../data/schemas/photos.js';
import {isSafe, photoLinks} from '../gallery-markup.js';
import {safeCandidates} from '../photo.js';
import type {PhotoList} from '../photo-list.js';
import type {ViewerHost} from './host.js';

const textOf = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() || undefined;

/** What the markup says of a photo. */
function photoFrom(link: HTMLAnchorElement): Photo {
  const image = link.querySelector('img');
  const {srcset, captions, credit, date} = link.dataset;
  const lang = link.closest('[lang]')?.getAttribute('lang') || 'vi';
  return {
    src: link.getAttribute('href') ?? '',
    type: link.type,
    title: link.title,
    credit,
    date,
    sources: srcset ? [{srcset: safeCandidates(srcset, isSafe)}] : [],
    tracks: captions && isSafe(captions) ? [{src: captions, srclang: lang}] : [],
    thumb: image?.currentSrc || image?.src,
    alt: image?.alt,
    caption: textOf(link.closest('figure')?.querySelector('figcaption')),
  };
}

/** The photos that the author wrote, as they stand at the moment. */
class MarkupPhotos implements PhotoList {
  readonly #links: readonly HTMLAnchorElement[];

  constructor(links: readonly HTMLAnchorElement[]) {
    this.#links = links;
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

/** The photos of a gallery as they are at the moment, whoever drew them. */
export const photosOf = ({gallery, data}: ViewerHost): PhotoList =>
  data() ?? new MarkupPhotos(photoLinks(gallery));
