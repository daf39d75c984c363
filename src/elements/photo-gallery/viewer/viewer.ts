import {adoptPartStyles} from '../../../ui/part-styles.js';
import {whenIdle} from '../../../ui/idle.js';
import {wantsMotion} from '../../../ui/motion.js';
import {isRightToLeft} from '../../../ui/roving.js';
import type {Photo} from '../../../data/schemas/photos.js';
import {PhotoChangeEvent, PhotoCloseEvent, PhotoOpenEvent} from '../photo-gallery.events.js';
import {addressesIn, type PhotoKey, type PhotoList, type PhotoNode} from '../photo-list.js';
import {albumsAround} from './albums-around.js';
import {ViewerFrame} from './frame.js';
import {ViewerHistory} from './history.js';
import type {ViewerGallery, ViewerHost} from './host.js';
import {SCROLL_KEY, goRound, press, type KeyActs} from './keys.js';
import {photosOf} from './markup-photos.js';
import {fade, poseOf, shrink, thumbIn} from './motion.js';
import {panBy} from './pan-pad.js';
import {savesData} from './pictures.js';
import {PhotoSharing} from './sharing.js';
import {Slideshow} from './slideshow.js';
import {Stage, type PlacedPhoto} from './stage.js';
import {ViewerStatus} from './status.js';
import {REACH, ThumbStrip} from './thumb-strip.js';
import {wordsOf, type ViewerWords} from './tools.js';
import {viewerStyles} from './viewer.styles.js';

/** Pulled away so many pixels, a photo leaves nothing of the viewer but itself. */
const FADED = 320;

/** The photos of a gallery one by one, in a modal dialog. A viewer lives from its opening to its closing. */
export class Viewer {
  readonly #gallery: ViewerGallery;
  readonly #host: ViewerHost;
  readonly #onClosed: () => void;
  readonly #words: ViewerWords;
  readonly #stage: Stage;
  readonly #frame: ViewerFrame;
  readonly #status: ViewerStatus;
  readonly #history: ViewerHistory;
  readonly #acts: KeyActs;
  readonly #sharing: PhotoSharing | undefined;
  readonly #slideshow: Slideshow | undefined;
  /** Ends with the viewer. */
  readonly #life = new AbortController();
  /** It comes after the first photo. */
  #strip: ThumbStrip | undefined;

  /** The photos, until they change. */
  #photos: PhotoList | undefined;
  /** Of the photo that is shown; undefined before there is one, and after. */
  #key: PhotoKey | undefined;
  #photo: Photo | undefined;
  #index = 0;
  /** Whether a slideshow goes on at the moment, and not the reader. */
  #isTurning = false;

  /** @param onClosed the viewer is closed, by whomever, and will not be used again */
  constructor(host: ViewerHost, onClosed: () => void) {
    const {gallery, localize} = host;
    this.#gallery = gallery;
    this.#host = host;
    this.#onClosed = onClosed;
    this.#words = wordsOf(localize);
    this.#history = new ViewerHistory(gallery, () => addressesIn(this.#list), this.#leave);
    this.#status = new ViewerStatus((status) => this.#frame.draw({status}));
    this.#acts = {
      step: (by) => this.#go(by),
      zoom: (by) => this.#stage.gestures.step(by),
      showWhole: () => this.#stage.gestures.zoomTo(1),
      pan: (key) => this.#pan(key),
      play: () => this.#play(),
      fullScreen: () => void toggleFullScreen(this.#frame.element),
      close: this.#leave,
      isMirrored: this.#isMirrored,
    };
    adoptPartStyles(host.root, viewerStyles);
    this.#frame = new ViewerFrame(localize, this.#acts);
    const {area, stage: element} = this.#frame;
    this.#stage = new Stage({
      localize,
      area,
      stage: element,
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
    const {gestures} = this.#stage;
    if (gallery.share || gallery.download)
      this.#sharing = new PhotoSharing(host, (text) => this.#status.sayNow(text));
    // Photos that follow each other by themselves are asked for, and not unwelcome.
    if (gallery.slideshow !== undefined && wantsMotion())
      this.#slideshow = new Slideshow({
        gallery,
        isReaderBusy: () => this.#isReaderBusy,
        // The next photo of a slideshow, which begins again after the last.
        onTurn: () => {
          this.#isTurning = true;
          this.#go(this.#photoBy(1) ? 1 : -Infinity);
          this.#isTurning = false;
        },
        onChange: () => this.#drawExtras(),
      });
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
   * Shows the photo of a node on the page, opening the dialog if it is not open yet.
   *
   * @param isWish whether the reader asks for it, so that the page may have a word
   */
  show(node: PhotoNode, isWish: boolean): void {
    const list = this.#list;
    const index = list.indexOf(node);
    const photo = list.photoAt(index);
    const isThere =
      photo && (!isWish || this.#gallery.dispatchEvent(new PhotoOpenEvent(index, photo)));
    const {dialog} = this.#frame;
    if (!isThere) {
      if (!dialog.open) this.close();
    } else if (dialog.open) this.#showAt(list, index);
    else {
      this.#openAlbums();
      const thumb = thumbIn(node);
      if (thumb) fade(this.#frame.element, 0);
      this.#host.place()?.append(this.#frame.root);
      if (!thumb) this.#cover(true);
      dialog.showModal();
      // Not the first button: a key that is still held would press it.
      dialog.focus();
      this.#frame.draw({isMirrored: this.#isMirrored()});
      this.#showAt(list, index, thumb);
      void this.#history.enter(photo.src);
    }
  }

  /** Follows what editors and scripts have done to the photos. */
  refresh(): void {
    this.#photos = undefined;
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
    this.#showAt(list, to, undefined, true);
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
    this.#life.abort();
    this.#status.stop();
    this.#slideshow?.stop();
    this.#stage.stop();
    if (this.#key !== undefined) this.#history.leave();
    this.#cover(false);
    if (dialog.open) dialog.close();
    this.#frame.remove();
    this.#onClosed();
    if (this.#key !== undefined) {
      const node = this.#list.nodeAt(this.#index);
      node?.focus({preventScroll: true});
      node?.scrollIntoView({block: 'nearest', behavior: 'instant'});
      const thumb = thumbIn(node);
      if (pose && thumb) shrink(this.#host.root, element, picture, pose, thumb);
    }
    this.#key = undefined;
  }

  /**
   * Opens the albums around the gallery: what is in a closed one is not drawn, not even a dialog. An album that closes
   * takes the viewer along, which nobody would see any more, and which would hold the page.
   */
  #openAlbums() {
    const {signal} = this.#life;
    for (const album of albumsAround(this.#gallery)) {
      album.open = true;
      const onToggle = () => {
        if (album.open) return;
        this.close();
        // The photo last seen is hidden.
        album.querySelector('summary')?.focus();
      };
      album.addEventListener('toggle', onToggle, {signal});
    }
  }

  #target(by: number, last: number): number {
    const to = this.#index + by;
    if (Number.isFinite(by) && this.#gallery.loop) return (to + last + 1) % (last + 1);
    return Math.min(Math.max(to, 0), last);
  }

  /** @param isOther whether it is another photo for sure, be it of the same address */
  #showAt(list: PhotoList, index: number, thumb?: HTMLImageElement, isOther = false) {
    const photo = list.photoAt(index);
    if (!photo) return;
    const key = list.keyAt(index);
    // Data may have the same photo at two places.
    const isSame = photo.src === this.#photo?.src && key === this.#key && !isOther;
    this.#key = key;
    this.#photo = photo;
    this.#index = index;
    this.#showPlace(list.length, photo, isSame);
    if (isSame) return;
    this.#history.move(photo.src);
    this.#sharing?.show(photo);
    this.#slideshow?.hold();
    this.#drawExtras();
    void this.#stage.show({index, photo}, thumb);
    this.#showZoom();
  }

  /** The photos as they are at this moment. */
  get #list(): PhotoList {
    return (this.#photos ??= photosOf(this.#host));
  }

  #showPlace(count: number, photo: Photo, isSame: boolean) {
    this.#frame.draw({
      index: this.#index,
      count,
      photo,
      canLoop: this.#gallery.loop && count > 1,
    });
    this.#drawStrip();
    const place = this.#words.say('galleryPosition', {index: this.#index + 1, count});
    const {title, caption, alt} = photo;
    const words = [...new Set([title || caption, alt].filter(Boolean))].join('. ');
    // Photos that follow each other by themselves would never let a screen reader come to speak.
    const text = this.#isTurning ? '' : words ? `${place}: ${words}` : place;
    this.#status.say(text, isSame ? undefined : '');
  }

  #drawStrip() {
    const list = this.#list;
    if (!this.#strip) return;
    this.#frame.draw({thumbs: this.#strip.render(list, this.#index)});
    this.#strip.watch(this.#frame.strip.children[Math.min(this.#index, REACH)]);
  }

  #drawExtras() {
    const {isPlaying = false, toggle} = this.#slideshow ?? {};
    this.#frame.draw({
      share: this.#sharing?.renderShare(),
      download: this.#sharing?.renderDownload(),
      slideshow: toggle && {isPlaying, toggle},
    });
  }

  #onSettled(isThere: boolean) {
    this.#status.say(undefined, isThere ? '' : this.#words.say('galleryFailed'));
    this.#showZoom();
    this.#cover(true);
    this.#slideshow?.wait();
    // For the next step, and not before the photo is drawn.
    whenIdle(() => this.#makeReady(isThere));
  }

  /** Thumbnails, and the photos before and after one that is there. */
  #makeReady(isThere: boolean) {
    if (this.#life.signal.aborted) return;
    this.#strip ??= new ThumbStrip(
      this.#words,
      (index) => this.#go(index - this.#index),
      () => this.#drawStrip(),
    );
    this.#drawStrip();
    if (isThere && !savesData())
      this.#stage.prepare([1, -1].flatMap((by) => this.#photoBy(by) ?? []));
  }

  /** The photo so many places on; undefined where there is no other. */
  #photoBy(by: number): PlacedPhoto | undefined {
    const list = this.#list;
    const index = this.#target(by, list.length - 1);
    const photo = index === this.#index ? undefined : list.photoAt(index);
    return photo && {index, photo};
  }

  #showZoom() {
    const {canGrow, scale} = this.#stage.gestures;
    this.#frame.draw({canGrow, canShrink: scale > 1});
  }

  /**
   * Photos that the viewer hides need no styles, layout and watch over what is in sight: with a thousand of them that
   * takes longer than all the rest. They keep their room.
   */
  #cover(isCovered: boolean) {
    const list = this.#host.written();
    // A row that scrolls would go back to its start.
    if (!list || this.#gallery.layout === 'carousel') return;
    if (isCovered && !list.style.contentVisibility)
      list.style.containIntrinsicHeight = `${list.offsetHeight}px`;
    list.style.contentVisibility = isCovered ? 'hidden' : '';
  }

  /** Where text runs from right to left, the next photo is at the left. */
  readonly #isMirrored = () => isRightToLeft(this.#frame.dialog);

  #pan(key: string): boolean {
    const way = panBy(key);
    const {gestures} = this.#stage;
    if (!way || gestures.scale <= 1) return false;
    gestures.pan(way.x, way.y);
    return true;
  }

  #play(): boolean {
    this.#slideshow?.toggle();
    return this.#slideshow !== undefined;
  }

  /** Whether the reader is at a control other than that of the slideshow, or looks at the photo or its words. */
  get #isReaderBusy(): boolean {
    const {dialog} = this.#frame;
    const {activeElement} = this.#host.root;
    const isAtControl =
      activeElement !== dialog &&
      dialog.contains(activeElement) &&
      !activeElement?.hasAttribute('aria-pressed');
    return isAtControl || this.#frame.isLookedAt;
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
    if (key === 'Tab') goRound(event, this.#frame.dialog, this.#host.root.activeElement);
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

/** Shows the frame on the whole screen, or as it was; a browser that refuses leaves it. */
async function toggleFullScreen(frame: HTMLElement): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await frame.requestFullscreen();
  } catch {
    // A page in a frame may not be allowed to.
  }
}
