import type {Messages} from './messages.js';

/**
 * The words that a first rendering may need. Those of a lazy part are in a file of their own, beside this one, and come
 * with it.
 */
export const vi: Partial<Messages> & Pick<Messages, 'dates'> = {
  dates: {
    weekdays: ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'],
    longDate: 'ngày {decreeDay} tháng {decreeMonth} năm {year}',
  },

  loading: 'Đang tải…',
  retry: 'Thử lại',
  close: 'Đóng',
  loadFailed: 'Không tải được dữ liệu.',

  bannerGreeting: 'Chào mừng kỷ niệm {years} năm {event}',
  bannerGreetingNoYears: 'Chào mừng {event}',
  bannerDates: '({since} - {date})',
  bannerLabel: 'Ngày kỷ niệm',

  articleModified: 'Cập nhật {time}',
  articleAuthor: 'Tác giả: {name}',
  articleSource: 'Nguồn: {name}',
  articleViews: '{count} lượt xem',
  articleReadingTime: '{count} phút đọc',

  loginLabel: 'Đăng nhập',
  loginReset: 'Quên mật khẩu?',
  loginRegister: 'Đăng ký tài khoản',
  loginOr: 'hoặc',

  linksLabel: 'Liên kết',
  linksFilter: 'Tìm liên kết',
  linksNoMatch: 'Không có liên kết nào khớp.',
  linksEmpty: 'Chưa có liên kết.',
  linksMore: 'Xem thêm ({count})',

  counterLabel: 'Thống kê truy cập',
  counterVisits: 'Số người truy cập',
  counterArticles: 'Số bài viết',
  counterOnline: 'Đang trực tuyến',
  counterToday: 'Hôm nay',
  counterYesterday: 'Hôm qua',
  counterWeek: 'Tuần này',
  counterMonth: 'Tháng này',
  counterMembers: 'Thành viên',
  counterIp: 'IP của bạn',
  counterEmpty: 'Chưa có số liệu.',

  galleryLabel: 'Thư viện ảnh',
  galleryCount: '{count} ảnh',
  galleryEmpty: 'Chưa có ảnh.',
};
