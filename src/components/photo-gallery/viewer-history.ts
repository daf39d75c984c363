import type {PhotoGallery} from './photo-gallery.js';

/** Told apart by it: an entry of ours may be come back to long after, when the viewer is another. */
const MARK = 'congPhoto';

/** The browser goes back later than it is told to; a viewer that opens meanwhile waits, or it would be closed by it. */
let leaving: Promise<void> | undefined;

const isOurs = () => !!(history.state as Record<string, unknown> | null)?.[MARK];

/**
 * One entry in the browser's history for as long as a viewer is open, so that Back closes it, and with `deep-link` the
 * photo in the address. Where a page may not write its history, as in some frames, the viewer does without.
 */
export class ViewerHistory {
  readonly #gallery: PhotoGallery;
  readonly #onBack: () => void;
  #isOpen = false;
  #key = '';
  /** With `deep-link`: the end of the page's address for a photo. */
  #hashOf: ((key: string) => string) | undefined;
  #restoration: ScrollRestoration | undefined;

  constructor(gallery: PhotoGallery, onBack: () => void) {
    this.#gallery = gallery;
    this.#onBack = onBack;
  }

  /** The viewer opens. */
  async enter(key: string): Promise<void> {
    this.#isOpen = true;
    this.#key = key;
    await leaving;
    if (!this.#isOpen) return;
    try {
      if (isOurs()) {
        // A page that was loaded again, or come forward to, with the viewer's entry: Back leads out of it as before.
        this.#write('replaceState');
      } else {
        // The page is to stay where closing leaves it, not to go back to where it was.
        this.#restoration = history.scrollRestoration;
        history.scrollRestoration = 'manual';
        if (location.hash.startsWith('#photo='))
          history.replaceState(history.state, '', location.pathname + location.search);
        this.#write('pushState');
      }
    } catch {
      // No history is no harm: the button and Escape close the viewer.
    }
    addEventListener('popstate', this.#onPop);
    if (this.#gallery.deepLink !== undefined)
      void import('./photo-hash.js').then(({photoHash}) => {
        this.#hashOf = photoHash;
        this.move(this.#key);
      });
  }

  /** Another photo is shown. */
  move(key: string) {
    this.#key = key;
    try {
      if (this.#isOpen && isOurs() && !leaving) this.#write('replaceState');
    } catch {
      // Browsers refuse when it is written too often; the next photo is written again.
    }
  }

  /** The viewer closes by itself; the page goes back to its own entry. */
  leave() {
    this.#isOpen = false;
    removeEventListener('popstate', this.#onPop);
    if (!isOurs() || leaving) return this.#restore();
    leaving = new Promise((resolve) =>
      addEventListener(
        'popstate',
        () => {
          leaving = undefined;
          this.#restore();
          resolve();
        },
        {once: true},
      ),
    );
    history.back();
  }

  #write(how: 'pushState' | 'replaceState') {
    const state = {...(history.state as object | null), [MARK]: true};
    history[how](state, '', this.#hashOf?.(this.#key));
  }

  #restore() {
    if (this.#restoration) history.scrollRestoration = this.#restoration;
    this.#restoration = undefined;
  }

  readonly #onPop = () => {
    if (isOurs()) return;
    removeEventListener('popstate', this.#onPop);
    this.#restore();
    this.#onBack();
  };
}
