import {matchRanges, type TextRange} from '../../../core/fold.js';
import type {LinkRow} from '../links-markup.js';

const NAME = 'cong-match';

/** How many rows are marked at once, about as many as are in sight; the others follow once the reader pauses. */
const AT_ONCE = 25;

/** In milliseconds, more than between the letters of one who types. */
const PAUSE = 250;

/** A reader who sees more matches than this types on. */
const MOST = 400;

const owned = new WeakMap<object, Range[]>();

/**
 * Marks the letters that match, without a change to the document: by the CSS Custom Highlight API, and not at all
 * where the browser has none (Firefox before 140, Safari before 17.2). One highlight serves all lists of the page.
 *
 * https://drafts.csswg.org/css-highlight-api-1/
 */
export function highlightMatches(
  owner: object,
  rows: readonly LinkRow[],
  words: readonly string[],
) {
  if (typeof Highlight === 'undefined') return;
  const before = owned.get(owner);
  if (!before && !words.length) return;
  const highlight = CSS.highlights.get(NAME) ?? new Highlight();
  CSS.highlights.set(NAME, highlight);
  for (const range of before ?? []) highlight.delete(range);
  owned.delete(owner);
  if (!words.length) return;

  const ranges: Range[] = [];
  owned.set(owner, ranges);
  const mark = (from: number, to: number) => {
    for (const {link} of rows.slice(from, to)) {
      for (const range of rangesIn(link, words)) {
        highlight.add(range);
        ranges.push(range);
      }
    }
  };
  mark(0, AT_ONCE);
  if (rows.length <= AT_ONCE) return;
  setTimeout(() => {
    // Unless something else is looked for by now.
    if (owned.get(owner) === ranges) mark(AT_ONCE, MOST);
  }, PAUSE);
}

/** The ranges of the matches in an element, whose text may be spread over several nodes. */
function rangesIn(element: Element, words: readonly string[]): Range[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: {node: Text; start: number}[] = [];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    nodes.push({node, start: text.length});
    text += node.data;
  }
  return joined(matchRanges(text, words), text).map(({start, end}) => {
    const range = new Range();
    for (const each of nodes) {
      const [from, to] = [start - each.start, end - each.start];
      if (from >= 0 && from <= each.node.length) range.setStart(each.node, from);
      if (to > 0 && to <= each.node.length) range.setEnd(each.node, to);
    }
    return range;
  });
}

/** Matches with nothing but blanks between them are one: the words stand next to each other, as the reader typed them. */
function joined(ranges: readonly TextRange[], text: string): TextRange[] {
  const all: TextRange[] = [];
  for (const {start, end} of ranges) {
    const last = all.at(-1);
    if (last && !text.slice(last.end, start).trim()) all[all.length - 1] = {start: last.start, end};
    else all.push({start, end});
  }
  return all;
}
