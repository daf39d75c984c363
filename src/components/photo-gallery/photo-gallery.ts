import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {DataBoxElement} from '../../internal/data-box-element.js';
import {RemoteData} from '../../internal/remote-data.js';
import {warn} from '../../internal/warn.js';
import type {Photo} from '../../schemas/photos.js';
import {styles} from './photo-gallery.styles.js';
import type {PhotoPages} from './photo-pages.js';
import {photoLinks, safePhoto} from './photos.js';
import type {Viewer} from './viewer.js';

/** For browsers that cannot tell from the layout (`auto`): two cells to a row on a phone. */
const SIZES = 'auto, (min-width: 40em) 320px, 50vw';

/**
 * Photos in even rows, with a viewer that opens over the page.
 *
 * Use it for the photos of an event or an album. Each photo is a link to the full picture around a small one, so the
 * gallery works, prints and is found without its script; the viewer loads when a photo is first opened. Links with
 * `download` or `target="_blank"`, links without a picture, and clicks with a key held stay the browser's.
 *
 * In the viewer ← and → go to the photo before and after, Home and End to the first and the last, Escape closes.
 *
 * @element cong-photo-gallery
 * @slot - The photos: `<figure><a href="full.jpg"><img src="thumb.jpg" alt="…"></a><figcaption>…</figcaption></figure>`
 * or the link alone. Other content takes a row of its own.
 * @slot empty - What shows where there is no photo.
 * @fires {PhotoOpenEvent} cong-photo-open - The reader asks for a photo; cancelable.
 * @fires {PhotoChangeEvent} cong-photo-change - The reader went on to another photo.
 * @fires {PhotoCloseEvent} cong-photo-close - The reader closed the viewer.
 * @fires {DataErrorEvent} cong-data-error - The JSON of `src`, or of a page after it, could not be had.
 * @csspart photos - The grid of photos from data.
 * @csspart photo - A photo from data with its caption.
 * @csspart caption - The caption of a photo from data.
 * @csspart status - The note while photos load, or why they are not there.
 * @csspart retry - The button to load them again.
 * @csspart more - The button for the page of photos that follows.
 * @csspart viewer - The dialog that shows one photo.
 * @cssprop [--cong-photo-gallery-size=220px] - The least width of a photo; two always stand side by side.
 * @cssprop [--cong-photo-gallery-gap=12px] - The room between photos of a row.
 * @cssprop [--cong-photo-gallery-ratio=3 / 2] - The shape of a photo in the grid.
 *
 * @example
 * ```html
 * <cong-photo-gallery heading="Thư viện ảnh">
 *   <figure>
 *     <a href="ho-sen.jpg"><img src="ho-sen-480.jpg" width="480" height="360" alt="Hồ sen mùa hạ" /></a>
 *     <figcaption>Hồ sen đầu hạ</figcaption>
 *   </figure>
 * </cong-photo-gallery>
 * ```
 */
export class PhotoGallery extends DataBoxElement {
  static override styles = styles;

  /** How the photos stand: `grid`, in cells of one shape. Anything else counts as `grid`. */
  @property() layout = 'grid';

  /** Whether the photo after the last is the first. */
  @property({type: Boolean}) loop = false;

  /** Whether the viewer has a button that saves the photo; for files of the same site only, as browsers allow it. */
  @property({type: Boolean}) download = false;

  /**
   * The photos, in place of `src` and of the markup. A row without a safe `src` is left out; what is not an array
   * counts as absent.
   */
  @property({attribute: false}) photos: readonly Photo[] | undefined;

  /** The number of photos in the markup; undefined until it has been read. */
  @state() private written: number | undefined;

  readonly #remote = new RemoteData(this, 'photos');
  /** Loaded with the first document that names another after it. */
  #pages: PhotoPages | undefined;
  /** Rows of data, and what of them is drawn. */
  #rows: readonly Photo[] | undefined;
  #drawn: readonly Photo[] | undefined;
  #observer: MutationObserver | undefined;
  #viewer: Viewer | undefined;
  /** The photo to open once the viewer is loaded. */
  #wanted: HTMLAnchorElement | undefined;

  override connectedCallback() {
    super.connectedCallback();
    if (this.isHydrating) void this.updateComplete.then(this.#readMarkup);
    else this.#readMarkup();
    // One for all photos, whoever drew them.
    this.addEventListener('click', this.#onClick);
    // Not `slotchange`: photos may stand in a list, and while a page is being read a figure comes before its picture.
    this.#observer ??= new MutationObserver(this.#readMarkup);
    this.#observer.observe(this, {childList: true, subtree: true});
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.close();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    if (__DEV__ && this.layout !== 'grid') warn(this, 'layout', this.layout, 'grid; grid is used');
    const rows = this.#given ?? (this.#pages ?? this.#remote.value)?.photos;
    if (rows === this.#rows) return;
    this.#rows = rows;
    this.#drawn = rows?.flatMap((row) => {
      const photo = safePhoto(row);
      if (__DEV__ && !photo)
        warn(this, 'photos', row, 'a photo with an http(s) or relative src; it is left out');
      return photo ?? [];
    });
  }

  protected override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    this.#viewer?.refresh();
    if (this.#remote.value?.next && !this.#pages) void this.#loadPages();
  }

  /**
   * Opens the viewer on a photo, counted from 0, or goes there if it is open. Nothing happens where there is no such
   * photo; if the viewer does not load, the browser goes to the picture itself.
   */
  async open(index = 0): Promise<void> {
    const link = this.#links[index];
    if (link) await this.#view(link);
    else if (__DEV__)
      warn(this, 'open()', index, 'the place of a photo, from 0; nothing is opened');
  }

  /** Closes the viewer. */
  close(): void {
    this.#wanted = undefined;
    this.#viewer?.close();
  }

  /** Goes to the next photo in the open viewer; at the end only with `loop`. */
  next(): void {
    this.#viewer?.step(1);
  }

  /** Goes to the photo before in the open viewer; at the start only with `loop`. */
  previous(): void {
    this.#viewer?.step(-1);
  }

  protected override render() {
    const photos = this.#drawn;
    const count = photos?.length ?? this.written;
    const isRemote = this.src && !this.#given;
    const isWaiting = isRemote && !this.#remote.value;
    return this.renderBox(
      this.words.say('galleryLabel'),
      html`${photos?.length ? this.#renderPhotos(photos) : nothing}
        <slot class="photos" ?hidden=${photos !== undefined}></slot>
        <slot name="empty" class="status" ?hidden=${count !== 0 || isWaiting}
          >${this.words.say('galleryEmpty')}</slot
        >
        ${isRemote ? [this.#remote.renderStatus(this.words), this.#pages?.render()] : nothing}`,
      count ? this.words.say('galleryCount', {count}) : nothing,
    );
  }

  #renderPhotos(photos: readonly Photo[]) {
    return html`<div part="photos" class="photos">
      ${photos.map((photo, index) => this.#renderPhoto(photo, index + 1, photos.length))}
    </div>`;
  }

  #renderPhoto(photo: Photo, index: number, count: number) {
    const {src, thumb, sources = [], caption, width, height} = photo;
    // A link needs a name.
    const alt = photo.alt || caption || this.words.say('galleryPosition', {index, count});
    return html`<figure part="photo">
      <a href=${src}
        ><picture
          >${sources.map(
            ({type, srcset}) => html`<source type=${type} srcset=${srcset} sizes=${SIZES} />`,
          )}<img
            loading="lazy"
            decoding="async"
            width=${width ?? nothing}
            height=${height ?? nothing}
            alt=${alt}
            src=${thumb ?? src}
        /></picture>
      </a>
      ${caption ? html`<figcaption part="caption">${caption}</figcaption>` : nothing}
    </figure>`;
  }

  get #given(): readonly Photo[] | undefined {
    if (Array.isArray(this.photos)) return this.photos;
    if (__DEV__ && this.photos !== undefined && this.photos !== null)
      warn(this, 'photos', this.photos, 'an array of photos; the property is left out');
    return undefined;
  }

  /** The links of all photos, in their order on the page. */
  get #links(): HTMLAnchorElement[] {
    return this.#drawn
      ? [...this.renderRoot.querySelectorAll<HTMLAnchorElement>('figure a')]
      : photoLinks(this);
  }

  /** Loads the viewer and opens it, or where it is the reader's wish asks the page first whether it may. */
  async #view(link: HTMLAnchorElement, isWish = false) {
    this.#wanted = link;
    try {
      const {Viewer} = await import('./viewer.js');
      if (this.#wanted !== link || !this.isConnected) return;
      this.#viewer ??= new Viewer(this, {
        words: this.words,
        photos: () => this.#drawn,
        links: () => this.#links,
        onClosed: () => (this.#viewer = undefined),
      });
      this.#viewer.show(link, isWish);
    } catch {
      // The picture is what was asked for, with or without the viewer. The link was found safe.
      if (this.#wanted === link) location.assign(link.href);
    }
  }

  async #loadPages() {
    try {
      const {PhotoPages} = await import('./photo-pages.js');
      this.#pages ??= new PhotoPages(this, this.#remote, this.words, {html, nothing});
      this.requestUpdate();
    } catch {
      // The next update tries again; the photos of the first page are here.
      if (__DEV__) warn(this, 'src', this.src, 'to load its further pages; the first is shown');
    }
  }

  readonly #readMarkup = () => {
    this.written = photoLinks(this).length;
    this.#viewer?.refresh();
  };

  readonly #onClick = (event: MouseEvent) => {
    const hasKey = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (hasKey || event.defaultPrevented) return;
    const path = event.composedPath();
    const link = this.#links.find((each) => path.includes(each));
    if (!link) return;
    event.preventDefault();
    void this.#view(link, true);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'cong-photo-gallery': PhotoGallery;
  }
}
