import type {Messages} from './messages.js';

/** The words of photos from data, and of all that tells one photo from another. */
export const viDrawnPhotos = {
  galleryPosition: 'Ảnh {index} trên {count}',
  galleryMore: 'Xem thêm ảnh',
} satisfies Partial<Messages>;
