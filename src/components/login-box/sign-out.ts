import {safeSrc} from '../../core/urls.js';
import {element} from '../../internal/dom.js';
import type {Localize} from '../../internal/localize.js';
import {warn} from '../../internal/warn.js';
import {csrfFieldOf, csrfTokenOf} from './csrf.js';
import {LogoutEvent} from './login-box.events.js';
import type {LoginBox} from './login-box.js';
import {setOrRemove} from './login-dom.js';

/** Milliseconds until an answer that has not come counts as failed. */
const TIME_LIMIT = 10_000;

/** The name of the anti-forgery field where neither the author nor the site's form has one. */
const DEFAULT_CSRF_NAME = '_csrf';

/** What the panel hears of the reader's signing out. `expired`: there was nobody to be signed out. */
export type SignOutResult = 'done' | 'expired' | 'refused' | 'failed';

/**
 * The button to sign out: a form that is posted as any form, or by `mode="fetch"` a request. Without an address there is
 * none: the site's own stands in the slot.
 */
export class SignOut {
  readonly #host: LoginBox;
  readonly #words: Localize;
  readonly #onResult: (result: SignOutResult) => void;
  readonly #csrf = element('input', {type: 'hidden'});
  readonly #button = element('button', {part: 'sign-out'});
  readonly form = element('form', {method: 'post'}, this.#csrf, this.#button);
  #isRunning = false;

  constructor(host: LoginBox, words: Localize, onResult: (result: SignOutResult) => void) {
    this.#host = host;
    this.#words = words;
    this.#onResult = onResult;
    this.form.addEventListener('submit', this.#onSubmit);
  }

  /** Follows the element's attributes and language. */
  update() {
    const host = this.#host;
    const {logoutAction} = host;
    const action = safeSrc(logoutAction, document.baseURI);
    if (__DEV__ && logoutAction && !action)
      warn(host, 'logout-action', logoutAction, 'an http(s) address; there is no button');
    setOrRemove(this.form, 'action', action);
    this.form.hidden = !action;
    // The site's own form has a token too, in a field of the name that the server knows.
    const field = csrfFieldOf(host, host);
    this.#csrf.name = host.csrfName ?? field?.name ?? DEFAULT_CSRF_NAME;
    this.#csrf.value = csrfTokenOf(host) || (field?.value ?? '');
    this.#csrf.disabled = !this.#csrf.value;
    // In place of a message beside it, which would move what stands below.
    this.#button.textContent = this.#words.say(
      this.#isRunning ? 'loginSigningOut' : 'loginSignOut',
    );
    setOrRemove(this.#button, 'aria-disabled', this.#isRunning ? 'true' : undefined);
  }

  /** May be pressed again: the page is another, or came back from the browser's cache. */
  release() {
    this.#setRunning(false);
  }

  #setRunning(isRunning: boolean) {
    this.#isRunning = isRunning;
    this.update();
  }

  readonly #onSubmit = (event: SubmitEvent) => {
    if (this.#isRunning || !this.#host.dispatchEvent(new LogoutEvent())) {
      event.preventDefault();
      return;
    }
    this.#setRunning(true);
    if (this.#host.mode !== 'fetch') return;
    event.preventDefault();
    void this.#post();
  };

  async #post() {
    const result = await this.#request();
    this.#setRunning(false);
    this.#onResult(result);
  }

  /** It is not given up when the element leaves the page: the reader wants to be signed out all the same. */
  async #request(): Promise<SignOutResult> {
    try {
      const {ok, status} = await fetch(this.form.action, {
        method: 'POST',
        credentials: 'same-origin',
        headers: {'Accept': 'application/json', 'X-CSRF-Token': this.#csrf.value},
        signal: AbortSignal.timeout(TIME_LIMIT),
      });
      if (ok) return 'done';
      return status === 401 ? 'expired' : status === 403 ? 'refused' : 'failed';
    } catch {
      return 'failed';
    }
  }
}
