import {html, type TemplateResult} from 'lit';
import type {Words} from '../../../base/localize.js';
import {icon} from '../../../ui/icon.js';
import {wantsMotion} from '../../../ui/motion.js';
import {isRightToLeft} from '../../../ui/roving.js';
import {boxesIn} from './boxes.js';
import type {LayoutHost} from './host.js';
import {next, previous} from './icon-paths.js';
import {layoutTexts} from './messages.js';

/** So long at most, in milliseconds, does a browser take to scroll by a turn. */
const MOVING = 700;

/** After so many milliseconds a row that has not moved at all does not move by itself any more. */
const LOST = 300;

/**
 * Two buttons below a row of photos that scrolls sideways. The browser scrolls it, for fingers, wheels and keys; the
 * buttons turn it by as many photos as are seen whole.
 */
export class Carousel {
  readonly #host: LayoutHost;
  readonly #words: Words<typeof layoutTexts>;
  readonly #size = new ResizeObserver(() => this.#followEnds());
  readonly #listening = new AbortController();
  /** More photos are more to turn to. */
  readonly #changes = new MutationObserver(() => this.#followEnds());
  #watched: HTMLElement | undefined;
  #isPress = false;
  /** Whether the row stands at its start, and at its end. */
  #isAtStart = true;
  #isAtEnd = true;
  #isMirrored = false;
  /** The place of the photo that the buttons have gone to, and when. */
  #goal = 0;
  #turnedAt = -Infinity;
  #lateLook: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LayoutHost) {
    this.#host = host;
    this.#words = host.localize.with(layoutTexts);
    const {gallery} = host;
    const root = gallery.shadowRoot;
    this.#size.observe(gallery);
    const {signal} = this.#listening;
    // Scrolling does not bubble, and the row may be drawn anew.
    root?.addEventListener('scroll', () => this.#followEnds(), {
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

  render(): TemplateResult {
    const isHidden = this.#isAtStart && this.#isAtEnd;
    return html`<div class="turns ${this.#isMirrored ? 'mirrored' : ''}" ?hidden=${isHidden}>
      ${this.#button('previous', -1)}${this.#button('next', 1)}
    </div>`;
  }

  updated() {
    const row = this.#host.row();
    if (row && row !== this.#watched) {
      this.#watched = row;
      this.#changes.disconnect();
      this.#changes.observe(row instanceof HTMLSlotElement ? this.#host.gallery : row, {
        childList: true,
      });
    }
    this.#followEnds();
  }

  stop() {
    this.#size.disconnect();
    this.#changes.disconnect();
    this.#listening.abort();
    clearTimeout(this.#lateLook);
  }

  /** @param step which way it turns the row; not `disabled` at an end, which would take the focus from the keyboard */
  #button(part: 'previous' | 'next', step: 1 | -1) {
    const isBack = step < 0;
    return html`<button
      type="button"
      part=${part}
      aria-label=${this.#words.say(isBack ? 'galleryTurnBack' : 'galleryTurn')}
      aria-disabled=${isBack ? this.#isAtStart : this.#isAtEnd}
      @click=${() => this.#turn(step)}
    >
      ${icon(isBack ? previous : next, part)}
    </button>`;
  }

  #followEnds() {
    const row = this.#host.row();
    if (!row) return;
    // From right to left it counts below zero.
    const start = Math.abs(row.scrollLeft);
    const isAtStart = start <= 1;
    const isAtEnd = row.scrollWidth - row.clientWidth - start <= 1;
    const isMirrored = isRightToLeft(row);
    if (
      isAtStart === this.#isAtStart &&
      isAtEnd === this.#isAtEnd &&
      isMirrored === this.#isMirrored
    )
      return;
    this.#isMirrored = isMirrored;
    this.#isAtStart = isAtStart;
    this.#isAtEnd = isAtEnd;
    this.#host.redraw();
  }

  #turn(step: 1 | -1) {
    const track = this.#host.row();
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
    const start = this.#goal * width;
    const {scrollLeft} = track;
    this.#show(track, start);
    // WebKit can lose a smooth scroll that begins as another one ends: the row stays where it is.
    clearTimeout(this.#lateLook);
    this.#lateLook = setTimeout(() => {
      if (track.scrollLeft === scrollLeft) this.#show(track, start, 'instant');
    }, LOST);
  }

  /** The browser brings a photo that gets the focus into sight, but snaps back where that was not all of it. */
  #onFocus(event: FocusEvent) {
    const [target] = event.composedPath() as Element[];
    // In the next frame: the browser scrolls first, or after this event.
    if (!this.#isPress) requestAnimationFrame(() => this.#showWhole(target));
  }

  #showWhole(target: Element | undefined) {
    const track = this.#host.row();
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

  #show(
    track: HTMLElement,
    start: number,
    behavior: ScrollBehavior = wantsMotion() ? 'smooth' : 'instant',
  ) {
    // Prototype and MooTools have a `scrollTo` of their own.
    track.scroll({left: isRightToLeft(track) ? -start : start, behavior});
  }
}

const photosIn = (track: HTMLElement): readonly Element[] => {
  const host = track instanceof HTMLSlotElement && (track.getRootNode() as ShadowRoot).host;
  return [...boxesIn(host || track)].filter((box) => !box.slot);
};
