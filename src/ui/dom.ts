/** Drawing without Lit, for what is loaded apart from it. */

type Attributes = Record<string, string | undefined>;

function set(node: Element, attributes: Attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) node.setAttribute(name, value);
  }
}

/** An element with its attributes, those that are undefined left out, and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  set(node, attributes);
  node.append(...children);
  return node;
}

/** The same of a picture. */
export function svg(
  tag: 'svg' | 'path',
  attributes: Attributes = {},
  ...children: Node[]
): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  set(node, attributes);
  node.append(...children);
  return node;
}

/** An icon, drawn from one of the paths in icons.ts; hidden from screen readers, who get the words beside it. */
export function icon(path: string): SVGElement {
  return svg('svg', {'viewBox': '0 0 24 24', 'aria-hidden': 'true'}, svg('path', {d: path}));
}
