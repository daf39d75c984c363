import type {Messages} from './messages.js';

/** What a login box says to those who are signed in, or no longer are. */
export const viSessionPanel = {
  loginGreeting: 'Xin chào {name}',
  loginSignedIn: 'Bạn đã đăng nhập.',
  loginSignOut: 'Đăng xuất',
  loginSigningOut: 'Đang đăng xuất…',
  loginSignedOut: 'Bạn đã đăng xuất.',
  loginSignOutFailed: 'Chưa đăng xuất được. Hãy thử lại.',
  loginExpired: 'Phiên đăng nhập đã hết hạn. Hãy đăng nhập lại.',
} satisfies Partial<Messages>;
