/** Nodes that were given a tab stop here, which are not the author's to keep. */
const ours = new WeakSet<Element>();

let sizes: ResizeObserver | undefined;

/**
 * A box that scrolls has to take the focus, or keys would not reach what is hidden; not every browser sees to it.
 * https://www.w3.org/WAI/WCAG22/Understanding/keyboard
 */
function onResize(entries: readonly ResizeObserverEntry[]) {
  for (const {target} of entries) {
    const isHidden = target.scrollWidth > target.clientWidth + 1;
    if (isHidden && !target.hasAttribute('tabindex')) {
      target.setAttribute('tabindex', '0');
      ours.add(target);
    } else if (!isHidden && ours.delete(target)) target.removeAttribute('tabindex');
  }
}

/** The address of a link on paper says nothing new where the text has it, or where it leads to this site. */
function saysNothing({href, origin, textContent}: HTMLAnchorElement): boolean {
  const text = textContent.trim();
  return origin === location.origin || href === text || href === `${text}/`;
}

/**
 * Does for the author's text what a style sheet cannot: lets the keyboard scroll a wide table, and keeps addresses off
 * paper that stand in the text already. It writes two attributes and nothing else; to be called again when the text
 * changes.
 */
export function careFor(article: Element) {
  sizes ??= new ResizeObserver(onResize);
  for (const each of article.querySelectorAll('table, pre')) sizes.observe(each);
  for (const link of article.querySelectorAll<HTMLAnchorElement>('a[href^=http]'))
    link.toggleAttribute('data-cong-plain', saysNothing(link));
}
