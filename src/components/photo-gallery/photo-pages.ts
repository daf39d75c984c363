import {element} from '../../internal/dom.js';
import type {Localize} from '../../internal/localize.js';
import type {RemoteData} from '../../internal/remote-data.js';
import {viPhotoPages} from '../../locale/vi-photo-pages.js';
import type {Album, Photo, Photos} from '../../schemas/photos.js';
import {albumKey} from './album-key.js';
import type {PhotoGallery} from './photo-gallery.js';
import type {PhotoList} from './photo-list.js';

export interface Rows {
  readonly photos: readonly Photo[];
  readonly albums: readonly Album[];
}

/** What the rows are drawn as. */
export interface PagedList extends PhotoList {
  /** How many albums there are. */
  readonly albums: number;
  /** The title of an album on the page. */
  albumAt(index: number): HTMLElement | undefined;
}

/** What was added to the front moves the rest on: the end of one page comes again as the start of the next. */
function join<Row>(pages: readonly (readonly Row[])[], keyOf: (row: Row) => string): Row[] {
  const all: Row[] = [];
  const known = new Set<string>();
  for (const page of pages) {
    all.push(...page.filter((row) => !known.has(keyOf(row))));
    for (const row of page) known.add(keyOf(row));
  }
  return all;
}

/**
 * The photos and albums behind `src`: those of its document, and of the pages after it that the reader asked for. Where there is a
 * page after these, a button brings it.
 */
export class PhotoPages {
  readonly element = element('div');

  readonly #gallery: PhotoGallery;
  readonly #remote: RemoteData<'photos'>;
  readonly #words: Localize;
  readonly #list: PagedList;
  readonly #status = element('div', {part: 'status', class: 'status', role: 'status'});
  readonly #more = element('button', {part: 'more', class: 'more', type: 'button'});
  /** By address, in the order in which they were asked for. */
  readonly #pages = new Map<string | undefined, Photos>();
  #newest: Photos | undefined;
  #all: Rows | undefined;

  constructor(
    gallery: PhotoGallery,
    remote: RemoteData<'photos'>,
    words: Localize,
    list: PagedList,
  ) {
    this.#gallery = gallery;
    this.#remote = remote;
    this.#words = words;
    words.add(viPhotoPages);
    this.#list = list;
    this.element.append(this.#status);
    this.#more.addEventListener('click', () => void this.loadNext());
  }

  /** All photos and albums so far; the same lists until there are others. */
  get all(): Rows | undefined {
    const {value, address} = this.#remote;
    if (value === this.#newest) return this.#all;
    this.#newest = value;
    // A refresh of the first page keeps the others that are open; another `src` does not.
    if (value) this.#pages.set(address, value);
    else this.#pages.clear();
    const pages = [...this.#pages.values()];
    this.#all = value && {
      photos: join(
        pages.map(({photos}) => photos),
        ({src}) => src,
      ),
      albums: join(
        pages.map(({albums = []}) => albums),
        albumKey,
      ),
    };
    return this.#all;
  }

  /** Shows the button for the page after these, with a note while it loads, or why it did not come. */
  update() {
    const {isLoading, address, error} = this.#remote;
    const isNext = address !== this.#gallery.src;
    const hasFailed = isNext && !isLoading && error !== undefined;
    const note = hasFailed ? 'loadFailed' : isNext && isLoading ? 'loading' : undefined;
    const text = note ? this.#words.say(note) : '';
    this.#status.classList.toggle('failed', hasFailed);
    if (this.#status.textContent !== text) this.#status.textContent = text;
    this.#more.textContent = this.#words.say(hasFailed ? 'retry' : 'galleryMore');
    const isPaged = this.#next !== undefined;
    // Put in again, the button would lose the focus.
    if (isPaged && !this.#more.parentNode) this.element.append(this.#more);
    else if (!isPaged) this.#more.remove();
  }

  /** Loads the page after these, if there is one and it is not under way. */
  async loadNext(): Promise<void> {
    const next = this.#next;
    const {isLoading, address} = this.#remote;
    if (!next || (isLoading && address === next)) return;
    const hadFocus = this.#more.matches(':focus');
    const {length, albums} = this.#list;
    await this.#remote.load(next);
    await this.#gallery.updateComplete;
    // The button of the last page goes, and the focus would go with it.
    if (hadFocus && !this.#next) (this.#list.linkAt(length) ?? this.#list.albumAt(albums))?.focus();
  }

  /** The address of the page after these; undefined where there is none, or it is here already. */
  get #next(): string | undefined {
    const next = [...this.#pages.values()].at(-1)?.next;
    return this.#pages.has(next) ? undefined : next;
  }
}
