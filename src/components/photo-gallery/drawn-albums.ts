import {shortDate} from '../../core/format-date.js';
import {groupDigits, groupingOf, parseCount} from '../../core/numbers.js';
import {safeSrc} from '../../core/urls.js';
import {element} from '../../internal/dom.js';
import type {Localize} from '../../internal/localize.js';
import {adoptPartStyles} from '../../internal/part-styles.js';
import {warn} from '../../internal/warn.js';
import {viAlbums} from '../../locale/vi-albums.js';
import type {Album, Photo} from '../../schemas/photos.js';
import {css} from '../../styles/css-text.js';
import {closeViewers} from './album-closing.js';
import {albumKey} from './album-key.js';
import {albums} from './albums.light.js';
import type {PhotoGallery} from './photo-gallery.js';
import {isFilm} from './viewer-dom.js';

const styles = css`
  ${albums}
  .above {
    margin-block-end: 16px;
  }
`;

/** What holds for the photos of each album as for the gallery's own. */
const HANDED_ON = [
  'layout',
  'captions',
  'loop',
  'download',
  'share',
  'slideshow',
  'deepLink',
  'autoLoad',
  'credentials',
];

const hasPhoto = (row: Photo | undefined) => safeSrc(row?.src) !== undefined;

/** The picture of the first photo that has one. */
function coverOf(rows: readonly Photo[]): string | undefined {
  for (const row of rows.filter(hasPhoto)) {
    const cover = safeSrc(row.thumb) ?? (isFilm(row) ? undefined : row.src);
    if (cover) return cover;
  }
  return undefined;
}

/** An album from data with safe addresses only; undefined where it has no photos. */
function safeAlbum(row: Album | undefined, gallery: PhotoGallery): Album | undefined {
  const src = safeSrc(row?.src);
  const rows = Array.isArray(row?.photos) ? row.photos : [];
  const photos = rows.some(hasPhoto) ? rows : undefined;
  const cover = safeSrc(row?.cover);
  const title = typeof row?.title === 'string' ? row.title.trim() : '';
  const isThere = row && (src ?? photos);
  if (__DEV__) {
    const wrong = row && {title: row.title, cover: row.cover, src: row.src};
    const expect = (what: string) => warn(gallery, 'albums', wrong, what);
    if (!isThere) expect('an album with photos or an http(s) or relative src; it is left out');
    else if (!title) expect('an album with a title; its place is its name');
    if (isThere && row.src !== undefined && !src)
      expect('an http(s) or relative src; its photos alone are shown');
    if (isThere && row.cover !== undefined && !cover)
      expect('an http(s) or relative cover; it is left out');
  }
  return isThere ? {...row, title, cover: cover ?? coverOf(photos ?? []), photos, src} : undefined;
}

/** One album: its title with the cover, and from the first opening on a gallery of its photos. */
class Card {
  readonly element = element('details', {part: 'album'});
  readonly summary = element('summary', {part: 'album-title'});

  readonly #gallery: PhotoGallery;
  readonly #words: Localize;
  #album: Album = {};
  #title = '';
  #drawn = '';
  #photos: PhotoGallery | undefined;

  constructor(gallery: PhotoGallery, words: Localize) {
    this.#gallery = gallery;
    this.#words = words;
    this.element.append(this.summary);
    this.element.addEventListener('toggle', (event) => {
      if (this.element.open) this.#open();
      else closeViewers(event);
    });
  }

  show(album: Album, index: number) {
    const {cover, alt = '', date} = album;
    const note = [date && shortDate(date), this.#count(album)].filter(Boolean);
    const title = album.title || this.#words.say('galleryAlbum', {index: index + 1});
    this.#album = album;
    this.#title = title;
    this.handOn();
    // A summary that is drawn anew would load its cover again.
    const content = JSON.stringify([cover, alt, title, note]);
    if (content === this.#drawn) return;
    this.#drawn = content;
    const picture = cover
      ? element('img', {loading: 'lazy', decoding: 'async', alt, src: cover})
      : element('span', {class: 'cover'});
    // Gone and there again, so that Safari shows another count as well.
    delete this.summary.dataset['photos'];
    this.summary.dataset['photos'] = note.join(' · ');
    this.summary.replaceChildren(picture, title);
  }

  /** Whether one of the photos that are known passes the test. */
  has(test: (src: string) => boolean): boolean {
    return !!this.#album.photos?.some((row) => hasPhoto(row) && test(row.src));
  }

  /** Gives the photos, and how they are shown, to the gallery that shows them. */
  handOn() {
    const photos = this.#photos;
    if (!photos) return;
    for (const name of HANDED_ON) Reflect.set(photos, name, Reflect.get(this.#gallery, name));
    photos.photos = this.#album.photos;
    photos.src = this.#album.src;
    if (photos.messages?.galleryLabel !== this.#title)
      photos.messages = {...this.#gallery.messages, galleryLabel: this.#title};
  }

  #open() {
    if (this.#photos) return;
    this.#photos = document.createElement(this.#gallery.localName) as PhotoGallery;
    this.handOn();
    this.element.append(this.#photos);
  }

  #count({count, photos}: Album): string {
    const {lang} = this.#words;
    const digits = parseCount(count) ?? parseCount(photos?.filter(hasPhoto).length);
    return digits
      ? this.#words.say('galleryCount', {count: groupDigits(digits, groupingOf(lang))})
      : '';
  }
}

/** The albums that come as data, drawn as an author would write them. */
export class DrawnAlbums {
  readonly element = element('div', {part: 'albums', class: 'photos'});

  readonly #gallery: PhotoGallery;
  readonly #words: Localize;
  #rows: readonly Album[] | undefined;
  #albums: readonly Album[] = [];
  #cards = new Map<string, Card>();

  constructor(gallery: PhotoGallery, words: Localize) {
    this.#gallery = gallery;
    this.#words = words;
    words.add(viAlbums);
    adoptPartStyles(gallery.renderRoot as ShadowRoot, styles);
  }

  get length(): number {
    return this.#albums.length;
  }

  summaryAt(index: number): HTMLElement | undefined {
    return [...this.#cards.values()][index]?.summary;
  }

  /** Takes in the data before a rendering. */
  take(rows: readonly Album[]) {
    if (rows === this.#rows) return;
    this.#rows = rows;
    this.#albums = rows.flatMap((row) => safeAlbum(row, this.#gallery) ?? []);
  }

  /** Draws the albums; those that were there stay as they are, open or not. */
  show() {
    const before = this.#cards;
    this.#cards = new Map();
    for (const [index, album] of this.#albums.entries()) {
      let key = albumKey(album);
      while (this.#cards.has(key)) key += '\n';
      const card = before.get(key) ?? new Card(this.#gallery, this.#words);
      before.delete(key);
      this.#cards.set(key, card);
      card.show(album, index);
    }
    for (const {element} of before.values()) element.remove();
    // Put in again, one would lose the focus, and its viewer.
    for (const [index, {element}] of [...this.#cards.values()].entries())
      if (this.element.children[index] !== element)
        this.element.insertBefore(element, this.element.children[index] ?? null);
  }

  /** Opens the album with a photo that passes the test; false where none is known to have it. */
  reveal(test: (src: string) => boolean): boolean {
    const card = [...this.#cards.values()].find((each) => each.has(test));
    if (card) card.element.open = true;
    return card !== undefined;
  }
}
