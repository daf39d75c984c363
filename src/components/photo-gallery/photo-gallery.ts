import {html, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {groupDigits, groupingOf} from '../../core/numbers.js';
import {DataBoxElement} from '../../internal/data-box-element.js';
import {RemoteData} from '../../internal/remote-data.js';
import {warn} from '../../internal/warn.js';
import type {Album, Photo} from '../../schemas/photos.js';
import {styles} from './photo-gallery.styles.js';
import type {DrawnPhotos} from './drawn-photos.js';
import {photoLinks} from './photos.js';
import type {Viewer} from './viewer.js';

const PICTURE = /\.(jpe?g|png|webp)$/i;
const LAYOUTS: readonly string[] = ['grid', 'justified', 'carousel'];
const CAPTIONS: readonly string[] = ['under', 'over'];

/**
 * Photos in even rows, or in one that scrolls sideways, with a viewer that opens over the page.
 *
 * Use it for the photos of an event or an album. Each photo is a link to the full picture around a small one, so the
 * gallery works, prints and is found without its script; the viewer loads when a photo is first opened. Links with
 * `download` or `target="_blank"`, links without a picture, and clicks with a key held stay the browser's.
 *
 * Write `width` and `height` on each picture: `justified` takes the photo's shape from them, and counts one without
 * them as 3 : 2. It shows panoramas up to 4 : 1 and towers down to 3 : 5 whole; what is beyond is cut at the sides. Pages
 * that link `styles.css` have every layout without script, but for the last touch of `justified`, which sets the rows
 * so that nothing of their photos is cut, and for the buttons of `carousel`, whose row scrolls with fingers, wheel and
 * keys in any case. Where the script comes late and the reader looks at the rows already, they stay as they are until
 * they are out of sight or have another width: nothing moves.
 *
 * An album is a `<details>` with its cover and title in the `<summary>` and a gallery of its own inside:
 * `<details><summary><img src="bia.jpg" alt=""> Lễ kỷ niệm 65 năm</summary><cong-photo-gallery>…</cong-photo-gallery></details>`.
 * Closed it is a card among the photos, with their number, or with what `data-count` on the `<summary>` says in its place;
 * open it has a row of its own. Its gallery has attributes of its own, such as `loop` and `deep-link`; where several
 * `<details>` share a `name`, one is open at a time.
 *
 * In JSON albums are `{"albums": [{"title": "…", "cover": "bia.jpg", "date": "2025-07-26", "count": 24, "src": "album.json"}]}`,
 * or with `photos` in place of `src`, which is asked for when the album is first opened. Their galleries do as this one
 * does. Events of their photos come through, and count within the album.
 *
 * In the viewer ← and → go to the photo before and after, Home and End to the first and the last, Escape and the Back
 * button close. +, − and 0 zoom, the arrows with Shift move a zoomed photo, F shows the full screen, the space bar starts
 * and stops a slideshow. Fingers swipe, pinch and pull away; for each of that there is a button.
 *
 * @element cong-photo-gallery
 * @slot - The photos: `<figure><a href="full.jpg"><img src="thumb.jpg" alt="…"></a><figcaption>…</figcaption></figure>`
 * or the link alone; albums as `<details>`. Other content takes a row of its own.
 * @slot empty - What shows where there is no photo.
 * @fires {PhotoOpenEvent} cong-photo-open - The reader asks for a photo; cancelable.
 * @fires {PhotoChangeEvent} cong-photo-change - The reader went on to another photo.
 * @fires {PhotoCloseEvent} cong-photo-close - The reader closed the viewer.
 * @fires {DataErrorEvent} cong-data-error - The JSON of `src`, or of a page after it, could not be had.
 * @csspart list - What the photos of the markup stand in.
 * @csspart photos - What the photos from data stand in.
 * @csspart photo - A photo from data with its caption.
 * @csspart caption - The caption of a photo from data.
 * @csspart albums - The grid of albums from data.
 * @csspart album - An album from data, closed or open.
 * @csspart album-title - The title of an album from data, with its cover.
 * @csspart status - The note while photos load, or why they are not there.
 * @csspart retry - The button to load them again.
 * @csspart more - The button for the page of photos that follows.
 * @csspart previous - The button of `carousel` that goes back by as many photos as are seen.
 * @csspart next - The button of `carousel` that goes on by as many.
 * @csspart viewer - The dialog that shows one photo.
 * @cssprop [--cong-photo-gallery-size=220px] - The least width of a photo; two always stand side by side.
 * @cssprop [--cong-photo-gallery-gap=12px] - The room between photos of a row.
 * @cssprop [--cong-photo-gallery-ratio=3 / 2] - The shape of a photo in `grid` and `carousel`.
 * @cssprop [--cong-photo-gallery-row=min(200px, 60px + 15vw)] - The height wished of a row in `justified`, a length.
 * @cssprop [--cong-photo-gallery-slide=320px] - The width of a photo in `carousel`, at most 82 % of the gallery's.
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

  /**
   * How the photos stand: `grid`, in cells of one shape; `justified`, in rows of one height that are filled exactly, each
   * photo in its own shape; `carousel`, in one row that scrolls sideways. Anything else counts as `grid`.
   */
  @property({reflect: true, useDefault: true}) layout = 'grid';

  /**
   * Where the words of a photo stand: `under` it, or `over` its foot, where they are cut after two lines; the viewer has
   * them whole. Anything else counts as `under`.
   */
  @property({reflect: true, useDefault: true}) captions = 'under';

  /** Whether the photo after the last is the first. */
  @property({type: Boolean}) loop = false;

  /** Whether the viewer has a button that saves the photo; for files of the same site only, as browsers allow it. */
  @property({type: Boolean}) download = false;

  /** Whether the viewer has a button that gives the photo's address to others. */
  @property({type: Boolean}) share = false;

  /**
   * Gives the viewer a button that shows one photo after the other, each for so many seconds, 2 at least; without a
   * number, 5. Where the reader wants no motion there is none.
   */
  @property() slideshow: string | undefined;

  /** Puts the open photo into the page's address, `#photo=ho-sen.jpg`, and opens the one that stands there. */
  @property({attribute: 'deep-link'}) deepLink: string | undefined;

  /** Whether the page of photos that follows comes by itself as the reader nears the end, not only by the button. */
  @property({type: Boolean, attribute: 'auto-load'}) autoLoad = false;

  /**
   * The photos, in place of `src` and of the markup. A row without a safe `src` is left out; what is not an array
   * counts as absent.
   */
  @property({attribute: false}) photos: readonly Photo[] | undefined;

  /**
   * The albums, in place of `src` and of the markup; they stand before `photos`. An album without photos and without a
   * safe `src` is left out; what is not an array counts as absent.
   */
  @property({attribute: false}) albums: readonly Album[] | undefined;

  /**
   * When the script came to a gallery that stood in the page before it, in milliseconds of the page’s life; else false.
   * @internal
   */
  readonly connectedAt = this.isConnected && performance.now();

  readonly #remote = new RemoteData(this, 'photos');
  /** Draws photos from data; until it is there, and where it never comes, the markup shows. */
  #drawn: DrawnPhotos | undefined;
  /** How many photos and albums the markup has; undefined until it has been read. */
  #written: {length?: number; albums?: number} = {};
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
    if (__DEV__ && !LAYOUTS.includes(this.layout))
      warn(this, 'layout', this.layout, `${LAYOUTS.join(', ')}; grid is used`);
    if (__DEV__ && !CAPTIONS.includes(this.captions))
      warn(this, 'captions', this.captions, `${CAPTIONS.join(', ')}; under is used`);
    this.#drawn?.take();
  }

  protected override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    this.#drawn?.show(this.renderRoot.querySelector('.drawn'));
    this.#viewer?.refresh();
    // While the data itself is on its way.
    if ((this.src || this.#isGiven) && !this.#drawn)
      void this.usePart(import('./drawn-photos.js'), ({DrawnPhotos}) => {
        this.#drawn ??= new DrawnPhotos(this, this.#remote, this.words);
        this.requestUpdate();
      });
    if (this.layout !== 'grid')
      void this.usePart(import('./photo-layouts.js'), ({layOut}) => layOut(this, this.words));
    if (this.#written.albums)
      void this.usePart(import('./album-counts.js'), ({showCounts}) =>
        showCounts(this, this.words),
      );
    if (this.deepLink !== undefined)
      void this.usePart(import('./deep-link.js'), ({followAddress}) =>
        followAddress(this, () => this.#shown),
      );
  }

  /**
   * Opens the viewer on a photo, counted from 0, or goes there if it is open. Nothing happens where there is no such
   * photo; if the viewer does not load, the browser goes to the picture itself.
   */
  async open(index = 0): Promise<void> {
    const link = this.#shown ? this.#shown.linkAt(index) : photoLinks(this)[index];
    if (link) {
      if (this.closest('details'))
        await this.usePart(import('./open-albums.js'), (part) => part.openAlbums(this));
      await this.#view(link);
    } else if (__DEV__)
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
    const shown = this.#shown;
    const {length, albums} = shown ?? this.#written;
    const count = length || albums;
    const isRemote = this.src && !this.#isGiven;
    const isWaiting = isRemote && !this.#remote.value;
    return this.renderBox(
      this.words.say('galleryLabel'),
      html`${shown ? html`<div class="drawn"></div>` : nothing}
        <slot part="list" class="photos" ?hidden=${shown !== undefined}></slot>
        <slot name="empty" class="status" ?hidden=${count !== 0 || isWaiting}
          >${this.words.say('galleryEmpty')}</slot
        >
        ${isRemote ? this.#remote.renderStatus(this.words) : nothing}`,
      count
        ? this.words.say(length ? 'galleryCount' : 'galleryAlbums', {
            count: groupDigits(`${count}`, groupingOf(this.words.lang)),
          })
        : nothing,
    );
  }

  /** Whether a property stands in place of `src` and of the markup. */
  get #isGiven(): boolean {
    if (__DEV__)
      for (const name of ['photos', 'albums'] as const)
        if (!Array.isArray(this[name] ?? []))
          warn(this, name, this[name], `an array of ${name}; the property is left out`);
    return [this.photos, this.albums].some(Array.isArray);
  }

  /** The photos from data, where there are any to show and the part that draws them is there. */
  get #shown(): DrawnPhotos | undefined {
    return this.#isGiven || this.#remote.value ? this.#drawn : undefined;
  }

  /** Loads the viewer and opens it, or where it is the reader's wish asks the page first whether it may. */
  async #view(link: HTMLAnchorElement, isWish = false) {
    this.#wanted = link;
    try {
      const {Viewer} = await import('./viewer.js');
      if (this.#wanted !== link || !this.isConnected) return;
      this.#viewer ??= new Viewer(this, {
        words: this.words,
        drawn: () => this.#shown,
        written: () => photoLinks(this),
        onClosed: () => (this.#viewer = undefined),
      });
      this.#viewer.show(link, isWish);
    } catch {
      // The picture is what was asked for, with or without the viewer. The link was found safe.
      if (this.#wanted === link) location.assign(link.href);
    }
  }

  readonly #readMarkup = () => {
    this.#written = {
      length: photoLinks(this).length,
      albums: this.querySelectorAll(':scope > details').length,
    };
    this.requestUpdate();
  };

  readonly #onClick = (event: MouseEvent) => {
    const hasKey = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (hasKey || event.defaultPrevented) return;
    const path = event.composedPath();
    const link = path.find((each) => each instanceof HTMLAnchorElement);
    const shown = this.#shown;
    if (!link || (shown ? shown.indexOf(link) < 0 : !photoLinks(this).includes(link))) return;
    event.preventDefault();
    // While the viewer is on its way, so is the picture. What a browser chooses out of several only the viewer can ask for.
    if (!shown && !link.dataset['srcset'] && PICTURE.test(link.pathname))
      new Image().src = link.href;
    void this.#view(link, true);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'cong-photo-gallery': PhotoGallery;
  }
}
