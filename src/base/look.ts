import {membersOf} from '../core/members.js';
import {warn} from '../core/warn.js';
import {adoptPartStyles} from '../ui/part-styles.js';
import {checkContrast} from './check-contrast.js';

type Root = Document | ShadowRoot;

/** The trees that have been dressed, with the document in which they were: one that moves is dressed anew. */
const looks = new WeakMap<Root, {page: Document; done: Promise<void> | undefined}>();

/** Whether a page links `styles.css`, which says so by a custom property. */
const isLinked = (page: Document) =>
  getComputedStyle(membersOf(page).documentElement).getPropertyValue('--cong-styles') !== '';

async function adopt(root: Root) {
  try {
    adoptPartStyles(root, (await import('../elements/look.js')).look);
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
export function lookOf(root: Root): Promise<void> | undefined {
  const page = root.ownerDocument ?? (root as Document);
  const known = looks.get(root);
  if (known?.page === page) return known.done;
  const done = root === page && isLinked(page) ? undefined : adopt(root);
  looks.set(root, {page, done});
  return done;
}

/** Gives the document, and a shadow root of the page's own in which an element stands, their look. */
export function adoptLook(host: Element) {
  const styled = lookOf(host.ownerDocument);
  if (__DEV__) void Promise.resolve(styled).then(checkContrast);
  const root = host.getRootNode();
  if (root instanceof ShadowRoot) void lookOf(root);
}
