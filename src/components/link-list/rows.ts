/** An item of a list, without lists inside, and its link. */
export interface LinkRow {
  readonly item: HTMLElement;
  readonly link: HTMLAnchorElement;
}

export const HIDDEN = 'data-cong-hidden';

/** What holds rows, and hides when all of them do. */
export const HOLDERS = 'li, ul, ol, details, [role=list]';

export const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role=heading]';

/** The links of all lists, in the order in which they are read; of an item the first. */
export function linkRows(root: Element): LinkRow[] {
  const rows: LinkRow[] = [];
  const isNested = root.querySelector(':scope li :is(ul, ol)') !== null;
  let last: Element | null = null;
  for (const link of root.querySelectorAll<HTMLAnchorElement>(':scope li a[href]')) {
    const item = link.closest('li');
    if (!item || item === last) continue;
    last = item;
    // An item that holds a list is no row of its own.
    if (!(isNested && item.querySelector('ul, ol'))) rows.push({item, link});
  }
  return rows;
}

/** The heading of a list, which stands right before it. */
export function headingOf(list: Element): Element | undefined {
  const before = list.previousElementSibling;
  return list.matches('ul, ol, [role=list]') && before?.matches(HEADINGS) ? before : undefined;
}

/**
 * Hides all rows but those that are `shown`, and with them the lists that have none left, the headings before those,
 * and the items and disclosures around them. What the author has hidden is not ours to show.
 */
export function showOnly(root: Element, rows: readonly LinkRow[], shown: readonly LinkRow[]) {
  if (shown.length === rows.length && !root.querySelector(`[${HIDDEN}]`)) return;
  const keeping = new Set<Element>([root]);
  const hiding = new Set<Element | undefined>();
  for (const {item} of shown) for (const node of upTo(keeping, item)) keeping.add(node);
  for (const {item} of rows) {
    // What holds this row may hold another, which shows.
    for (const node of upTo(keeping, item))
      if (node.matches(HOLDERS)) hiding.add(node).add(headingOf(node));
  }
  for (const node of root.querySelectorAll('*')) node.toggleAttribute(HIDDEN, hiding.has(node));
}

/** A node and what holds it, out to one of the `ends`, which is left out. */
function* upTo(ends: ReadonlySet<Element>, node: Element | null) {
  for (; node && !ends.has(node); node = node.parentElement) yield node;
}
