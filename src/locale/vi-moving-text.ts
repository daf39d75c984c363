import type {Messages} from './messages.js';

/** The words of a banner whose text moves. */
export const viMovingText = {
  bannerPause: 'Dừng chữ chạy',
  bannerPlay: 'Cho chữ chạy',
} satisfies Partial<Messages>;
