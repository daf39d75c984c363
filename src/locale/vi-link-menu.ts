import type {Messages} from './messages.js';

/** The words on the button of a link list that is a menu. */
export const viLinkMenu = {
  linksMenu: 'Chọn liên kết',
} satisfies Partial<Messages>;
