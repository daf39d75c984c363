import type {Messages} from './messages.js';

/** The words of photos that come page by page. */
export const viPhotoPages = {
  galleryMore: 'Xem thêm ảnh',
} satisfies Partial<Messages>;
