/** What the element says of the anti-forgery token. */
export interface CsrfOptions {
  csrfName: string | undefined;
  csrfToken: string | undefined;
  csrfMeta: string | undefined;
}

/** The anti-forgery token that the element's attributes give, itself or by the name of a `<meta>`; '' if none. */
export function csrfTokenOf({csrfToken, csrfMeta}: CsrfOptions): string {
  const meta = csrfMeta ? document.head.children.namedItem(csrfMeta) : null;
  return csrfToken ?? meta?.getAttribute('content') ?? '';
}
