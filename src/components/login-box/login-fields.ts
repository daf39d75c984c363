export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What people sign in with. The form may be the one around the whole page, as in ASP.NET WebForms. */
export interface LoginFields {
  form?: HTMLFormElement | null | undefined;
  username?: HTMLInputElement | undefined;
  password?: HTMLInputElement | undefined;
}

/** A form that is sent, and its fields. */
export interface Login extends LoginFields {
  form: HTMLFormElement;
}

/** The forms and inputs in the default slot; those for single sign-on may be forms too. */
export function controlsIn(host: Element): Element[] {
  const forms = ':is(form, input)';
  return [
    ...host.querySelectorAll(`:scope > ${forms}:not([slot]), :scope > :not([slot]) ${forms}`),
  ];
}

/** Whether the markup says that somebody is signed in: there is a panel of the site's own, and it shows. */
export function isSignedIn(host: Element): boolean {
  return Boolean(host.querySelector(':scope > [slot=signed-in]:not([hidden])'));
}

/** The fields of a form that stand in an element, and those without a form. */
export function fieldsOf(form: HTMLFormElement | null, host: Element): Field[] {
  return [...host.querySelectorAll<Field>('input, select, textarea')].filter(
    (field) => field.form === form,
  );
}

/**
 * The field named `password`, else the first of that type, and before it the one named `username`, else the last text:
 * names of portals' own are often such as `ctl00$Login1$UserName`.
 *
 * @param known the password field of the last time, which has another type while it shows
 */
export function findLoginFields(controls: Element[], known?: HTMLInputElement): LoginFields {
  let username: HTMLInputElement | undefined;
  for (const each of controls) {
    if (!(each instanceof HTMLInputElement)) continue;
    const {name, type} = each;
    if (each === known || type === 'password' || name === 'password')
      return {form: each.form, username, password: each};
    if (/^(text|email|tel)$/.test(type) && username?.name !== 'username') username = each;
  }
  return {};
}

let idCount = 0;

/** The element's id, given to it where it has none. A field named "id" hides the property of a form. */
export function ensureId(element: Element): string {
  const id = element.getAttribute('id') || `cong-login-${++idCount}`;
  element.setAttribute('id', id);
  return id;
}

/** Whether the author has named a field for those who cannot see it. */
export function hasName(field: HTMLInputElement): boolean {
  return (
    field.matches('label *, [aria-label], [aria-labelledby], [title]') ||
    // Last, for the browser looks through the whole page for them.
    Boolean(field.labels?.length)
  );
}
