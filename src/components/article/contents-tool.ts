import {contents as contentsIcon} from '../../internal/icons.js';
import {warn} from '../../internal/warn.js';
import type {Article} from './article.js';
import type {Contents} from './contents.js';
import {hasContents} from './headings.js';
import type {Tool, ToolDesk} from './tools.js';

/** The contents of each article that had enough headings once. */
const drawn = new WeakMap<Article, Contents>();
/** The articles whose text is watched: a body may arrive late, or be replaced. */
const watched = new WeakSet<Article>();

async function load(desk: ToolDesk) {
  const {article} = desk;
  try {
    const {Contents: Drawn} = await import('./contents.js');
    if (!drawn.has(article)) drawn.set(article, new Drawn(desk));
  } catch {
    if (__DEV__) warn(article, 'tools', 'contents', 'its list to load; nothing opens');
  }
}

/** The ids of the headings are there as soon as the button is, so that links to them work. */
export const contents: Tool = {
  name: 'contents',
  isShown: hasContents,
  update(desk) {
    const {article} = desk;
    if (!watched.has(article)) {
      watched.add(article);
      const observer = new MutationObserver(() => article.requestUpdate());
      observer.observe(article, {childList: true, characterData: true, subtree: true});
    }
    if (!drawn.has(article) && hasContents(article)) void load(desk);
  },
  buttons: [
    {
      kind: 'contents',
      label: 'articleContents',
      icon: contentsIcon,
      isExpanded: (article) => drawn.get(article)?.isOpen ?? false,
      async act(desk) {
        if (!desk.begin('contents')) return;
        if (!drawn.has(desk.article)) await load(desk);
        drawn.get(desk.article)?.toggle();
      },
    },
  ],
};
