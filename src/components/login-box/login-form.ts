import type {ReactiveController} from 'lit';
import type {Localize} from '../../internal/localize.js';
import {warn} from '../../internal/warn.js';
import {viLoginForm} from '../../locale/vi-login-form.js';
import type {DrawnForm} from './drawn-form.js';
import type {LoginBox} from './login-box.js';
import {
  controlsIn,
  ensureId,
  fieldsOf,
  findLoginFields,
  hasName,
  isSignedIn,
  type Field,
  type LoginFields,
} from './login-fields.js';
import {PasswordNote} from './password-note.js';
import {Submission} from './submission.js';

/**
 * The form in a login box and what is done for it, from the moment that the reader comes to the box. Lit has no part in
 * it, so that it can be loaded apart: until it is there, the site's own form works as it would without us.
 */
export class LoginForm implements ReactiveController {
  readonly #host: LoginBox;
  readonly #words: Localize;
  readonly #submission: Submission;
  #fields: LoginFields = {};
  #drawn: DrawnForm | undefined;
  #note: PasswordNote | undefined;
  /** Fields without a label, and the message that names each. */
  readonly #unnamed = new Map<Element, 'loginUsername' | 'loginPassword'>();

  constructor(host: LoginBox, words: Localize) {
    this.#host = host;
    this.#words = words;
    words.add(viLoginForm);
    this.#submission = new Submission(host, words);
    host.addEventListener('input', ({target}) => this.#submission.hearInput(target as Field));
    host.addEventListener('focusin', this.#onFocus);
    // Whoever signs in without leaving the page is greeted.
    host.addEventListener('cong-login-success', ({user}) => {
      if (user) host.user = user;
    });
    for (const type of ['keydown', 'keyup', 'focusout'])
      host.addEventListener(type, (event) => this.#note?.hear(event as KeyboardEvent));
    // What comes into the box and what goes.
    new MutationObserver(this.#settle).observe(host, {childList: true});
    host.addController(this);
  }

  hostConnected() {
    addEventListener('pageshow', this.#onPageShow);
    this.#settle();
    this.#loadParts();
  }

  hostUpdated() {
    this.#drawn?.update();
    this.#note?.update();
    this.#submission.update();
    this.#settle();
    this.#loadParts();
  }

  hostDisconnected() {
    removeEventListener('pageshow', this.#onPageShow);
    this.#rest();
  }

  /** Takes back what was said to be wrong. */
  clear() {
    this.#submission.clear();
  }

  /** Decides on a submit of the form, before the page hears of it. */
  hear(event: SubmitEvent) {
    this.#settle();
    const {form, password} = this.#fields;
    const {submitter} = event;
    if (!form || event.target !== form) return;
    // The form around a whole page has other buttons, which are none of our business unless a password goes with them.
    const isOurs = this.#host.contains(form) || this.#host.contains(submitter);
    if (!isOurs && (!password?.value || this.#submission.isSafe(form, submitter))) return;
    this.#note?.show(false);
    this.#submission.hear(event, {...this.#fields, form});
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
    const drawn = this.#drawn?.form;
    const all = controlsIn(host);
    const own = all.filter((each) => !drawn?.contains(each));
    if (own.length) drawn?.remove();
    else if (!drawn?.isConnected && !isSignedIn(host)) void this.#draw();
    const {form: before, password: known} = this.#fields;
    const fields = findLoginFields(own.length ? own : all, known);
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

  /** What most boxes do not need. Where it does not load, the form is there. */
  #loadParts() {
    const host = this.#host;
    const words = this.#words;
    const without = (part: string) => (error: unknown) => {
      if (__DEV__) warn(host, part, String(error), 'to load; there is the form alone');
    };
    if (host.sessionSrc || host.user !== undefined || isSignedIn(host))
      import('./session-panel.js').then(
        (part) => part.followSession(host, words),
        without('session-panel'),
      );
    // Browsers of old have the class, but not the way of asking that opens no dialog.
    const {PublicKeyCredential = {}} = window;
    if (host.passkey && 'isConditionalMediationAvailable' in PublicKeyCredential)
      import('./passkey.js').then((part) => part.offerPasskey(host, words), without('passkey'));
  }

  async #draw() {
    try {
      const {DrawnForm} = await import('./drawn-form.js');
      this.#drawn ??= new DrawnForm(this.#host, this.#words);
      // The site's form may have come meanwhile.
      if (!controlsIn(this.#host).length) this.#host.append(this.#drawn.form);
      this.#submission.tell(undefined);
    } catch {
      this.#submission.tell(() => this.#words.say('loadFailed'));
    }
  }

  /** Takes away what we added to another form, or what a copy of an enhanced form brought along. */
  #leave() {
    if (this.#fields.password) this.#submission.leave();
    this.#note = undefined;
    this.#unnamed.clear();
    for (const note of this.#host.querySelectorAll('.cong-login-note')) note.remove();
  }

  #take(password: HTMLInputElement) {
    this.#prepare(this.#fields.username, 'username', 'loginUsername');
    this.#prepare(password, 'current-password', 'loginPassword');
    this.#note = new PasswordNote(password, this.#words);
  }

  /** Adds what password managers and screen readers need, where the author has not. */
  #prepare(
    field: HTMLInputElement | undefined,
    autocomplete: string,
    name: 'loginUsername' | 'loginPassword',
  ) {
    if (!field) return;
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

  /** What the server has to say came with the page: before anybody could hear it. */
  #sayAgain() {
    for (const alert of this.#host.querySelectorAll('[role=alert]'))
      alert.replaceChildren(...alert.childNodes);
  }

  #takeForm(form: HTMLFormElement) {
    this.#sayAgain();
    // Of a form around the whole page other fields are the browser's to check.
    if (this.#host.contains(form)) form.setAttribute('novalidate', '');
    if (!__DEV__) return;
    const method = form.getAttribute('method');
    if (method?.toLowerCase() !== 'post')
      warn(this.#host, 'method', method, 'post, or the address has the password');
    this.#submission.isSafe(form, null);
    const {mode} = this.#host;
    if (!/^(native|fetch)$/.test(mode))
      warn(this.#host, 'mode', mode, 'native or fetch; native is used');
  }

  /** Nothing shown, nothing on its way. */
  #rest() {
    this.#submission.stop();
    this.#note?.reset();
  }

  readonly #onFocus = () => {
    this.#settle();
    if (this.#host.mode === 'fetch') void this.#submission.prepare();
  };

  readonly #onPageShow = ({persisted}: PageTransitionEvent) => {
    // Back from the next page, by way of the browser's cache.
    if (persisted) this.#rest();
  };
}
