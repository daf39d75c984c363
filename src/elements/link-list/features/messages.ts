import type {Texts} from '../../../base/localize.js';

/** The words of the marks that few rows have. */
export const rowTexts = Object.freeze({
  linksNew: 'mới',
  linksHits: '{hits} lượt truy cập',
  linksReport: 'Báo liên kết hỏng',
} as const satisfies Texts);

/** The words on the button of a link list that is a menu. */
export const menuTexts = Object.freeze({
  linksMenu: 'Chọn liên kết',
} as const satisfies Texts);

/** The words of the notice that a link leaves the site. */
export const leavingTexts = Object.freeze({
  leavingHeading: 'Bạn sắp rời khỏi trang này',
  leavingText: 'Liên kết này mở một trang không thuộc cổng thông tin này:',
  leavingRemember: 'Không hỏi lại đối với {host}',
  leavingStay: 'Ở lại',
  leavingGo: 'Tiếp tục',
} as const satisfies Texts);
