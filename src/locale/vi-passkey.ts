import type {Messages} from './messages.js';

/** What is said of signing in with a passkey. */
export const viPasskey = {
  loginPasskeySending: 'Đang đăng nhập bằng khóa truy cập…',
  loginPasskeyFailed: 'Chưa đăng nhập được bằng khóa truy cập. Hãy thử lại, hoặc dùng mật khẩu.',
} satisfies Partial<Messages>;
