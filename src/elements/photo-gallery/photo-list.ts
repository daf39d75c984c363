import type {Photo} from '../../data/schemas/photos.js';

/** What tells a photo apart where others come and go: its link where the author wrote it, its address in data. */
export type PhotoKey = HTMLAnchorElement | string;

/** The photos of a gallery in their order, whoever drew them, drawn or not. */
export interface PhotoList {
  readonly length: number;
  photoAt(index: number): Photo | undefined;
  keyAt(index: number): PhotoKey | undefined;
  /** The link on the page, which is drawn if it was not. */
  linkAt(index: number): HTMLAnchorElement | undefined;
  /** The place of a photo by its key, or of the photo that a link shows; -1 where it is not there (any more). */
  indexOf(photo: PhotoKey): number;
  /** Opens the album with a photo whose address passes the test; false where there is none, or no albums at all. */
  reveal?(test: (src: string) => boolean): boolean;
}
