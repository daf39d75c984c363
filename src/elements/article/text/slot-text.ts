/** What parts one word from the next. Anything else stands inside a line, tags that are made up included. */
const BLOCK =
  /^(address|article|aside|blockquote|br|caption|d[dlt]|details|div|fig.*|footer|h\d|header|hr|li|main|[ou]l|p|pre|section|summary|t(able|[dhr]))$/;

/** What an editor has made a block of. */
const STYLED_BLOCK = "[style*='display:block' i], [style*='display: block' i]";

/** What is text to the document and not to a reader. */
const UNREAD = 'script, style, template, noscript, svg, [hidden]';

/**
 * The text of a tree, without any layout.
 *
 * @param isLeftOut whether an element is none of it, beside what is no text to anybody
 */
export function textIn(node: Node, isLeftOut?: (element: Element) => boolean): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (node.nodeType !== Node.ELEMENT_NODE || (node as Element).matches(UNREAD)) return '';
  if (isLeftOut?.(node as Element)) return '';
  const text = [...node.childNodes].map((child) => textIn(child, isLeftOut)).join('');
  const isBlock =
    BLOCK.test((node as Element).localName) || (node as Element).matches(STYLED_BLOCK);
  return isBlock ? ` ${text} ` : text;
}

/** The text in some of the article’s slots; '' is the one without a name. */
export function slotText(article: Element, ...slots: readonly string[]): string {
  return [...article.childNodes]
    .filter((node) => slots.includes((node as Partial<Element>).slot ?? ''))
    .map((node) => textIn(node))
    .join('');
}
