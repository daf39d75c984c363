import {fileKind} from './file-kind.js';
import {markEdges, onScroll} from './scroll-edges.js';

/** Nodes that were given a tab stop here, which are not the author's to keep. */
const ours = new WeakSet<Element>();

/** Tables with a width or a place of their own. */
const SIZED =
  "table:is([width], [align], [style*='width' i], [style*='auto' i], center > *, [align='center'] > *)";

/**
 * Says of a table that its author has given a width or a place whether it fits. One that does is a table as anywhere; one
 * that does not is a box that scrolls.
 */
function fit(table: Element) {
  const isBox = getComputedStyle(table).display === 'block';
  const room = isBox ? table.clientWidth : (table.parentElement?.clientWidth ?? Infinity);
  const needed = isBox ? table.scrollWidth : table.getBoundingClientRect().width;
  const state = needed > room + 1 ? 'scrolls' : 'fits';
  if (table.getAttribute('data-cong-table') !== state) table.setAttribute('data-cong-table', state);
}

let sizes: ResizeObserver | undefined;

/**
 * A box that scrolls has to take the focus, or keys would not reach what is hidden; not every browser sees to it.
 * https://www.w3.org/WAI/WCAG22/Understanding/keyboard
 */
function onResize(entries: readonly ResizeObserverEntry[]) {
  for (const {target} of entries) {
    // Not at once: a table that takes another size while sizes are told of is an error to browsers.
    if (target.matches(SIZED)) requestAnimationFrame(() => fit(target));
    const isHidden = target.scrollWidth > target.clientWidth + 1;
    if (isHidden && !target.hasAttribute('tabindex')) {
      target.setAttribute('tabindex', '0');
      ours.add(target);
    } else if (!isHidden && ours.delete(target)) target.removeAttribute('tabindex');
    markEdges(target);
  }
}

/** The address of a link on paper says nothing new where the text has it, or where it leads to this site. */
function saysNothing({href, origin, textContent}: HTMLAnchorElement): boolean {
  const text = textContent.trim();
  return origin === location.origin || href === text || href === `${text}/`;
}

/** Frames and films of other sites keep their shape where they are narrower than they were made. */
function keepShape(frame: HTMLElement) {
  const [width = 0, height = 0] = ['width', 'height'].map((name) => {
    const length = frame.getAttribute(name) ?? '';
    return /^\d+(px)?$/.test(length) ? parseInt(length, 10) : 0;
  });
  if (width && height) frame.style.setProperty('--_shape', `${width} / ${height}`);
}

/** Tells the badge of an attachment what its words say, in the link or beside it; an address or a type goes first. */
function tellKind(link: Element) {
  const kind = fileKind((link.closest('li') ?? link).textContent);
  if (kind) link.setAttribute('data-cong-kind', kind);
  else link.removeAttribute('data-cong-kind');
}

/**
 * Does for the author's text what a style sheet cannot: lets the keyboard scroll a wide table and shows where there is
 * more of it, reads the kind of an attachment, and keeps addresses off paper that stand in the text already. It writes
 * five attributes and a custom property, and nothing else; to be called again when the text changes.
 */
export function careFor(article: Element) {
  sizes ??= new ResizeObserver(onResize);
  // The same listener counts once.
  article.addEventListener('scroll', onScroll, {capture: true, passive: true});
  for (const link of article.querySelectorAll(':scope > [slot=attachments] a')) tellKind(link);
  for (const each of article.querySelectorAll('table, pre')) sizes.observe(each);
  for (const link of article.querySelectorAll<HTMLAnchorElement>(
    "a:is([href*='://'], [href^='//'])",
  ))
    link.toggleAttribute('data-cong-plain', saysNothing(link));
  for (const frame of article.querySelectorAll<HTMLElement>('iframe, object, embed'))
    keepShape(frame);
}
