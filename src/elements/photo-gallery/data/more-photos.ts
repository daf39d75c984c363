import {html, nothing} from 'lit';
import {createRef, ref} from 'lit/directives/ref.js';
import {statusTexts} from '../../../locale/vi.js';
import type {DataParts} from './host.js';
import {dataTexts} from './messages.js';

/** The button that brings the page of photos after those that are here, with a note while it loads, or why it did not come. */
export class MorePhotos {
  readonly #host: DataParts;
  readonly #onEnd: (photos: number, albums: number) => void;
  readonly #button = createRef<HTMLElement>();

  /** @param onEnd the button of the last page is gone, and the focus with it: so many photos and albums were there before */
  constructor(host: DataParts, onEnd: (photos: number, albums: number) => void) {
    this.#host = host;
    this.#onEnd = onEnd;
  }

  render(): unknown {
    const {gallery, localize, model, remote} = this.#host;
    const {isLoading, address, error} = remote;
    // A property in place of `src` has no pages.
    if (model.source !== 'src') return nothing;
    const isNext = address !== gallery.src;
    const hasFailed = isNext && !isLoading && error !== undefined;
    const note = hasFailed ? 'loadFailed' : isNext && isLoading ? 'loading' : undefined;
    const words = localize.with({...dataTexts, ...statusTexts});
    return html`<div part="status" class="status ${hasFailed ? 'failed' : ''}" role="status">
        ${note ? words.say(note) : ''}
      </div>
      ${
        model.pages.next === undefined
          ? nothing
          : html`<button
              part="more"
              class="more"
              type="button"
              @click=${this.load}
              ${ref(this.#button)}
            >
              ${hasFailed ? words.say('retry') : words.say('galleryMore')}
            </button>`
      }`;
  }

  /** Loads the page after these, if there is one and it is not under way. */
  readonly load = async (): Promise<void> => {
    const {gallery, model, remote} = this.#host;
    const {next} = model.pages;
    if (!next || (remote.isLoading && remote.address === next)) return;
    const hadFocus = this.#button.value?.matches(':focus');
    const {length: photos} = model.photos;
    const {length: albums} = model.albums;
    await remote.load(next);
    await gallery.updateComplete;
    if (hadFocus && !model.pages.next) this.#onEnd(photos, albums);
  };
}
