import type {Messages} from './messages.js';

/** The words of a form that is sent without leaving the page. */
export const viFetchMode = {
  loginWrong: 'Tên đăng nhập hoặc mật khẩu không đúng.',
  loginRefused: 'Yêu cầu đăng nhập không được chấp nhận. Hãy tải lại trang rồi thử lại.',
  loginInvalid: 'Thông tin đăng nhập chưa hợp lệ. Hãy kiểm tra rồi thử lại.',
  loginLocked: 'Tài khoản đang tạm khóa.',
  loginLockedForGood: 'Tài khoản đã bị khóa. Hãy liên hệ người quản trị.',
  loginLimited: 'Bạn đã thử đăng nhập quá nhiều lần. Hãy đợi một lát rồi thử lại.',
  loginServer: 'Máy chủ đang gặp sự cố. Hãy thử lại sau ít phút.',
  loginTimeout: 'Máy chủ chưa trả lời. Hãy thử lại sau ít phút.',
  loginOffline: 'Thiết bị chưa kết nối mạng. Hãy kiểm tra kết nối rồi thử lại.',
  loginNetwork: 'Không kết nối được với máy chủ. Hãy thử lại.',
  loginAnswer: 'Máy chủ trả lời không đúng định dạng. Hãy báo cho người quản trị.',
  loginCodeExpired: 'Đã hết thời gian nhập mã. Hãy đăng nhập lại.',
  loginDone: 'Đã đăng nhập với tên {name}.',
} satisfies Partial<Messages>;
