import type {Messages} from './messages.js';

/** The words of metrics that services for statistics have and the library has not. */
export const viCountAdapters = {
  counterVisitors: 'Số khách truy cập',
  counterPageViews: 'Số lượt xem trang',
  counterThisPage: 'Lượt xem trang này',
} satisfies Partial<Messages>;
