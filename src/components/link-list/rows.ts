/** An item of a list, without lists inside, and its link. */
export interface LinkRow {
  readonly item: HTMLElement;
  readonly link: HTMLAnchorElement;
}

const HIDDEN = 'data-cong-hidden';

/** The links of all lists, in the order in which they are read. */
export function linkRows(root: Element): LinkRow[] {
  const rows: LinkRow[] = [];
  for (const item of root.querySelectorAll('li')) {
    const link = item.querySelector('ul, ol')
      ? null
      : item.querySelector<HTMLAnchorElement>('a[href]');
    if (link) rows.push({item, link});
  }
  return rows;
}

/**
 * Hides all rows but those that are `shown`, and with them the lists that have none left, the headings before those,
 * and the items and disclosures around them. What the author has hidden is not ours to show.
 */
export function showOnly(root: Element, rows: readonly LinkRow[], shown: readonly LinkRow[]) {
  if (shown.length === rows.length && !root.querySelector(`[${HIDDEN}]`)) return;
  const keeping = new Set<Element>([root]);
  const hiding = new Set<Element>();
  for (const {item} of shown) for (const node of upTo(keeping, item)) keeping.add(node);
  for (const {item} of rows) {
    // What holds this row may hold another, which shows.
    for (const node of upTo(keeping, item)) {
      if (node.matches('li, ul, ol, details')) hiding.add(node);
      const before = node.previousElementSibling;
      if (node.matches('ul, ol') && before?.matches('h1, h2, h3, h4, h5, h6, [role=heading]'))
        hiding.add(before);
    }
  }
  for (const node of root.querySelectorAll('*')) node.toggleAttribute(HIDDEN, hiding.has(node));
}

/** A node and what holds it, out to one of the `ends`, which is left out. */
function* upTo(ends: ReadonlySet<Element>, node: Element | null) {
  for (; node && !ends.has(node); node = node.parentElement) yield node;
}

/** Compares by a text of each, as dictionaries of the language do. */
export function byText<T>(lang: string, text: (item: T) => string) {
  const {compare} = new Intl.Collator(lang);
  return (a: T, b: T) => compare(text(a), text(b));
}

/** Sorts the items of each list of the author by their text. The items are moved, not made anew. */
export function sortRows(root: Element, lang: string) {
  const order = byText(lang, (item: Element) => item.textContent.trim());
  for (const list of root.querySelectorAll('ul, ol')) {
    const sorted = [...list.children].sort(order);
    if (sorted.some((item, index) => item !== list.children[index])) list.append(...sorted);
  }
}
