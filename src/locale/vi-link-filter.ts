import type {Messages} from './messages.js';

/** What a link list’s filter says. */
export const viLinkFilter = {
  linksFound: '{count} liên kết',
} satisfies Partial<Messages>;
