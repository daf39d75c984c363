/** What stands between the site and a hostile page, a hostile address, or a program that tries passwords. */
import {isIPv4, isIPv6} from 'node:net';
import {styleSources} from './pages.mjs';
import {refusal} from './refusals.mjs';

/** Nothing from elsewhere, nothing inline but the styles of shadow roots, nothing that puts the site into a frame. */
const policyOf = (page) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styleSources(page)}`,
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/** For each answer, whatever it is. */
export const plainHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** A hook for every answer, and for those that Fastify gives before it has looked for a route. */
export function securityHeaders({isSecure}) {
  return async ({raw}, reply, payload) => {
    reply.headers(plainHeaders);
    if (isSecure) reply.header('Strict-Transport-Security', 'max-age=31536000');
    const page = typeof payload === 'string' ? payload : '';
    if (!reply.hasHeader('Content-Security-Policy'))
      reply.header('Content-Security-Policy', policyOf(page));
    // Who is answered before everything was sent could go on sending for ever: Node would read it all.
    if (!raw.complete) reply.header('Connection', 'close');
    return payload;
  };
}

/**
 * Refuses what another site had the browser send, before the token is looked at: a page of a neighbouring host of the
 * same agency may set cookies here, but cannot pass for this site. Browsers before 2023 do not say; the token remains.
 */
export async function sameOriginOnly({method, headers: {'sec-fetch-site': site}}) {
  const isReading = ['GET', 'HEAD', 'OPTIONS'].includes(method);
  if (!isReading && site && site !== 'same-origin' && site !== 'none') throw refusal(403, 'csrf');
}

/**
 * Whose requests count together. One line at home or one server has a whole /64 of IPv6 addresses, 2⁶⁴ of them, and may
 * take a new one for each request. What is no address, as a careless proxy may hand it on, is all one.
 */
export function neighbourhood(ip = '') {
  const [address] = ip.split('%');
  if (isIPv4(address)) return address;
  if (!isIPv6(address)) return 'unknown';
  // In its one canonical form: small letters, no zeros in front, IPv4 parts as groups.
  const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [head, tail] = canonical.split('::').map((part) => (part ? part.split(':') : []));
  const zeros = tail ? Array(8 - head.length - tail.length).fill('0') : [];
  const groups = [...head, ...zeros, ...(tail ?? [])];
  const mapped = groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff';
  if (!mapped) return `${groups.slice(0, 4).join(':')}::/64`;
  // An IPv4 address, as a server that listens for both sees it.
  const [high, low] = groups.slice(6).map((group) => Number.parseInt(group, 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/**
 * A hook that lets `limit` requests a minute from one neighbourhood pass, and refuses more. It counts in memory, which
 * is right for one process; several share a store.
 *
 * @param {() => number} passed a clock that is never put back, see clock.mjs
 */
export function limitPerMinute(limit, passed) {
  const minute = 60_000;
  let begin = passed();
  const seen = new Map();
  return async ({ip}) => {
    if (passed() - begin >= minute) {
      begin = passed();
      seen.clear();
    }
    const who = neighbourhood(ip);
    const count = (seen.get(who) ?? 0) + 1;
    seen.set(who, count);
    if (count > limit) throw refusal(429, 'rate', Math.ceil((begin + minute - passed()) / 1000));
  };
}
