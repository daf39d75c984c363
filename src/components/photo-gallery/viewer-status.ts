import {element} from '../../internal/dom.js';

/** A screen reader takes up the change of a region that has been there for a moment, and steps in a row are one change. */
const ANNOUNCE_AFTER = 100;

/** Says which photo it is, and what is wrong with it; once, and not again while it stays true. */
export class ViewerStatus {
  readonly element: HTMLElement;

  #place = '';
  #trouble = '';
  /** What has been said of them, or is about to be. */
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param lang of its words, where it is not that of the page */
  constructor(lang: string | undefined) {
    this.element = element('p', {class: 'visually-hidden', role: 'status', lang});
  }

  /** @param place where the reader is, in words; this, and the trouble, as before where it is undefined */
  say(place: string | undefined, trouble: string | undefined) {
    this.#place = place ?? this.#place;
    this.#trouble = trouble ?? this.#trouble;
    const text = this.#trouble ? `${this.#place} – ${this.#trouble}` : this.#place;
    if (text === this.#text) return;
    this.#text = text;
    this.stop();
    this.#timer = setTimeout(() => this.sayNow(text), ANNOUNCE_AFTER);
  }

  sayNow(text: string) {
    this.stop();
    this.element.textContent = text;
  }

  stop() {
    clearTimeout(this.#timer);
  }
}
