import {warn} from '../core/warn.js';

/** Nodes that a parser, an editor or a framework leaves behind and nobody sees. */
const UNSEEN = 'br, link, meta, noscript, script, style, template, p:empty, [slot]';

const isSeen = (node: Node): boolean =>
  node instanceof Element
    ? !node.matches(UNSEEN)
    : node.nodeType === Node.TEXT_NODE && !!node.textContent?.trim();

/** What there is to see among the content of an element that is not slotted elsewhere. */
export function seenNodes(host: Element): Node[] {
  const nodes: Node[] = [];
  for (let node = host.firstChild; node; node = node.nextSibling)
    if (isSeen(node)) nodes.push(node);
  return nodes;
}

/**
 * Whether an element is the last thing in the box around it, as one is whose end tag is missing: HTML does not know
 * `<cong-date-line />`, so that the rest of the box becomes its content. Not so is one that anything follows, if only a
 * line break.
 */
export const mayHaveSwallowed = (host: Element): boolean => host.nextSibling === null;

/** Tells the developer why content shows in an element that would have hidden it. */
export function warnOfSwallowed(host: Element, node: Node | undefined) {
  const tag = host.localName;
  const start = node?.textContent?.trim().slice(0, 40) || node?.nodeName.toLowerCase();
  if (mayHaveSwallowed(host))
    warn(
      host,
      'content',
      start,
      `an end tag, </${tag}>: HTML ignores the slash in <${tag} />, and the rest of the box around it becomes its content. It is shown all the same`,
    );
}

/**
 * The first node in an element that ends its box which no server would write there, where the content comes as data: a
 * fallback is of a kind that the element knows, or a single note.
 */
export function strayNode(host: Element, isOwn: (node: Element) => boolean): Node | undefined {
  const nodes = mayHaveSwallowed(host) ? seenNodes(host) : [];
  const [first, ...others] = nodes;
  const isNote = !others.length && (first instanceof HTMLParagraphElement || first instanceof Text);
  if (isNote) return undefined;
  return nodes.find((node) => !(node instanceof Element && isOwn(node)));
}

/**
 * The content that the parser has moved out of an element in a `<p>`, as editors and WordPress write it: a paragraph
 * ends where a list, a heading or a figure begins, and with it ends the element. Undefined where there is none.
 *
 * @param content what a page writes into such an element
 */
export function movedOut(host: Element, content: string): Element | undefined {
  const paragraph = host.closest('p');
  if (!paragraph || seenNodes(host).length) return undefined;
  for (let node: Node = host; node !== paragraph; node = node.parentNode as Node)
    for (let next = node.nextSibling; next; next = next.nextSibling)
      if (next.textContent?.trim()) return undefined;
  const next = paragraph.nextElementSibling;
  // A heading may come first.
  const isThere = [next, next?.nextElementSibling].some(
    (each) => each && (each.matches(content) || each.querySelector(content)),
  );
  if (!next || !isThere) return undefined;
  if (__DEV__)
    warn(
      host,
      'content',
      next.localName,
      `to stand in it: a <p> ends where a <${next.localName}> begins, and ends <${host.localName}> with it. Take away the <p> around it`,
    );
  return next;
}
