import {element, icon} from '../../internal/dom.js';
import {next, previous} from '../../internal/icons.js';
import type {Localize} from '../../internal/localize.js';
import {viCarousel} from '../../locale/vi-carousel.js';

/** So long at most, in milliseconds, does a browser take to scroll by a turn. */
const MOVING = 700;

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
  /** More photos are more to turn to. */
  readonly #changes = new MutationObserver(() => this.#showEnds());
  #watched: HTMLElement | undefined;
  #isPress = false;
  /** The place of the photo that the buttons have gone to, and when. */
  #goal = 0;
  #turnedAt = -Infinity;

  /** @param track the row, whoever drew it */
  constructor(gallery: HTMLElement, words: Localize, track: () => HTMLElement | undefined) {
    this.#gallery = gallery;
    this.#words = words;
    this.#track = track;
    words.add(viCarousel);
    this.#size.observe(gallery);
    const {signal} = this.#listening;
    // Scrolling does not bubble, and the row may be drawn anew.
    gallery.shadowRoot?.addEventListener('scroll', () => this.#showEnds(), {
      capture: true,
      passive: true,
      signal,
    });
    gallery.addEventListener('focusin', (event) => this.#onFocus(event), {signal});
    // What is pressed gets the focus in the same task, and must not run away from the pointer.
    gallery.addEventListener(
      'mousedown',
      () => {
        this.#isPress = true;
        setTimeout(() => (this.#isPress = false));
      },
      {signal},
    );
  }

  update() {
    const track = this.#track();
    if (track && track.nextSibling !== this.#buttons) track.after(this.#buttons);
    if (track && track !== this.#watched) {
      this.#watched = track;
      this.#changes.disconnect();
      this.#changes.observe(track instanceof HTMLSlotElement ? this.#gallery : track, {
        childList: true,
      });
    }
    this.#buttons.classList.toggle('mirrored', isMirrored(this.#gallery));
    this.#previous.setAttribute('aria-label', this.#words.say('galleryTurnBack'));
    this.#next.setAttribute('aria-label', this.#words.say('galleryTurn'));
    this.#showEnds();
  }

  stop() {
    this.#size.disconnect();
    this.#changes.disconnect();
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
    if (!track) return;
    const {width, gap, room} = this.#measure(track);
    const seen = Math.max(1, Math.floor((room + gap) / width));
    // A second press while the row still moves goes on from where the first will end.
    const now = performance.now();
    const isMoving = now - this.#turnedAt < MOVING;
    this.#turnedAt = now;
    const first = isMoving ? this.#goal : Math.round(Math.abs(track.scrollLeft) / width);
    const last = Math.ceil((track.scrollWidth - track.clientWidth) / width);
    this.#goal = Math.min(Math.max(first + step * seen, 0), last);
    this.#show(track, this.#goal * width);
  }

  /** The browser brings a photo that gets the focus into sight, but snaps back where that was not all of it. */
  #onFocus(event: FocusEvent) {
    const [target] = event.composedPath() as Element[];
    // In the next frame: the browser scrolls first, or after this event.
    if (!this.#isPress) requestAnimationFrame(() => this.#showWhole(target));
  }

  #showWhole(target: Element | undefined) {
    const track = this.#track();
    if (!track || !target) return;
    const index = photosIn(track).findIndex((photo) => photo.contains(target));
    const {width, gap, room} = this.#measure(track);
    const start = index * width;
    const before = Math.abs(track.scrollLeft);
    if (index >= 0 && (start < before - 1 || start + width - gap > before + room + 1))
      this.#show(track, start);
  }

  /** Of a photo with the gap after it, of the gap, and of what is seen at a time. */
  #measure(track: HTMLElement) {
    const {columnGap, paddingInlineStart} = getComputedStyle(track);
    const gap = parseFloat(columnGap) || 0;
    const width = (photosIn(track)[0]?.getBoundingClientRect().width ?? 0) + gap;
    return {width: width || 1, gap, room: track.clientWidth - 2 * parseFloat(paddingInlineStart)};
  }

  #show(track: HTMLElement, start: number) {
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    track.scrollTo({
      left: isMirrored(track) ? -start : start,
      behavior: isStill ? 'instant' : 'smooth',
    });
  }
}

const isMirrored = (node: Element) => getComputedStyle(node).direction === 'rtl';

const photosIn = (track: HTMLElement): readonly Element[] =>
  track instanceof HTMLSlotElement ? track.assignedElements() : [...track.children];
