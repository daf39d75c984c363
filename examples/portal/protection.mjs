/** What stands between the site and a hostile page, a hostile address, or a program that tries passwords. */
import {styleSources} from './pages.mjs';

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

const headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

export function securityHeaders({isSecure}) {
  return async (_request, reply, payload) => {
    reply.headers(headers);
    if (isSecure) reply.header('Strict-Transport-Security', 'max-age=31536000');
    const page = typeof payload === 'string' ? payload : '';
    if (!reply.hasHeader('Content-Security-Policy'))
      reply.header('Content-Security-Policy', policyOf(page));
    return payload;
  };
}

const refusal = (statusCode, error, retryAfter) =>
  Object.assign(new Error(error), {statusCode, code: error, retryAfter});

/**
 * Refuses what another site had the browser send, before the token is looked at: a page of a neighbouring host of the
 * same agency may set cookies here, but cannot pass for this site. Browsers before 2023 do not say; the token remains.
 */
export async function sameOriginOnly({method, headers: {'sec-fetch-site': site}}) {
  const isReading = ['GET', 'HEAD', 'OPTIONS'].includes(method);
  if (!isReading && site && site !== 'same-origin' && site !== 'none') throw refusal(403, 'csrf');
}

/**
 * A hook that lets `limit` requests a minute from one address pass, and refuses more. It counts in memory, which is
 * right for one process; several share a store.
 */
export function limitPerMinute(limit, now) {
  const minute = 60_000;
  let begin = 0;
  const seen = new Map();
  return async ({ip}) => {
    if (now() - begin >= minute) {
      begin = now();
      seen.clear();
    }
    const count = (seen.get(ip) ?? 0) + 1;
    seen.set(ip, count);
    if (count > limit) throw refusal(429, 'rate', Math.ceil((begin + minute - now()) / 1000));
  };
}
