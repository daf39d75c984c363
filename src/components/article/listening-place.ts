import type {Article} from './article.js';
import {pageAddress} from './page-address.js';

/** Where readers left off, while the page is open. */
const places = new WeakMap<Article, Record<string, number | undefined>>();

/** Where the article asks for it, a place outlives the page: in the tab's own storage, with the page's address. */
const keyOf = (article: Article, kind: string) =>
  /^(local|session)$/.test(article.getAttribute('remember') ?? '')
    ? `cong-article-${kind}:${pageAddress()}#${article.id}`
    : undefined;

/** Where the reader left off; undefined is the beginning. */
export function readPlace(article: Article, kind: string): number | undefined {
  const key = keyOf(article, kind);
  try {
    const stored = key && Number(sessionStorage.getItem(key));
    if (stored && stored > 0) return stored;
  } catch {
    // A page without storage remembers until it is left.
  }
  return places.get(article)?.[kind];
}

/** Keeps where the reader left off, or forgets it. */
export function keepPlace(article: Article, kind: string, place: number | undefined) {
  places.set(article, {[kind]: place});
  const key = keyOf(article, kind);
  try {
    if (key && place === undefined) sessionStorage.removeItem(key);
    else if (key) sessionStorage.setItem(key, String(place));
  } catch {
    // As above.
  }
}
