import {membersOf} from '../../core/members.js';
/** What readers pass on: the address the page calls its own, else the one it was opened by. */
export function pageAddress(): string {
  const canonical = membersOf(document).querySelector<HTMLLinkElement>('link[rel~="canonical"]');
  return canonical?.href || location.href.replace(/#.*/, '');
}
