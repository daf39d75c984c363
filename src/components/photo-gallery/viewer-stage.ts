import {element, icon} from '../../internal/dom.js';
import {brokenImage} from '../../internal/icons.js';
import type {Photo} from '../../schemas/photos.js';
import {Gestures} from './gestures.js';
import {isFilm, pictureOf} from './viewer-dom.js';
import type {Size} from './zoom.js';

/** Until then the photo before stays: one from the cache comes sooner, and nothing flashes. */
const PATIENCE = 200;

export interface StageHost {
  readonly words: {
    readonly loading: string;
    readonly failed: string;
    readonly retry: string;
    readonly original: string;
  };
  /** A photo that is still wanted is there, or did not load. */
  readonly onSettled: (isThere: boolean) => void;
  /** The photo before (-1) or after (1); undefined where there is none. */
  readonly near: (by: number) => Photo | undefined;
  readonly onSwiped: (by: number) => void;
  readonly onClose: () => void;
  readonly onScale: () => void;
  readonly isMirrored: () => boolean;
}

/** Waits until a picture can be painted at once; false where it cannot be had. */
function decode(image: HTMLImageElement): Promise<boolean> {
  return image.decode().then(
    () => true,
    // Some pictures that can be shown cannot be decoded ahead, such as very large ones.
    () => image.naturalWidth > 0,
  );
}

/** The place of the picture: one that is there whole, its thumbnail while it loads, or word that it did not. */
export class Stage {
  readonly element = element('div', {class: 'stage'});
  /** What fingers may touch: the stage, and what the viewer puts over it. */
  readonly area = element('div', {class: 'area'}, this.element);
  readonly gestures: Gestures;

  readonly #host: StageHost;
  /** The photo that is wanted, on the stage or on its way there. */
  #photo: Photo | undefined;
  /** What stands on the stage, if it can be zoomed. */
  #picture: HTMLPictureElement | undefined;
  /** Pictures that may come next, by address: loaded, and taken over as they are. */
  #prepared = new Map<string, HTMLPictureElement>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: StageHost) {
    this.#host = host;
    const {onSwiped, onClose, isMirrored} = host;
    this.gestures = new Gestures({
      stage: this.element,
      area: this.area,
      picture: () => this.#image,
      pixels: () => this.#pixels,
      neighbour: (by) => this.#neighbour(by),
      onSwiped,
      onClose,
      isMirrored,
      onScale: (scale, size) => {
        this.element.classList.toggle('zoomed', scale > 1);
        this.#sharpen(size);
        host.onScale();
      },
    });
  }

  async show(photo: Photo): Promise<void> {
    this.#photo = photo;
    clearTimeout(this.#timer);
    if (this.element.hasChildNodes())
      this.#timer = setTimeout(() => this.#put(this.#mark(photo)), PATIENCE);
    else this.#put(this.#mark(photo));
    const node = await this.#load(photo).catch(() => undefined);
    // The reader may have gone on in the meantime.
    if (photo !== this.#photo) return;
    clearTimeout(this.#timer);
    this.#put(node ?? this.#failure(photo));
    this.#host.onSettled(!!node);
  }

  /** What is to stand on the stage, once it can be seen at once; undefined where it cannot be had. */
  async #load(photo: Photo): Promise<HTMLElement | undefined> {
    if (isFilm(photo)) return (await import('./film.js')).loadFilm(photo);
    const picture = this.#prepared.get(photo.src) ?? pictureOf(photo);
    if (await decode(picture.lastElementChild as HTMLImageElement)) return picture;
    this.#prepared.delete(photo.src);
    // A browser keeps to the format that it likes best, also where its file is broken or not there.
    return photo.sources?.length ? this.#load({...photo, sources: []}) : undefined;
  }

  /** Loads the photos that may come next; what was prepared before is forgotten. */
  prepare(photos: readonly Photo[]) {
    const before = this.#prepared;
    this.#prepared = new Map(
      photos
        .filter((photo) => !isFilm(photo))
        .map((photo) => [photo.src, before.get(photo.src) ?? pictureOf(photo)]),
    );
  }

  /** Forgets what is under way. */
  stop() {
    this.#photo = undefined;
    clearTimeout(this.#timer);
    this.gestures.stop();
  }

  /** The picture on the stage, where it is there and can be zoomed. */
  get #image(): HTMLImageElement | undefined {
    return (this.#picture?.lastElementChild as HTMLImageElement | undefined) ?? undefined;
  }

  /** Of the picture itself; a `srcset` has its own idea of how large it is. */
  get #pixels(): Size {
    const image = this.#image;
    const {width, height} = this.#photo ?? {};
    return width && height
      ? {width, height}
      : {width: image?.naturalWidth ?? 0, height: image?.naturalHeight ?? 0};
  }

  #neighbour(by: number): HTMLElement | undefined {
    const photo = this.#host.near(by);
    // A film has controls of its own to slide.
    if (!photo || isFilm(photo)) return undefined;
    const picture = this.#prepared.get(photo.src) ?? pictureOf(photo);
    this.#prepared.set(photo.src, picture);
    this.element.append(picture);
    return picture.lastElementChild as HTMLElement;
  }

  #put(content: HTMLElement) {
    const hadFocus = this.element.contains(
      (this.element.getRootNode() as ShadowRoot).activeElement,
    );
    // One that has been swiped in stays where it is: put in again, it would appear a second time.
    for (const child of [...this.element.children]) if (child !== content) child.remove();
    if (!content.parentNode) this.element.append(content);
    this.#picture = content instanceof HTMLPictureElement ? content : undefined;
    this.gestures.measure();
    if (hadFocus) this.element.closest('dialog')?.focus();
  }

  /** A browser fetches the larger file by itself when it hears that the picture is shown larger. */
  #sharpen({width}: Size) {
    if (width > innerWidth)
      for (const source of this.#picture?.querySelectorAll('source') ?? [])
        source.sizes = `${Math.ceil(width)}px`;
  }

  #mark({thumb}: Photo) {
    const mark = element('div', {class: 'loading'});
    if (thumb) {
      const image = element('img', {class: 'thumb', alt: ''});
      image.src = thumb;
      mark.append(image);
    }
    mark.append(element('p', {}, this.#host.words.loading));
    return mark;
  }

  #failure(photo: Photo) {
    const {failed, retry, original} = this.#host.words;
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
