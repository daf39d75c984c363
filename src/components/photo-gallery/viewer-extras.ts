import type {Localize} from '../../internal/localize.js';
import type {Photo} from '../../schemas/photos.js';
import type {PhotoGallery} from './photo-gallery.js';
import {PhotoSharing} from './photo-sharing.js';
import {Slideshow} from './slideshow.js';
import type {ViewerFrame} from './viewer-frame.js';
import {wantsMotion} from './viewer-motion.js';
import type {ViewerStatus} from './viewer-status.js';

/** What only the galleries with `slideshow`, `share` or `download` have. */
export class ViewerExtras {
  readonly #slideshow: Slideshow | undefined;
  readonly #sharing: PhotoSharing;

  /** @param onTurn the next photo of the slideshow, please */
  constructor(
    gallery: PhotoGallery,
    words: Localize,
    frame: ViewerFrame,
    status: ViewerStatus,
    onTurn: () => void,
  ) {
    this.#sharing = new PhotoSharing(gallery, words, (text) => status.sayNow(text));
    // Photos that follow each other by themselves are asked for, and not unwelcome.
    if (gallery.slideshow !== undefined && wantsMotion())
      this.#slideshow = new Slideshow(gallery, words, frame.dialog, onTurn);
    frame.add(...(this.#slideshow ? [this.#slideshow.button] : []), ...this.#sharing.tools);
  }

  /** Another photo is wanted. */
  show(photo: Photo | undefined) {
    if (photo) this.#sharing.show(photo);
    this.#slideshow?.hold();
  }

  /** The photo is there. */
  settle() {
    this.#slideshow?.wait();
  }

  /** Starts or stops the slideshow. @returns false where there is none */
  play(): boolean {
    this.#slideshow?.toggle();
    return this.#slideshow !== undefined;
  }

  stop() {
    this.#slideshow?.stop();
  }
}
