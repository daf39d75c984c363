import type {Messages} from './messages.js';

/** The words of the buttons that move a zoomed photo. */
export const viPanPad = {
  galleryPanUp: 'Xem phía trên',
  galleryPanDown: 'Xem phía dưới',
  galleryPanLeft: 'Xem bên trái',
  galleryPanRight: 'Xem bên phải',
} satisfies Partial<Messages>;
