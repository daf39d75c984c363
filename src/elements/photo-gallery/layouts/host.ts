import type {Localize} from '../../../base/localize.js';

/** The gallery whose photos are laid out. */
export interface LaidOutGallery extends HTMLElement {
  readonly layout: string;
  /** When the script came to a gallery that stood in the page before it, in milliseconds of the page’s life; else false. */
  readonly connectedAt: number | false;
}

/** What the gallery lends to its layouts. */
export interface LayoutHost {
  readonly gallery: LaidOutGallery;
  readonly localize: Localize;
  /** Gives the shadow root a sheet. */
  readonly adopt: (sheet: string) => void;
  /** What the author’s photos stand in. */
  readonly slot: () => HTMLSlotElement | null;
  /** What the photos that are seen stand in: those from data where there are some. */
  readonly row: () => HTMLElement | undefined;
  /** Something that the feature draws has changed by itself. */
  readonly redraw: () => void;
}
