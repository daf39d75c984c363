import {element} from '../../internal/dom.js';
import type {Localize} from '../../internal/localize.js';
import type {PhotoList} from './photo-list.js';

/** So many photos before the one that is shown, and as many after it: of thousands the strip shows a part. */
const REACH = 12;

/** Small pictures of the photos around the one that is shown, to go there at once. */
export class ThumbStrip {
  readonly element: HTMLElement;

  readonly #words: Localize;

  /**
   * @param place what has kept room for it
   * @param onPick the reader goes to a photo
   */
  constructor(place: HTMLElement, words: Localize, onPick: (index: number) => void) {
    this.element = place;
    this.#words = words;
    place.setAttribute('role', 'group');
    place.setAttribute('aria-label', words.say('galleryThumbs'));
    place.addEventListener('click', ({target}) => {
      const button = (target as Element).closest('button');
      if (button) onPick(Number(button.dataset['index']));
    });
  }

  show(list: PhotoList, current: number) {
    const from = Math.max(0, current - REACH);
    const to = Math.min(list.length, current + REACH + 1);
    const old = new Map(
      [...this.element.children].map((button) => [(button as HTMLElement).dataset['key'], button]),
    );
    const buttons: HTMLElement[] = [];
    for (let index = from; index < to; index++) {
      const {src = '', thumb} = list.photoAt(index) ?? {};
      const known = old.get(src) as HTMLElement | undefined;
      const button = known ?? this.#draw(src, thumb);
      old.delete(src);
      button.dataset['index'] = `${index}`;
      button.setAttribute(
        'aria-label',
        this.#words.say('galleryPosition', {index: index + 1, count: list.length}),
      );
      // One stop for all: the arrows go from photo to photo anyhow.
      button.tabIndex = index === current ? 0 : -1;
      if (index === current) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
      buttons.push(button);
    }
    const isSame =
      this.element.childElementCount === buttons.length &&
      buttons.every((button, place) => this.element.children[place] === button);
    if (!isSame) this.element.replaceChildren(...buttons);
    // Of the strip only: the dialog does not move.
    const shown = buttons[current - from];
    if (shown)
      this.element.scrollTo({
        left: shown.offsetLeft - (this.element.clientWidth - shown.offsetWidth) / 2,
      });
  }

  #draw(src: string, thumb: string | undefined): HTMLElement {
    const button = element('button', {'type': 'button', 'data-key': src});
    if (!thumb) return button;
    const image = element('img', {alt: '', loading: 'lazy', decoding: 'async'});
    image.src = thumb;
    button.append(image);
    return button;
  }
}
