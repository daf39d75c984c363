import {element, icon} from '../../internal/dom.js';
import {next, previous} from '../../internal/icons.js';
import type {Localize} from '../../internal/localize.js';
import {viCarousel} from '../../locale/vi-carousel.js';

/**
 * Two buttons below a row of photos that scrolls sideways. The browser scrolls it, for fingers, wheels and keys; the
 * buttons turn it by as many photos as are seen whole.
 */
export class Carousel {
  readonly #gallery: HTMLElement;
  readonly #words: Localize;
  readonly #track: () => HTMLElement | undefined;
  readonly #previous = this.#drawButton(previous, 'previous', -1);
  readonly #next = this.#drawButton(next, 'next', 1);
  readonly #buttons = element('div', {class: 'turns'}, this.#previous, this.#next);
  readonly #size = new ResizeObserver(() => this.#showEnds());
  readonly #listening = new AbortController();

  /** @param track the row, whoever drew it */
  constructor(gallery: HTMLElement, words: Localize, track: () => HTMLElement | undefined) {
    this.#gallery = gallery;
    this.#words = words;
    this.#track = track;
    words.add(viCarousel);
    this.#size.observe(gallery);
    // Scrolling does not bubble, and the row may be drawn anew.
    gallery.shadowRoot?.addEventListener('scroll', () => this.#showEnds(), {
      capture: true,
      passive: true,
      signal: this.#listening.signal,
    });
  }

  update() {
    const track = this.#track();
    if (track && track.nextSibling !== this.#buttons) track.after(this.#buttons);
    this.#buttons.classList.toggle('mirrored', isMirrored(this.#gallery));
    this.#previous.setAttribute('aria-label', this.#words.say('galleryTurnBack'));
    this.#next.setAttribute('aria-label', this.#words.say('galleryTurn'));
    this.#showEnds();
  }

  stop() {
    this.#size.disconnect();
    this.#listening.abort();
    this.#buttons.remove();
  }

  #drawButton(path: string, part: string, step: 1 | -1): HTMLButtonElement {
    const button = element('button', {type: 'button', part}, icon(path));
    button.addEventListener('click', () => this.#turn(step));
    return button;
  }

  /** Not `disabled`, which would take the focus from who has come to the end by the keyboard. */
  #showEnds() {
    const track = this.#track();
    if (!track) return;
    // From right to left it counts below zero.
    const start = Math.abs(track.scrollLeft);
    const rest = track.scrollWidth - track.clientWidth - start;
    this.#previous.setAttribute('aria-disabled', `${start <= 1}`);
    this.#next.setAttribute('aria-disabled', `${rest <= 1}`);
    this.#buttons.hidden = start <= 1 && rest <= 1;
  }

  #turn(step: 1 | -1) {
    const track = this.#track();
    const photo = track && photosIn(track)[0];
    if (!photo) return;
    const {columnGap, paddingInlineStart} = getComputedStyle(track);
    const gap = parseFloat(columnGap) || 0;
    const width = photo.getBoundingClientRect().width + gap;
    const room = track.clientWidth - 2 * parseFloat(paddingInlineStart);
    const seen = Math.max(1, Math.floor((room + gap) / width));
    const first = Math.round(Math.abs(track.scrollLeft) / width);
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    track.scrollTo({
      left: (first + step * seen) * width * (isMirrored(track) ? -1 : 1),
      behavior: isStill ? 'instant' : 'smooth',
    });
  }
}

const isMirrored = (node: Element) => getComputedStyle(node).direction === 'rtl';

const photosIn = (track: HTMLElement): readonly Element[] =>
  track instanceof HTMLSlotElement ? track.assignedElements() : [...track.children];
