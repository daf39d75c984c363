import type {Messages} from './messages.js';

/** The words of the notice that a link leaves the site. */
export const viLeavingNotice = {
  leavingHeading: 'Bạn sắp sang trang khác',
  leavingText: 'Liên kết này mở một trang không thuộc cổng thông tin này:',
  leavingRemember: 'Đừng hỏi lại với {host}',
  leavingStay: 'Ở lại',
  leavingGo: 'Tiếp tục',
} satisfies Partial<Messages>;
