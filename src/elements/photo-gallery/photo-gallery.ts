import {html, isServer, nothing, type PropertyValues} from 'lit';
import {property, query} from 'lit/decorators.js';
import {writeDigits} from '../../core/numbers.js';
import {warn} from '../../core/warn.js';
import {DataBoxElement} from '../../base/data-box-element.js';
import {RemoteData} from '../../data/remote-data.js';
import type {Album, Photo} from '../../data/schemas/photos.js';
import {FeatureController} from '../../ui/feature.js';
import {Followers} from '../../ui/followers.js';
import {LazyModule} from '../../ui/lazy.js';
import {MarkupController} from '../../ui/markup.js';
import {warnOfSwallowed} from '../../ui/swallowed.js';
import {clearCounts, countInAlbum, titleAround} from './albums.js';
import {checkValues} from './check-values.js';
import {photoNodes, readGallery, strayIn} from './gallery-markup.js';
import {galleryView, sourceOf, type GalleryView, type Written} from './gallery-model.js';
import type {RowSetter} from './layouts/photo-rows.js';
import {galleryTexts} from './messages.js';
import {PhotoBlanks} from './photo-blanks.js';
import {PhotoButtons} from './photo-buttons.js';
import {PhotoIntent} from './photo-intent.js';
import {PHOTO_HASH, unwatchHistory, watchHistory} from './parked-state.js';
import {styles} from './photo-gallery.styles.js';
import type {PhotoNode} from './photo-list.js';

const drawnData = new LazyModule(() => import('./data/drawn-data.js'), {isOnServer: true});
const photoLayouts = new LazyModule(() => import('./layouts/photo-layouts.js'), {isOnServer: true});
const photoViewer = new LazyModule(() => import('./viewer/photo-viewer.js'));

const hashChanges = new Followers((tell, signal) => addEventListener('hashchange', tell, {signal}));

const PICTURE = /\.(jpe?g|png|webp)$/i;

/**
 * Photos in even rows, or in one that scrolls sideways, with a viewer that opens over the page.
 *
 * Use it for the photos of an event or an album. Each photo is a link to the full picture around a small one, so the
 * gallery works, prints and is found without its script; the viewer loads when a reader first comes to a photo. A picture
 * without a link opens as well, in its largest file. Boxes that an editor or a CMS writes around photos do no harm.
 *
 * A link leads to a photo if its address ends as those of pictures and films do, if it has the path of its small picture
 * and another query, or if its author says so by `type="image/jpeg"` or `data-srcset`. Other links, to pages, documents
 * and maps, those with `download` or `target="_blank"`, and clicks with a key held stay the browser's.
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

  /** What the author’s photos stand in. */
  @query('slot.photos') private readonly list!: HTMLSlotElement | null;
  /** The place of the viewer. */
  @query('section + div') private readonly place!: HTMLElement | null;

  readonly #words = this.localize.with(galleryTexts);
  readonly #remote = new RemoteData(this, 'photos');
  /** What the markup holds; undefined until it has been read, as on a server. */
  #written: Written | undefined;
  /** Whether the markup holds what is no photo. */
  #hasStray = false;
  /** The title of the album in which it stands, by which it is told from the gallery around that. */
  #album: string | undefined;
  /** The photo to open once the viewer is loaded. */
  #wanted: PhotoNode | undefined;

  // In the order in which they follow a rendering: data is drawn, then laid out, then shown in the viewer.
  readonly #data = new FeatureController(this, {
    name: 'data',
    // The data behind `src` is on its way meanwhile. A page may give its properties again only after a server has drawn them.
    isWanted: () => sourceOf(this) !== 'markup' || this.#isServed,
    module: drawnData,
    make: ({DrawnData}) =>
      new DrawnData({
        gallery: this,
        localize: this.localize,
        remote: this.#remote,
        adopt: (sheet) => this.adoptSheet(sheet),
        rows: (): RowSetter | undefined => this.#layouts.value?.rows,
        redraw: () => this.requestUpdate(),
      }),
  });

  readonly #layouts = new FeatureController(this, {
    name: 'layout',
    isWanted: () => this.layout !== 'grid',
    module: photoLayouts,
    make: ({PhotoLayouts}) =>
      new PhotoLayouts({
        gallery: this,
        localize: this.localize,
        adopt: (sheet) => this.adoptSheet(sheet),
        slot: () => this.list,
        row: () => this.#seenRow,
        redraw: () => this.requestUpdate(),
      }),
  });

  readonly #viewer = new FeatureController(this, {
    name: 'viewer',
    // A press asks for it as well.
    isWanted: () => this.deepLink !== undefined && location.hash.startsWith(PHOTO_HASH),
    module: photoViewer,
    make: ({PhotoViewer}) =>
      new PhotoViewer({
        gallery: this,
        root: this.renderRoot as ShadowRoot,
        localize: this.localize,
        data: () => (this.#view.isFromData ? this.#data.value : undefined),
        place: () => this.place,
        written: () => this.list,
      }),
  });

  constructor() {
    super();
    // Photos may stand in a list, which a slot does not tell of; while a page is being read a figure comes before its picture.
    new MarkupController(this, this.#readMarkup, {childList: true, subtree: true});
    new PhotoBlanks(this);
    new PhotoIntent(this, () => void this.#viewer.load().then((viewer) => viewer?.prepare()));
    new PhotoButtons(
      this,
      () => (this.#view.isFromData ? [] : photoNodes(this)),
      (index, count) => this.#words.say('galleryPosition', {index: index + 1, count}),
    );
  }

  override connectedCallback() {
    super.connectedCallback();
    if (this.isHeld) return;
    watchHistory();
    // One for all photos, whoever drew them.
    this.addEventListener('click', this.#onClick);
    hashChanges.add(this.#onHashChange);
  }

  override disconnectedCallback() {
    if (this.isHeld) return;
    // Lit gives up what it knows of the nodes in the template, which the viewer puts back as they were.
    this.close();
    super.disconnectedCallback();
    hashChanges.delete(this.#onHashChange);
    unwatchHistory();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    if (__DEV__) checkValues(this);
    // For galleries without data as well: all have one sheet, whose hash a page may name.
    if (isServer) this.#data.value?.take();
  }

  protected override update(changed: PropertyValues<this>) {
    // Not before: with another `src`, the document of the one before has just been given up.
    this.#data.value?.take();
    super.update(changed);
  }

  protected override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    countInAlbum(this, () => this.#countOf(this.#view));
    clearCounts(this);
  }

  /**
   * Opens the viewer on a photo, counted from 0, or goes there if it is open. Nothing happens where there is no such
   * photo; if the viewer does not load, the browser goes to the picture itself.
   */
  async open(index = 0): Promise<void> {
    if (sourceOf(this) !== 'markup' && (await this.#data.load())) await this.updateComplete;
    const photo = this.#view.isFromData ? this.#data.value?.nodeAt(index) : photoNodes(this)[index];
    if (photo) await this.#show(photo);
    else if (__DEV__)
      warn(this, 'open()', index, 'the place of a photo, from 0; nothing is opened');
  }

  /** Closes the viewer. */
  close(): void {
    this.#wanted = undefined;
    this.#viewer.value?.close();
  }

  /** Goes to the next photo in the open viewer; at the end only with `loop`. */
  next(): void {
    this.#viewer.value?.step(1);
  }

  /** Goes to the photo before in the open viewer; at the start only with `loop`. */
  previous(): void {
    this.#viewer.value?.step(-1);
  }

  protected override render() {
    const view = this.#view;
    const hasNoData = view.isFromData && this.#data.error !== undefined;
    return html`${this.renderBox(
        this.#album ?? this.#words.say('galleryLabel'),
        html`${view.isFromData ? this.#data.value?.renderData() : nothing}
          <slot part="list" class="photos" ?hidden=${view.isFromData && !this.#hasStray}></slot>
          ${this.#layouts.render()}${view.isFromData ? this.#data.render() : nothing}
          ${this.renderEmpty(
            html`<slot name="empty">${this.#words.say('galleryEmpty')}</slot>`,
            view.isEmpty,
          )}
          ${
            view.isRemote || hasNoData
              ? this.renderStatus(hasNoData ? this.#data : this.#remote, !view.count)
              : nothing
          }`,
        this.#countOf(view) || nothing,
      )}
      <div></div>`;
  }

  #countOf({count}: GalleryView): string {
    if (!count) return '';
    return this.#words.say(count.of === 'photos' ? 'galleryCount' : 'galleryAlbums', {
      count: writeDigits(`${count.number}`, this.#words.lang),
    });
  }

  get #view(): GalleryView {
    const data = this.#data.value;
    return galleryView(sourceOf(this), this.#written, this.#isLaidOut ? data?.counts : undefined);
  }

  /** What the photos stand in that are seen. */
  get #seenRow(): HTMLElement | undefined {
    const {list} = this;
    return list?.hidden ? this.#data.value?.row : (list ?? undefined);
  }

  /** Rows of their own shapes are reckoned before they are first drawn, so that nothing moves. */
  get #isLaidOut(): boolean {
    const isReckoned = this.layout === 'justified' && !this.#data.value?.row;
    return !isReckoned || this.#layouts.value !== undefined || this.#layouts.error !== undefined;
  }

  /** Whether a server has drawn data that is to be taken over. */
  get #isServed() {
    return this.isHydrating && !!this.shadowRoot?.querySelector('[part=photos]');
  }

  /** Loads the viewer and opens it, or where it is the reader's wish asks the page first whether it may. */
  async #show(photo: PhotoNode, isWish = false) {
    this.#wanted = photo;
    const viewer = await this.#viewer.load();
    if (this.#wanted !== photo) return;
    // The picture is what was asked for, with or without the viewer. It was found safe.
    if (!viewer) location.assign(photo instanceof HTMLImageElement ? photo.currentSrc : photo.href);
    else if (this.isConnected) viewer.show(photo, isWish);
  }

  readonly #readMarkup = () => {
    this.#written = readGallery(this);
    this.#album = titleAround(this);
    const stray = strayIn(this);
    this.#hasStray = !!stray;
    if (__DEV__ && stray && this.src) warnOfSwallowed(this, stray);
  };

  readonly #onHashChange = () => {
    if (this.deepLink !== undefined) this.requestUpdate();
  };

  readonly #onClick = (event: MouseEvent) => {
    const hasKey = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (hasKey || event.defaultPrevented) return;
    const data = this.#view.isFromData ? this.#data.value : undefined;
    const photos: readonly EventTarget[] = data ? [] : photoNodes(this);
    const isPhoto = (node: EventTarget): node is PhotoNode =>
      data ? node instanceof HTMLAnchorElement && data.indexOf(node) >= 0 : photos.includes(node);
    const photo = event.composedPath().find(isPhoto);
    if (!photo) return;
    event.preventDefault();
    // While the viewer is on its way, so is the picture. What a browser chooses out of several only the viewer can ask for.
    const link = !data && photo instanceof HTMLAnchorElement ? photo : undefined;
    if (link && !link.dataset['srcset'] && PICTURE.test(link.pathname)) new Image().src = link.href;
    void this.#show(photo, true);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'cong-photo-gallery': PhotoGallery;
  }
}
