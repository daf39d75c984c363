import {warn} from '../../../core/warn.js';
import type {Album, Photo, Photos} from '../../../data/schemas/photos.js';
import {sourceOf, type Given, type PhotoSource} from '../gallery-model.js';
import {safeAlbum} from './album.js';
import {PhotoPages, type Rows} from './photo-pages.js';
import {safePhoto} from './safe-photo.js';

/** The last good document of `src`, or of a page after it, and where it was asked for. */
export interface Fetched {
  readonly value?: Photos | undefined;
  readonly address?: string | undefined;
}

/** One list, which is told from others. */
const NONE: readonly never[] = [];

const listOf = <Row>(rows: unknown): readonly Row[] =>
  Array.isArray(rows) ? (rows as Row[]) : NONE;

/** A row keeps its photo: what is drawn already is known by it. */
const known = new WeakMap<Photo, Photo>();

/** The photos and albums that come as data: those of the properties, else those behind `src`. */
export class DataModel {
  /** The photos, each with safe addresses. */
  photos: readonly Photo[] = NONE;
  /** The albums, each with safe addresses. */
  albums: readonly Album[] = NONE;
  readonly pages = new PhotoPages();

  readonly #tag: string;
  #source: PhotoSource = 'markup';
  #photoRows: readonly Photo[] = NONE;
  #albumRows: readonly Album[] = NONE;

  /** @param tag whose model it is, for the developer who is told of a bad value */
  constructor(tag: string) {
    this.#tag = tag;
  }

  /** Where the photos come from, or would if they were here; `markup` where there are to be none. */
  get source(): PhotoSource {
    return this.#source;
  }

  /** Whether there is data to show, be it without a photo. */
  get hasData(): boolean {
    return this.#source === 'property' || (this.#source === 'src' && this.pages.rows !== undefined);
  }

  /** Takes in the data before a rendering. */
  take(given: Given, {value, address}: Fetched) {
    this.#source = sourceOf(given);
    this.pages.take(address, value);
    const {photos, albums} = this.#rowsOf(given);
    if (photos !== this.#photoRows) {
      this.#photoRows = photos;
      this.photos = photos.flatMap((row) => this.#safePhoto(row) ?? []);
    }
    if (albums !== this.#albumRows) {
      this.#albumRows = albums;
      this.albums = albums.flatMap((row) => this.#safeAlbum(row) ?? []);
    }
  }

  #rowsOf({photos, albums}: Given): Rows {
    if (this.#source === 'property') return {photos: listOf(photos), albums: listOf(albums)};
    return this.pages.rows ?? {photos: NONE, albums: NONE};
  }

  #safePhoto(row: Photo | undefined): Photo | undefined {
    const photo = (row && known.get(row)) ?? safePhoto(row);
    if (row && photo) known.set(row, photo);
    else if (__DEV__)
      warn(this.#tag, 'photos', row, 'a photo with an http(s) or relative src; it is left out');
    return photo;
  }

  #safeAlbum(row: Album | undefined): Album | undefined {
    const wrong = row && {title: row.title, cover: row.cover, src: row.src};
    return safeAlbum(row, (expected) => {
      if (__DEV__) warn(this.#tag, 'albums', wrong, expected);
    });
  }
}
