import type {Album, Photo, Photos} from '../../../data/schemas/photos.js';
import {albumKey} from './album.js';

export interface Rows {
  readonly photos: readonly Photo[];
  readonly albums: readonly Album[];
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

/** The photos and albums behind `src`: those of its document, and of the pages after it that the reader asked for. */
export class PhotoPages {
  /** All photos and albums so far; the same lists until there are others. */
  rows: Rows | undefined;

  /** By address, in the order in which they were asked for. */
  readonly #pages = new Map<string | undefined, Photos>();
  #newest: Photos | undefined;

  /**
   * Takes the document that came last. A refresh of the first page keeps the others that are open; another `src`, for
   * which there is none yet, does not.
   */
  take(address: string | undefined, document: Photos | undefined) {
    if (document === this.#newest) return;
    this.#newest = document;
    if (document) this.#pages.set(address, document);
    else this.#pages.clear();
    const pages = [...this.#pages.values()];
    this.rows = document && {
      photos: join(
        pages.map(({photos}) => photos),
        ({src}) => src,
      ),
      albums: join(
        pages.map(({albums = []}) => albums),
        albumKey,
      ),
    };
  }

  /** The address of the page after these; undefined where there is none, or it is here already. */
  get next(): string | undefined {
    const next = [...this.#pages.values()].at(-1)?.next;
    return this.#pages.has(next) ? undefined : next;
  }

  /** Whether there are, or were, more pages than the first. */
  get arePaged(): boolean {
    return this.#pages.size > 1 || this.next !== undefined;
  }
}
