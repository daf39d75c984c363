import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {pageLoaded} from '../../ui/page-loaded.js';
import type {PhotoNode} from './photo-list.js';

const ATTRIBUTES = ['role', 'tabindex', 'aria-label'];

/** A picture that may be a photo without a link. */
const LONE = 'img:not(a[href] *)';

/**
 * Has the keyboard reach pictures without a link, and screen readers say that they can be pressed. It waits until the
 * page is loaded, so that a framework has taken over by then what its server wrote.
 */
export class PhotoButtons implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #photos: () => readonly PhotoNode[];
  readonly #nameOf: (index: number, count: number) => string;
  #marked = new Set<HTMLImageElement>();
  #isSettled = false;

  /**
   * @param photos those of the markup, where these show
   * @param nameOf what a picture is called that has no words of its own, by its place
   */
  constructor(
    host: ReactiveControllerHost & Element,
    photos: () => readonly PhotoNode[],
    nameOf: (index: number, count: number) => string,
  ) {
    this.#host = host;
    this.#photos = photos;
    this.#nameOf = nameOf;
    host.addController(this);
  }

  hostConnected() {
    this.#host.addEventListener('keydown', this.#onKey);
    void pageLoaded().then(() => {
      this.#isSettled = true;
      this.hostUpdated();
    });
  }

  hostUpdated() {
    if (!this.#isSettled || !this.#host.isConnected) return;
    const before = this.#marked;
    // Most galleries have links around all of their pictures, of which there may be a thousand to look at.
    if (!before.size && !this.#host.querySelector(LONE)) return;
    const photos = this.#photos();
    this.#marked = new Set(
      photos.filter(
        (photo): photo is HTMLImageElement =>
          photo instanceof HTMLImageElement &&
          // What has a role already was given it by its author, or by us before the page was cloned.
          (before.has(photo) || !photo.matches('[role], [tabindex]')),
      ),
    );
    for (const image of before)
      if (!this.#marked.has(image)) for (const name of ATTRIBUTES) image.removeAttribute(name);
    for (const image of this.#marked) {
      image.setAttribute('role', 'button');
      image.setAttribute('tabindex', '0');
      // Said again for tools that take the name of a button from its text.
      const name = image.alt || this.#nameOf(photos.indexOf(image), photos.length);
      image.setAttribute('aria-label', name);
    }
  }

  readonly #onKey = (event: Event) => {
    const {key, target} = event as KeyboardEvent;
    if (!(target instanceof HTMLImageElement) || !/^(Enter| )$/.test(key)) return;
    event.preventDefault();
    target.click();
  };
}
