import {shortDate} from '../../core/format-date.js';
import {element} from '../../internal/dom.js';
import {
  close,
  external,
  fullScreen,
  next,
  previous,
  zoomIn,
  zoomOut,
} from '../../internal/icons.js';
import type {Localize} from '../../internal/localize.js';
import type {Photo} from '../../schemas/photos.js';
import {disable, tool, type Word} from './viewer-tools.js';

/** What the controls do. */
export interface FrameActs {
  readonly step: (by: number) => void;
  readonly zoom: (by: 1 | -1) => void;
  readonly fullScreen: () => void;
  readonly close: () => void;
}

/** What is to be seen around a photo: the bar, the caption and the place of the thumbnails, in a dialog. */
export class ViewerFrame {
  readonly dialog = element('dialog', {
    class: 'viewer',
    part: 'viewer',
    tabindex: '-1',
    autofocus: '',
  });
  /** Not the dialog itself: browsers show no dialog on the full screen, but what stands in it. */
  readonly element = element('div', {class: 'frame'}, element('div', {class: 'ground'}));
  /** The thumbnails come later, and nothing moves then. */
  readonly thumbs = element('div', {class: 'strip'});
  readonly #counter = element('span', {'class': 'counter', 'aria-hidden': 'true'});
  readonly #caption = element('div', {class: 'caption'});
  readonly #original: HTMLAnchorElement;
  readonly #previous: HTMLButtonElement;
  readonly #next: HTMLButtonElement;
  readonly #zoomIn: HTMLButtonElement;
  readonly #zoomOut: HTMLButtonElement;

  /**
   * @param area the place of the photo
   * @param status what a screen reader is told
   */
  constructor(words: Localize, acts: FrameActs, area: HTMLElement, status: HTMLElement) {
    const button = (name: Word, path: string, act: () => void, kind = '') =>
      tool(words, 'button', name, path, kind, act);
    this.#previous = button('galleryPrevious', previous, () => acts.step(-1), 'step');
    this.#next = button('galleryNext', next, () => acts.step(1), 'step next');
    this.#zoomIn = button('galleryZoomIn', zoomIn, () => acts.zoom(1));
    this.#zoomOut = button('galleryZoomOut', zoomOut, () => acts.zoom(-1));
    this.#original = tool(words, 'a', 'galleryOriginal', external);
    this.#original.target = '_blank';
    this.#original.rel = 'noopener';

    const bar = element('div', {class: 'bar'}, this.#counter, this.#zoomOut, this.#zoomIn);
    if (document.fullscreenEnabled)
      bar.append(button('galleryFullScreen', fullScreen, acts.fullScreen));
    bar.append(this.#original, button('close', close, acts.close));

    area.append(this.#previous, this.#next);
    this.element.append(bar, area, this.#caption, this.thumbs, status);
    this.dialog.setAttribute('aria-label', words.say('galleryViewer'));
    this.dialog.append(this.element);
  }

  /** Adds tools that come later, where they move no other. */
  add(...tools: readonly HTMLElement[]) {
    this.#counter.after(...tools);
  }

  /** @param canLoop whether the first photo follows the last */
  showPlace(index: number, count: number, photo: Photo, canLoop: boolean) {
    this.#counter.textContent = `${index + 1} / ${count}`;
    this.#caption.replaceChildren(...describe(photo));
    this.#original.href = photo.src;
    this.thumbs.hidden = count < 2;
    disable(this.#previous, !canLoop && index === 0);
    disable(this.#next, !canLoop && index + 1 === count);
  }

  showZoom(canGrow: boolean, canShrink: boolean) {
    disable(this.#zoomIn, !canGrow);
    disable(this.#zoomOut, !canShrink);
  }
}

function describe({title, caption, credit, date}: Photo) {
  const source = [credit, date && shortDate(date)].filter(Boolean).join(' · ');
  return Object.entries({title, text: caption, source}).flatMap(([kind, text]) =>
    text ? element('p', {class: kind}, text) : [],
  );
}
