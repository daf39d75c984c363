import {link, print, share} from '../../internal/icons.js';
import {warn} from '../../internal/warn.js';
import type {Article} from './article.js';
import {pageAddress} from './page-address.js';
import type {ShareMenu} from './share-menu.js';
import type {Tool, ToolDesk} from './tools.js';

export const printer: Tool = {
  name: 'print',
  buttons: [
    {
      kind: 'print',
      label: 'articlePrint',
      icon: print,
      act(desk) {
        if (desk.begin('print')) desk.article.print();
      },
    },
  ],
};

async function copyAddress(desk: ToolDesk) {
  const url = pageAddress();
  if (!desk.begin('copy', url)) return;
  // What was said before is taken back first, or saying it again would go unheard.
  desk.say('');
  try {
    // There is no clipboard on pages without HTTPS, and none without the reader's leave.
    await navigator.clipboard.writeText(url);
    desk.say(desk.words.say('articleCopied'));
  } catch {
    desk.say(desk.words.say('articleCopyFailed', {url}));
  }
}

export const copier: Tool = {
  name: 'copy',
  buttons: [{kind: 'copy', label: 'articleCopyLink', icon: link, act: copyAddress}],
};

/** What the page calls the article. */
const titleOf = (article: Article) =>
  article.querySelector(':scope > [slot=heading]')?.textContent.replace(/\s+/g, ' ').trim() ||
  document.title;

/** The menus that were opened once. */
const menus = new WeakMap<Article, ShareMenu>();

/** Whether the system has a sheet for sharing: phones do, and most desktops, but not every browser there. */
const hasSheet = () => typeof navigator.share === 'function';

/** Hands the page to the system's sheet; false where it may not be used here. */
async function shareNatively(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    // The reader closed the sheet: they have had their choice.
    return (error as Error).name === 'AbortError';
  }
}

export const sharer: Tool = {
  name: 'share',
  buttons: [
    {
      kind: 'share',
      label: 'articleShare',
      icon: share,
      isExpanded: (article) =>
        hasSheet() && !menus.has(article) ? undefined : (menus.get(article)?.isOpen ?? false),
      async act(desk, button) {
        const {article} = desk;
        const menu = menus.get(article);
        if (menu?.isOpen) return menu.close(true);
        const page = {title: titleOf(article), url: pageAddress()};
        if (!desk.begin('share', page.url)) return;
        if (hasSheet() && (await shareNatively(page))) return;
        try {
          const {ShareMenu: Menu} = await import('./share-menu.js');
          if (!menus.has(article)) menus.set(article, new Menu(desk, () => copyAddress(desk)));
          menus.get(article)?.open(button, page);
        } catch {
          if (__DEV__) warn(article, 'tools', 'share', 'its menu to load; nothing opens');
        }
      },
    },
  ],
};
