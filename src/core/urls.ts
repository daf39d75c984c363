/** The little of `URL` that we use. Core compiles without the DOM library, and every runtime has the class. */
interface ParsedUrl {
  readonly protocol: string;
  readonly hostname: string;
  readonly origin: string;
}
declare const URL: new (url: string, base?: string) => ParsedUrl;

const LINK_PROTOCOLS: readonly string[] = ['http:', 'https:', 'mailto:', 'tel:'];
/** Whether an address is safe does not depend on the page it is on, which a server does not know. */
const ANY_BASE = 'https://localhost/';
const MEDIA_PROTOCOLS: readonly string[] = ['http:', 'https:'];

/** The URL as the browser will read it; `undefined` where it cannot. */
export function parseUrl(url: string, base?: string): ParsedUrl | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}

/**
 * The browser's own parser decides, never a pattern: it drops tabs, line breaks and leading control characters, so
 * that `java\nscript:` is `javascript:` to it. What is returned is exactly what was parsed.
 */
function allow(url: unknown, base: string, protocols: readonly string[]): string | undefined {
  const text = typeof url === 'string' ? url.trim() : '';
  // An empty address would be the page itself; in data it is a missing value.
  if (!text) return undefined;
  // Without a colon there is no protocol, and the parser would only throw.
  const absolute = text.includes(':') ? parseUrl(text) : undefined;
  // What does not parse alone has no protocol of its own and stays on the page's, which is `file:` for a page opened
  // from a disk.
  return (absolute ? protocols.includes(absolute.protocol) : parseUrl(text, base))
    ? text
    : undefined;
}

/**
 * An address from data or markup that is safe in `href`: `http`, `https`, `mailto`, `tel`, `#here`, or relative to
 * `base` (an absolute URL, by default any). Returned as it was written, trimmed; `undefined` for any other protocol,
 * for what does not parse, for blank text and for what is not a string.
 */
export function safeHref(href: unknown, base = ANY_BASE): string | undefined {
  return allow(href, base, LINK_PROTOCOLS);
}

/** As `safeHref`, for what a page loads: pictures, sound, JSON. Only `http`, `https` and relative addresses. */
export function safeSrc(src: unknown, base = ANY_BASE): string | undefined {
  return allow(src, base, MEDIA_PROTOCOLS);
}

/** A host without the `www.` that people write or leave out. */
export const bareHost = (host: string): string => host.replace(/^www\./, '');

/**
 * The host in what people write for one: `VKSNDTC.gov.vn`, `*.gov.vn`, `https://www.tòa-án.vn:8080/tin`. It is written as
 * the browser has it in a link, without `www.`; `undefined` where the text has none.
 */
export function hostIn(written: string): string | undefined {
  const address = written.replace(/^(?:\w+:)?\/\//, '').replace(/^\*?\./, '');
  const host = parseUrl(`http://${address}`)?.hostname ?? '';
  // Browsers take quotation marks and asterisks too, which no link will have.
  return /^(?:\w[\w.-]*|\[.*\])$/.test(host) ? bareHost(host.replace(/\.$/, '')) : undefined;
}

/** Whether a host is one of others, or below one of them. */
export const isBelow = (host: string, others: readonly string[]): boolean =>
  others.some((other) => `.${host}`.endsWith(`.${other}`));

/**
 * Whether a link leaves the site: it is `http` or `https`, and its host is neither that of `base` nor one of
 * `ownHosts` nor below one of those. Own hosts are names such as `vksndtc.gov.vn`, or whatever address has them; what has
 * none is ignored. Letter case, ports and a leading `www.` do not matter. What does not parse is not external. With an
 * empty `base` absolute links are compared with `ownHosts` alone.
 */
export function isExternal(href: string, base: string, ownHosts: readonly string[] = []): boolean {
  // A server that does not know its own address has no base.
  const url = parseUrl(href, base) ?? parseUrl(href);
  if (!url || !MEDIA_PROTOCOLS.includes(url.protocol)) return false;
  const host = bareHost(url.hostname);
  const own = ownHosts.flatMap((each) => hostIn(each) ?? []);
  return host !== bareHost(parseUrl(base)?.hostname ?? '') && !isBelow(host, own);
}
