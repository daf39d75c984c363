import type {Texts} from '../../../../base/localize.js';

/** The words of signing in without leaving the page, and of being signed in. */
export const accountTexts = Object.freeze({
  loginWrong: 'Tên đăng nhập hoặc mật khẩu không đúng.',
  loginRefused: 'Yêu cầu đăng nhập không được chấp nhận. Vui lòng tải lại trang rồi thử lại.',
  loginInvalid: 'Thông tin đăng nhập chưa hợp lệ. Vui lòng kiểm tra rồi thử lại.',
  loginLocked: 'Tài khoản đang tạm khóa.',
  loginLockedForGood: 'Tài khoản đã bị khóa. Vui lòng liên hệ người quản trị.',
  loginLimited: 'Bạn đã thử đăng nhập quá nhiều lần. Vui lòng đợi một lát rồi thử lại.',
  loginServer: 'Máy chủ đang gặp sự cố. Vui lòng thử lại sau ít phút.',
  loginTimeout: 'Máy chủ chưa phản hồi. Vui lòng thử lại sau ít phút.',
  loginAnswer: 'Phản hồi của máy chủ không hợp lệ. Vui lòng báo cho người quản trị.',
  loginCodeExpired: 'Đã hết thời gian nhập mã. Vui lòng đăng nhập lại.',
  loginDone: 'Đã đăng nhập với tên {name}.',

  loginWait: 'Có thể thử lại sau {time}.',
  loginSeconds: '{count} giây',
  loginMinutes: '{count} phút',
  loginHours: '{count} giờ',
  loginAgain: 'Bây giờ bạn có thể đăng nhập lại.',

  loginCode: 'Mã xác thực',
  loginCodeHint: 'Nhập mã xác thực (OTP) gồm 6 đến 8 chữ số từ ứng dụng xác thực hoặc tin nhắn.',
  loginCodeMissing: 'Vui lòng nhập mã xác thực.',
  loginCodeShape: 'Mã xác thực phải có 6 đến 8 chữ số.',
  loginCodeWrong: 'Mã xác thực không đúng hoặc đã hết hạn.',
  loginCodeSubmit: 'Xác nhận',
  loginBackup: 'Mã dự phòng',
  loginBackupHint: 'Nhập một trong các mã dự phòng đã lưu. Mỗi mã chỉ dùng được một lần.',
  loginBackupMissing: 'Vui lòng nhập mã dự phòng.',
  loginBackupWrong: 'Mã dự phòng không đúng hoặc đã được dùng.',
  loginUseBackup: 'Dùng mã dự phòng',
  loginUseCode: 'Dùng mã xác thực',
  loginBack: 'Quay lại bước trước',

  loginGreeting: 'Xin chào, {name}',
  loginSignedIn: 'Bạn đã đăng nhập.',
  loginSignOut: 'Đăng xuất',
  loginSigningOut: 'Đang đăng xuất…',
  loginSignedOut: 'Bạn đã đăng xuất.',
  loginSignOutFailed: 'Chưa đăng xuất được. Vui lòng thử lại.',
  loginExpired: 'Phiên đăng nhập đã hết hạn. Vui lòng đăng nhập lại.',
} as const satisfies Texts);
