/** A screen reader takes up the change of a region that has been there for a moment, and steps in a row are one change. */
const ANNOUNCE_AFTER = 100;

/** Says which photo it is, and what is wrong with it; once, and not again while it stays true. */
export class ViewerStatus {
  readonly #onText: (text: string) => void;
  #place = '';
  #trouble = '';
  /** What has been said of them, or is about to be. */
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onText puts the text into the region */
  constructor(onText: (text: string) => void) {
    this.#onText = onText;
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
    this.#onText(text);
  }

  stop() {
    clearTimeout(this.#timer);
  }
}
