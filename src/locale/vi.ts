import type {Messages} from './messages.js';

/** The words of data that is on its way, or cannot be had. */
export const statusTexts = Object.freeze({
  loading: 'Đang tải…',
  retry: 'Thử lại',
  loadFailed: 'Không tải được dữ liệu.',
} as const);

/** The word on the button that closes something. */
export const closeTexts = Object.freeze({close: 'Đóng'} as const);

/**
 * The words that a first rendering may need. Those of a lazy part are in a file of their own, beside this one, and come
 * with it.
 */
export const vi: Partial<Messages> & Pick<Messages, 'dates'> = {
  dates: {
    weekdays: ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'],
    longDate: 'ngày {decreeDay} tháng {decreeMonth} năm {year}',
  },

  ...statusTexts,
  ...closeTexts,
};
