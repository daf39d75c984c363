/**
 * The text a reader sees in an element: what its shadow root draws, with slotted text in its place, in one line.
 */
export function shownText(element: Element): string {
  return textOf(element.shadowRoot ?? element)
    .replace(/\s+/g, ' ')
    .trim();
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLElement && getComputedStyle(node).display === 'none') return '';
  if (node instanceof HTMLSlotElement && node.assignedNodes().length) {
    return node.assignedNodes().map(textOf).join('');
  }
  if (node instanceof HTMLStyleElement) return '';
  const inside = (node instanceof Element && node.shadowRoot) || node;
  const text = [...inside.childNodes].map(textOf).join('');
  const isBlock = node instanceof HTMLElement && getComputedStyle(node).display !== 'inline';
  return isBlock ? ` ${text} ` : text;
}
