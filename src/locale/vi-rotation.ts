import type {Messages} from './messages.js';

/** The words of a banner whose events take turns. */
export const viRotation = {
  bannerPrevious: 'Ngày kỷ niệm trước',
  bannerNext: 'Ngày kỷ niệm sau',
  bannerTurned: '{index} trên {count}: {text}',
  bannerHold: 'Dừng tự chuyển',
  bannerTurn: 'Cho tự chuyển',
} satisfies Partial<Messages>;
