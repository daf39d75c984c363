import {html, nothing, type TemplateResult} from 'lit';
import {createRef, ref} from 'lit/directives/ref.js';
import {repeat} from 'lit/directives/repeat.js';
import {shortDate} from '../../../core/format-date.js';
import {parseCount, writeDigits} from '../../../core/numbers.js';
import type {Words} from '../../../base/localize.js';
import type {Album} from '../../../data/schemas/photos.js';
import {setCount} from '../albums.js';
import {galleryTexts} from '../messages.js';
import {albumKey, hasPhoto} from './album.js';
import {HANDED_ON, type DataGallery, type DataParts} from './host.js';
import {dataTexts} from './messages.js';

type AlbumWords = Words<typeof galleryTexts & typeof dataTexts>;

/** One album: its title with the cover, and from the first opening on a gallery of its photos. */
class Card {
  readonly #host: DataParts;
  readonly #words: AlbumWords;
  readonly #details = createRef<HTMLDetailsElement>();
  readonly #summary = createRef<HTMLElement>();
  #album: Album = {};
  #title = '';
  #note = '';
  #photos: DataGallery | undefined;

  constructor(host: DataParts, words: AlbumWords) {
    this.#host = host;
    this.#words = words;
  }

  get title(): HTMLElement | undefined {
    return this.#summary.value;
  }

  /** Whether one of the photos that are known passes the test. */
  has(test: (src: string) => boolean): boolean {
    return !!this.#album.photos?.some((row) => hasPhoto(row) && test(row.src));
  }

  open() {
    if (this.#details.value) this.#details.value.open = true;
  }

  render(album: Album, index: number): TemplateResult {
    const {cover, alt = '', date} = album;
    this.#album = album;
    this.#title = album.title || this.#words.say('galleryAlbum', {index: index + 1});
    this.#note = [date && shortDate(date), this.#count(album)].filter(Boolean).join(' · ');
    return html`<details part="album" @toggle=${this.#onToggle} ${ref(this.#details)}>
      <summary part="album-title" ${ref(this.#summary)}>
        ${
          cover
            ? html`<img loading="lazy" decoding="async" alt=${alt} src=${cover} />`
            : html`<span class="cover"></span>`
        }${this.#title}
      </summary>
      ${this.#photos ?? nothing}
    </details>`;
  }

  updated() {
    if (this.title) setCount(this.title, this.#note);
    this.#handOn();
  }

  /** Gives the photos, and how they are shown, to the gallery that shows them. */
  #handOn() {
    const photos = this.#photos;
    if (!photos) return;
    const {gallery} = this.#host;
    for (const name of HANDED_ON) Reflect.set(photos, name, Reflect.get(gallery, name));
    Reflect.set(photos, 'photos', this.#album.photos);
    Reflect.set(photos, 'src', this.#album.src);
    const messages = {...gallery.messages, galleryLabel: this.#title};
    if (JSON.stringify(messages) !== JSON.stringify(photos.messages))
      Reflect.set(photos, 'messages', messages);
  }

  readonly #onToggle = () => {
    if (!this.#details.value?.open || this.#photos) return;
    this.#photos = document.createElement(this.#host.gallery.localName) as DataGallery;
    this.#handOn();
    this.#host.redraw();
  };

  #count({count, photos}: Album): string {
    const {lang} = this.#words;
    const digits = parseCount(count) ?? parseCount(photos?.filter(hasPhoto).length);
    return digits ? this.#words.say('galleryCount', {count: writeDigits(digits, lang)}) : '';
  }
}

/** The albums that come as data, drawn as an author would write them. */
export class DrawnAlbums {
  readonly #host: DataParts;
  readonly #words: AlbumWords;
  #cards = new Map<string, Card>();

  constructor(host: DataParts) {
    this.#host = host;
    this.#words = host.localize.with({...galleryTexts, ...dataTexts});
  }

  /** The title of an album on the page. */
  titleAt(index: number): HTMLElement | undefined {
    return [...this.#cards.values()][index]?.title;
  }

  /** Opens the album with a photo that passes the test; false where none is known to have it. */
  reveal(test: (src: string) => boolean): boolean {
    const card = [...this.#cards.values()].find((each) => each.has(test));
    card?.open();
    return card !== undefined;
  }

  /** The albums; those that were there stay as they are, open or not. */
  render(): unknown {
    const {photos, albums: rows} = this.#host.model;
    const before = this.#cards;
    this.#cards = new Map();
    const cards = rows.map((album, index) => {
      let key = albumKey(album);
      while (this.#cards.has(key)) key += '\n';
      const card = before.get(key) ?? new Card(this.#host, this.#words);
      this.#cards.set(key, card);
      return {key, card, album, index};
    });
    if (!cards.length) return nothing;
    return html`<div part="albums" class="photos ${photos.length ? 'above' : ''}">
      ${repeat(
        cards,
        ({key}) => key,
        ({card, album, index}) => card.render(album, index),
      )}
    </div>`;
  }

  updated() {
    for (const card of this.#cards.values()) card.updated();
  }
}
