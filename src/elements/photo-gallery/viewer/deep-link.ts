import {hasName, nameInHash} from './photo-hash.js';
import type {ViewerHost} from './host.js';
import {photosOf} from './markup-photos.js';
import {addressesIn} from '../photo-list.js';

/** Of two galleries with the same photo one opens it. */
let owner: {readonly hash: string; readonly link: DeepLink} | undefined;

/** Those that follow the address and are on the page. */
const links = new Set<DeepLink>();

/** What a deep link asks the viewer of its gallery. */
export interface DeepLinkHost extends ViewerHost {
  readonly isOpen: () => boolean;
}

/** Opens the photo that the page’s address asks for, now and whenever the address or the photos change. */
export class DeepLink {
  readonly #host: DeepLinkHost;
  /** The address that has been followed, so that photos which come later do not open it again. */
  #followed = '';

  constructor(host: DeepLinkHost) {
    this.#host = host;
  }

  connected(signal: AbortSignal) {
    links.add(this);
    signal.addEventListener('abort', () => links.delete(this));
  }

  follow() {
    const {hash} = location;
    const {gallery} = this.#host;
    const name = nameInHash(hash);
    if (hash !== this.#followed) this.#followed = '';
    if (!name || this.#followed || gallery.deepLink === undefined) return;
    if (owner?.hash === hash && owner.link !== this && links.has(owner.link)) return;
    // The word of an address that was left comes late, when another viewer may have written its own.
    if ([...links].some((each) => each !== this && each.#isOpen)) return;
    const list = photosOf(this.#host);
    const index = addressesIn(list).findIndex((src) => hasName(src, name));
    if (index >= 0) {
      this.#followed = hash;
      owner = {hash, link: this};
      void gallery.open(index);
      return;
    }
    // The gallery in the album follows the address by itself, once it is there.
    if (list.reveal?.((src) => hasName(src, name))) this.#followed = hash;
  }

  /** Whether an open viewer has its photo in the address. */
  get #isOpen(): boolean {
    return this.#host.gallery.deepLink !== undefined && this.#host.isOpen();
  }
}
