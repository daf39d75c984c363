import {element, icon} from '../../internal/dom.js';
import {brokenImage} from '../../internal/icons.js';
import type {Photo} from '../../schemas/photos.js';
import {pictureOf} from './viewer-dom.js';

/** Until then the photo before stays: one from the cache comes sooner, and nothing flashes. */
const PATIENCE = 200;

export interface StageWords {
  loading: string;
  failed: string;
  retry: string;
  original: string;
}

/** Waits until a picture can be painted at once; false where it cannot be had. */
function decode(image: HTMLImageElement): Promise<boolean> {
  return image.decode().then(
    () => true,
    // Some pictures that can be shown cannot be decoded ahead, such as very large ones.
    () => image.naturalWidth > 0,
  );
}

/** The place of the picture: one that is there whole, a mark while it loads, or word that it did not. */
export class Stage {
  readonly element = element('div', {class: 'stage'});

  readonly #words: StageWords;
  readonly #onSettled: (isThere: boolean) => void;
  #picture: HTMLPictureElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onSettled called when a photo that is still wanted is there, or did not load */
  constructor(words: StageWords, onSettled: (isThere: boolean) => void) {
    this.#words = words;
    this.#onSettled = onSettled;
  }

  async show(photo: Photo): Promise<void> {
    const picture = (this.#picture = pictureOf(photo));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#put(this.#mark()), PATIENCE);
    const isThere = await decode(picture.lastElementChild as HTMLImageElement);
    // The reader may have gone on in the meantime.
    if (picture !== this.#picture) return;
    clearTimeout(this.#timer);
    this.#put(isThere ? picture : this.#failure(photo));
    this.#onSettled(isThere);
  }

  /** Forgets what is under way. */
  stop() {
    this.#picture = undefined;
    clearTimeout(this.#timer);
  }

  #put(content: Node) {
    const hadFocus = this.element.contains(
      (this.element.getRootNode() as ShadowRoot).activeElement,
    );
    this.element.replaceChildren(content);
    if (hadFocus) this.element.closest('dialog')?.focus();
  }

  #mark() {
    return element('p', {class: 'loading'}, this.#words.loading);
  }

  #failure(photo: Photo) {
    const {failed, retry, original} = this.#words;
    const button = element('button', {type: 'button'}, retry);
    button.addEventListener('click', () => void this.show(photo));
    const link = element('a', {href: photo.src, target: '_blank', rel: 'noopener'}, original);
    return element(
      'div',
      {class: 'failed'},
      icon(brokenImage),
      element('p', {}, failed),
      button,
      link,
    );
  }
}
