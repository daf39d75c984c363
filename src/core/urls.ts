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

/**
 * Whether a link leaves the site: it is `http` or `https`, and its host is neither that of `base` nor one of
 * `ownHosts` (names such as `vksndtc.gov.vn`, in any case) nor below one of those. Ports do not matter.
 * What does not parse is not external. With an empty `base` absolute links are compared with `ownHosts` alone.
 */
export function isExternal(href: string, base: string, ownHosts: readonly string[] = []): boolean {
  // A server that does not know its own address has no base.
  const url = parseUrl(href, base) ?? parseUrl(href);
  if (!url || !MEDIA_PROTOCOLS.includes(url.protocol)) return false;
  const host = url.hostname;
  return (
    host !== parseUrl(base)?.hostname &&
    !ownHosts.some((own) => `.${host}`.endsWith(`.${own.toLowerCase()}`))
  );
}
