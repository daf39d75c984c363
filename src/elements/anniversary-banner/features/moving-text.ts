import type {Ref} from 'lit/directives/ref.js';

/** In CSS pixels a second: some eight letters, which is read with ease. */
const SPEED = 60;

/**
 * Gives text that passes by one speed whatever its length: tells the style sheet how far it goes, and for how long.
 * Looks again only when a width changes; each frame is the browser's.
 */
export class MovingText {
  readonly #pane: Ref<HTMLElement>;
  #observer: ResizeObserver | undefined;

  constructor(pane: Ref<HTMLElement>) {
    this.#pane = pane;
  }

  connected(signal: AbortSignal) {
    signal.addEventListener('abort', () => {
      this.#observer?.disconnect();
      this.#observer = undefined;
    });
  }

  /** Keeps the speed from now on. */
  follow() {
    const pane = this.#pane.value;
    const text = pane?.firstElementChild;
    if (this.#observer || !pane || !text) return;
    const widths = new Map<Element, number>();
    this.#observer = new ResizeObserver((entries) => {
      for (const {target, contentRect} of entries) widths.set(target, contentRect.width);
      const [start = 0, length = 0] = [pane, text].map((each) => widths.get(each));
      pane.style.setProperty('--_start', `${start}px`);
      pane.style.setProperty('--_time', `${(start + length) / SPEED}s`);
      // It begins where the text stands at rest, so that nothing jumps.
      pane.style.setProperty('--_delay', `${-start / SPEED}s`);
    });
    this.#observer.observe(pane);
    this.#observer.observe(text);
  }
}
