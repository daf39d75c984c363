import type {Texts} from '../../base/localize.js';

/** The words of a login box and of its form, ours or the site’s. */
export const loginTexts = Object.freeze({
  loginLabel: 'Đăng nhập',
  loginAccount: 'Tài khoản',
  loginReset: 'Quên mật khẩu?',
  loginRegister: 'Đăng ký tài khoản',
  loginOr: 'hoặc',
  loginUsername: 'Tên đăng nhập',
  loginPassword: 'Mật khẩu',
  loginRemember: 'Ghi nhớ đăng nhập',
  loginSubmit: 'Đăng nhập',
  loginSubmitting: 'Đang đăng nhập…',
  loginShowPassword: 'Hiện mật khẩu',
  loginCapsLock: 'Phím Caps Lock đang bật.',
  loginErrors: 'Có {count} mục cần kiểm tra lại.',
  loginInsecure:
    'Trang này không gửi được mật khẩu một cách an toàn. Vui lòng báo cho người quản trị.',
  loginOffline: 'Thiết bị chưa kết nối mạng. Vui lòng kiểm tra kết nối rồi thử lại.',
  loginNetwork: 'Không kết nối được với máy chủ. Vui lòng thử lại.',
} as const satisfies Texts);
