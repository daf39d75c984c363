import type {Texts} from '../../../base/localize.js';

/** The words of what moves in a banner. */
export const motionTexts = Object.freeze({
  bannerPause: 'Dừng chữ chạy',
  bannerPlay: 'Cho chữ chạy tiếp',
  bannerPrevious: 'Ngày kỷ niệm trước',
  bannerNext: 'Ngày kỷ niệm sau',
  bannerTurned: '{index} trên {count}: {text}',
  bannerHold: 'Dừng tự động chuyển',
  bannerTurn: 'Tự động chuyển',
} as const satisfies Texts);

export type MotionTexts = typeof motionTexts;
