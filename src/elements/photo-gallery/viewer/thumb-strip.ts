import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {listOf} from '../../../core/lists.js';
import type {PhotoList} from '../photo-list.js';
import type {ViewerWords} from './tools.js';

/** So many photos before the one that is shown, and as many after it: of thousands the strip shows a part. */
export const REACH = 12;

/** Small pictures of the photos around the one that is shown, to go there at once. */
export class ThumbStrip {
  readonly #words: ViewerWords;
  readonly #onPick: (index: number) => void;
  readonly #onChange: () => void;
  /** Brings the one that is shown to the middle, of the strip only: the dialog does not move. It forces no layout. */
  readonly #observer = new ResizeObserver((entries) => {
    const {offsetLeft, offsetWidth, parentElement: strip} = entries[0]?.target as HTMLElement;
    if (strip) strip.scrollLeft = offsetLeft - (strip.clientWidth - offsetWidth) / 2;
  });
  /** The addresses of thumbnails that do not load, in whose place the ground shows. */
  readonly #broken = new Set<string>();
  #watched: Element | undefined;

  /**
   * @param onPick the reader goes to a photo
   * @param onChange the strip is to be drawn again
   */
  constructor(words: ViewerWords, onPick: (index: number) => void, onChange: () => void) {
    this.#words = words;
    this.#onPick = onPick;
    this.#onChange = onChange;
  }

  render(list: PhotoList, current: number): TemplateResult {
    const {length: count} = list;
    const start = Math.max(0, current - REACH);
    const end = Math.min(count, current + REACH + 1);
    const thumbs = listOf(end - start, (place) => {
      const index = start + place;
      const {src = '', thumb} = list.photoAt(index) ?? {};
      return {index, src, thumb};
    });
    return html`${repeat(
      thumbs,
      ({index, src}) => `${index} ${src}`,
      ({index, thumb}) =>
        html`<button
          type="button"
          aria-label=${this.#words.say('galleryPosition', {index: index + 1, count})}
          aria-current=${index === current ? 'true' : nothing}
          tabindex=${index === current ? 0 : -1}
          @click=${() => this.#onPick(index)}
        >
          ${
            thumb && !this.#broken.has(thumb)
              ? html`<img
                  alt=""
                  loading="lazy"
                  decoding="async"
                  src=${thumb}
                  @error=${() => this.#onBroken(thumb)}
                />`
              : nothing
          }
        </button>`,
    )}`;
  }

  /** Follows the thumbnail of the photo that is shown. */
  watch(thumb: Element | undefined) {
    if (!thumb || thumb === this.#watched) return;
    this.#watched = thumb;
    this.#observer.disconnect();
    this.#observer.observe(thumb);
  }

  #onBroken(thumb: string) {
    this.#broken.add(thumb);
    this.#onChange();
  }
}
