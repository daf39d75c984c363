import type {Texts} from '../../../base/localize.js';

/** What the buttons of a row of photos are called. */
export const layoutTexts = Object.freeze({
  galleryTurnBack: 'Các ảnh trước',
  galleryTurn: 'Các ảnh tiếp theo',
} as const satisfies Texts);
