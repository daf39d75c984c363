import type {Texts} from '../../base/localize.js';

/** The words of the counter itself; those of its trend, of old numbers and of other services’ metrics stand beside their users. */
export const counterTexts = Object.freeze({
  counterLabel: 'Thống kê truy cập',
  counterVisits: 'Tổng lượt truy cập',
  counterArticles: 'Số bài viết',
  counterOnline: 'Đang truy cập',
  counterToday: 'Hôm nay',
  counterYesterday: 'Hôm qua',
  counterWeek: 'Tuần này',
  counterMonth: 'Tháng này',
  counterMembers: 'Thành viên',
  counterIp: 'IP của bạn',
  counterEmpty: 'Chưa có số liệu.',
} as const satisfies Texts);
