import {membersOf} from '../../../core/members.js';
import {parseUrl} from '../../../core/urls.js';

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
