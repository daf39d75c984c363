import type {Messages} from './messages.js';

/** The words that tell one photo from another. */
export const viPhotoPlace = {
  galleryPosition: 'Ảnh {index} trên {count}',
} satisfies Partial<Messages>;
