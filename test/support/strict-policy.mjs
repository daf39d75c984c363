const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
];

/** The policy that every element works under. */
export const strictPolicy = directives.join('; ');

/** The same without the leave that one directive gives, for pages that need none: `connect-src`, `img-src`. */
export const strictPolicyWithout = (name) =>
  directives.filter((each) => !each.startsWith(`${name} `)).join('; ');
