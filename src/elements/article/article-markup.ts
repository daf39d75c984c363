import {membersOf} from '../../core/members.js';
import {textOf} from './heading-text.js';

/** What an article’s tools need of the author’s markup. */
export interface ArticleMarkup {
  /** The headings of the text that have a word in them, in their order. */
  readonly headings: readonly HTMLElement[];
  /** The recordings that the author gave: one, or the same text by several voices. */
  readonly recordings: readonly HTMLAudioElement[];
}

/** The changes of an article’s content that count for what is drawn around it. */
export const OBSERVED_MARKUP: MutationObserverInit = {
  attributeFilter: ['lang', 'slot', 'src'],
  characterData: true,
  childList: true,
  subtree: true,
};

/** Nodes that have a meaning of their own, apart from the text around them. */
const APART = 'aside, blockquote, dialog, nav, [hidden]';

/** Whether it belongs to the text of the article: not to what stands in a slot, nor to another of our elements. */
function isOfText(heading: Element, article: Element): boolean {
  for (let node: Element | null = heading; node && node !== article; node = node.parentElement) {
    const isInSlot: boolean = node.parentElement === article && node.slot !== '';
    if (isInSlot || node.localName.startsWith('cong-') || node.matches(APART)) return false;
  }
  return true;
}

const headingsOf = (article: Element): HTMLElement[] =>
  [...article.querySelectorAll<HTMLElement>('h2, h3, h4')].filter(
    (heading) => isOfText(heading, article) && textOf(heading) !== '',
  );

/**
 * The title of an article: what stands in its slot, else the first `<h1>` of the text, since editors and sanitizers take
 * the slot away and put boxes around everything.
 */
export const titleOf = (article: Element): HTMLElement | undefined =>
  article.querySelector<HTMLElement>(':scope > [slot=heading]') ??
  [...article.querySelectorAll('h1')].find(
    (heading) => isTitle(heading, article) && textOf(heading) !== '',
  );

/** The words of the title, else what the page is called. */
export function titleText(article: Element): string {
  const title = titleOf(article);
  return (title && textOf(title)) || membersOf(document).title;
}

function isTitle(heading: HTMLElement, article: Element): boolean {
  const isNamed = heading.slot === 'heading';
  return (isNamed && heading.closest('cong-article') === article) || isOfText(heading, article);
}

/** Puts a title without a slot above the line of facts; one that stands in a box cannot be taken out of it. */
export function slotTitle(article: Element) {
  const title = titleOf(article);
  if (title?.parentElement === article && !title.slot) title.slot = 'heading';
}

const recordingsOf = (article: Element): HTMLAudioElement[] => [
  ...article.querySelectorAll<HTMLAudioElement>(
    ':scope > audio[slot=audio], :scope > [slot=audio] audio',
  ),
];

export const readMarkup = (article: Element): ArticleMarkup => ({
  headings: headingsOf(article),
  recordings: recordingsOf(article),
});
