import type {Messages} from './messages.js';

/** What the buttons of a row of photos are called. */
export const viCarousel = {
  galleryTurnBack: 'Các ảnh trước',
  galleryTurn: 'Các ảnh tiếp theo',
} satisfies Partial<Messages>;
