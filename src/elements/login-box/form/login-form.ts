import type {ReactiveController} from 'lit';
import {warn} from '../../../core/warn.js';
import {MarkupController} from '../../../ui/markup.js';
import type {LoginContext, LoginHost, LoginWords} from '../login-host.js';
import {asksForForm} from '../login-model.js';
import {DrawnForm} from './drawn-form.js';
import {hasFormBeside, shouldDraw} from './form-place.js';
import {
  controlsIn,
  ensureId,
  fieldsOf,
  findLoginFields,
  hasName,
  isUsableField,
  type Field,
  type LoginFields,
} from './login-fields.js';
import {PasswordNote} from './password-note.js';
import {Submission, type LoadSender} from './submission.js';

/** The form in a login box and what is done for it, from the moment that the reader comes to the box. */
export class LoginForm implements ReactiveController {
  readonly submission: Submission;
  readonly #context: LoginContext;
  readonly #host: LoginHost;
  readonly #words: LoginWords;
  readonly #loadSender: LoadSender;
  #fields: LoginFields = {};
  #drawn: DrawnForm | undefined;
  #note: PasswordNote | undefined;
  /** Fields without a label, and the message that names each. */
  readonly #unnamed = new Map<Element, 'loginUsername' | 'loginPassword'>();

  constructor(context: LoginContext, loadSender: LoadSender) {
    const {host, words} = context;
    this.#context = context;
    this.#host = host;
    this.#words = words;
    this.#loadSender = loadSender;
    this.submission = new Submission(context, loadSender);
    host.addEventListener('input', ({target}) => this.submission.onInput(target as Field));
    host.addEventListener('focusin', this.#onFocus);
    // A reader who signs in without leaving the page is greeted.
    host.addEventListener('cong-login-success', ({user}) => {
      if (user) host.user = user;
    });
    for (const type of ['keydown', 'keyup', 'focusout'])
      host.addEventListener(type, (event) => this.#note?.onKey(event as KeyboardEvent));
    host.addController(this);
    // The box settles anew when a child comes or goes.
    new MarkupController(host, () => undefined, {childList: true});
  }

  hostConnected() {
    addEventListener('pageshow', this.#onPageShow);
    this.#settle();
  }

  hostUpdated() {
    this.#drawn?.draw();
    this.#note?.draw();
    this.#settle();
  }

  hostDisconnected() {
    removeEventListener('pageshow', this.#onPageShow);
    this.#rest();
  }

  /** Takes back what was said to be wrong. */
  clear() {
    this.submission.clear();
  }

  /** Decides on a submit of the form, before the page hears of it. */
  onSubmit(event: SubmitEvent) {
    this.#settle();
    const {form, password} = this.#fields;
    const {submitter} = event;
    if (!form || event.target !== form) return;
    // The form around a whole page has other buttons, which are none of our business unless a password goes with them.
    const isOurs = this.#host.contains(form) || this.#host.contains(submitter);
    if (!isOurs && (!password?.value || this.submission.isSafe(form, submitter))) return;
    this.#note?.show(false);
    this.submission.onSubmit(event, {...this.#fields, form});
  }

  /** Brings the light DOM in line: the site's form or ours, and what stands beside the password. */
  readonly #settle = () => {
    const host = this.#host;
    if (!host.isConnected) return;
    // While the page is being parsed, the site's form may be about to come.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', this.#settle, {once: true});
      return;
    }
    this.#placeForm();
    const {form: before, password: known} = this.#fields;
    const fields = findLoginFields(host, this.#fields);
    const {form, password} = fields;
    if (password !== known) this.#leave();
    this.#fields = fields;
    if (password && password !== known) this.#take(password);
    if (form && form !== before) this.#takeForm(form);
    if (form && host.querySelector('[slot=fields]'))
      for (const field of fieldsOf(null, host)) field.setAttribute('form', ensureId(form));
    for (const [field, name] of this.#unnamed)
      field.setAttribute('aria-label', this.#words.say(name));
  };

  /** Draws our form where one is to be, and takes it away where the site has brought its own. */
  #placeForm() {
    const host = this.#host;
    const drawn = this.#drawn?.draw();
    const hasOwn = controlsIn(host).some((each) => !drawn?.contains(each));
    if (hasOwn || !asksForForm(host)) drawn?.remove();
    if (shouldDraw(host)) {
      this.#drawn ??= new DrawnForm(this.#context);
      host.append(this.#drawn.draw());
    }
    const isFormless = !controlsIn(host).length;
    this.#context.model.show({isFormless});
    if (__DEV__ && isFormless) warnOfNoForm(host);
  }

  /** Takes away what we added to another form, or what a copy of an enhanced form brought along. */
  #leave() {
    if (this.#fields.password) this.submission.leave();
    this.#note = undefined;
    this.#unnamed.clear();
    for (const note of this.#host.querySelectorAll('.cong-login-note')) note.remove();
  }

  #take(password: HTMLInputElement) {
    const {username, certainty} = this.#fields;
    if (username && certainty !== 'guessed' && isUsableField(username, this.#host))
      this.#prepare(username, 'username', 'loginUsername');
    this.#prepare(password, 'current-password', 'loginPassword');
    this.#note = new PasswordNote(password, this.#words);
  }

  /** Adds what password managers and screen readers need, where the author has not. */
  #prepare(field: Field, autocomplete: string, name: 'loginUsername' | 'loginPassword') {
    const known = field.getAttribute('autocomplete');
    // Passkeys are offered in the list of user names; a site that has switched that off has meant it.
    const offersPasskeys = autocomplete === 'username' && this.#host.hasAttribute('passkey');
    const wanted = known ?? autocomplete;
    field.setAttribute(
      'autocomplete',
      offersPasskeys && !/\b(webauthn|off)\b/.test(wanted) ? `${wanted} webauthn` : wanted,
    );
    if (hasName(field)) return;
    if (__DEV__)
      warn(this.#host, 'field', field.name, 'a <label>; its name is said, but not shown');
    this.#unnamed.set(field, name);
  }

  /** Has a message of the server's read, which came with the page before anybody could hear it. */
  #sayAgain() {
    for (const alert of this.#host.querySelectorAll('[role=alert]'))
      alert.replaceChildren(...alert.childNodes);
  }

  #takeForm(form: HTMLFormElement) {
    this.#sayAgain();
    // The other fields of a form around the whole page are the browser's to check.
    if (this.#host.contains(form)) form.setAttribute('novalidate', '');
    if (!__DEV__) return;
    const method = form.getAttribute('method');
    if (method?.toLowerCase() !== 'post')
      warn(this.#host, 'method', method, 'post, or the address has the password');
    this.submission.isSafe(form, null);
    const {mode} = this.#host;
    if (!/^(native|fetch)$/.test(mode))
      warn(this.#host, 'mode', mode, 'native or fetch; native is used');
  }

  /** Nothing shown, nothing on its way. */
  #rest() {
    this.submission.stop();
    this.#note?.reset();
  }

  readonly #onFocus = () => {
    this.#settle();
    // The feature that sends the form will soon be wanted.
    if (this.#host.mode === 'fetch') void this.#loadSender();
  };

  readonly #onPageShow = ({persisted}: PageTransitionEvent) => {
    // Back from the next page, by way of the browser's cache.
    if (persisted) this.#rest();
  };
}

/** Tells the developer why the box is empty. */
function warnOfNoForm(host: LoginHost) {
  if (hasFormBeside(host))
    warn(
      host,
      'form',
      'a <form> after the element',
      'it in the element, and the element in no <p>, which the parser ends before a <form>; none is drawn',
    );
  else if (!host.childElementCount && !asksForForm(host))
    warn(
      host,
      'action',
      host.action,
      'a <form> in the element, or action, mode="fetch" or session-src; no form is drawn',
    );
}
