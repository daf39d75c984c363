/** What is laid out in an element: its children, and in place of one that has no box of its own those of that. */
export function* boxesIn(parent: Element): Iterable<Element> {
  for (const child of parent.children) {
    const {display, position} = getComputedStyle(child);
    if (display === 'contents' && child.localName !== 'picture') yield* boxesIn(child);
    else if (display !== 'none' && position !== 'absolute') yield child;
  }
}
