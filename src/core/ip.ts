import {parseUrl} from './urls.js';

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const IPV4_MAPPED = /^::ffff:([\da-f]+):([\da-f]+)$/;

/** The two bytes of a group of an IPv6 address, as IPv4 writes them. */
function bytes(group = ''): string {
  const value = parseInt(group, 16);
  return `${value >> 8}.${value & 255}`;
}

/**
 * An IPv4 ending as two groups (`::3.239.7.207` is `::03ef:07cf`), other endings as they are.
 * WebKit's parser refuses some correct addresses that end in IPv4, `1:2:3:4::3.239.7.207` among them.
 */
function toGroups(ending: string): string {
  if (!IPV4.test(ending)) return ending;
  const hex = ending.split('.').map((byte) => Number(byte).toString(16).padStart(2, '0'));
  return `${hex[0]}${hex[1]}:${hex[2]}${hex[3]}`;
}

/**
 * An IP address in its usual form: IPv4 in decimal, IPv6 in lower case and shortened (RFC 5952), and an IPv4 address
 * mapped into IPv6 (`::ffff:3.239.7.207`) as the IPv4 address that it is. White space around it is ignored.
 * Anything else is `undefined`: a list, a port, a zone (`%eth0`), leading zeros in IPv4.
 */
export function formatIp(text: string): string | undefined {
  const address = text.trim();
  if (IPV4.test(address)) return address;

  const groups = address.replace(/[^:]+$/, toGroups);
  // The characters are checked first: a bracket or a slash would end the host and hide what follows.
  const host = /^[\da-f:]+$/i.test(groups) ? parseUrl(`http://[${groups}]`)?.hostname : undefined;
  const ipv6 = host?.slice(1, -1);
  const mapped = IPV4_MAPPED.exec(ipv6 ?? '');
  return mapped ? `${bytes(mapped[1])}.${bytes(mapped[2])}` : ipv6;
}

/**
 * An IP address with the part that tells one reader from another left out: `3.239.•••.•••`, `2405:4802:•••`.
 * What `formatIp` does not know is `undefined`: a string that we half understand is never shown.
 */
export function maskIp(text: string): string | undefined {
  const address = formatIp(text);
  if (address?.includes(':')) {
    // `::` stands for two groups of zeros or more, so what is before it and two zeros hold the first two.
    const [head = ''] = address.split('::');
    const groups = [...head.split(':').filter(Boolean), '0', '0'];
    return `${groups[0]}:${groups[1]}:•••`;
  }
  return address?.replace(/\d+\.\d+$/, '•••.•••');
}
