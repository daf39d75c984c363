/** What the server says. One name for each, which is the `error` of its JSON too. */
export const words = {
  credentials: 'Tên đăng nhập hoặc mật khẩu không đúng.',
  code: 'Mã xác thực không đúng hoặc đã hết hạn.',
  codeMissing: 'Vui lòng nhập mã xác thực.',
  locked: 'Tài khoản tạm khóa vì nhập sai nhiều lần. Vui lòng thử lại sau {minutes} phút.',
  rate: 'Có quá nhiều lượt đăng nhập từ địa chỉ này. Vui lòng thử lại sau {minutes} phút.',
  busy: 'Hệ thống đang bận. Vui lòng thử lại sau ít phút.',
  csrf: 'Trang này đã mở quá lâu. Vui lòng tải lại trang rồi đăng nhập lại.',
  // In a page that a form has led to: to load it again would send the same form again.
  csrfForm: 'Trang này đã mở quá lâu nên chưa gửi được. Vui lòng thử lại.',
  expired: 'Đã quá thời gian nhập mã. Vui lòng đăng nhập lại.',
  invalid: 'Vui lòng kiểm tra lại thông tin đã nhập.',
  failed: 'Hệ thống đang gặp sự cố. Vui lòng thử lại sau ít phút.',
  usernameMissing: 'Vui lòng nhập tên đăng nhập.',
  passwordMissing: 'Vui lòng nhập mật khẩu.',
  notFound: 'Không tìm thấy trang.',
};
