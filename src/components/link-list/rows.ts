import {fold, matchesAll} from '../../core/fold.js';
import {isExternal} from '../../core/urls.js';

/** An item of a list, without lists inside, and its link. */
export interface LinkRow {
  readonly item: HTMLElement;
  readonly link: HTMLAnchorElement;
}

const HIDDEN = 'data-cong-hidden';
const EXTERNAL = 'data-cong-external';

/** The links that open in a new tab because of us. */
const retargeted = new WeakSet<HTMLAnchorElement>();

/** The links of all lists, in the order in which they are read. */
export function linkRows(root: HTMLElement): LinkRow[] {
  const rows: LinkRow[] = [];
  for (const item of root.querySelectorAll('li')) {
    const link = item.querySelector('ul, ol')
      ? null
      : item.querySelector<HTMLAnchorElement>('a[href]');
    if (link) rows.push({item, link});
  }
  return rows;
}

/** Marks links that leave the site with the words that tell so; the sheet draws them, and an arrow. */
export function markExternal(
  rows: readonly LinkRow[],
  mode: string,
  words: string,
  ownHosts: readonly string[],
) {
  for (const {link} of rows) {
    if (retargeted.delete(link)) {
      link.removeAttribute('target');
      link.relList.remove('noopener');
    }
    if (mode === 'none' || !isExternal(link.href, document.baseURI, ownHosts)) {
      link.removeAttribute(EXTERNAL);
      continue;
    }
    link.setAttribute(EXTERNAL, words);
    if (mode !== 'new-tab' || link.target) continue;
    retargeted.add(link);
    link.target = '_blank';
    link.relList.add('noopener');
  }
}

/**
 * Leaves only the items with all words, `limit` of them at most (0: all), and hides lists that have none, with the
 * heading before them. What the author has hidden is not ours to show.
 *
 * @returns the rows that show
 */
export function hideUnmatched(
  root: HTMLElement,
  rows: readonly LinkRow[],
  words: readonly string[],
  limit: number,
): LinkRow[] {
  const matching = words.length
    ? rows.filter(({item}) => matchesAll(fold(item.textContent), words))
    : rows;
  const shown = new Set(limit ? matching.slice(0, limit) : matching);
  const keeping = new Set<Node>();
  for (const row of rows) {
    row.item.toggleAttribute(HIDDEN, !shown.has(row));
    if (!shown.has(row)) continue;
    for (let node: Node | null = row.item; node && node !== root; node = node.parentNode)
      keeping.add(node);
  }
  for (const list of root.querySelectorAll<HTMLElement>('ul, ol')) {
    // A list without links, such as one still to be filled, is left alone.
    const isHidden = !keeping.has(list) && rows.some(({item}) => list.contains(item));
    list.toggleAttribute(HIDDEN, isHidden);
    // What holds this list may hold another, which shows.
    for (const label of labelsOf(list))
      label.toggleAttribute(HIDDEN, isHidden && !keeping.has(label));
  }
  return [...shown];
}

/** The heading before a list, or the item or disclosure that it stands in. */
function labelsOf(list: HTMLElement): Element[] {
  const before = list.previousElementSibling;
  const labels = before?.matches('h1, h2, h3, h4, h5, h6, [role="heading"]') ? [before] : [];
  const parent = list.parentElement;
  return parent?.matches('li, details') ? [...labels, parent] : labels;
}

/** A sorted copy, by a text of each item, as dictionaries of the language do. */
export function sortByText<T>(items: readonly T[], text: (item: T) => string, lang: string): T[] {
  const {compare} = new Intl.Collator(lang);
  return [...items].sort((a, b) => compare(text(a), text(b)));
}

/** Sorts the items of each list of the author by their text. The items are moved, not made anew. */
export function sortRows(root: HTMLElement, lang: string) {
  for (const list of root.querySelectorAll('ul, ol')) {
    const items = [...list.children];
    const sorted = sortByText(items, (item) => item.textContent.trim(), lang);
    if (sorted.some((item, index) => item !== items[index])) list.append(...sorted);
  }
}
