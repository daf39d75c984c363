import {warn} from '../core/warn.js';
import {checkContrast} from './check-contrast.js';

const looks = new WeakMap<Node, Promise<void> | undefined>();

/** Whether the page links `styles.css`, which says so by a custom property. */
const isLinked = () =>
  getComputedStyle(document.documentElement).getPropertyValue('--cong-styles') !== '';

async function adopt(root: Document | ShadowRoot) {
  try {
    root.adoptedStyleSheets.push((await import('../elements/look.js')).look);
  } catch (error) {
    if (__DEV__) warn('cong-…', 'the styles', String(error), 'to load; link styles.css instead');
  }
}

/**
 * Gives a tree the tokens and the styles for what authors wrote, once. Its selectors are by tag, so that a rule of the
 * page's own with a class wins.
 *
 * @returns what to wait for; undefined for a page that links `styles.css`, and so has them
 */
export function lookOf(root: Document | ShadowRoot): Promise<void> | undefined {
  if (!looks.has(root)) {
    // A sheet made for one document cannot be adopted by another, so a frame has to link its own.
    const isOurs = (root.ownerDocument ?? root) === document;
    looks.set(root, isOurs && !(root === document && isLinked()) ? adopt(root) : undefined);
  }
  return looks.get(root);
}

/** Gives the document, and a shadow root of the page's own in which an element stands, their look. */
export function adoptLook(host: Element) {
  const styled = lookOf(document);
  if (__DEV__) void Promise.resolve(styled).then(checkContrast);
  const root = host.getRootNode();
  if (root instanceof ShadowRoot) void lookOf(root);
}
