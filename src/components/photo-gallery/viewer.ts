import {element, icon} from '../../internal/dom.js';
import {parsePartialDate} from '../../core/dates.js';
import {formatShortDate} from '../../core/format-date.js';
import {close, download, external, next, previous} from '../../internal/icons.js';
import type {Localize} from '../../internal/localize.js';
import {adoptPartStyles} from '../../internal/part-styles.js';
import {viViewer} from '../../locale/vi-viewer.js';
import type {Photo} from '../../schemas/photos.js';
import {MarkupPhotos} from './markup-photos.js';
import {PhotoChangeEvent, PhotoCloseEvent, PhotoOpenEvent} from './photo-gallery.events.js';
import type {PhotoGallery} from './photo-gallery.js';
import type {PhotoKey, PhotoList} from './photo-list.js';
import {pictureOf} from './viewer-dom.js';
import {Stage} from './viewer-stage.js';
import {viewerStyles} from './viewer.styles.js';

/** What only the gallery that opens the viewer can tell or do. */
export interface ViewerHost {
  readonly words: Localize;
  /** The photos from data; undefined where the author wrote them. */
  readonly drawn: () => PhotoList | undefined;
  /** The viewer is closed, by whomever, and will not be used again. */
  readonly onClosed: () => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: -Infinity,
  End: Infinity,
};

/** Keys that would scroll the page below. */
const SCROLL_KEYS: readonly string[] = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', ' '];

/** A screen reader takes up the change of a region that has been there for a moment, and steps in a row are one change. */
const ANNOUNCE_AFTER = 100;

/** Not `disabled`: a button that loses the focus would take the keys with it. */
const disable = (button: HTMLElement, isDisabled: boolean) =>
  button.setAttribute('aria-disabled', String(isDisabled));

/** The photos of a gallery one by one, in a modal dialog. A viewer lives from its opening to its closing. */
export class Viewer {
  readonly #gallery: PhotoGallery;
  readonly #host: ViewerHost;
  readonly #stage: Stage;
  readonly #dialog: HTMLDialogElement;
  readonly #counter = element('span', {'class': 'counter', 'aria-hidden': 'true'});
  readonly #caption = element('div', {class: 'caption'});
  readonly #status: HTMLElement;
  readonly #original: HTMLAnchorElement;
  readonly #download: HTMLAnchorElement;
  readonly #previous: HTMLButtonElement;
  readonly #next: HTMLButtonElement;

  /** Of the photo that is shown; undefined before there is one, and after. */
  #key: PhotoKey | undefined;
  #photo: Photo | undefined;
  #index = 0;
  /** Where the reader is, in words. */
  #place = '';
  #trouble = '';
  #announcing: ReturnType<typeof setTimeout> | undefined;

  constructor(gallery: PhotoGallery, host: ViewerHost) {
    this.#gallery = gallery;
    this.#host = host;
    const {words} = host;
    words.add(viViewer);
    this.#stage = new Stage(
      {
        loading: words.say('loading'),
        failed: words.say('galleryFailed'),
        retry: words.say('retry'),
        original: words.say('galleryOriginal'),
      },
      (isThere) => {
        this.#trouble = isThere ? '' : words.say('galleryFailed');
        this.#announce();
        if (isThere) this.#preload();
      },
    );
    this.#status = element('p', {
      class: 'visually-hidden',
      role: 'status',
      lang: words.foreignLang,
    });
    this.#original = this.#tool('a', 'galleryOriginal', external);
    this.#original.target = '_blank';
    this.#original.rel = 'noopener';
    this.#download = this.#tool('a', 'galleryDownload', download);
    this.#download.download = '';
    this.#download.hidden = !gallery.download;
    this.#previous = this.#tool('button', 'galleryPrevious', previous, 'step');
    this.#next = this.#tool('button', 'galleryNext', next, 'step next');
    this.#dialog = this.#build();
  }

  /**
   * Shows the photo of a link, opening the dialog if it is not open yet.
   *
   * @param isWish whether the reader asks for it, so that the page may have a word
   */
  show(link: HTMLAnchorElement, isWish: boolean): void {
    const list = this.#list;
    const index = list.indexOf(link);
    const photo = list.photoAt(index);
    const isThere =
      photo && (!isWish || this.#gallery.dispatchEvent(new PhotoOpenEvent(index, photo)));
    if (isThere) {
      if (!this.#dialog.open) this.#open();
      this.#showAt(list, index);
    } else if (!this.#dialog.open) this.close();
  }

  /** Follows what editors and scripts have done to the photos. */
  refresh(): void {
    if (this.#key === undefined) return;
    const list = this.#list;
    const isHere = list.keyAt(this.#index) === this.#key;
    const index = isHere ? this.#index : list.indexOf(this.#key);
    if (list.length) this.#showAt(list, index < 0 ? Math.min(this.#index, list.length - 1) : index);
    else this.close();
  }

  /** Goes so many photos on, at most to the last one, or round with `loop`. @returns whether there was one to go to */
  step(by: number): boolean {
    const list = this.#list;
    const to = this.#target(by, list.length - 1);
    if (to === this.#index || !list.length) return false;
    this.#showAt(list, to);
    return true;
  }

  /** Closes the dialog and takes the reader back to the photo last seen. */
  close(): void {
    clearTimeout(this.#announcing);
    this.#stage.stop();
    if (this.#dialog.open) this.#dialog.close();
    this.#dialog.remove();
    this.#host.onClosed();
    if (this.#key !== undefined) {
      const link = this.#list.linkAt(this.#index);
      link?.focus({preventScroll: true});
      link?.scrollIntoView({block: 'nearest'});
    }
    this.#key = undefined;
  }

  #open() {
    const root = this.#gallery.renderRoot as ShadowRoot;
    adoptPartStyles(root, viewerStyles);
    root.append(this.#dialog);
    this.#dialog.showModal();
    // Not the first button: a key that is still held would press it.
    this.#dialog.focus();
  }

  #target(by: number, last: number): number {
    const to = this.#index + by;
    if (Number.isFinite(by) && this.#gallery.loop) return (to + last + 1) % (last + 1);
    return Math.min(Math.max(to, 0), last);
  }

  #showAt(list: PhotoList, index: number) {
    const photo = list.photoAt(index);
    if (!photo) return;
    const key = list.keyAt(index);
    const isSame = photo.src === this.#photo?.src && key === this.#key;
    this.#key = key;
    this.#photo = photo;
    this.#index = index;
    this.#showPlace(list.length, photo);
    if (isSame) return;
    this.#trouble = '';
    this.#original.href = this.#download.href = photo.src;
    void this.#stage.show(photo);
  }

  /** The photos as they are at this moment. */
  get #list(): PhotoList {
    return this.#host.drawn() ?? new MarkupPhotos(this.#gallery);
  }

  #showPlace(count: number, photo: Photo) {
    const {words} = this.#host;
    const position = {index: this.#index + 1, count};
    this.#counter.textContent = `${position.index} / ${count}`;
    this.#caption.replaceChildren(...this.#describe(photo));
    const canLoop = this.#gallery.loop && count > 1;
    disable(this.#previous, !canLoop && this.#index === 0);
    disable(this.#next, !canLoop && position.index === count);
    this.#place = [words.say('galleryPosition', position), photo.caption || photo.alt]
      .filter(Boolean)
      .join(': ');
    this.#announce();
  }

  #describe({caption, credit, date}: Photo) {
    const day = date && parsePartialDate(date);
    const source = [credit, day ? formatShortDate(day) : date].filter(Boolean).join(' · ');
    return [caption, source].flatMap((text) => (text ? element('p', {}, text) : []));
  }

  /** Says which photo it is, and what is wrong with it; once, and not again while it stays true. */
  #announce() {
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => {
      const text = [this.#place, this.#trouble].filter(Boolean).join(' – ');
      if (this.#status.textContent !== text) this.#status.textContent = text;
    }, ANNOUNCE_AFTER);
  }

  #preload() {
    const list = this.#list;
    const places = new Set([1, -1].map((by) => this.#target(by, list.length - 1)));
    places.delete(this.#index);
    for (const index of places) {
      const photo = list.photoAt(index);
      // The browser keeps what it has loaded.
      if (photo) pictureOf(photo);
    }
  }

  #build() {
    const {words} = this.#host;
    const closer = this.#tool('button', 'close', close);
    const dialog = element(
      'dialog',
      {
        'class': 'viewer',
        'part': 'viewer',
        'aria-label': words.say('galleryViewer'),
        'tabindex': '-1',
        'autofocus': '',
      },
      element('div', {class: 'bar'}, this.#counter, this.#original, this.#download, closer),
      this.#previous,
      this.#stage.element,
      this.#next,
      this.#caption,
      this.#status,
    );
    closer.addEventListener('click', this.#leave);
    this.#previous.addEventListener('click', () => this.#go(-1));
    this.#next.addEventListener('click', () => this.#go(1));
    this.#stage.element.addEventListener('click', ({target}) => {
      if (target === this.#stage.element) this.#leave();
    });
    dialog.addEventListener('keydown', this.#onKey);
    dialog.addEventListener('wheel', this.#onWheel, {passive: false});
    dialog.addEventListener('cancel', this.#onCancel);
    // A browser may close it without asking, as Chrome does when Escape is pressed twice.
    dialog.addEventListener('close', this.#leave);
    return dialog;
  }

  #tool<K extends 'a' | 'button'>(
    tag: K,
    name: Parameters<Localize['say']>[0],
    path: string,
    kind = '',
  ): HTMLElementTagNameMap[K] {
    const {words} = this.#host;
    const label = words.say(name);
    const type = tag === 'button' ? tag : undefined;
    return element(
      tag,
      {
        type,
        'class': `tool ${kind}`,
        'aria-label': label,
        'title': label,
        'lang': words.foreignLang,
      },
      icon(path),
    );
  }

  #go(by: number) {
    if (this.step(by) && this.#photo)
      this.#gallery.dispatchEvent(new PhotoChangeEvent(this.#index, this.#photo));
  }

  readonly #leave = () => {
    const photo = this.#photo;
    if (this.#key === undefined || !photo) return;
    this.close();
    this.#gallery.dispatchEvent(new PhotoCloseEvent(this.#index, photo));
  };

  readonly #onCancel = (event: Event) => {
    event.preventDefault();
    this.#leave();
  };

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const by = STEPS[event.key];
    const isHeld = SCROLL_KEYS.includes(event.key) && event.target === this.#dialog;
    if (by) this.#go(by);
    if (by || (isHeld && !this.#canScroll)) event.preventDefault();
  };

  /** The page below stays where it is; zooming, which comes as a wheel with Ctrl, is the browser's. */
  readonly #onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !this.#canScroll) event.preventDefault();
  };

  /** Whether the dialog is higher than the window, with large text or a long caption. */
  get #canScroll(): boolean {
    return this.#dialog.scrollHeight > this.#dialog.clientHeight;
  }
}
