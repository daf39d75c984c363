import {listOf} from '../../core/lists.js';
import type {Photo} from '../../data/schemas/photos.js';

/** What a reader presses to see a photo: the link around its small picture, or a picture without a link. */
export type PhotoNode = HTMLAnchorElement | HTMLImageElement;

/** What tells a photo apart where others come and go: its node where the author wrote it, its address in data. */
export type PhotoKey = PhotoNode | string;

/** The photos of a gallery in their order, whoever drew them, drawn or not. */
export interface PhotoList {
  readonly length: number;
  photoAt(index: number): Photo | undefined;
  /** The address alone, as it is written: asked of thousands at a time. */
  srcAt(index: number): string;
  keyAt(index: number): PhotoKey | undefined;
  /** What stands on the page, and is drawn if it was not. */
  nodeAt(index: number): PhotoNode | undefined;
  /** The place of a photo by its key, or of the photo that a node shows; -1 where it is not there (any more). */
  indexOf(photo: PhotoKey): number;
  /** Opens the album with a photo whose address passes the test; false where there is none, or no albums at all. */
  reveal?(test: (src: string) => boolean): boolean;
}

/** The addresses of all photos. */
export const addressesIn = (list: PhotoList): string[] =>
  listOf(list.length, (index) => list.srcAt(index));
