import type {Localize} from '../../../base/localize.js';
import type {PhotoList} from '../photo-list.js';

/** What the viewer follows of the gallery whose photos it shows: attributes, as they are at the moment. */
export interface ViewerGallery extends HTMLElement {
  readonly layout: string;
  readonly loop: boolean;
  readonly download: boolean;
  readonly share: boolean;
  readonly slideshow: string | undefined;
  readonly deepLink: string | undefined;
  /** Opens the viewer on a photo, and the albums around the gallery. */
  open(index: number): Promise<void>;
}

/** What the gallery lends to its viewer. */
export interface ViewerHost {
  readonly gallery: ViewerGallery;
  readonly root: ShadowRoot;
  readonly localize: Localize;
  /** The photos from data, where those show. */
  readonly data: () => PhotoList | undefined;
  /** The place of the dialog in the gallery’s template. */
  readonly place: () => HTMLElement | null;
  /** What the author’s photos stand in. */
  readonly written: () => HTMLElement | null;
}
