import {readStored, store} from '../../../../ui/storage.js';
import {pageAddress} from '../../page-address.js';

export type PlaybackKind = 'recording' | 'speech';

/** The places where readers left off, while the page is open. */
const places = new WeakMap<Element, Partial<Record<PlaybackKind, number | undefined>>>();

/** If the article asks for it, a place outlives the page: in the tab's own storage, with the page's address. */
const keyOf = (article: Element, kind: PlaybackKind) =>
  /^(local|session)$/.test(article.getAttribute('remember') ?? '')
    ? `cong-article-${kind}:${pageAddress()}#${article.id}`
    : undefined;

/** The place where the reader left off; undefined is the beginning. */
export function readPlace(article: Element, kind: PlaybackKind): number | undefined {
  const key = keyOf(article, kind);
  const stored = key && Number(readStored('session', key));
  return stored && stored > 0 ? stored : places.get(article)?.[kind];
}

/** Keeps the place where the reader left off, or forgets it. */
export function keepPlace(article: Element, kind: PlaybackKind, place: number | undefined) {
  places.set(article, {[kind]: place});
  const key = keyOf(article, kind);
  if (key) store('session', key, place === undefined ? undefined : String(place));
}
