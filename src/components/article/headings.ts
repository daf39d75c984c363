import type {Article} from './article.js';
import {hasTool} from './has-tool.js';

/** What has a meaning of its own, apart from the text around it. */
const APART = 'aside, blockquote, dialog, nav, [hidden]';

/** Whether it belongs to the text of the article: not to what stands in a slot, nor to another of our elements. */
function isOfText(heading: Element, article: Article): boolean {
  for (let node: Element | null = heading; node && node !== article; node = node.parentElement) {
    const isInSlot: boolean = node.parentElement === article && node.slot !== '';
    if (isInSlot || node.localName.startsWith('cong-') || node.matches(APART)) return false;
  }
  return true;
}

/** The headings of an article's text that have a word in them, in their order. */
export function headingsOf(article: Article): HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>('h2, h3, h4')].filter(
    (heading) => isOfText(heading, article) && heading.textContent.trim(),
  );
}

/** With fewer headings the text is soon looked over. */
const ENOUGH = 3;

/** Whether the article shows its contents: the tool is among its tools, and there are headings enough. */
export const hasContents = (article: Article) =>
  hasTool(article, 'contents') && headingsOf(article).length >= ENOUGH;
