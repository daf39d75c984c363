import {html, type TemplateResult} from 'lit';
import type {Feature} from '../../../ui/feature.js';
import type {Words} from '../../../base/localize.js';
import type {Photo} from '../../../data/schemas/photos.js';
import type {Drawn} from '../gallery-model.js';
import type {RowSetter} from '../layouts/photo-rows.js';
import {galleryTexts} from '../messages.js';
import type {PhotoKey, PhotoList} from '../photo-list.js';
import {DataModel} from './data-model.js';
import {DrawnAlbums} from './drawn-albums.js';
import {styles} from './drawn-data.styles.js';
import type {DataHost, DataParts} from './host.js';
import {MorePhotos} from './more-photos.js';
import {photoFigure} from './photo-figure.js';
import {PhotoRuns, type RunList} from './photo-runs.js';

/** Draws the photos and albums that come as data, and the button for the page that follows. */
export class DrawnData implements Feature, PhotoList, RunList {
  readonly #host: DataHost;
  readonly #model = new DataModel('cong-photo-gallery');
  readonly #words: Words<typeof galleryTexts>;
  readonly #more: MorePhotos;
  readonly #runs = new PhotoRuns(this);
  readonly #albums: DrawnAlbums;
  /** A photo that was asked for may be far from the window, and gone again when the viewer has loaded. */
  readonly #asked = new WeakMap<Element, number>();
  /** What the runs were drawn from. */
  #drawn: readonly unknown[] = [];

  constructor(host: DataHost) {
    this.#host = host;
    host.adopt(styles);
    this.#words = host.localize.with(galleryTexts);
    const parts: DataParts = {...host, model: this.#model};
    this.#albums = new DrawnAlbums(parts);
    this.#more = new MorePhotos(parts, (photos, albums) =>
      (this.nodeAt(photos) ?? this.#albums.titleAt(albums))?.focus(),
    );
  }

  /** Takes in the data before a rendering. */
  take() {
    const {gallery, remote} = this.#host;
    this.#model.take(gallery, remote);
  }

  /** How much there is to draw; undefined while there is no data. */
  get counts(): Drawn | undefined {
    const {hasData, photos, albums} = this.#model;
    return hasData ? {photos: photos.length, albums: albums.length} : undefined;
  }

  get length(): number {
    return this.#model.photos.length;
  }

  photoAt(index: number): Photo | undefined {
    return this.#model.photos[index];
  }

  srcAt(index: number): string {
    return this.photoAt(index)?.src ?? '';
  }

  keyAt(index: number): string | undefined {
    return this.photoAt(index)?.src;
  }

  nodeAt(index: number): HTMLAnchorElement | undefined {
    const link = this.#runs.nodeAt(index)?.querySelector('a') ?? undefined;
    if (link) this.#asked.set(link, index);
    return link;
  }

  indexOf(photo: PhotoKey): number {
    return typeof photo === 'string'
      ? this.#model.photos.findIndex(({src}) => src === photo)
      : (this.#runs.placeOf(photo) ?? this.#asked.get(photo) ?? -1);
  }

  reveal(test: (src: string) => boolean): boolean {
    return this.#albums.reveal(test);
  }

  get layout(): string {
    return this.#host.gallery.layout;
  }

  get rows(): RowSetter | undefined {
    return this.layout === 'justified' ? this.#host.rows() : undefined;
  }

  figures(start: number, end: number): readonly TemplateResult[] {
    const count = this.length;
    return this.#model.photos
      .slice(start, end)
      .map((photo, place) =>
        photoFigure(photo, this.#words.say('galleryPosition', {index: start + place + 1, count})),
      );
  }

  onNearEnd() {
    if (this.#host.gallery.autoLoad) void this.#more.load();
  }

  /** The first row of photos, which is the only one in a carousel; undefined before it is drawn. */
  get row(): HTMLElement | undefined {
    return this.#runs.first;
  }

  /** The albums and the photos. */
  renderData(): TemplateResult {
    return html`<div class="drawn">${this.#albums.render()}${this.#runs.render()}</div>`;
  }

  /** The button for the page of photos that follows. */
  render(): unknown {
    return this.#more.render();
  }

  updated() {
    this.#albums.updated();
    if (this.#model.hasData) this.#show();
  }

  /** Draws what is not drawn yet. */
  #show() {
    const now = [this.#model.photos, this.#words.lang, this.layout, this.rows, this.row];
    if (now.every((each, index) => each === this.#drawn[index])) return;
    this.#drawn = now;
    this.#runs.show();
  }
}
