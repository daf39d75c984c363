import type {Feature} from '../../../ui/feature.js';
import {whenIdle} from '../../../ui/idle.js';
import {DeepLink} from './deep-link.js';
import type {PhotoNode} from '../photo-list.js';
import type {ViewerHost} from './host.js';
import {Viewer} from './viewer.js';

/** The viewer of a gallery, open or not, and the page’s address that may open it. */
export class PhotoViewer implements Feature {
  readonly #host: ViewerHost;
  readonly #deepLink: DeepLink;
  #viewer: Viewer | undefined;
  /** The one that opens next, if there was time to draw it. */
  #next: Viewer | undefined;

  constructor(host: ViewerHost) {
    this.#host = host;
    this.#deepLink = new DeepLink({...host, isOpen: () => this.isOpen});
  }

  connected(signal: AbortSignal) {
    this.#deepLink.connected(signal);
  }

  updated() {
    // Its words and its buttons may be others now.
    this.#next = undefined;
    this.#viewer?.refresh();
    this.#deepLink.follow();
  }

  get isOpen(): boolean {
    return this.#viewer !== undefined;
  }

  /** Draws the viewer ahead, once the browser has nothing else to do, for a reader who is about to ask for it. */
  prepare() {
    whenIdle(() => {
      if (!this.isOpen) this.#next ??= this.#make();
    });
  }

  /**
   * Shows the photo of a node on the page, opening the viewer if it is not open yet.
   *
   * @param isWish whether the reader asks for it, so that the page may have a word
   */
  show(node: PhotoNode, isWish: boolean) {
    this.#viewer ??= this.#next ?? this.#make();
    this.#next = undefined;
    this.#viewer.show(node, isWish);
  }

  /** Goes so many photos on, at most to the last one, or round with `loop`. */
  step(by: number) {
    this.#viewer?.step(by);
  }

  close() {
    this.#viewer?.close();
  }

  #make() {
    return new Viewer(this.#host, () => (this.#viewer = undefined));
  }
}
