import {close} from '../../internal/icons.js';
import type {Localize} from '../../internal/localize.js';
import {warn} from '../../internal/warn.js';
import type {AnniversaryBanner} from './anniversary-banner.js';
import {BannerCloseEvent} from './anniversary-banner.events.js';
import {buttonStyles, iconButton, setIcon} from './icon-button.js';
import {adoptPartStyles} from '../../internal/part-styles.js';

const DAY_MS = 864e5;
const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Moves the focus to what Tab would reach after `element` and all that is in it, in the same tree. */
function focusAfter(element: HTMLElement) {
  const root = element.getRootNode() as Document | ShadowRoot;
  // A script that was told of the closing may have moved the focus already.
  if (![null, document.body, element].includes(root.activeElement as HTMLElement | null)) return;
  const next = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].find(
    (each) =>
      element.compareDocumentPosition(each) === Node.DOCUMENT_POSITION_FOLLOWING &&
      each.tabIndex >= 0 &&
      !each.matches(':disabled') &&
      each.getClientRects().length > 0,
  );
  next?.focus();
}

/** What is kept of a closing: when it was and, if not for good, until when it holds; in epoch milliseconds. */
function recordOf(host: AnniversaryBanner): string {
  const {dismissDays: days} = host;
  const now = Date.now();
  if (days === undefined) return `${now}`;
  if (days >= 0) return `${now} ${now + days * DAY_MS}`;
  if (__DEV__) warn(host, 'dismiss-days', days, 'a number of days, 0 or more; it is left out');
  return `${now}`;
}

/** The button that closes the banner. */
export class CloseButton {
  readonly #host: AnniversaryBanner;
  readonly #buttons: Element;
  readonly #words: Localize;
  readonly #close: (record: string) => void;
  readonly #button = iconButton('close', close);

  /** @param onClose the reader has closed it, and no script was against it: what is to be kept of that */
  constructor(
    host: AnniversaryBanner,
    root: ShadowRoot,
    words: Localize,
    onClose: (record: string) => void,
  ) {
    this.#host = host;
    this.#buttons = root.querySelector('.buttons') as Element;
    this.#words = words;
    this.#close = onClose;
    adoptPartStyles(root, buttonStyles);
    this.#button.addEventListener('click', () => void this.#onClick());
  }

  /** Is there as long as the banner can be closed, and follows the language. */
  update(isThere: boolean) {
    if (!isThere) this.#button.remove();
    else if (!this.#button.parentNode) this.#buttons.append(this.#button);
    setIcon(this.#button, close, this.#words.say('close'));
  }

  async #onClick() {
    if (!this.#host.dispatchEvent(new BannerCloseEvent())) return;
    // A press must not move the focus, for instance into a field that brings up a phone's keyboard.
    const isByKey = this.#button.matches(':focus-visible');
    this.#close(recordOf(this.#host));
    await this.#host.updateComplete;
    // Another event may show in its place, with the same button.
    if (isByKey && !this.#button.getClientRects().length) focusAfter(this.#host);
  }
}
