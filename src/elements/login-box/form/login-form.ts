import type {ReactiveController} from 'lit';
import {membersOf} from '../../../core/members.js';
import {warn} from '../../../core/warn.js';
import {FeatureController} from '../../../ui/feature.js';
import {LazyModule} from '../../../ui/lazy.js';
import {MarkupController} from '../../../ui/markup.js';
import {LoginEvent} from '../login-box.events.js';
import type {LoginContext, LoginHost, LoginWords} from '../login-host.js';
import {asksForForm, tidyName} from '../login-model.js';
import {isCutOff} from './connection.js';
import {DrawnForm} from './drawn-form.js';
import {isSafeToSend, maySend} from './form-address.js';
import {hasFormBeside, shouldDraw} from './form-place.js';
import {
  controlsIn,
  ensureId,
  fieldsOf,
  findLoginFields,
  hasName,
  isUsableField,
  type Field,
  type Login,
  type LoginFields,
} from './login-fields.js';
import {PasswordNote} from './password-note.js';
import type {LoadSender} from './sender.js';

const sending = new LazyModule(() => import('../features/sending.js'));

/** Buttons that send a form, and inputs that are buttons. */
const SUBMITTERS = 'button:not([type=button], [type=reset]), input:is([type=submit], [type=image])';
const BUTTONS = '[type=submit], [type=image], [type=reset], [type=button]';

/** The form in a login box and what is done for it, from the moment that the reader comes to the box. */
export class LoginForm implements ReactiveController {
  readonly #context: LoginContext;
  readonly #host: LoginHost;
  readonly #words: LoginWords;
  readonly #loadSender: LoadSender;
  readonly #sending;
  /** A form that is to be sent waits for the feature that sends it. */
  #isWaiting = false;
  /** The form is the browser’s to send, as without a script. */
  #isBrowsers = false;
  #fields: LoginFields = {};
  /** The root in which the form is heard, which may be around the box. */
  #root: Node | undefined;
  #drawn: DrawnForm | undefined;
  /** The field of our form in which the reader is. */
  #focused: HTMLElement | undefined;
  #note: PasswordNote | undefined;
  /** Fields without a label, and the message that names each. */
  readonly #unnamed = new Map<Element, 'loginUsername' | 'loginPassword'>();

  constructor(context: LoginContext, loadSender: LoadSender) {
    const {host, words} = context;
    this.#context = context;
    this.#host = host;
    this.#words = words;
    this.#loadSender = loadSender;
    this.#sending = new FeatureController(host, {
      name: 'sending',
      // The reader asks for it by coming to a field, or by sending the form.
      isWanted: () => false,
      module: sending,
      make: ({Submission}) => new Submission(context, loadSender),
    });
    host.addEventListener('input', ({target}) => this.#sending.value?.onInput(target as Field));
    host.addEventListener('focusin', this.#onFocus);
    host.addEventListener('focusout', ({target}) => {
      // A field that is taken away with its form is not left.
      queueMicrotask(() => {
        if ((target as Element).isConnected) this.#focused = undefined;
      });
    });
    // A reader who signs in without leaving the page is greeted.
    host.addEventListener('cong-login-success', ({user}) => {
      if (user) host.user = user;
    });
    for (const type of ['keydown', 'keyup', 'focusout'])
      host.addEventListener(type, (event) => this.#note?.onKey(event as KeyboardEvent));
    host.addEventListener('keydown', (event) => this.#onEnter(event));
    host.addController(this);
    // The box settles anew when a node comes or goes: a page that is morphed takes away what we have added to the form.
    new MarkupController(host, () => undefined, {childList: true, subtree: true});
  }

  hostConnected() {
    addEventListener('pageshow', this.#onPageShow);
    this.#root = membersOf(this.#host.getRootNode());
    for (const type of ['reset', 'formdata'] as const)
      this.#root.addEventListener(type, this.#onFormEvent);
    this.#settle();
  }

  hostUpdated() {
    this.#drawn?.draw();
    this.#note?.draw();
    this.#settle();
  }

  hostDisconnected() {
    removeEventListener('pageshow', this.#onPageShow);
    for (const type of ['reset', 'formdata'] as const)
      this.#root?.removeEventListener(type, this.#onFormEvent);
    this.#rest();
  }

  /** Takes back what was said to be wrong. */
  clear() {
    this.#context.model.show({lead: '', problems: []});
    this.#sending.value?.clear();
  }

  /** Gives up what is under way. */
  stop() {
    this.#sending.value?.stop();
  }

  /** Says what is wrong above the form and beside the fields. */
  async fail(message: string, wrong: Field[], said?: Map<Field, string>) {
    await (await this.#sending.load())?.fail(message, wrong, said);
  }

  /** Decides on a submit of the form, before the page hears of it. */
  onSubmit(event: SubmitEvent) {
    if (this.#isBrowsers) return;
    this.#settle();
    const {form, password} = this.#fields;
    const {submitter} = event;
    if (!form || event.target !== form) return;
    // The form around a whole page has other buttons, which are none of our business unless a password goes with them.
    const isOurs = this.#host.contains(form) || this.#host.contains(submitter);
    if (!isOurs && (!password?.value || isSafeToSend(this.#host, form, submitter))) return;
    this.#note?.show(false);
    const login = {...this.#fields, form};
    const submission = this.#sending.value;
    if (submission) return submission.onSubmit(event, login);
    event.preventDefault();
    event.stopImmediatePropagation();
    void this.#submitLater(login, submitter as HTMLElement | null);
  }

  /**
   * Submits the form anew once the feature is there. If its file fails to load, the browser checks and sends the form,
   * unless the server is out of reach.
   */
  async #submitLater(login: Login, submitter: HTMLElement | null) {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    const isThere = (await this.#sending.load()) !== undefined;
    if (
      isThere ||
      (this.#mayLeaveToBrowser(login, submitter) && !(await isCutOff(this.#context)))
    ) {
      this.#isBrowsers = !isThere;
      membersOf(login.form).requestSubmit(submitter);
      this.#isBrowsers = false;
    }
    this.#isWaiting = false;
  }

  #mayLeaveToBrowser({form, username}: Login, submitter: HTMLElement | null): boolean {
    if (!maySend(this.#context, form, submitter)) return false;
    const event = new LoginEvent(username?.value ?? '');
    return membersOf(form).reportValidity() && this.#host.dispatchEvent(event);
  }

  /** Brings the light DOM in line: the site's form or ours, and what stands beside the password. */
  readonly #settle = () => {
    const host = this.#host;
    if (!host.isConnected) return;
    // While the page is being parsed, the site's form may be about to come.
    if (document.readyState === 'loading') {
      membersOf(document).addEventListener('DOMContentLoaded', this.#settle, {once: true});
      return;
    }
    this.#placeForm();
    const {form: before, password: known} = this.#fields;
    const fields = findLoginFields(host, this.#fields);
    const {form, password} = fields;
    if (password !== known) this.#leave();
    this.#fields = fields;
    if (password && (password !== known || !this.#note?.isBeside(password))) this.#take(password);
    if (form && form !== before) this.#takeForm(form);
    if (form) this.#prepareForm(form);
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
      const form = this.#drawn.draw();
      host.append(form);
      // A page that is morphed takes the form away, which its server has not written, from under the reader.
      const {activeElement, body} = membersOf(document);
      const isLost = !activeElement || activeElement === body;
      if (isLost && this.#focused && form.contains(this.#focused))
        this.#focused.focus({preventScroll: true});
    }
    const isFormless = !controlsIn(host).length;
    this.#context.model.show({isFormless});
    if (__DEV__ && isFormless) warnOfNoForm(host);
  }

  /** Takes away what we added to another form, or what a copy of an enhanced form brought along. */
  #leave() {
    if (this.#fields.password) this.#sending.value?.leave();
    this.#note = undefined;
    this.#unnamed.clear();
    for (const note of this.#host.querySelectorAll('.cong-login-note')) note.remove();
  }

  #take(password: HTMLInputElement) {
    const {username, certainty} = this.#fields;
    if (username && certainty !== 'guessed' && isUsableField(username, this.#host)) {
      this.#prepare(username, 'username', 'loginUsername');
      // An iPhone begins a user name with a capital.
      if (!username.closest('[autocapitalize]')) username.setAttribute('autocapitalize', 'none');
    }
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

  /** Has the browser leave the check of the form to us. */
  #prepareForm(form: HTMLFormElement) {
    // The other fields of a form around the whole page are the browser's to check.
    if (this.#host.contains(form)) membersOf(form).setAttribute('novalidate', '');
    // Firefox has a screen reader say “invalid” of a field that is required and still empty.
    for (const field of fieldsOf(form, this.#host))
      if (field.required && !field.hasAttribute('aria-invalid'))
        field.setAttribute('aria-invalid', 'false');
  }

  #takeForm(form: HTMLFormElement) {
    this.#sayAgain();
    if (!__DEV__) return;
    const members = membersOf(form);
    if (!this.#host.contains(form))
      warn(
        this.#host,
        'form',
        members.getAttribute('id') ?? members.getAttribute('action'),
        'a form of its own: its fields belong to the one around the element, whose `required` fields and buttons are the page’s',
      );
    const method = members.getAttribute('method');
    if (method?.toLowerCase() !== 'post')
      warn(this.#host, 'method', method, 'post, or the address has the password');
    isSafeToSend(this.#host, form, null);
    const {mode} = this.#host;
    if (!/^(native|fetch)$/.test(mode))
      warn(this.#host, 'mode', mode, 'native or fetch; native is used');
  }

  /** Nothing shown, nothing on its way. */
  #rest() {
    this.stop();
    this.#note?.reset();
  }

  readonly #onFocus = ({target}: FocusEvent) => {
    this.#focused = target as HTMLElement;
    this.#settle();
    // The features that send the form will soon be wanted.
    void this.#sending.load();
    if (this.#host.mode === 'fetch') void this.#loadSender();
  };

  /** In a form around the box Enter would press the form's first button, which is another's, such as that of a search. */
  #onEnter(event: KeyboardEvent) {
    const {form} = this.#fields;
    const {target, key, isComposing, defaultPrevented} = event;
    if (key !== 'Enter' || isComposing || defaultPrevented || !form) return;
    const isField = target instanceof HTMLInputElement && target.form === form;
    if (!isField || target.matches(BUTTONS) || this.#host.contains(form)) return;
    const button = [...this.#host.querySelectorAll<HTMLElement>(SUBMITTERS)].find(
      (each) => (each as HTMLButtonElement).form === form,
    );
    if (!button) return;
    event.preventDefault();
    button.click();
  }

  readonly #onFormEvent = (event: Event) => {
    const {form, username, certainty} = this.#fields;
    if (!form || event.target !== form || event.defaultPrevented) return;
    if (event.type === 'reset') {
      this.clear();
      this.#note?.show(false);
    }
    // Keyboards of phones add a blank, and a text copied from a Mac may have “ế” as other characters.
    const name = username?.name;
    if (!(event instanceof FormDataEvent) || !name || certainty === 'guessed') return;
    const {formData} = event;
    const typed = formData.getAll(name);
    if (typed.length === 1 && typeof typed[0] === 'string') formData.set(name, tidyName(typed[0]));
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
