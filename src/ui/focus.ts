import {membersOf} from '../core/members.js';

/** What can have the focus, if it is enabled and seen. */
const FOCUSABLE =
  'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable], [tabindex]';

/** The children of a node as they are drawn: a shadow root in place of its host’s, what is assigned in place of a slot’s. */
function drawnChildren(node: Element | ShadowRoot): Iterable<Element> {
  if (node instanceof Element && node.shadowRoot) return node.shadowRoot.children;
  const assigned = node instanceof HTMLSlotElement ? node.assignedElements() : [];
  return assigned.length ? assigned : node.children;
}

/** The parent of a node as it is drawn. */
function drawnParent(node: Element): Element | ShadowRoot | undefined {
  if (node.assignedSlot) return node.assignedSlot;
  const {parentNode} = node;
  return parentNode instanceof ShadowRoot ? parentNode.host : (node.parentElement ?? undefined);
}

const isReachable = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement &&
  element.matches(FOCUSABLE) &&
  element.tabIndex >= 0 &&
  !element.matches(':disabled') &&
  element.getClientRects().length > 0 &&
  getComputedStyle(element).visibility === 'visible';

/** The reachable elements among a node and what it holds, in their order. */
function* reachableAmong(element: Element): Generator<HTMLElement> {
  if (element.matches('[inert]')) return;
  if (isReachable(element)) yield element;
  for (const child of drawnChildren(element)) yield* reachableAmong(child);
}

/** What Tab reaches in an element, through shadow roots and slots; the element itself too, if it is such. */
export const reachableIn = (element: Element): HTMLElement[] => [...reachableAmong(element)];

/**
 * What Tab would reach after an element and all that is in it, through shadow roots and slots; undefined at the page’s
 * end. A `tabindex` above 0 is not followed.
 */
export function focusableAfter(element: Element): HTMLElement | undefined {
  for (let node: Element | undefined = element; node;) {
    const parent: Element | ShadowRoot | undefined = drawnParent(node);
    if (!parent) return undefined;
    const siblings: Element[] = [...drawnChildren(parent)];
    for (const sibling of siblings.slice(siblings.indexOf(node) + 1)) {
      const [found] = reachableAmong(sibling);
      if (found) return found;
    }
    node = parent as Element;
  }
  return undefined;
}

/**
 * Whether nothing else has taken the focus from an element that goes: it is in it, or was until now and is nowhere. A
 * script may have moved it on already.
 */
export function leavesFocus(element: Element): boolean {
  for (let node = element; ;) {
    const root = node.getRootNode() as Document | ShadowRoot;
    const {activeElement: active} = membersOf(root);
    const isOurs = !active || active === node || active === membersOf(node.ownerDocument).body;
    if (!isOurs) return false;
    if (!('host' in root)) return true;
    node = root.host;
  }
}
