import type {Messages} from './messages.js';

/** The words beside links: outside the site, new, how often followed, broken. */
export const viLinkMarks = {
  externalLink: '(mở trang ngoài)',
  linksNew: 'mới',
  linksHits: '{hits} lượt',
  linksReport: 'Báo liên kết hỏng',
} satisfies Partial<Messages>;
