import {bareHost, hostIn, isBelow} from '../../core/urls.js';
import type {Links} from '../../data/schemas/links.js';

export const LAYOUTS: readonly unknown[] = ['list', 'columns', 'logos', 'menu'];
export const EXTERNALS: readonly unknown[] = ['mark', 'new-tab', 'none'];
export const SORTS: readonly unknown[] = ['text', 'groups'];

const isLinks = (data: unknown): data is Links =>
  Array.isArray(data) || Array.isArray((data as {groups?: unknown} | undefined)?.groups);

/** The links to draw: those of the property, else those of `src`; undefined where the markup shows. */
export function chosenLinks(
  property: unknown,
  fromSrc: Links | undefined,
  refuse: (data: unknown) => void,
): Links | undefined {
  if (isLinks(property)) return property;
  if (property != null) refuse(property);
  return fromSrc;
}

export interface ListState {
  /** How many links there are; undefined until they have been seen, which a server never does with markup. */
  readonly total: number | undefined;
  /** How many the filter has found; undefined where it looks for nothing. */
  readonly found: number | undefined;
  readonly limit: number;
  /** Whether the reader has asked for all. */
  readonly isExpanded: boolean;
}

/** How many links show, and how many the limit holds back; a filter looks past the limit. */
export function shownCount({total = 0, found, limit, isExpanded}: ListState) {
  if (found !== undefined) return {shown: found, held: 0};
  const isLimited = !isExpanded && Number.isInteger(limit) && limit > 0;
  const shown = isLimited ? Math.min(limit, total) : total;
  return {shown, held: total - shown};
}

/** An address as a link element and a `URL` have it. */
export interface LinkAddress {
  readonly href: string;
  readonly protocol: string;
  readonly hostname: string;
}

/** The site around a list. */
export interface Site {
  /** The address of the page, without its hash. */
  readonly page: string;
  /** The host that relative addresses lead to, without `www.`. */
  readonly host: string | undefined;
  /** The hosts that belong to the site, as links have them, without `www.`; those below them belong to it too. */
  readonly ownHosts: readonly string[];
}

/** The hosts in the text of `own-hosts`, with blanks or commas between; what has none is refused. */
export const hostsIn = (
  text: string | undefined,
  refuse?: (written: string) => void,
): readonly string[] =>
  (text?.match(/[^\s,;]+/g) ?? []).flatMap((written) => {
    const host = hostIn(written);
    if (!host) refuse?.(written);
    return host ?? [];
  });

/** Whether a link leads to a host that is not the site’s. The hosts are parsed already: a list may have 10,000 links. */
export function isOutside({protocol, hostname}: LinkAddress, {host, ownHosts}: Site): boolean {
  const there = bareHost(hostname);
  return /^https?:$/.test(protocol) && there !== host && !isBelow(there, ownHosts);
}

export const withoutHash = (url: string) => url.replace(/#.*/s, '');

/**
 * Whether a link leads to the page that it stands on, whatever the hash. A link to a place on the page, which was written
 * as `#there`, does not count.
 */
export function isCurrentPage({href}: LinkAddress, written: string | null, {page}: Site): boolean {
  return href.startsWith(page) && withoutHash(href) === page && !written?.startsWith('#');
}
