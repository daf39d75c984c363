import type {ViewerGallery} from './host.js';
import {photoHash} from './photo-hash.js';
import {enterEntry, isAtViewer, leaveEntry, writeEntry} from './viewer-entry.js';

/** The browser goes back later than it is told to; a viewer that opens meanwhile waits, or it would be closed by it. */
let leaving: Promise<void> | undefined;

/**
 * One entry in the browser's history for as long as a viewer is open, so that Back closes it, and with `deep-link` the
 * photo in the address. Where a page may not write its history, as in some frames, the viewer does without.
 */
export class ViewerHistory {
  readonly #gallery: ViewerGallery;
  readonly #addresses: () => Iterable<string>;
  readonly #onBack: () => void;
  #isOpen = false;
  #key = '';

  /** @param addresses of all photos in the viewer */
  constructor(gallery: ViewerGallery, addresses: () => Iterable<string>, onBack: () => void) {
    this.#gallery = gallery;
    this.#addresses = addresses;
    this.#onBack = onBack;
  }

  /** The viewer opens. */
  async enter(key: string): Promise<void> {
    this.#isOpen = true;
    this.#key = key;
    await leaving;
    if (!this.#isOpen) return;
    try {
      enterEntry(this.#onBack);
    } catch {
      // No history is no harm: the button and Escape close the viewer.
    }
    if (this.#gallery.deepLink !== undefined) this.move(this.#key);
  }

  /** Another photo is shown. */
  move(key: string) {
    this.#key = key;
    try {
      if (this.#isOpen && !leaving && isAtViewer())
        writeEntry(
          this.#gallery.deepLink === undefined ? undefined : photoHash(key, this.#addresses()),
        );
    } catch {
      // Browsers refuse when it is written too often; the next photo is written again.
    }
  }

  /** The viewer closes by itself; the page goes back to its own entry. */
  leave() {
    this.#isOpen = false;
    const left = leaveEntry(this.#onBack, !this.#gallery.isConnected);
    if (!left) return;
    leaving = left;
    void left.then(() => (leaving = undefined));
  }
}
