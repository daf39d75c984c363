import {element} from '../../internal/dom.js';
import {safeSrc} from '../../core/urls.js';
import type {Localize} from '../../internal/localize.js';
import {warn} from '../../internal/warn.js';
import {csrfTokenOf, type CsrfOptions} from './csrf.js';
import {setOrRemove} from './login-dom.js';

/** What the element says of the form. */
export interface FormOptions extends CsrfOptions {
  action: string | undefined;
  remember: boolean;
}

const row = (...children: Node[]) => element('p', {}, element('label', {}, ...children));

/**
 * The form for sites that bring none. It is drawn into the light DOM, where password managers and the page's own
 * scripts find it as they would find the site's. Lit has no part in it, so that it can be loaded apart: most pages
 * have a form.
 */
export class DrawnForm {
  readonly #host: Element & FormOptions;
  readonly #words: Localize;
  readonly #csrf = element('input', {type: 'hidden'});
  readonly #username = element('span');
  readonly #password = element('span');
  readonly #remember = element('span');
  readonly #rememberRow = row(
    element('input', {type: 'checkbox', name: 'remember', value: '1'}),
    this.#remember,
  );
  readonly #submit = element('button');

  readonly form = element(
    'form',
    {method: 'post'},
    this.#csrf,
    row(
      this.#username,
      element('input', {
        name: 'username',
        autocomplete: 'username',
        autocapitalize: 'none',
        spellcheck: 'false',
        required: '',
      }),
    ),
    row(
      this.#password,
      element('input', {
        name: 'password',
        type: 'password',
        autocomplete: 'current-password',
        required: '',
      }),
    ),
    this.#rememberRow,
    this.#submit,
  );

  constructor(host: Element & FormOptions, words: Localize) {
    this.#host = host;
    this.#words = words;
    this.update();
  }

  /** Follows the element's attributes and language. What the reader has typed stays. */
  update() {
    const {action, remember} = this.#host;
    const words = this.#words;
    this.#username.textContent = words.say('loginUsername');
    this.#password.textContent = words.say('loginPassword');
    this.#remember.textContent = words.say('loginRemember');
    this.#submit.textContent = words.say('loginSubmit');
    this.#rememberRow.hidden = !remember;
    const safe = safeSrc(action, document.baseURI);
    if (__DEV__ && action && !safe)
      warn(this.#host, 'action', action, 'an http(s) address; the form is posted to the page');
    setOrRemove(this.form, 'action', safe);
    setOrRemove(this.form, 'lang', words.foreignLang);
    this.#updateCsrf();
  }

  #updateCsrf() {
    const {csrfName} = this.#host;
    const token = csrfTokenOf(this.#host);
    if (__DEV__ && csrfName && !token)
      warn(this.#host, 'csrf-name', csrfName, 'csrf-token, or csrf-meta naming a <meta>; no field');
    this.#csrf.disabled = !csrfName || !token;
    this.#csrf.name = csrfName ?? '';
    this.#csrf.value = token;
  }
}
