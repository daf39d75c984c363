/** What an element says of the anti-forgery token. */
export interface CsrfOptions {
  csrfToken: string | undefined;
  csrfMeta: string | undefined;
}

/** The anti-forgery token: the element's own, else that of the page's `<meta>`; '' where there is none. */
export function csrfTokenOf({csrfToken, csrfMeta}: CsrfOptions): string {
  const meta = csrfMeta ? document.head.children.namedItem(csrfMeta) : null;
  return csrfToken ?? meta?.getAttribute('content') ?? '';
}
