import {HEADINGS} from './rows.js';

/** Compares by a text of each, as dictionaries of the language do. */
export function byText<T>(lang: string, text: (item: T) => string | null | undefined) {
  const {compare} = new Intl.Collator(lang);
  return (a: T, b: T) => compare(text(a) ?? '', text(b) ?? '');
}

/**
 * Sorts the items of each list of the author by their text, and where groups are to be sorted too, nested lists, and
 * headings and disclosures with what follows them. What is sorted is moved, not made anew.
 */
export function sortRows(root: Element, lang: string, hasGroups: boolean) {
  const order = byText(lang, (item: Element | undefined) => item?.textContent.trim());
  for (const list of root.querySelectorAll('ul, ol')) {
    if (hasGroups || !list.querySelector('ul, ol')) arrange(list, [...list.children].sort(order));
  }
  if (!hasGroups) return;
  const loose: Element[] = [];
  const groups: Element[][] = [];
  for (const child of root.children) {
    if (child.matches(`${HEADINGS}, details`)) groups.push([]);
    (groups.at(-1) ?? loose).push(child);
  }
  arrange(root, [...loose, ...groups.sort(([a], [b]) => order(a, b)).flat()]);
}

/** Moves children into an order, unless they stand in it. */
function arrange(parent: Element, sorted: readonly Element[]) {
  if (sorted.some((child, index) => child !== parent.children[index])) parent.append(...sorted);
}
