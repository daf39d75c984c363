import {element} from '../../internal/dom.js';
import type {Localize} from '../../internal/localize.js';
import type {PhotoList} from './photo-list.js';

/** So many photos before the one that is shown, and as many after it: of thousands the strip shows a part. */
const REACH = 12;

/** Small pictures of the photos around the one that is shown, to go there at once. */
export class ThumbStrip {
  readonly #place: HTMLElement;
  readonly #words: Localize;
  /** Brings the one that is shown to the middle, of the strip only: the dialog does not move. It forces no layout. */
  readonly #observer = new ResizeObserver((entries) => {
    const place = this.#place;
    const {offsetLeft, offsetWidth} = entries[0]?.target as HTMLElement;
    place.scrollLeft = offsetLeft - (place.clientWidth - offsetWidth) / 2;
  });

  /**
   * @param place what has kept room for it
   * @param onPick the reader goes to a photo
   */
  constructor(place: HTMLElement, words: Localize, onPick: (index: number) => void) {
    this.#place = place;
    this.#words = words;
    place.setAttribute('role', 'group');
    place.setAttribute('aria-label', words.say('galleryThumbs'));
    place.addEventListener('click', ({target}) => {
      const button = (target as Element).closest('button');
      if (button) onPick(Number(button.value));
    });
  }

  show(list: PhotoList, current: number) {
    const place = this.#place;
    const {length: count} = list;
    const known = [...place.children] as HTMLButtonElement[];
    const buttons: HTMLButtonElement[] = [];
    const end = Math.min(count, current + REACH + 1);
    for (let index = Math.max(0, current - REACH); index < end; index++) {
      const {src = '', thumb} = list.photoAt(index) ?? {};
      const at = known.findIndex(({name}) => name === src);
      const [button = draw(src, thumb)] = at < 0 ? [] : known.splice(at, 1);
      button.value = `${index}`;
      button.setAttribute(
        'aria-label',
        this.#words.say('galleryPosition', {index: index + 1, count}),
      );
      // One stop for all: the arrows go from photo to photo anyhow.
      button.tabIndex = index === current ? 0 : -1;
      if (index === current) {
        button.setAttribute('aria-current', 'true');
        this.#observer.disconnect();
        this.#observer.observe(button);
      } else button.removeAttribute('aria-current');
      buttons.push(button);
    }
    // Put in again, a button would lose the focus.
    if (known.length || buttons.some((button, index) => place.children[index] !== button))
      place.replaceChildren(...buttons);
  }
}

function draw(src: string, thumb: string | undefined): HTMLButtonElement {
  const button = element('button', {type: 'button', name: src});
  if (thumb) {
    const image = element('img', {alt: '', loading: 'lazy', decoding: 'async', src: thumb});
    image.onerror = () => image.remove();
    button.append(image);
  }
  return button;
}
