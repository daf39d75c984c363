import {membersOf} from '../../../core/members.js';
/** Hidden fields by which frameworks send their anti-forgery token: `_csrf`, `_token`, `__RequestVerificationToken`. */
const TOKEN_NAME = /csrf|xsrf|token/i;

/** The attributes that give the anti-forgery token. */
export interface CsrfOptions {
  csrfName: string | undefined;
  csrfToken: string | undefined;
  csrfMeta: string | undefined;
}

/** The anti-forgery token that the element's attributes give, itself or by the name of a `<meta>`; '' if none. */
export function csrfTokenOf({csrfToken, csrfMeta}: CsrfOptions): string {
  const meta = csrfMeta ? membersOf(document).head.children.namedItem(csrfMeta) : null;
  return csrfToken ?? meta?.getAttribute('content') ?? '';
}

/** The hidden field with the anti-forgery token. */
export function csrfFieldOf(
  form: ParentNode,
  {csrfName}: CsrfOptions,
): HTMLInputElement | undefined {
  return [...membersOf(form).querySelectorAll<HTMLInputElement>('[type=hidden]')].find(({name}) =>
    csrfName ? name === csrfName : TOKEN_NAME.test(name),
  );
}

/** The token that is sent with a form: its own, else that of the attributes; '' if none. */
export function sentToken(form: ParentNode, host: CsrfOptions): string {
  return csrfFieldOf(form, host)?.value || csrfTokenOf(host);
}

/** Takes a new token over, also into the forms, which a server may get without us. */
export function renewToken(host: Element & CsrfOptions, token: string, ...further: ParentNode[]) {
  host.csrfToken = token;
  for (const form of [...host.querySelectorAll('form'), ...further]) {
    const field = csrfFieldOf(form, host);
    if (field) field.value = token;
  }
}
