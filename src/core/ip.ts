import {parseUrl} from './urls.js';

/** A host as the browser's parser writes it; `undefined` where it is none. */
const hostOf = (host: string) => parseUrl(`http://${host}`)?.hostname;

/**
 * An IPv4 ending as two groups (`::3.239.7.207` is `::3ef:7cf`), other endings as they are.
 * WebKit's parser refuses some correct addresses that end in IPv4, `1:2:3:4::3.239.7.207` among them.
 */
const toGroups = (ending: string) =>
  (ending.includes('.') && hostOf(`[::ffff:${ending}]`)?.slice(8, -1)) || ending;

/**
 * An IP address in its usual form: IPv4 in decimal, IPv6 in lower case and shortened (RFC 5952), and an IPv4 address
 * mapped into IPv6 (`::ffff:3.239.7.207`) as the IPv4 address that it is. White space around it is ignored.
 * Anything else is `undefined`: a list, a port, a zone (`%eth0`), leading zeros in IPv4.
 */
export function formatIp(text: string): string | undefined {
  const address = text.trim();
  // IPv4 that is written in another way, such as `3.239.7` or `03.239.7.207`, comes out changed.
  if (/^[\d.]+$/.test(address)) return hostOf(address) === address ? address : undefined;

  // The characters are checked first: a bracket or a slash would end the host and hide what follows.
  if (!/^[\da-f:.]+$/i.test(address)) return undefined;
  const ipv6 = hostOf(`[${address.replace(/[^:]+$/, toGroups)}]`)?.slice(1, -1);
  const [, high, low] = /^::ffff:(\w+):(\w+)$/.exec(ipv6 ?? '') ?? [];
  // To the parser one number is an IPv4 address, too.
  return high && low ? hostOf(`${parseInt(high, 16) * 65536 + parseInt(low, 16)}`) : ipv6;
}

/**
 * An IP address with the part that tells one reader from another left out: `3.239.•••.•••`, `2405:4802:•••`.
 * What `formatIp` does not know is `undefined`: a string that we half understand is never shown.
 */
export function maskIp(text: string): string | undefined {
  const address = formatIp(text);
  if (!address?.includes(':')) return address?.replace(/\d+\.\d+$/, '•••.•••');
  // `::` stands for two groups of zeros or more, so an empty group among the first two is zero.
  const [first, second] = address.split(':');
  return `${first || 0}:${second || 0}:•••`;
}
