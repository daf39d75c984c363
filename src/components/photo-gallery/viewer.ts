import {parsePartialDate} from '../../core/dates.js';
import {formatShortDate} from '../../core/format-date.js';
import {element} from '../../internal/dom.js';
import {
  close,
  download,
  external,
  fullScreen,
  next,
  play,
  previous,
  share as shareIcon,
  zoomIn,
  zoomOut,
} from '../../internal/icons.js';
import type {Localize} from '../../internal/localize.js';
import {adoptPartStyles} from '../../internal/part-styles.js';
import {warn} from '../../internal/warn.js';
import {viDrawnPhotos} from '../../locale/vi-drawn-photos.js';
import {viViewer} from '../../locale/vi-viewer.js';
import type {Photo} from '../../schemas/photos.js';
import {MarkupPhotos} from './markup-photos.js';
import {PhotoChangeEvent, PhotoCloseEvent, PhotoOpenEvent} from './photo-gallery.events.js';
import type {PhotoGallery} from './photo-gallery.js';
import type {PhotoKey, PhotoList} from './photo-list.js';
import type {PanPad} from './pan-pad.js';
import type {Slideshow} from './slideshow.js';
import type {ThumbStrip} from './thumb-strip.js';
import {ViewerHistory} from './viewer-history.js';
import {Stage} from './viewer-stage.js';
import {disable, tool} from './viewer-tools.js';
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

/** The photos of a gallery one by one, in a modal dialog. A viewer lives from its opening to its closing. */
export class Viewer {
  readonly #gallery: PhotoGallery;
  readonly #host: ViewerHost;
  readonly #stage: Stage;
  /** Parts that come after the first photo. */
  #strip: ThumbStrip | undefined;
  #slideshow: Slideshow | undefined;
  #pad: PanPad | undefined;
  readonly #history: ViewerHistory;
  readonly #dialog = element('dialog', {
    class: 'viewer',
    part: 'viewer',
    tabindex: '-1',
    autofocus: '',
  });
  readonly #counter = element('span', {'class': 'counter', 'aria-hidden': 'true'});
  readonly #caption = element('div', {class: 'caption'});
  /** The place of the thumbnails, which come later: nothing moves then. */
  readonly #thumbs = element('div', {class: 'strip'});
  readonly #status: HTMLElement;
  readonly #original: HTMLAnchorElement;
  readonly #download: HTMLAnchorElement;
  readonly #previous: HTMLButtonElement;
  readonly #next: HTMLButtonElement;
  readonly #zoomIn: HTMLButtonElement;
  readonly #zoomOut: HTMLButtonElement;
  readonly #play: HTMLButtonElement;

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
    words.add({...viDrawnPhotos, ...viViewer});
    this.#stage = new Stage({
      words: {
        loading: words.say('loading'),
        failed: words.say('galleryFailed'),
        retry: words.say('retry'),
        original: words.say('galleryOriginal'),
      },
      onSettled: (isThere) => this.#onSettled(isThere),
      near: (by) => this.#photoBy(by),
      onSwiped: (by) => this.#go(by),
      onClose: () => this.#leave(),
      onScale: () => this.#showZoom(),
      isMirrored: () => this.#isMirrored,
    });
    this.#history = new ViewerHistory(gallery, () => this.#leave());
    this.#status = element('p', {
      class: 'visually-hidden',
      role: 'status',
      lang: words.foreignLang,
    });
    const {gestures} = this.#stage;
    this.#original = tool(words, 'a', 'galleryOriginal', external);
    this.#original.target = '_blank';
    this.#original.rel = 'noopener';
    this.#download = tool(words, 'a', 'galleryDownload', download);
    this.#download.download = '';
    this.#previous = tool(words, 'button', 'galleryPrevious', previous, 'step', () => this.#go(-1));
    this.#next = tool(words, 'button', 'galleryNext', next, 'step next', () => this.#go(1));
    this.#zoomIn = tool(words, 'button', 'galleryZoomIn', zoomIn, '', () => gestures.step(1));
    this.#zoomOut = tool(words, 'button', 'galleryZoomOut', zoomOut, '', () => gestures.step(-1));
    this.#play = tool(words, 'button', 'gallerySlideshow', play, '', () =>
      this.#try(this.#toggleShow),
    );
    this.#build();
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
      const isFirst = !this.#dialog.open;
      if (isFirst) this.#open();
      this.#showAt(list, index);
      if (isFirst) void this.#history.enter(photo.src);
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
    this.#slideshow?.stop();
    this.#stage.stop();
    if (this.#key !== undefined) this.#history.leave();
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
    openAlbums(this.#gallery);
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
    this.#history.move(photo.src);
    this.#slideshow?.hold();
    void this.#stage.show(photo);
    this.#showZoom();
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
    this.#thumbs.hidden = count < 2;
    this.#strip?.show(this.#list, this.#index);
    this.#place = [
      words.say('galleryPosition', position),
      photo.title || photo.caption || photo.alt,
    ]
      .filter(Boolean)
      .join(': ');
    this.#announce();
  }

  #describe({title, caption, credit, date}: Photo) {
    const day = date && parsePartialDate(date);
    const source = [credit, day ? formatShortDate(day) : date].filter(Boolean).join(' · ');
    const lines = [
      ['title', title],
      ['text', caption],
      ['source', source],
    ];
    return lines.flatMap(([kind, text]) => (text ? element('p', {class: kind}, text) : []));
  }

  /** Says which photo it is, and what is wrong with it; once, and not again while it stays true. */
  #announce() {
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => {
      const text = [this.#place, this.#trouble].filter(Boolean).join(' – ');
      if (this.#status.textContent !== text) this.#status.textContent = text;
    }, ANNOUNCE_AFTER);
  }

  #onSettled(isThere: boolean) {
    const {words} = this.#host;
    this.#trouble = isThere ? '' : words.say('galleryFailed');
    this.#announce();
    this.#showZoom();
    this.#slideshow?.wait();
    this.#try(this.#loadStrip);
    if (isThere && !savesData()) {
      const near = [1, -1].flatMap((by) => this.#photoBy(by) ?? []);
      this.#stage.prepare(near);
    }
  }

  /** The photo so many places on; undefined where there is no other. */
  #photoBy(by: number): Photo | undefined {
    const list = this.#list;
    const index = this.#target(by, list.length - 1);
    return index === this.#index ? undefined : list.photoAt(index);
  }

  #showZoom() {
    const {gestures} = this.#stage;
    disable(this.#zoomIn, !gestures.canGrow);
    disable(this.#zoomOut, gestures.scale <= 1);
    if (gestures.scale > 1) this.#try(this.#loadPad);
  }

  #build() {
    const {words} = this.#host;
    const gallery = this.#gallery;
    const dialog = this.#dialog;
    dialog.setAttribute('aria-label', words.say('galleryViewer'));
    // Not inside the dialog alone: browsers show no dialog on the full screen, but what stands in it.
    const frame = element('div', {class: 'frame'});
    frame.append(
      element(
        'div',
        {class: 'bar'},
        this.#counter,
        this.#zoomOut,
        this.#zoomIn,
        ...(this.#canPlay ? [this.#play] : []),
        ...(document.fullscreenEnabled
          ? [
              tool(words, 'button', 'galleryFullScreen', fullScreen, '', () =>
                this.#try(this.#onFullScreen),
              ),
            ]
          : []),
        ...(gallery.share
          ? [tool(words, 'button', 'galleryShare', shareIcon, '', () => this.#try(this.#onShare))]
          : []),
        this.#original,
        ...(gallery.download ? [this.#download] : []),
        tool(words, 'button', 'close', close, '', this.#leave),
      ),
      this.#stage.area,
      this.#caption,
      this.#thumbs,
      this.#status,
    );
    this.#stage.area.append(this.#previous, this.#next);
    dialog.append(frame);
    this.#stage.element.addEventListener('click', ({target}) => {
      if (target === this.#stage.element && !this.#stage.gestures.hasMoved) this.#leave();
    });
    dialog.addEventListener('keydown', this.#onKey);
    dialog.addEventListener('wheel', this.#onWheel, {passive: false});
    dialog.addEventListener('cancel', this.#onCancel);
    // A browser may close it without asking, as Chrome does when Escape is pressed twice.
    dialog.addEventListener('close', this.#leave);
  }

  /** Photos that follow each other by themselves are asked for, and not unwelcome. */
  get #canPlay(): boolean {
    return (
      this.#gallery.slideshow !== undefined &&
      !matchMedia('(prefers-reduced-motion: reduce)').matches
    );
  }

  get #isMirrored(): boolean {
    return getComputedStyle(this.#dialog).direction === 'rtl';
  }

  readonly #toggleShow = async () => {
    const {Slideshow} = await import('./slideshow.js');
    this.#slideshow ??= new Slideshow(this.#gallery, this.#dialog, this.#play, () => this.#turn());
    this.#slideshow.toggle();
  };

  /** Thumbnails are for the next step: they come once there is a photo. */
  readonly #loadStrip = async () => {
    if (this.#strip) return;
    const {ThumbStrip} = await import('./thumb-strip.js');
    if (this.#strip) return;
    const {words} = this.#host;
    this.#strip = new ThumbStrip(this.#thumbs, words, (index) => this.#go(index - this.#index));
    this.#strip.show(this.#list, this.#index);
  };

  /** What moves a zoomed photo without a finger. */
  readonly #loadPad = async () => {
    if (this.#pad) return;
    const {PanPad} = await import('./pan-pad.js');
    if (this.#pad) return;
    this.#pad = new PanPad(this.#host.words, this.#stage.gestures);
    this.#stage.area.append(this.#pad.element);
  };

  /** A part that does not load leaves its button without effect. */
  #try(act: () => Promise<void>) {
    act().catch((error: unknown) => this.#lack(error));
  }

  #lack(error: unknown) {
    if (__DEV__)
      warn(this.#gallery, 'a part', `${error}`, 'its file to load; the viewer does without');
  }

  /** The next photo of the slideshow, which begins again after the last. */
  #turn() {
    const by = this.#target(1, this.#list.length - 1) === this.#index ? -Infinity : 1;
    this.#go(by);
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

  readonly #onFullScreen = async () => {
    const {toggleFullScreen} = await import('./viewer-acts.js');
    await toggleFullScreen(this.#dialog.firstElementChild as HTMLElement);
  };

  readonly #onShare = async () => {
    const {share} = await import('./viewer-acts.js');
    const {title, caption} = this.#photo ?? {};
    const {href} = this.#gallery.deepLink === undefined ? this.#original : location;
    if (await share(href, title || caption))
      this.#status.textContent = this.#host.words.say('galleryCopied');
  };

  readonly #onKey = (event: KeyboardEvent) => {
    const {key, shiftKey, target} = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // A film has keys of its own, and so has a button.
    const isHere = target === this.#dialog;
    if (target instanceof HTMLVideoElement) return;
    if (
      this.#act(key, shiftKey, isHere) ||
      (isHere && SCROLL_KEYS.includes(key) && !this.#canScroll)
    )
      event.preventDefault();
  };

  /** What a key does; false where it does nothing. */
  #act(key: string, hasShift: boolean, isHere: boolean): boolean {
    const {gestures} = this.#stage;
    if (hasShift && this.#pad?.act(key)) return true;
    if (!hasShift && key in STEPS) this.#go(this.#mirrored(key));
    else if (key === '+' || key === '=') gestures.step(1);
    else if (key === '-' || key === '\u2212') gestures.step(-1);
    else if (key === '0') gestures.zoomTo(1);
    else if (key.toLowerCase() === 'f') this.#try(this.#onFullScreen);
    else if (key === ' ' && isHere && this.#canPlay) this.#try(this.#toggleShow);
    else return false;
    return true;
  }

  /** The steps of a key; where text runs from right to left, the next photo is at the left. */
  #mirrored(key: string): number {
    const by = STEPS[key] ?? 0;
    return Math.abs(by) === 1 && this.#isMirrored ? -by : by;
  }

  /** The page below stays where it is; zooming, which comes as a wheel with Ctrl, is the browser's. */
  readonly #onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !this.#canScroll) event.preventDefault();
  };

  /** Whether the dialog is higher than the window, with large text or a long caption. */
  get #canScroll(): boolean {
    return this.#dialog.scrollHeight > this.#dialog.clientHeight;
  }
}

/** What is in a closed album is not drawn, not even a dialog. */
function openAlbums(from: Element) {
  for (let node: Element | undefined = from; node;) {
    const album = node.closest<HTMLDetailsElement>('details:not([open])');
    if (album) album.open = true;
    else node = (node.getRootNode() as Partial<ShadowRoot>).host;
  }
}

/** Whether the reader pays for what is loaded, or has a slow connection. */
function savesData(): boolean {
  const {connection} = navigator as {connection?: {saveData?: boolean; effectiveType?: string}};
  return connection?.saveData === true || /2g$/.test(connection?.effectiveType ?? '');
}
