import {RemoteData, type RemoteHost} from '../../internal/remote-data.js';
import type {Photo, Photos} from '../../schemas/photos.js';

/** The photos behind `src`: those of the first page, and of the pages after it that the reader asked for. */
export class PhotoPages {
  readonly remote: RemoteData<'photos'>;

  readonly #host: RemoteHost;
  /** By address, in the order in which they were asked for. */
  readonly #pages = new Map<string | undefined, Photos>();
  #newest: Photos | undefined;
  #photos: Photo[] | undefined;

  constructor(host: RemoteHost) {
    this.#host = host;
    this.remote = new RemoteData(host, 'photos');
  }

  /** All photos so far; the same list until there are others. */
  get photos(): readonly Photo[] | undefined {
    const {value, address} = this.remote;
    if (value === this.#newest) return this.#photos;
    this.#newest = value;
    // A refresh of the first page keeps the others that are open; another `src` does not.
    if (value) this.#pages.set(address, value);
    else this.#pages.clear();
    this.#photos = value && this.#join();
    return this.#photos;
  }

  /** The address of the page after these; undefined where there is none, or it is here already. */
  get next(): string | undefined {
    const next = [...this.#pages.values()].at(-1)?.next;
    return this.#pages.has(next) ? undefined : next;
  }

  get isLoadingNext(): boolean {
    return this.remote.isLoading && this.#isNext;
  }

  get hasFailedNext(): boolean {
    return !this.remote.isLoading && this.#isNext && this.remote.error !== undefined;
  }

  /** Nothing to do where there is no further page, or it is on its way. */
  async loadNext(): Promise<void> {
    const {next} = this;
    if (next && !this.isLoadingNext) await this.remote.load(next);
  }

  get #isNext(): boolean {
    return this.remote.address !== this.#host.src;
  }

  /** What was added to the front moves the rest on: the end of one page comes again as the start of the next. */
  #join(): Photo[] {
    const all: Photo[] = [];
    for (const {photos} of this.#pages.values()) {
      const known = new Set(all.map(({src}) => src));
      all.push(...photos.filter(({src}) => !known.has(src)));
    }
    return all;
  }
}
