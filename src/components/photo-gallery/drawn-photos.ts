import {element} from '../../internal/dom.js';
import type {Localize} from '../../internal/localize.js';
import type {RemoteData} from '../../internal/remote-data.js';
import {adoptPartStyles} from '../../internal/part-styles.js';
import {warn} from '../../internal/warn.js';
import {viPhotoPlace} from '../../locale/vi-photo-place.js';
import type {Album, Photo} from '../../schemas/photos.js';
import {css} from '../../styles/css-text.js';
import {shapeOf} from './justified-rows.js';
import {photos} from './photo-gallery.light.js';
import type {DrawnAlbums} from './drawn-albums.js';
import type {PhotoGallery} from './photo-gallery.js';
import {captionsOver, carousel, justified} from './photo-layouts.styles.js';
import type {PhotoKey} from './photo-list.js';
import {PhotoPages, type PagedList, type Rows} from './photo-pages.js';
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

/** One list, which is told from others. */
const NONE: readonly never[] = [];

const known = new WeakMap<Photo, Photo>();

const listOf = <Row>(rows: readonly Row[] | undefined) => (Array.isArray(rows) ? rows : undefined);

/**
 * The photos and albums that come as data, from the property or from `src` page by page, drawn into the shadow root as an author
 * would write them.
 */
export class DrawnPhotos implements PagedList {
  readonly #gallery: PhotoGallery;
  readonly #words: Localize;
  readonly #pages: PhotoPages;
  readonly #runs: PhotoRuns;
  /** A part of its own: most galleries have no albums. */
  #albums: DrawnAlbums | undefined;
  #isAsked = false;
  #albumRows: readonly Album[] = NONE;
  #rows: readonly Photo[] | undefined;
  #photos: readonly Photo[] = [];
  /** What is drawn, and in which words. */
  #drawn: readonly Photo[] = [];
  #lang = '';
  #layout = '';
  readonly #places = new WeakMap<Element, number>();

  constructor(gallery: PhotoGallery, remote: RemoteData<'photos'>, words: Localize) {
    this.#gallery = gallery;
    this.#words = words;
    words.add(viPhotoPlace);
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

  get albums(): number {
    return (this.#albums ?? this.#albumRows).length;
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

  albumAt(index: number): HTMLElement | undefined {
    return this.#albums?.summaryAt(index);
  }

  reveal(test: (src: string) => boolean): boolean {
    return this.#albums?.reveal(test) ?? false;
  }

  /** Takes in the data before a rendering. */
  take(): void {
    const given = this.#given;
    const {photos: rows, albums = NONE} = given ?? this.#pages.all ?? {};
    // A property in place of `src` has no pages.
    this.#pages.element.hidden = given !== undefined;
    this.#takeAlbums(albums);
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
    this.#showAlbums(place);
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

  /** What properties say, in place of `src`. */
  get #given(): Rows | undefined {
    const photos = listOf(this.#gallery.photos);
    const albums = listOf(this.#gallery.albums);
    return photos || albums ? {photos: photos ?? NONE, albums: albums ?? NONE} : undefined;
  }

  #takeAlbums(rows: readonly Album[]) {
    this.#albumRows = rows;
    this.#albums?.take(rows);
    if (!rows.length || this.#isAsked) return;
    this.#isAsked = true;
    import('./drawn-albums.js').then(
      ({DrawnAlbums}) => {
        this.#albums = new DrawnAlbums(this.#gallery, this.#words);
        this.#gallery.requestUpdate();
      },
      (error: unknown) => {
        if (__DEV__)
          warn(this.#gallery, 'a part', `${error}`, 'its file to load; albums are not shown');
      },
    );
  }

  #showAlbums(place: Element) {
    const albums = this.#albums;
    if (!albums) return;
    if (albums.element.parentNode !== place) place.prepend(albums.element);
    albums.element.classList.toggle('above', this.length > 0);
    albums.show();
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
