import {mayHaveSwallowed, seenNodes} from '../../ui/swallowed.js';

/** Elements in which a server, or an editor, may set a date. */
const PLAIN = 'abbr, b, data, em, font, i, small, span, strong, time, u';
const WRAPPERS = 'div, p';

/** Texts longer than this, in characters, are no date. */
const LONGEST = 120;

/** A day, a time of day, or the name of one, as languages with Latin letters write them. */
const DATE =
  /\d\s*[/.:-]\s*\d|\d\s*[hg]\s*\d|(^|\s)(thứ|chủ nhật|ngày|tháng|năm)(?!\p{L})|\d{1,2}(st|nd|rd|th)?\s+\p{L}+\s+\d{4}|day,?(\s|$)/iu;

const isPlain = (node: Node) =>
  !(node instanceof Element) || (node.matches(PLAIN) && !node.querySelector(`:not(${PLAIN}, br)`));

/**
 * The first node that no server would write as the date of a line, which has to stay in sight; undefined where all of
 * the content may go when our own date shows.
 */
export function strayNode(host: Element): Node | undefined {
  const nodes = seenNodes(host);
  const [first, ...others] = nodes;
  const isWrapped = first instanceof Element && first.matches(WRAPPERS) && !others.length;
  const content = isWrapped ? seenNodes(first) : nodes;
  const stray = content.find((node) => !isPlain(node));
  if (stray || !mayHaveSwallowed(host)) return stray;
  const text = content
    .map(({textContent}) => textContent)
    .join(' ')
    .trim();
  const isDate = text.length <= LONGEST && DATE.test(text);
  // Text alone is what the slot is for, unless it goes on from something before it.
  const isOwnText =
    !isWrapped && content.every((node) => node instanceof Text) && !/^[^\p{L}\p{N}]/u.test(text);
  const isMarked = content.every((node) => node instanceof Element && node.matches('time'));
  return isMarked || isOwnText || isDate ? undefined : first;
}
