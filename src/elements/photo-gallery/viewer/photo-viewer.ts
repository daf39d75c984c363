import type {Feature} from '../../../ui/feature.js';
import {DeepLink} from './deep-link.js';
import type {PhotoNode} from '../photo-list.js';
import type {ViewerHost} from './host.js';
import {Viewer} from './viewer.js';

/** The viewer of a gallery, open or not, and the page’s address that may open it. */
export class PhotoViewer implements Feature {
  readonly #host: ViewerHost;
  readonly #deepLink: DeepLink;
  #viewer: Viewer | undefined;

  constructor(host: ViewerHost) {
    this.#host = host;
    this.#deepLink = new DeepLink({...host, isOpen: () => this.isOpen});
  }

  connected(signal: AbortSignal) {
    this.#deepLink.connected(signal);
  }

  updated() {
    this.#viewer?.refresh();
    this.#deepLink.follow();
  }

  get isOpen(): boolean {
    return this.#viewer !== undefined;
  }

  /**
   * Shows the photo of a node on the page, opening the viewer if it is not open yet.
   *
   * @param isWish whether the reader asks for it, so that the page may have a word
   */
  show(node: PhotoNode, isWish: boolean) {
    this.#viewer ??= new Viewer(this.#host, () => (this.#viewer = undefined));
    this.#viewer.show(node, isWish);
  }

  /** Goes so many photos on, at most to the last one, or round with `loop`. */
  step(by: number) {
    this.#viewer?.step(by);
  }

  close() {
    this.#viewer?.close();
  }
}
