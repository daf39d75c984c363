import type {Texts} from '../../../../base/localize.js';

/** The words of signing in with a passkey. */
export const passkeyTexts = Object.freeze({
  loginPasskeySending: 'Đang đăng nhập bằng khóa truy cập (passkey)…',
  loginPasskeyFailed:
    'Chưa đăng nhập được bằng khóa truy cập (passkey). Vui lòng thử lại hoặc dùng mật khẩu.',
} as const satisfies Texts);
