import type {Photo} from '../../schemas/photos.js';

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

/** An icon, drawn from one of the paths in icons.ts. */
export function icon(path: string): SVGElement {
  const [svg, line] = ['svg', 'path'].map((tag) =>
    document.createElementNS('http://www.w3.org/2000/svg', tag),
  ) as [SVGElement, SVGElement];
  set(svg, {'viewBox': '0 0 24 24', 'aria-hidden': 'true'});
  set(line, {d: path});
  svg.append(line);
  return svg;
}

/** The full picture; it begins to load at once, in the page or not. */
export function pictureOf({src, alt, caption, sources = []}: Photo): HTMLPictureElement {
  const image = element('img', {alt: alt || caption || ''});
  const picture = element(
    'picture',
    {},
    ...sources.map(({type, srcset}) => element('source', {type, srcset, sizes: '100vw'})),
    image,
  );
  // Last, so that the file for browsers without the better formats is not loaded as well.
  image.src = src;
  return picture;
}

const textOf = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() || undefined;

/** What the markup says of a photo. */
export function photoFrom(link: HTMLAnchorElement): Photo {
  const image = link.querySelector('img');
  return {
    src: link.getAttribute('href') ?? '',
    thumb: image?.currentSrc || image?.src,
    alt: image?.alt,
    caption: textOf(link.closest('figure')?.querySelector('figcaption')),
  };
}
