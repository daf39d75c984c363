import type {Texts} from '../../base/localize.js';

/** The words that a link list says itself; those of its features stand beside the features. */
export const linkTexts = Object.freeze({
  linksLabel: 'Liên kết',
  linksFilter: 'Tìm liên kết',
  linksFound: '{count} liên kết',
  linksNoMatch: 'Không tìm thấy liên kết phù hợp.',
  linksEmpty: 'Chưa có liên kết.',
  linksMore: 'Xem thêm ({count})',
  externalLink: '(liên kết ngoài)',
  externalNewTab: '(liên kết ngoài, mở trong thẻ mới)',
} as const satisfies Texts);
