import {shouldDrawForm, type FormWish} from '../login-model.js';
import {controlsIn} from './login-fields.js';

/** Whether the markup says that somebody is signed in: there is a panel of the site's own, and it shows. */
export function hasPanel(host: Element): boolean {
  return host.querySelector(':scope > [slot=signed-in]:not([hidden])') !== null;
}

/** Whether a form is drawn in a box as its markup stands now. */
export function shouldDraw(host: Element & FormWish): boolean {
  return shouldDrawForm(host, {
    hasControls: controlsIn(host).length > 0,
    hasPanel: hasPanel(host),
    hasFormBeside: () => hasFormBeside(host),
  });
}

/**
 * Whether the site's form stands behind the element instead of in it: the parser ends a `<p>` before a `<form>`, and the
 * elements in that `<p>` with it; editors move forms as well. Behind a `<p>` it may be anywhere until the next of our
 * elements, else it comes next. A form with a new password is another one.
 */
export function hasFormBeside(host: Element): boolean {
  const paragraph = host.closest('p');
  let place = paragraph ?? host;
  while (place.matches('div > :only-child')) place = place.parentElement as HTMLElement;
  for (let next = place.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.localName.startsWith('cong-')) return false;
    const passwords = next.querySelectorAll('[type=password]:not([autocomplete~=new-password])');
    if (passwords.length === 1 && (paragraph || next.matches('form'))) return true;
    const isEmpty = next.matches('br, script, style, [slot]') || !next.textContent.trim();
    if (!paragraph && !isEmpty) return false;
  }
  return false;
}
