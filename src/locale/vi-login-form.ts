import type {Messages} from './messages.js';

/** The words in a login form, ours or the site’s. */
export const viLoginForm = {
  loginUsername: 'Tên đăng nhập',
  loginPassword: 'Mật khẩu',
  loginRemember: 'Ghi nhớ đăng nhập',
  loginSubmit: 'Đăng nhập',
  loginSubmitting: 'Đang đăng nhập…',
  loginShowPassword: 'Hiện mật khẩu',
  loginCapsLock: 'Phím Caps Lock đang bật.',
  loginUsernameMissing: 'Hãy nhập tên đăng nhập.',
  loginPasswordMissing: 'Hãy nhập mật khẩu.',
  loginErrors: 'Có {count} chỗ cần sửa.',
  loginInsecure: 'Trang này không gửi được mật khẩu một cách an toàn. Hãy báo cho người quản trị.',
} satisfies Partial<Messages>;
