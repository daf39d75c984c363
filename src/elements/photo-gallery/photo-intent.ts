import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** A mouse or a finger comes to a photo, or the keyboard does. */
const SIGNS = ['pointerover', 'focusin'];

/** Tells once that a reader is at a photo, and may ask for it in a moment. */
export class PhotoIntent implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #onIntent: () => void;
  #isTold = false;

  constructor(host: ReactiveControllerHost & Element, onIntent: () => void) {
    this.#host = host;
    this.#onIntent = onIntent;
    host.addController(this);
  }

  hostConnected() {
    if (!this.#isTold) for (const type of SIGNS) this.#host.addEventListener(type, this.#onSign);
  }

  readonly #onSign = (event: Event) => {
    // Photos from data stand in the shadow root.
    const [node] = event.composedPath() as Element[];
    if (!node?.closest('a[href], img')) return;
    for (const type of SIGNS) this.#host.removeEventListener(type, this.#onSign);
    this.#isTold = true;
    this.#onIntent();
  };
}
