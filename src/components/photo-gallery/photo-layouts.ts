import type {ReactiveController} from 'lit';
import type {Localize} from '../../internal/localize.js';
import {adoptPartStyles} from '../../internal/part-styles.js';
import {css} from '../../styles/css-text.js';
import {Carousel} from './carousel.js';
import type {PhotoGallery} from './photo-gallery.js';
import {ShapedPhotos} from './shaped-photos.js';

/** The buttons stand in the room that the row keeps below itself, so that nothing moves as they come. */
const styles = css`
  .turns {
    display: flex;
    justify-content: end;
    gap: 8px;
    block-size: 44px;
    margin-block-start: -44px;
  }
  .turns button {
    display: grid;
    place-items: center;
    inline-size: 44px;
    padding: 0;
  }
  .turns button[aria-disabled='true'] {
    border-color: var(--cong-color-rule);
    color: var(--cong-color-muted);
    cursor: default;
    opacity: 0.6;
  }
  .turns.mirrored svg {
    scale: -1 1;
  }
  @media print {
    .turns {
      display: none;
    }
  }
`;

const known = new WeakMap<PhotoGallery, PhotoLayouts>();

/** Does for the gallery's layout what styles cannot, from now on and whatever the layout will be. */
export function layOut(gallery: PhotoGallery, words: Localize) {
  let layouts = known.get(gallery);
  if (!layouts) {
    layouts = new PhotoLayouts(gallery, words);
    known.set(gallery, layouts);
    gallery.addController(layouts);
  }
  layouts.update();
}

class PhotoLayouts implements ReactiveController {
  readonly #gallery: PhotoGallery;
  readonly #words: Localize;
  #shaped: ShapedPhotos | undefined;
  #carousel: Carousel | undefined;

  constructor(gallery: PhotoGallery, words: Localize) {
    this.#gallery = gallery;
    this.#words = words;
    adoptPartStyles(gallery.shadowRoot as ShadowRoot, styles);
  }

  hostUpdated() {
    // After what the gallery itself does on an update, such as drawing photos from data.
    void this.#gallery.updateComplete.then(() => this.update());
  }

  update() {
    const {layout} = this.#gallery;
    const slot = this.#slot;
    if (layout === 'justified' && slot && !slot.hidden)
      this.#shaped ??= new ShapedPhotos(this.#gallery, slot);
    else {
      this.#shaped?.stop();
      this.#shaped = undefined;
    }
    if (layout === 'carousel') {
      this.#carousel ??= new Carousel(this.#gallery, this.#words, () => this.#track);
      this.#carousel.update();
    } else {
      this.#carousel?.stop();
      this.#carousel = undefined;
    }
  }

  /** Where the photos of the markup stand. */
  get #slot(): HTMLSlotElement | undefined {
    return this.#gallery.shadowRoot?.querySelector<HTMLSlotElement>('slot.photos') ?? undefined;
  }

  /** The photos that are seen: those from data where there are some. */
  get #track(): HTMLElement | undefined {
    const slot = this.#slot;
    if (!slot?.hidden) return slot;
    return slot.parentElement?.querySelector<HTMLElement>('.drawn .photos') ?? undefined;
  }
}
