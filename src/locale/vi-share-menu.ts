import type {Messages} from './messages.js';

/** The words of the menu that opens where the system has no sheet for sharing. */
export const viShareMenu = {
  articleShareMail: 'Gửi qua thư điện tử',
  articleShareFacebook: 'Chia sẻ lên Facebook',
} satisfies Partial<Messages>;
