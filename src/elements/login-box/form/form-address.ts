import {membersOf} from '../../../core/members.js';
import {parseUrl} from '../../../core/urls.js';
import {warn} from '../../../core/warn.js';
import type {LoginContext} from '../login-host.js';

/** The address to which a form is posted. A field named `action` hides the property of that name, so
 * the attribute is read. */
export function addressOf(form: HTMLFormElement, submitter: Element | null): string {
  return (
    submitter?.getAttribute('formaction') ||
    membersOf(form).getAttribute('action') ||
    membersOf(document).URL
  );
}

/**
 * Whether a password sent to `address` (relative to `base`) could be read on its way: it goes over plain http, to another
 * host or from a page that is safer.
 *
 * @param origin of the page; a frame with `srcdoc` has that of the page around it, and a file has none
 */
export function isInsecure(address: string, origin: string, base: string): boolean {
  const to = parseUrl(address, base);
  const page = parseUrl(origin);
  return to?.protocol === 'http:' && (page?.protocol !== 'http:' || to.hostname !== page.hostname);
}

/** Whether the password may go where the form does; the developer is told where not. */
export function isSafeToSend(
  host: Element,
  form: HTMLFormElement,
  submitter: Element | null,
): boolean {
  const address = addressOf(form, submitter);
  if (!isInsecure(address, origin, membersOf(document).baseURI)) return true;
  if (__DEV__)
    warn(host, 'action', address, 'https, or the same host; the password is not sent there');
  return false;
}

/** Whether the password may go where the form does; the reader is told where not. */
export function maySend(
  {host, words}: LoginContext,
  form: HTMLFormElement,
  submitter: Element | null,
): boolean {
  const isSafe = isSafeToSend(host, form, submitter);
  if (!isSafe) host.showError(words.say('loginInsecure'));
  return isSafe;
}
