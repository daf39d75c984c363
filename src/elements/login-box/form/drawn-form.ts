import {html, nothing} from 'lit';
import type {Localize} from '../../../base/localize.js';
import {membersOf} from '../../../core/members.js';
import {safeSrc} from '../../../core/urls.js';
import {warn} from '../../../core/warn.js';
import type {LoginContext, LoginHost, LoginWords} from '../login-host.js';
import type {LoginModel} from '../login-model.js';
import {csrfTokenOf} from './csrf.js';
import {LightElement} from './light-element.js';

/**
 * The form for sites that bring none. It is drawn into the light DOM, where password managers and the page's own
 * scripts find it as they would find the site's. Its button has a name: NukeViet sends the form of one without a name by
 * script, past all checks.
 */
export class DrawnForm {
  readonly #host: LoginHost;
  readonly #localize: Localize;
  readonly #words: LoginWords;
  readonly #model: LoginModel;
  readonly #light = new LightElement<HTMLFormElement>();

  constructor({host, localize, words, model}: LoginContext) {
    this.#host = host;
    this.#localize = localize;
    this.#words = words;
    this.#model = model;
  }

  /** Follows the element's attributes and language. What the reader has typed stays. */
  draw(): HTMLFormElement {
    const {csrfName, mode, remember} = this.#host;
    const words = this.#words;
    const token = this.#token;
    const name = mode === 'fetch' ? nothing : 'signin';
    const submit = words.say(this.#model.view.isSending ? 'loginSubmitting' : 'loginSubmit');
    return this.#light.draw(
      html`<form
        data-cong-drawn
        method="post"
        action=${this.#address ?? nothing}
        lang=${this.#localize.foreignLang ?? nothing}
      >
        <input type="hidden" name=${csrfName ?? ''} .value=${token} ?disabled=${!token} />
        <p>
          <label
            ><span>${words.say('loginUsername')}</span
            ><input
              name="username"
              autocomplete="username"
              autocapitalize="none"
              spellcheck="false"
              required
          /></label>
        </p>
        <p>
          <label
            ><span>${words.say('loginPassword')}</span
            ><input name="password" type="password" autocomplete="current-password" required
          /></label>
        </p>
        <p ?hidden=${!remember}>
          <label
            ><input type="checkbox" name="remember" value="1" /><span
              >${words.say('loginRemember')}</span
            ></label
          >
        </p>
        <button name=${name} value="1">${submit}</button>
      </form>`,
    );
  }

  get #address(): string | undefined {
    const {action} = this.#host;
    const safe = safeSrc(action, membersOf(document).baseURI);
    if (__DEV__ && action && !safe)
      warn(this.#host, 'action', action, 'an http(s) address; the form is posted to the page');
    return safe;
  }

  get #token(): string {
    const {csrfName} = this.#host;
    const token = csrfName ? csrfTokenOf(this.#host) : '';
    if (__DEV__ && csrfName && !token)
      warn(this.#host, 'csrf-name', csrfName, 'csrf-token, or csrf-meta naming a <meta>; no field');
    return token;
  }
}
