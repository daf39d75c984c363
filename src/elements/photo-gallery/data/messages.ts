import type {Texts} from '../../../base/localize.js';

/** The words of photos and albums that come as data. */
export const dataTexts = Object.freeze({
  galleryMore: 'Xem thêm ảnh',
  galleryAlbum: 'Album {index}',
} as const satisfies Texts);
