import type {Texts} from '../../base/localize.js';

/** What a gallery itself says, and what its features say with it. */
export const galleryTexts = Object.freeze({
  galleryLabel: 'Thư viện ảnh',
  galleryCount: '{count} ảnh',
  galleryAlbums: '{count} album',
  galleryEmpty: 'Chưa có ảnh.',
  galleryPosition: 'Ảnh {index} trên {count}',
} as const satisfies Texts);
