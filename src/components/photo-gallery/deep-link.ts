import type {ReactiveController} from 'lit';
import {nameInHash, hasName} from './photo-hash.js';
import {MarkupPhotos} from './markup-photos.js';
import {photoLinks} from './photos.js';
import type {PhotoGallery} from './photo-gallery.js';
import type {PhotoList} from './photo-list.js';

/** Of two galleries with the same photo one opens it. */
let owner: {readonly hash: string; readonly gallery: PhotoGallery} | undefined;

/** Those that follow the address and are on the page. */
const galleries = new Set<PhotoGallery>();
const known = new WeakSet<PhotoGallery>();

/** Opens the photo that the page's address asks for, now and whenever the address or the photos change. */
class DeepLink implements ReactiveController {
  readonly #gallery: PhotoGallery;
  readonly #drawn: () => PhotoList | undefined;
  /** The address that has been followed, so that photos which come later do not open it again. */
  #followed = '';

  constructor(gallery: PhotoGallery, drawn: () => PhotoList | undefined) {
    this.#gallery = gallery;
    this.#drawn = drawn;
  }

  hostConnected() {
    galleries.add(this.#gallery);
    addEventListener('hashchange', this.#follow);
  }

  hostDisconnected() {
    galleries.delete(this.#gallery);
    removeEventListener('hashchange', this.#follow);
  }

  hostUpdated() {
    // Photos are drawn at the end of an update, after this.
    void this.#gallery.updateComplete.then(this.#follow);
  }

  readonly #follow = () => {
    const {hash} = location;
    const name = nameInHash(hash);
    if (hash !== this.#followed) this.#followed = '';
    if (!name || this.#followed || this.#gallery.deepLink === undefined) return;
    if (owner?.hash === hash && owner.gallery !== this.#gallery && owner.gallery.isConnected)
      return;
    // The word of an address that was left comes late, when another viewer may have written its own.
    if ([...galleries].some((each) => each !== this.#gallery && isOpen(each))) return;
    const drawn = this.#drawn();
    const list = drawn ?? new MarkupPhotos(photoLinks(this.#gallery));
    for (let index = 0; index < list.length; index++) {
      if (!hasName(list.photoAt(index)?.src ?? '', name)) continue;
      this.#followed = hash;
      owner = {hash, gallery: this.#gallery};
      void this.#gallery.open(index);
      return;
    }
    // The gallery in the album follows the address by itself, once it is there.
    if (drawn?.reveal?.((src) => hasName(src, name))) this.#followed = hash;
  };
}

const isOpen = ({renderRoot}: PhotoGallery) => renderRoot.querySelector('dialog') !== null;

/** Has a gallery follow the address from now on; called again it does nothing. */
export function followAddress(gallery: PhotoGallery, drawn: () => PhotoList | undefined) {
  if (known.has(gallery)) return;
  known.add(gallery);
  const link = new DeepLink(gallery, drawn);
  gallery.addController(link);
  link.hostUpdated();
}
