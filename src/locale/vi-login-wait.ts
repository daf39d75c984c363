import type {Messages} from './messages.js';

/** The words of the countdown until a reader may sign in again. */
export const viLoginWait = {
  loginWait: 'Có thể thử lại sau {time}.',
  loginSeconds: '{count} giây',
  loginMinutes: '{count} phút',
  loginHours: '{count} giờ',
  loginAgain: 'Bây giờ bạn có thể đăng nhập lại.',
} satisfies Partial<Messages>;
