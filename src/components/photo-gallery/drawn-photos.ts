import {element} from '../../internal/dom.js';
import type {Localize} from '../../internal/localize.js';
import type {RemoteData} from '../../internal/remote-data.js';
import {adoptPartStyles} from '../../internal/part-styles.js';
import {warn} from '../../internal/warn.js';
import {viDrawnPhotos} from '../../locale/vi-drawn-photos.js';
import type {Photo} from '../../schemas/photos.js';
import {css} from '../../styles/css-text.js';
import {shapeOf} from './justified-rows.js';
import {photos} from './photo-gallery.light.js';
import type {PhotoGallery} from './photo-gallery.js';
import {captionsOver, carousel, justified} from './photo-layouts.styles.js';
import type {PhotoKey, PhotoList} from './photo-list.js';
import {PhotoPages} from './photo-pages.js';
import {PhotoRuns} from './photo-runs.js';
import {safePhoto} from './safe-photo.js';

/** For browsers that cannot tell from the layout (`auto`): two cells to a row on a phone. */
const SIZES = 'auto, (min-width: 40em) 320px, 50vw';

const place = (layout: string) => {
  const container = `:host([layout='${layout}']) .photos`;
  return {of: container, container};
};

const styles = css`
  ${photos}
  ${justified(place('justified'))}
  ${carousel(place('carousel'))}
  ${captionsOver(":host([captions='over']) .photos")}
  .photos + .photos,
  .more {
    margin-block-start: 16px;
  }
  .more {
    inline-size: 100%;
  }
`;

const known = new WeakMap<Photo, Photo>();

/**
 * The photos that come as data, from the property or from `src` page by page, drawn into the shadow root as an author
 * would write them.
 */
export class DrawnPhotos implements PhotoList {
  readonly #gallery: PhotoGallery;
  readonly #words: Localize;
  readonly #pages: PhotoPages;
  readonly #runs: PhotoRuns;
  #rows: readonly (Photo | undefined)[] | undefined;
  #photos: readonly Photo[] = [];
  /** What is drawn, and in which words. */
  #drawn: readonly Photo[] = [];
  #lang = '';
  #layout = '';
  readonly #places = new WeakMap<Element, number>();

  constructor(gallery: PhotoGallery, remote: RemoteData<'photos'>, words: Localize) {
    this.#gallery = gallery;
    this.#words = words;
    words.add(viDrawnPhotos);
    adoptPartStyles(gallery.renderRoot as ShadowRoot, styles);
    this.#pages = new PhotoPages(gallery, remote, words, this);
    this.#runs = new PhotoRuns(
      (index) => this.#draw(index),
      (index) => shapeOf(this.#photos[index]?.width, this.#photos[index]?.height),
      () => {
        if (gallery.autoLoad) void this.#pages.loadNext();
      },
    );
  }

  get length(): number {
    return this.#photos.length;
  }

  photoAt(index: number): Photo | undefined {
    return this.#photos[index];
  }

  keyAt(index: number): string | undefined {
    return this.#photos[index]?.src;
  }

  linkAt(index: number): HTMLAnchorElement | undefined {
    return this.#runs.nodeAt(index)?.querySelector('a') ?? undefined;
  }

  indexOf(photo: PhotoKey): number {
    return typeof photo === 'string'
      ? this.#photos.findIndex(({src}) => src === photo)
      : (this.#places.get(photo) ?? -1);
  }

  /**
   * Takes in the data before a rendering.
   *
   * @param given the photos of the property; without them those of `src` count
   */
  take(given: readonly Photo[] | undefined): void {
    const rows = given ?? this.#pages.photos;
    // A property in place of `src` has no pages.
    this.#pages.element.hidden = given !== undefined;
    if (rows === this.#rows) return;
    this.#rows = rows;
    this.#photos = (rows ?? []).flatMap((row) => this.#safe(row) ?? []);
  }

  /** Draws what is not drawn yet, after a rendering, into the place that it has left. */
  show(place: Element | null): void {
    if (!place) return;
    const {element: runs} = this.#runs;
    if (runs.parentNode !== place) place.append(runs, this.#pages.element);
    this.#pages.update();
    const before = this.#drawn;
    const photos = this.#photos;
    const {lang} = this.#words;
    const {layout} = this.#gallery;
    if (before === photos && lang === this.#lang && layout === this.#layout) return;
    let same = 0;
    if (lang === this.#lang) while (same < photos.length && photos[same] === before[same]) same++;
    this.#drawn = photos;
    this.#lang = lang;
    this.#layout = layout;
    this.#runs.show(photos.length, same, layout);
  }

  /** A row keeps its photo: what is drawn already is known by it. */
  #safe(row: Photo | undefined): Photo | undefined {
    const photo = (row && known.get(row)) ?? safePhoto(row);
    if (row && photo) known.set(row, photo);
    else if (__DEV__)
      warn(this.#gallery, 'photos', row, 'a photo with an http(s) or relative src; it is left out');
    return photo;
  }

  #draw(index: number): HTMLElement {
    const photo = this.#photos[index] as Photo;
    const {src, thumb = src, sources = [], caption, width, height} = photo;
    const position = {index: index + 1, count: this.length};
    const image = element('img', {
      loading: 'lazy',
      decoding: 'async',
      width: width?.toString(),
      height: height?.toString(),
      // A link needs a name.
      alt: photo.alt || caption || this.#words.say('galleryPosition', position),
    });
    const link = element(
      'a',
      {href: src},
      element(
        'picture',
        {},
        ...sources.map(({type, srcset}) => element('source', {type, srcset, sizes: SIZES})),
        image,
      ),
    );
    // Last, so that the file for browsers without the better formats is not loaded as well.
    image.src = thumb;
    this.#places.set(link, index);
    return element(
      'figure',
      {part: 'photo'},
      link,
      ...(caption ? [element('figcaption', {part: 'caption'}, caption)] : []),
    );
  }
}
