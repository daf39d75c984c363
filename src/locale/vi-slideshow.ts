import type {Messages} from './messages.js';

/** The word of the slideshow. */
export const viSlideshow = {
  gallerySlideshow: 'Trình chiếu',
} satisfies Partial<Messages>;
