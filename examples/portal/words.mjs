/** What the server says. One name for each, which is the `error` of its JSON too. */
export const words = {
  credentials: 'Tên đăng nhập hoặc mật khẩu không đúng.',
  code: 'Mã xác thực không đúng hoặc đã được dùng.',
  locked: 'Tài khoản tạm khóa vì nhập sai nhiều lần. Hãy thử lại sau {minutes} phút.',
  rate: 'Có quá nhiều lượt đăng nhập từ địa chỉ này. Hãy thử lại sau {minutes} phút.',
  csrf: 'Trang này đã mở quá lâu. Hãy tải lại trang rồi đăng nhập lại.',
  expired: 'Đã quá thời gian nhập mã. Hãy đăng nhập lại.',
  invalid: 'Hãy kiểm tra lại những gì đã nhập.',
  failed: 'Hệ thống đang gặp sự cố. Hãy thử lại sau ít phút.',
  usernameMissing: 'Hãy nhập tên đăng nhập.',
  passwordMissing: 'Hãy nhập mật khẩu.',
  notFound: 'Không tìm thấy trang.',
};
