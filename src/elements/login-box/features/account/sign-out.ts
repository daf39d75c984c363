import {html, nothing, type TemplateResult} from 'lit';
import type {Words} from '../../../../base/localize.js';
import {membersOf} from '../../../../core/members.js';
import {safeSrc} from '../../../../core/urls.js';
import {warn} from '../../../../core/warn.js';
import {request} from '../../../../data/http.js';
import {credentialsOf} from '../../../../data/send.js';
import {csrfFieldOf, csrfTokenOf, renewToken} from '../../form/csrf.js';
import {LogoutEvent} from '../../login-box.events.js';
import type {LoginContext, LoginHost} from '../../login-host.js';
import type {LoginModel} from '../../login-model.js';
import {accountTexts} from './messages.js';

/** The name of the anti-forgery field where neither the author nor the site's form has one. */
const DEFAULT_CSRF_NAME = '_csrf';

/** The outcome of signing out. `expired`: there was nobody to be signed out. */
export type SignOutResult = 'done' | 'expired' | 'refused' | 'failed';

/**
 * The button to sign out: a form that is posted as any form, or by `mode="fetch"` a request. Without an address there is
 * none: the site's own stands in the slot.
 */
export class SignOut {
  readonly #host: LoginHost;
  readonly #words: Words<typeof accountTexts>;
  readonly #model: LoginModel;
  readonly #onResult: (result: SignOutResult) => void;

  constructor({host, localize, model}: LoginContext, onResult: (result: SignOutResult) => void) {
    this.#host = host;
    this.#model = model;
    this.#words = localize.with(accountTexts);
    this.#onResult = onResult;
  }

  /** @param isOffered whether the button shows, where it has an address */
  render(isOffered: boolean): TemplateResult {
    const action = this.#address;
    const {name, value} = this.#csrf;
    const {isSigningOut} = this.#model.view;
    // In place of a message beside it, which would move what stands below.
    const text = this.#words.say(isSigningOut ? 'loginSigningOut' : 'loginSignOut');
    return html`<form
      method="post"
      action=${action ?? nothing}
      ?hidden=${!action || !isOffered}
      @submit=${this.#onSubmit}
    >
      <input type="hidden" name=${name} .value=${value} ?disabled=${!value} />
      <button part="sign-out" aria-disabled=${isSigningOut ? 'true' : nothing}>${text}</button>
    </form>`;
  }

  /** The button may be pressed again: the page is another, or came back from the browser's cache. */
  release() {
    this.#model.show({isSigningOut: false});
  }

  get #address(): string | undefined {
    const {logoutAction} = this.#host;
    const safe = safeSrc(logoutAction, membersOf(document).baseURI);
    if (__DEV__ && logoutAction && !safe)
      warn(this.#host, 'logout-action', logoutAction, 'an http(s) address; there is no button');
    return safe;
  }

  get #csrf() {
    const host = this.#host;
    // The site's own form has a token too, in a field of the name that the server knows.
    const field = csrfFieldOf(host, host);
    return {
      name: host.csrfName ?? field?.name ?? DEFAULT_CSRF_NAME,
      value: csrfTokenOf(host) || (field?.value ?? ''),
    };
  }

  readonly #onSubmit = (event: SubmitEvent) => {
    if (this.#model.view.isSigningOut || !this.#host.dispatchEvent(new LogoutEvent())) {
      event.preventDefault();
      return;
    }
    this.#model.show({isSigningOut: true});
    if (this.#host.mode !== 'fetch') return;
    event.preventDefault();
    void this.#post();
  };

  async #post() {
    const result = await this.#request();
    this.release();
    this.#onResult(result);
  }

  /** The request is not given up when the element leaves the page: the reader wants to be signed out all the same. */
  async #request(isSecond = false): Promise<SignOutResult> {
    const host = this.#host;
    const {value} = this.#csrf;
    const init = {
      method: 'POST',
      credentials: credentialsOf(host, 'same-origin'),
      headers: {'Accept': 'application/json', 'X-CSRF-Token': value},
    } as const;
    try {
      const url = new URL(this.#address ?? '', membersOf(document).baseURI).href;
      const {ok, status, csrf} = await request(url, init, async (response) => ({
        ok: response.ok,
        status: response.status,
        csrf: response.status === 403 ? await tokenIn(response) : undefined,
      }));
      if (ok) return 'done';
      // The page was open for longer than its token holds, and the server has sent the one that does.
      if (csrf && csrf !== value && !isSecond) {
        renewToken(host, csrf);
        return this.#request(true);
      }
      return status === 401 ? 'expired' : status === 403 ? 'refused' : 'failed';
    } catch {
      return 'failed';
    }
  }
}

/** The anti-forgery token in an answer, as that of a form has it. */
async function tokenIn(response: Response): Promise<string | undefined> {
  try {
    const {csrf} = (await response.json()) as {csrf?: unknown};
    return typeof csrf === 'string' ? csrf : undefined;
  } catch {
    // HTML, as most servers refuse; the page asks for the session then.
    return undefined;
  }
}
