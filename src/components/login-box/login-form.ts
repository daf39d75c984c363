import type {ReactiveController} from 'lit';
import type {Localize} from '../../internal/localize.js';
import {warn} from '../../internal/warn.js';
import {viLoginForm} from '../../locale/vi-login-form.js';
import type {DrawnForm} from './drawn-form.js';
import {LoginEvent} from './login-box.events.js';
import type {LoginBox} from './login-box.js';
import {setText} from './login-dom.js';
import {
  addressOf,
  controlsIn,
  ensureId,
  fieldsOf,
  findLoginFields,
  hasName,
  isInsecure,
  isSignedIn,
  type Field,
  type LoginFields,
} from './login-fields.js';
import {PasswordNote} from './password-note.js';
import type {Problems} from './problems.js';

type Progress = 'loginSubmitting' | 'loadFailed' | undefined;

/**
 * The form in a login box and all that is done for it, from the moment that the reader comes to the box. Lit has no
 * part in it, so that it can be loaded apart: until it is there, the site's own form works as it would without us.
 */
export class LoginForm implements ReactiveController {
  readonly #host: LoginBox;
  readonly #words: Localize;
  readonly #summary: HTMLElement;
  readonly #status: HTMLElement;
  #fields: LoginFields = {};
  #form: HTMLFormElement | null | undefined;
  #drawn: DrawnForm | undefined;
  #note: PasswordNote | undefined;
  #problems: Problems | undefined;
  #submitter: Element | null = null;
  /** The message that tells what the form is at. */
  #progress: Progress;
  /** Fields without a label, and the message that names each. */
  readonly #unnamed = new Map<Element, 'loginUsername' | 'loginPassword'>();

  constructor(host: LoginBox, words: Localize) {
    this.#host = host;
    this.#words = words;
    words.add(viLoginForm);
    this.#summary = host.renderRoot.querySelector('[part=summary]') as HTMLElement;
    this.#status = host.renderRoot.querySelector('[part=status]') as HTMLElement;
    // Before the page's own listeners, which must hear of a form that lacks something as little as with the browser's
    // own messages.
    host.addEventListener('submit', this.#onSubmit, true);
    host.addEventListener('input', this.#onInput);
    host.addEventListener('focusin', this.#settle);
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
    this.#tell(this.#progress);
    this.#settle();
    this.#loadParts();
  }

  hostDisconnected() {
    removeEventListener('pageshow', this.#onPageShow);
    this.#listenTo(null);
    this.#rest();
  }

  /** Takes back what was said to be wrong. */
  clear() {
    this.#problems?.clear();
    this.#summary.hidden = true;
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
    const known = this.#fields.password;
    const {form, username, password} = findLoginFields(own.length ? own : all, known);
    if (password !== known) this.#leave();
    this.#fields = {username, password};
    if (password && password !== known) this.#take(password);
    this.#listenTo(form);
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
      this.#tell(undefined);
    } catch {
      this.#tell('loadFailed');
    }
  }

  /** Takes away what we added to another form, or what a copy of an enhanced form brought along. */
  #leave() {
    if (this.#fields.password) this.clear();
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
    if (!field.hasAttribute('autocomplete')) field.setAttribute('autocomplete', autocomplete);
    if (hasName(field)) return;
    if (__DEV__)
      warn(this.#host, 'field', field.name, 'a <label>; its name is said, but not shown');
    this.#unnamed.set(field, name);
  }

  #listenTo(form: HTMLFormElement | null | undefined) {
    if (form === this.#form) return;
    this.#form?.removeEventListener('submit', this.#onSubmit, true);
    this.#form = form;
    if (!form) return;
    if (this.#host.contains(form)) form.setAttribute('novalidate', '');
    else form.addEventListener('submit', this.#onSubmit, true);
    if (__DEV__) {
      const method = form.getAttribute('method');
      if (method?.toLowerCase() !== 'post')
        warn(this.#host, 'method', method, 'post, or the address has the password');
      this.#isSafe(form, null);
    }
  }

  #mayPost(form: HTMLFormElement, submitter: Element | null): boolean {
    if (this.#progress === 'loginSubmitting') return false;
    this.clear();
    if (!submitter?.hasAttribute('formnovalidate') && !this.#isComplete(form)) return false;
    if (this.#isSafe(form, submitter))
      return this.#host.dispatchEvent(new LoginEvent(this.#fields.username?.value ?? ''));
    this.#host.showError(this.#words.say('loginInsecure'));
    return false;
  }

  #isComplete(form: HTMLFormElement): boolean {
    const {username, password} = this.#fields;
    const wrong = fieldsOf(form, this.#host).filter(
      (field) =>
        // Fires `invalid` as the browser would.
        !field.checkValidity() || (!field.value && (field === username || field === password)),
    );
    for (const field of wrong) ensureId(field);
    if (wrong.length) void this.#show(wrong);
    return !wrong.length;
  }

  /** Says what is wrong; where our words do not load, the browser says it in its own. */
  async #show(wrong: Field[]) {
    try {
      const {Problems} = await import('./problems.js');
      this.#problems ??= new Problems(this.#summary, this.#words);
      this.#problems.show(wrong, this.#fields);
    } catch {
      wrong[0]?.focus();
      wrong[0]?.reportValidity();
    }
  }

  #isSafe(form: HTMLFormElement, submitter: Element | null): boolean {
    const address = addressOf(form, submitter);
    if (!isInsecure(address, location, document.baseURI)) return true;
    if (__DEV__)
      warn(
        this.#host,
        'action',
        address,
        'https, or the same host; the password is not sent there',
      );
    return false;
  }

  #tell(progress: Progress) {
    this.#progress = progress;
    setText(this.#status, progress ? this.#words.say(progress) : '');
  }

  /** The form may be sent again. */
  #release() {
    this.#tell(undefined);
    this.#submitter?.removeAttribute('aria-disabled');
    this.#submitter = null;
  }

  /** Nothing shown, nothing on its way. */
  #rest() {
    this.#release();
    this.#note?.reset();
  }

  readonly #onSubmit = (event: SubmitEvent) => {
    this.#settle();
    const form = this.#form;
    const {submitter} = event;
    if (!form || event.target !== form) return;
    // The form around a whole page has other buttons, which are none of our business.
    if (!this.#host.contains(form) && !this.#host.contains(submitter)) return;
    this.#note?.show(false);
    if (!this.#mayPost(form, submitter)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    this.#tell('loginSubmitting');
    this.#submitter = submitter;
    submitter?.setAttribute('aria-disabled', 'true');
    // When all listeners have been asked: a page that sends the form by script cancels the event.
    setTimeout(() => {
      if (event.defaultPrevented) this.#release();
    });
  };

  readonly #onInput = ({target}: Event) => {
    // Whoever types again has stopped what was on its way.
    this.#release();
    this.#problems?.recheck(target as Field);
  };

  readonly #onPageShow = ({persisted}: PageTransitionEvent) => {
    // Back from the next page, by way of the browser's cache.
    if (persisted) this.#rest();
  };
}
