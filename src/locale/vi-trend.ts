import type {Messages} from './messages.js';

/** The words of the visits of single days. */
export const viTrend = {
  trendLabel: 'Lượt truy cập theo ngày',
  trendMost: 'Cao nhất',
  trendFirst: 'Đầu kỳ',
  trendLast: 'Gần nhất',
  trendTable: 'Bảng số liệu từng ngày',
  trendDay: 'Ngày',
  trendVisits: 'Lượt truy cập',
} satisfies Partial<Messages>;
