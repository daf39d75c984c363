import {nothing} from 'lit';
import type {Feature} from '../../../ui/feature.js';
import {css} from '../../../styles/css-text.js';
import {ownIcons} from '../../../styles/own-icons.js';
import {Carousel} from './carousel.js';
import type {LayoutHost} from './host.js';
import {rowSetter} from './photo-rows.js';
import {ShapedPhotos} from './shaped-photos.js';

/** The buttons stand in the room that the row keeps below itself, so that nothing moves as they come. */
const styles = css`
  ${ownIcons(['previous', 'next'])}
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

/** What styles cannot do for a layout, whichever the gallery has at the moment. */
export class PhotoLayouts implements Feature {
  /** What sets photos from data in rows of their own shapes. */
  readonly rows = rowSetter;
  readonly #host: LayoutHost;
  #shaped: ShapedPhotos | undefined;
  #carousel: Carousel | undefined;

  constructor(host: LayoutHost) {
    this.#host = host;
  }

  render(): unknown {
    const isCarousel = this.#host.gallery.layout === 'carousel';
    return isCarousel ? (this.#carousel?.render() ?? nothing) : nothing;
  }

  updated() {
    const {gallery, slot} = this.#host;
    const {layout} = gallery;
    const container = slot();
    if (layout === 'justified' && container && !container.hidden)
      this.#shaped ??= new ShapedPhotos(gallery, container);
    else {
      this.#shaped?.stop();
      this.#shaped = undefined;
    }
    if (layout === 'carousel') {
      if (!this.#carousel) {
        this.#host.adopt(styles);
        this.#carousel = new Carousel(this.#host);
        this.#host.redraw();
      }
      this.#carousel.updated();
    } else {
      this.#carousel?.stop();
      this.#carousel = undefined;
    }
  }
}
