/** An item of a list, without lists inside, and its link. */
export interface LinkRow {
  readonly item: HTMLElement;
  readonly link: HTMLAnchorElement;
  /** The other links of the item, such as a name after a logo. */
  more?: HTMLAnchorElement[];
}

export const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role=heading]';

/** The changes of an author's markup that make other rows of it, or take our marks from them. */
export const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['href', 'data-since', 'data-hits', 'target', 'aria-current'],
};

/** The rows of all lists, in the order in which they are read. */
export function linkRows(root: Element): LinkRow[] {
  const rows: LinkRow[] = [];
  // Plain selectors are quicker than those with `:scope`, and see the items of the page around the list too.
  const isNested = root.querySelector('li ul, li ol') !== null;
  // What reports a broken link is ours.
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]:not([data-cong-report])')) {
    const item = link.closest('li');
    if (!item || item.contains(root)) continue;
    const last = rows.at(-1);
    if (item === last?.item) (last.more ??= []).push(link);
    // An item that holds a list is no row of its own.
    else if (!(isNested && item.querySelector('ul, ol'))) rows.push({item, link});
  }
  return rows;
}

/** Whether an element is content that a server writes where the links come as data. */
export const isList = (node: Element): boolean =>
  node.matches('ul, ol, details') ||
  (node.matches(HEADINGS) && !!node.nextElementSibling?.matches('ul, ol'));
