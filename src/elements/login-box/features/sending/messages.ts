import type {Texts} from '../../../../base/localize.js';

/** The words about a form that lacks something. */
export const sendingTexts = Object.freeze({
  loginUsernameMissing: 'Vui lòng nhập tên đăng nhập.',
  loginPasswordMissing: 'Vui lòng nhập mật khẩu.',
} as const satisfies Texts);
