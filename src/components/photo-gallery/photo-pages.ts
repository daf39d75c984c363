import type {html, nothing} from 'lit';
import type {Localize} from '../../internal/localize.js';
import type {RemoteData} from '../../internal/remote-data.js';
import type {Photo, Photos} from '../../schemas/photos.js';
import type {PhotoGallery} from './photo-gallery.js';

/** The gallery hands it over: a lazy part has no Lit of its own. */
interface Lit {
  html: typeof html;
  nothing: typeof nothing;
}

/** The photos behind `src` where they come in pages: those of the first, and of the pages that the reader asked for. */
export class PhotoPages {
  readonly #gallery: PhotoGallery;
  readonly #remote: RemoteData<'photos'>;
  readonly #words: Localize;
  readonly #lit: Lit;
  /** By address, in the order in which they were asked for. */
  readonly #pages = new Map<string | undefined, Photos>();
  #newest: Photos | undefined;
  #photos: Photo[] | undefined;

  constructor(gallery: PhotoGallery, remote: RemoteData<'photos'>, words: Localize, lit: Lit) {
    this.#gallery = gallery;
    this.#remote = remote;
    this.#words = words;
    this.#lit = lit;
  }

  /** All photos so far; the same list until there are others. */
  get photos(): readonly Photo[] | undefined {
    const {value, address} = this.#remote;
    if (value === this.#newest) return this.#photos;
    this.#newest = value;
    // A refresh of the first page keeps the others that are open; another `src` does not.
    if (value) this.#pages.set(address, value);
    else this.#pages.clear();
    this.#photos = value && this.#join();
    return this.#photos;
  }

  /** The button for the page after these, with a note while it loads, or why it did not come. */
  render() {
    const {html, nothing} = this.#lit;
    const {isLoading, address, error} = this.#remote;
    const isNext = address !== this.#gallery.src;
    const hasFailed = isNext && !isLoading && error !== undefined;
    const note = hasFailed ? 'loadFailed' : isNext && isLoading ? 'loading' : undefined;
    return html`<div part="status" class="status ${hasFailed ? 'failed' : ''}" role="status">
        ${note ? this.#words.say(note) : nothing}
      </div>
      ${
        this.#next
          ? html`<button part="more" class="more" type="button" @click=${this.#onMore}>
              ${this.#words.say(hasFailed ? 'retry' : 'galleryMore')}
            </button>`
          : nothing
      }`;
  }

  /** The address of the page after these; undefined where there is none, or it is here already. */
  get #next(): string | undefined {
    const next = [...this.#pages.values()].at(-1)?.next;
    return this.#pages.has(next) ? undefined : next;
  }

  get #links() {
    return this.#gallery.renderRoot.querySelectorAll<HTMLElement>('figure a');
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

  readonly #onMore = async () => {
    const next = this.#next;
    const {isLoading, address} = this.#remote;
    if (!next || (isLoading && address === next)) return;
    const count = this.#links.length;
    await this.#remote.load(next);
    await this.#gallery.updateComplete;
    // The button of the last page goes, and the focus would go with it.
    if (!this.#next) this.#links[count]?.focus();
  };
}
