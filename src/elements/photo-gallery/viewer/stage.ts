import {html, nothing, render} from 'lit';
import {icon} from '../../../ui/icon.js';
import type {Localize} from '../../../base/localize.js';
import type {Photo} from '../../../data/schemas/photos.js';
import {isFilm} from '../photo.js';
import {loadFilm} from './film.js';
import type {GestureHost} from './gesture-host.js';
import {Gestures} from './gestures.js';
import {brokenImage} from './icon-paths.js';
import {grow} from './motion.js';
import {pictureOf} from './pictures.js';
import {wordsOf} from './tools.js';
import type {Size} from './zoom.js';

/** Until then the photo before stays: one from the cache comes sooner, and nothing flashes. */
const PATIENCE = 200;

export interface StageHost extends Pick<
  GestureHost,
  'onSwiped' | 'onPull' | 'onClose' | 'onZoom' | 'isMirrored'
> {
  readonly localize: Localize;
  /** The element in which pictures stand. */
  readonly stage: HTMLElement;
  /** What fingers may touch: the stage, and what the viewer puts over it. */
  readonly area: HTMLElement;
  /** All that is to be seen of the viewer. */
  readonly frame: () => HTMLElement;
  /** A photo that is still wanted is there, or did not load. */
  readonly onSettled: (isThere: boolean) => void;
  /** The photo before (-1) or after (1); undefined where there is none. */
  readonly near: (by: number) => PlacedPhoto | undefined;
}

/** A photo and its place: two places may have the same one. */
export interface PlacedPhoto {
  readonly index: number;
  readonly photo: Photo;
}

/** Of the picture itself, by what is known of it first; a `srcset` has its own idea of how large it is. */
function sizeOf(photo: Photo | undefined, image: HTMLImageElement | undefined): Size {
  const {width, height} = photo ?? {};
  return width && height
    ? {width, height}
    : {width: image?.naturalWidth ?? 0, height: image?.naturalHeight ?? 0};
}

/**
 * The place of the picture: one that is there whole, its thumbnail while it loads, or word that it did not. Its nodes
 * come and go by hand: a picture loads and is decoded before it stands anywhere, comes in under a finger, and keeps its
 * pose and its animation as it takes the place of its thumbnail; a template would draw it a second time.
 */
export class Stage {
  readonly element: HTMLElement;
  readonly gestures: Gestures;
  /** The photo as it is seen at the moment, be it small; undefined for a film. */
  image: HTMLImageElement | undefined;

  readonly #host: StageHost;
  /** The photo that is wanted, on the stage or on its way there. */
  #photo: Photo | undefined;
  /** Pictures that may come next, by place: loaded, and taken over as they are. */
  #prepared = new Map<number, {readonly src: string; readonly picture: HTMLPictureElement}>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The first photo on its way from the page. */
  #growing: Animation | undefined;

  constructor(host: StageHost) {
    this.#host = host;
    this.element = host.stage;
    this.gestures = new Gestures({
      ...host,
      picture: () => this.image,
      pixels: () => sizeOf(this.#photo, this.image),
      neighbour: (by) => this.#neighbour(by),
      onScale: (scale, width) => {
        this.element.classList.toggle('zoomed', scale > 1);
        this.#sharpen(width);
      },
    });
  }

  /** @param thumb what it is to grow out of */
  async show(placed: PlacedPhoto, thumb?: HTMLImageElement): Promise<void> {
    const {photo} = placed;
    this.#photo = photo;
    // It stays in sight until the next is there; nobody listens to it any more.
    this.element.querySelector('video')?.pause();
    clearTimeout(this.#timer);
    this.#growing?.finish();
    this.#growing = undefined;
    if (this.element.hasChildNodes())
      this.#timer = setTimeout(() => this.#put(this.#mark(photo)), PATIENCE);
    else {
      this.#put(this.#mark(photo, thumb));
      if (thumb && this.image) this.#growing = grow(this.#host.frame(), this.image, thumb);
    }
    const node = await this.#load(placed).catch(() => undefined);
    const content = node ?? this.#failure(placed);
    await this.#growing?.finished.catch(() => undefined);
    // The reader may have gone on in the meantime.
    if (photo !== this.#photo) return;
    clearTimeout(this.#timer);
    this.#put(content);
    this.#host.onSettled(!!node);
  }

  /** What is to stand on the stage, once it can be seen at once; undefined where it cannot be had. */
  async #load({index, photo}: PlacedPhoto): Promise<HTMLElement | undefined> {
    if (isFilm(photo)) return loadFilm(photo);
    const picture = this.#pictureOf({index, photo});
    const image = picture.lastElementChild as HTMLImageElement;
    const isThere = await image.decode().then(
      () => true,
      // Some pictures that can be shown cannot be decoded ahead, such as very large ones.
      () => image.naturalWidth > 0,
    );
    if (isThere) return picture;
    this.#prepared.delete(index);
    // A browser keeps to the format that it likes best, also where its file is broken or not there.
    return photo.sources?.length ? this.#load({index, photo: {...photo, sources: []}}) : undefined;
  }

  /** Loads the photos that may come next; what was prepared before is forgotten. */
  prepare(photos: readonly PlacedPhoto[]) {
    const before = this.#prepared;
    this.#prepared = new Map();
    for (const {index, photo} of photos)
      if (!isFilm(photo)) {
        const known = before.get(index);
        const picture = known?.src === photo.src ? known.picture : pictureOf(photo);
        this.#prepared.set(index, {src: photo.src, picture});
      }
  }

  /** A picture of its own for each place. */
  #pictureOf({index, photo}: PlacedPhoto): HTMLPictureElement {
    const known = this.#prepared.get(index);
    return known?.src === photo.src ? known.picture : pictureOf(photo);
  }

  /** Forgets what is under way. */
  stop() {
    this.#photo = undefined;
    clearTimeout(this.#timer);
    this.gestures.stop();
  }

  #neighbour(by: number): HTMLElement | undefined {
    const placed = this.#host.near(by);
    // A film has controls of its own to slide.
    if (!placed || isFilm(placed.photo)) return undefined;
    const picture = this.#pictureOf(placed);
    this.#prepared.set(placed.index, {src: placed.photo.src, picture});
    this.element.append(picture);
    return picture.lastElementChild as HTMLElement;
  }

  #put(content: HTMLElement) {
    const stage = this.element;
    const hadFocus = stage.contains((stage.getRootNode() as ShadowRoot).activeElement);
    // A photo that has been seen small, at the same place, is only sharper now; a finger may be at it.
    const mark = this.image?.parentElement;
    const small = mark?.id === this.#photo?.src ? mark : undefined;
    this.image = content.querySelector('img') ?? undefined;
    if (small && this.image) small.replaceWith(content);
    else {
      // One that has been swiped in stays where it is: put in again, it would appear a second time.
      for (const child of [...stage.children]) if (child !== content) child.remove();
      if (!content.parentNode) {
        if (!small) content.classList.add('fresh');
        stage.append(content);
      }
    }
    this.gestures.take(!!small);
    if (hadFocus) stage.closest('dialog')?.focus();
  }

  /** A browser fetches the larger file by itself when it hears that the picture is shown larger. */
  #sharpen(width: number) {
    for (const source of this.image?.parentElement?.querySelectorAll('source') ?? [])
      source.sizes = `max(100vw, ${Math.ceil(width)}px)`;
  }

  /** @param seen the thumbnail on the page: what a browser has chosen for it is there, and tells the shape */
  #mark(photo: Photo, seen?: HTMLImageElement) {
    const mark = document.createElement('div');
    mark.className = 'loading';
    mark.id = photo.src;
    const src = seen?.currentSrc || photo.thumb;
    const {width, height} = sizeOf(photo, seen);
    const image = html`<img
      class="thumb ${width ? 'shaped' : ''}"
      alt=""
      decoding="sync"
      src=${src ?? nothing}
    />`;
    const words = wordsOf(this.#host.localize);
    render([src ? image : nothing, html`<p>${words.say('loading')}</p>`], mark);
    const {style} = mark.querySelector('img') ?? {};
    style?.setProperty('--_ratio', `${width / height}`);
    if (photo.width) style?.setProperty('--_width', `${width}px`);
    return mark;
  }

  /** Word that a photo did not load, with what a reader may do about it. */
  #failure(placed: PlacedPhoto): HTMLElement {
    const {photo} = placed;
    const words = wordsOf(this.#host.localize);
    const note = document.createElement('div');
    note.className = 'failed';
    const onRetry = () => void this.show(placed);
    const again = words.say('retry');
    const retry = html`<button type="button" @click=${onRetry}>${again}</button>`;
    const original = html`<a href=${photo.src} target="_blank" rel="noopener"
      >${words.say('galleryOriginal')}</a
    >`;
    render([icon(brokenImage, 'broken-image'), words.say('galleryFailed'), retry, original], note);
    return note;
  }
}
