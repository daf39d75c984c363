import {fixture, waitUntil} from '../../support/testing.js';
import type {Article} from '../../../src/elements/article/article.js';
import '../../../src/define/article.js';

/** What each tool of the row is called that stands there unless the author says otherwise, in its order. */
export const TOOLS = [
  'Giảm cỡ chữ',
  'Cỡ chữ mặc định',
  'Tăng cỡ chữ',
  'Giãn dòng 100%',
  'Tương phản cao',
  'In bài viết',
  'Sao chép liên kết',
  'Chia sẻ bài viết',
];

/** As `waitUntil`, for what a part does that may have to be loaded first. */
export const until = waitUntil;

/** The buttons that a reader sees. */
export const buttons = (article: Article) =>
  [...article.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=tool]')].filter(
    ({offsetWidth}) => offsetWidth,
  );

/** By its name; that of line spacing ends with its value. */
export const button = (article: Article, name: string) =>
  buttons(article).find(({ariaLabel}) => ariaLabel === name)!;

export const names = (article: Article) => buttons(article).map(({ariaLabel}) => ariaLabel);

export const row = (article: Article) =>
  article.shadowRoot!.querySelector<HTMLElement>('[part=tools]')!;

export const focused = (article: Article) => article.shadowRoot!.activeElement?.ariaLabel;

/** The word that a style sheet takes from an attribute. Some engines tell the function, others what it gives. */
export function wordOf(element: Element, pseudo = '::after'): string {
  const {content} = getComputedStyle(element, pseudo);
  const attribute = /^attr\((.+)\)$/.exec(content)?.[1];
  return attribute ? element.getAttribute(attribute)! : content.replaceAll('"', '');
}

export const said = (article: Article) =>
  article.shadowRoot!.querySelector('[role=status]')!.textContent.trim();

/** The article, when its tools are there. */
export async function withTools(article: Article): Promise<Article> {
  await until(() => buttons(article).length, 'the tools');
  return article;
}

export const articleOf = async (markup: string) => withTools(await fixture<Article>(markup));

/** The events of the article from here on. */
export function eventsOf(article: Article): (readonly [tool: string, value: unknown])[] {
  const list: [string, unknown][] = [];
  article.addEventListener('cong-article-tool', ({tool, value}) => list.push([tool, value]));
  return list;
}

/** Presses a button, and waits until the article is drawn anew. */
export async function press(article: Article, name: string) {
  button(article, name).click();
  await article.updateComplete;
}
