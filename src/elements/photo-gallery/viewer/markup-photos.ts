import type {Photo} from '../../../data/schemas/photos.js';
import {addressOf, fullAddress, isSafe, photoNodes} from '../gallery-markup.js';
import {safeCandidates} from '../photo.js';
import type {PhotoList, PhotoNode} from '../photo-list.js';
import type {ViewerHost} from './host.js';

/** What gives a photo its words where it has a box of its own; what is around it has other photos too. */
const UNIT = 'figure, li, dl';

const UNSEEN = 'noscript, script, style, template';

/** What begins a line of its own, so that its words stay apart from those before and after it. */
const LINES = 'address, br, dd, div, dt, h1, h2, h3, h4, h5, h6, li, p, td, th, tr';

const clean = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() || undefined;

/** The text of a box but for what is in one element. */
function textBeside(box: Element, inner?: Element): string {
  const texts = [...box.childNodes].map((node) => {
    if (node === inner) return ' ';
    if (!(node instanceof Element)) return node instanceof Text ? node.data : '';
    // As text, what is in a `<noscript>` has tags in it.
    if (node.matches(UNSEEN)) return '';
    const text = textBeside(node, inner);
    return node.matches(LINES) || (inner && node.contains(inner)) ? ` ${text} ` : text;
  });
  return texts.join('');
}

/**
 * The words beside a photo, whatever the CMS writes them in.
 *
 * @param box the largest one that has no other photo in it
 */
function captionIn(box: Element, node: PhotoNode): string | undefined {
  const own = box.querySelector('figcaption, dd');
  return (
    clean(own ? textBeside(own) : box === node ? '' : textBeside(box, node)) ?? wordsBelow(box)
  );
}

/** The words set in a paragraph of their own below that of the photo. */
function wordsBelow({localName, nextElementSibling: next}: Element): string | undefined {
  const isOfPhoto =
    localName === 'p' &&
    next?.matches('p') &&
    !next.querySelector('img') &&
    next.querySelector(':scope > :is(em, i, small, font, span, strong)');
  return isOfPhoto ? clean(textBeside(next)) : undefined;
}

/** What a picture without a link, whose file a browser chooses by itself, can be had in. */
function sourcesOf(image: HTMLImageElement): Photo['sources'] {
  const picture = image.closest('picture');
  const sources = [...(picture?.querySelectorAll(':scope > source:not([media])') ?? []), image];
  return sources.flatMap((each) => {
    const written = each.getAttribute('data-srcset') ?? each.getAttribute('srcset');
    const srcset = safeCandidates(written, isSafe);
    const type = each.getAttribute('type');
    return srcset ? [{srcset, ...(type && {type})}] : [];
  });
}

/** What the markup says of a photo. */
function photoFrom(node: PhotoNode, box: Element): Photo {
  const isLink = node instanceof HTMLAnchorElement;
  const image = isLink ? node.querySelector('img') : node;
  const {srcset, captions, credit, date} = node.dataset;
  const lang = node.closest('[lang]')?.getAttribute('lang') || 'vi';
  const linked = srcset ? [{srcset: safeCandidates(srcset, isSafe)}] : [];
  return {
    src: addressIn(node),
    type: isLink ? node.type : undefined,
    title: node.title,
    credit,
    date,
    sources: isLink ? linked : sourcesOf(node),
    tracks: captions && isSafe(captions) ? [{src: captions, srclang: lang}] : [],
    thumb: image ? addressOf(image) : undefined,
    alt: image?.alt,
    caption: captionIn(box, node),
  };
}

const addressIn = (node: PhotoNode): string =>
  (node instanceof HTMLAnchorElement ? node.getAttribute('href') : fullAddress(node)) ?? '';

/** The photos that the author wrote, as they stand at the moment. */
class MarkupPhotos implements PhotoList {
  readonly #gallery: Element;
  readonly #nodes: readonly PhotoNode[];

  constructor(gallery: Element) {
    this.#gallery = gallery;
    this.#nodes = photoNodes(gallery);
  }

  get length(): number {
    return this.#nodes.length;
  }

  photoAt(index: number): Photo | undefined {
    const node = this.#nodes[index];
    return node && photoFrom(node, this.#boxOf(index, node));
  }

  srcAt(index: number): string {
    const node = this.#nodes[index];
    return node ? addressIn(node) : '';
  }

  keyAt(index: number): PhotoNode | undefined {
    return this.#nodes[index];
  }

  nodeAt(index: number): PhotoNode | undefined {
    return this.#nodes[index];
  }

  indexOf(node: PhotoNode | string): number {
    return this.#nodes.indexOf(node as PhotoNode);
  }

  /** The largest box in which a photo is alone, or the first around it that is there for one. */
  #boxOf(index: number, node: PhotoNode): Element {
    const others = [this.#nodes[index - 1], this.#nodes[index + 1]];
    let box: Element = node;
    for (
      let next = box.parentElement;
      next && next !== this.#gallery && !others.some((other) => other && next?.contains(other));
      next = next.parentElement
    ) {
      box = next;
      if (box.matches(UNIT)) break;
    }
    return box;
  }
}

/** The photos of a gallery as they are at the moment, whoever drew them. */
export const photosOf = ({gallery, data}: ViewerHost): PhotoList =>
  data() ?? new MarkupPhotos(gallery);
