import {nameInHash, hasName} from './photo-hash.js';
import {MarkupPhotos} from './markup-photos.js';
import type {PhotoGallery} from './photo-gallery.js';
import type {PhotoList} from './photo-list.js';

/** Of two galleries with the same photo one opens it. */
let owner: {readonly hash: string; readonly gallery: PhotoGallery} | undefined;

const links = new Set<DeepLink>();

/** Opens the photo that the page's address asks for, now and whenever the address changes. */
export class DeepLink {
  readonly #gallery: PhotoGallery;
  readonly #drawn: () => PhotoList | undefined;
  /** The address that has been followed, so that photos which come later do not open it again. */
  #followed = '';

  constructor(gallery: PhotoGallery, drawn: () => PhotoList | undefined) {
    this.#gallery = gallery;
    this.#drawn = drawn;
  }

  start() {
    links.add(this);
    addEventListener('hashchange', this.follow);
    this.follow();
  }

  stop() {
    links.delete(this);
    removeEventListener('hashchange', this.follow);
  }

  /** Photos may come after their gallery: each time there are others it is called again. */
  readonly follow = () => {
    const {hash} = location;
    const name = nameInHash(hash);
    if (hash !== this.#followed) this.#followed = '';
    if (!name || this.#followed || this.#gallery.deepLink === undefined) return;
    if (owner?.hash === hash && owner.gallery !== this.#gallery && owner.gallery.isConnected)
      return;
    // The word of an address that was left comes late, when another viewer may have written its own.
    if ([...links].some((each) => each !== this && each.#isOpen)) return;
    const list = this.#drawn() ?? new MarkupPhotos(this.#gallery);
    for (let index = 0; index < list.length; index++) {
      if (!hasName(list.photoAt(index)?.src ?? '', name)) continue;
      this.#followed = hash;
      owner = {hash, gallery: this.#gallery};
      void this.#gallery.open(index);
      return;
    }
  };

  get #isOpen(): boolean {
    return this.#gallery.renderRoot.querySelector('dialog') !== null;
  }
}
