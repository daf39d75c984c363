import type {Localize} from '../../internal/localize.js';
import {adoptPartStyles} from '../../internal/part-styles.js';
import {warn} from '../../internal/warn.js';
import {viPhotoPlace} from '../../locale/vi-photo-place.js';
import {viViewer} from '../../locale/vi-viewer.js';
import type {Photo} from '../../schemas/photos.js';
import {MarkupPhotos} from './markup-photos.js';
import {PhotoChangeEvent, PhotoCloseEvent, PhotoOpenEvent} from './photo-gallery.events.js';
import type {PhotoGallery} from './photo-gallery.js';
import type {PhotoKey, PhotoList} from './photo-list.js';
import type {PanPad} from './pan-pad.js';
import {ThumbStrip} from './thumb-strip.js';
import type {ViewerExtras} from './viewer-extras.js';
import {savesData} from './viewer-dom.js';
import {ViewerFrame} from './viewer-frame.js';
import {ViewerHistory} from './viewer-history.js';
import {SCROLL_KEY, press, type KeyActs} from './viewer-keys.js';
import {fade, poseOf, shrink, thumbIn} from './viewer-motion.js';
import {Stage} from './viewer-stage.js';
import {ViewerStatus} from './viewer-status.js';
import {viewerStyles} from './viewer.styles.js';

/** What only the gallery that opens the viewer can tell or do. */
export interface ViewerHost {
  readonly words: Localize;
  /** The photos from data; undefined where the author wrote them. */
  readonly drawn: () => PhotoList | undefined;
  /** The links of those that the author wrote. */
  readonly written: () => readonly HTMLAnchorElement[];
  /** The viewer is closed, by whomever, and will not be used again. */
  readonly onClosed: () => void;
}

/** Pulled away so many pixels, a photo leaves nothing of the viewer but itself. */
const FADED = 320;

/** The photos of a gallery one by one, in a modal dialog. A viewer lives from its opening to its closing. */
export class Viewer {
  readonly #gallery: PhotoGallery;
  readonly #host: ViewerHost;
  readonly #stage: Stage;
  readonly #frame: ViewerFrame;
  readonly #status: ViewerStatus;
  readonly #history: ViewerHistory;
  readonly #acts: KeyActs;
  /** What comes after the first photo, and only where it is of use. */
  #strip: ThumbStrip | undefined;
  #pad: PanPad | undefined;
  #extras: ViewerExtras | undefined;

  /** What the author has written, until that changes. */
  #written: PhotoList | undefined;
  /** Of the photo that is shown; undefined before there is one, and after. */
  #key: PhotoKey | undefined;
  #photo: Photo | undefined;
  #index = 0;

  constructor(gallery: PhotoGallery, host: ViewerHost) {
    this.#gallery = gallery;
    this.#host = host;
    const {words} = host;
    words.add({...viPhotoPlace, ...viViewer});
    this.#history = new ViewerHistory(gallery, this.#leave);
    this.#status = new ViewerStatus(words.foreignLang);
    this.#stage = new Stage({
      words,
      frame: () => this.#frame.element,
      onSettled: (isThere) => this.#onSettled(isThere),
      near: (by) => this.#photoBy(by),
      onSwiped: (by) => this.#go(by),
      onPull: (way) => {
        this.#cover(!way);
        fade(this.#frame.element, 1 - Math.min(Math.abs(way) / FADED, 1));
      },
      onClose: this.#leave,
      onZoom: () => this.#showZoom(),
      isMirrored: this.#isMirrored,
    });
    const {area, gestures, element} = this.#stage;
    this.#acts = {
      step: (by) => this.#go(by),
      zoom: (by) => gestures.step(by),
      showWhole: () => gestures.zoomTo(1),
      pan: (key) => this.#pad?.act(key) ?? false,
      play: () => this.#extras?.play() ?? false,
      fullScreen: () =>
        this.#use(import('./full-screen.js'), ({toggleFullScreen}) =>
          toggleFullScreen(this.#frame.element),
        ),
      close: this.#leave,
      isMirrored: this.#isMirrored,
    };
    this.#frame = new ViewerFrame(words, this.#acts, area, this.#status.element);
    if (gallery.slideshow !== undefined || gallery.share || gallery.download) this.#loadExtras();
    element.addEventListener('click', ({target, detail}) => {
      // Of a double click on the thumbnail the second half comes here.
      if (target === element && !gestures.hasMoved && detail < 2) this.#leave();
    });
    const {dialog} = this.#frame;
    dialog.addEventListener('keydown', this.#onKey);
    dialog.addEventListener('wheel', this.#onWheel, {passive: false});
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.#leave();
    });
    // A browser may close it without asking, as Chrome does when Escape is pressed twice.
    dialog.addEventListener('close', this.#leave);
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
    const {dialog} = this.#frame;
    if (!isThere) {
      if (!dialog.open) this.close();
    } else if (dialog.open) this.#showAt(list, index);
    else {
      const thumb = thumbIn(link);
      if (thumb) fade(this.#frame.element, 0);
      adoptPartStyles(this.#root, viewerStyles);
      this.#root.append(dialog);
      if (!thumb) this.#cover(true);
      dialog.showModal();
      // Not the first button: a key that is still held would press it.
      dialog.focus();
      this.#showAt(list, index, thumb);
      void this.#history.enter(photo.src);
    }
  }

  /** Follows what editors and scripts have done to the photos. */
  refresh(): void {
    this.#written = undefined;
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

  /**
   * Closes the dialog and takes the reader back to the photo last seen. The reader is there at once; what can be seen of
   * the photo follows.
   */
  close(): void {
    const {dialog, element} = this.#frame;
    const picture = dialog.open && !document.fullscreenElement ? this.#stage.image : undefined;
    const pose = picture && poseOf(picture);
    this.#status.stop();
    this.#extras?.stop();
    this.#stage.stop();
    if (this.#key !== undefined) this.#history.leave();
    this.#cover(false);
    if (dialog.open) dialog.close();
    dialog.remove();
    this.#host.onClosed();
    if (this.#key !== undefined) {
      const link = this.#list.linkAt(this.#index);
      link?.focus({preventScroll: true});
      link?.scrollIntoView({block: 'nearest', behavior: 'instant'});
      const thumb = thumbIn(link);
      if (pose && thumb) shrink(this.#root, element, picture, pose, thumb);
    }
    this.#key = undefined;
  }

  get #root(): ShadowRoot {
    return this.#gallery.renderRoot as ShadowRoot;
  }

  #target(by: number, last: number): number {
    const to = this.#index + by;
    if (Number.isFinite(by) && this.#gallery.loop) return (to + last + 1) % (last + 1);
    return Math.min(Math.max(to, 0), last);
  }

  #showAt(list: PhotoList, index: number, thumb?: HTMLImageElement) {
    const photo = list.photoAt(index);
    if (!photo) return;
    const key = list.keyAt(index);
    const isSame = photo.src === this.#photo?.src && key === this.#key;
    this.#key = key;
    this.#photo = photo;
    this.#index = index;
    this.#showPlace(list.length, photo, isSame);
    if (isSame) return;
    this.#history.move(photo.src);
    this.#extras?.show(photo);
    void this.#stage.show(photo, thumb);
    this.#showZoom();
  }

  /** The photos as they are at this moment. */
  get #list(): PhotoList {
    return this.#host.drawn() ?? (this.#written ??= new MarkupPhotos(this.#host.written()));
  }

  #showPlace(count: number, photo: Photo, isSame: boolean) {
    this.#frame.showPlace(this.#index, count, photo, this.#gallery.loop && count > 1);
    this.#strip?.show(this.#list, this.#index);
    const place = this.#host.words.say('galleryPosition', {index: this.#index + 1, count});
    const name = photo.title || photo.caption || photo.alt;
    this.#status.say(name ? `${place}: ${name}` : place, isSame ? undefined : '');
  }

  #onSettled(isThere: boolean) {
    const {words} = this.#host;
    this.#status.say(undefined, isThere ? '' : words.say('galleryFailed'));
    this.#showZoom();
    this.#cover(true);
    this.#extras?.settle();
    // Thumbnails are for the next step: they come once there is a photo.
    if (!this.#strip) {
      const go = (index: number) => this.#go(index - this.#index);
      this.#strip = new ThumbStrip(this.#frame.thumbs, words, go);
      this.#strip.show(this.#list, this.#index);
    }
    if (isThere && !savesData())
      this.#stage.prepare([1, -1].flatMap((by) => this.#photoBy(by) ?? []));
  }

  /** The photo so many places on; undefined where there is no other. */
  #photoBy(by: number): Photo | undefined {
    const list = this.#list;
    const index = this.#target(by, list.length - 1);
    return index === this.#index ? undefined : list.photoAt(index);
  }

  #showZoom() {
    const {gestures} = this.#stage;
    this.#frame.showZoom(gestures.canGrow, gestures.scale > 1);
    if (gestures.scale > 1 && !this.#pad) this.#loadPad();
  }

  /**
   * Photos that the viewer hides need no styles, layout and watch over what is in sight: with a thousand of them that
   * takes longer than all the rest. They keep their room.
   */
  #cover(isCovered: boolean) {
    const list = this.#root.querySelector<HTMLElement>('slot.photos');
    // A row that scrolls would go back to its start.
    if (!list || this.#gallery.layout === 'carousel') return;
    if (isCovered && !list.style.contentVisibility)
      list.style.containIntrinsicHeight = `${list.offsetHeight}px`;
    list.style.contentVisibility = isCovered ? 'hidden' : '';
  }

  /** Where text runs from right to left, the next photo is at the left. */
  readonly #isMirrored = () => getComputedStyle(this.#frame.dialog).direction === 'rtl';

  #loadExtras() {
    this.#use(import('./viewer-extras.js'), ({ViewerExtras}) => {
      // The next photo of a slideshow, which begins again after the last.
      const turn = () => this.#go(this.#photoBy(1) ? 1 : -Infinity);
      const {words} = this.#host;
      this.#extras = new ViewerExtras(this.#gallery, words, this.#frame, this.#status, turn);
      this.#extras.show(this.#photo);
    });
  }

  /** What moves a zoomed photo without a finger. */
  #loadPad() {
    this.#use(import('./pan-pad.js'), ({PanPad}) => {
      if (this.#pad) return;
      this.#pad = new PanPad(this.#root, this.#host.words, this.#stage.gestures);
      this.#stage.area.append(this.#pad.element);
    });
  }

  /** Uses a part that comes when it is needed; where it does not load, the viewer does without. */
  #use<T>(part: Promise<T>, use: (part: T) => unknown) {
    part.then(use).catch((error: unknown) => {
      if (__DEV__)
        warn(this.#gallery, 'a part', `${error}`, 'its file to load; the viewer does without');
    });
  }

  #go(by: number) {
    // A swipe may end after the reader has left.
    if (this.#key && this.step(by) && this.#photo)
      this.#gallery.dispatchEvent(new PhotoChangeEvent(this.#index, this.#photo));
  }

  readonly #leave = () => {
    const photo = this.#photo;
    if (this.#key === undefined || !photo) return;
    this.close();
    this.#gallery.dispatchEvent(new PhotoCloseEvent(this.#index, photo));
  };

  readonly #onKey = (event: KeyboardEvent) => {
    const {ctrlKey, metaKey, altKey, key, target} = event;
    // A film has keys of its own.
    if (ctrlKey || metaKey || altKey || target instanceof HTMLVideoElement) return;
    const isFree = target === this.#frame.dialog;
    const isScroll = isFree && SCROLL_KEY.test(key) && !this.#canScroll;
    if (press(event, isFree, this.#acts) || isScroll) event.preventDefault();
  };

  /** The page below stays where it is; zooming, which comes as a wheel with Ctrl, is the browser's. */
  readonly #onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !this.#canScroll) event.preventDefault();
  };

  /** Whether the dialog is higher than the window, with large text or a long caption. */
  get #canScroll(): boolean {
    const {scrollHeight, clientHeight} = this.#frame.dialog;
    return scrollHeight > clientHeight;
  }
}
