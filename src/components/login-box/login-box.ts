import {html, nothing, render, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {safeHref} from '../../core/urls.js';
import {BoxElement} from '../../internal/box-element.js';
import {icon} from '../../internal/icon.js';
import {eye, eyeOff} from '../../internal/icons.js';
import {warn} from '../../internal/warn.js';
import type {DrawnForm} from './drawn-form.js';
import {LoginEvent} from './login-box.events.js';
import {styles} from './login-box.styles.js';
import {
  addressOf,
  controlsIn,
  ensureId,
  fieldsOf,
  findLoginFields,
  hasName,
  isInsecure,
  type Field,
  type LoginFields,
} from './login-fields.js';
import type {Problems} from './problems.js';

/** Whether a link is safe does not depend on the page it is on, and a server has no page. */
const ANY_BASE = 'https://localhost/';
/**
 * A box to sign in: it enhances the site's own form, or draws one.
 *
 * Put the form that the site has into it. Its fields are those named `username` and `password`, else the first
 * password and the text before it. The form stays where it is and posts as it always did; the element adds a button
 * that shows the password, a note when Caps Lock is on, messages beside empty fields in place of the browser's, and
 * lets it be posted once at a time. Nothing of the author's is moved or rewritten: what is missing (`autocomplete`,
 * a name for a field without a label) is added. A form without a method posts the password in the address: write
 * `method="post"`.
 *
 * Without a form of the site's, and without inputs, one is drawn into the light DOM. A page without script has none
 * then, so the site's own is better.
 *
 * Passwords are never sent over plain http to another host, nor to plain http from an https page.
 *
 * Keyboard: Enter in a field signs in. The button in the password field is the next stop after it.
 *
 * @element cong-login-box
 * @slot - The site's own `<form method="post">`.
 * @slot sso - Links, buttons or forms for single sign-on, above the form. Write them before the form.
 * @slot fields - Further fields above those of the form, such as the unit; they are sent with it. In a form of the
 * site's own they may as well stand among the others.
 * @slot after - What stands below everything else.
 * @fires {LoginEvent} cong-login - The reader signs in and the form is about to be posted. Cancelable.
 * @csspart summary - What is wrong, above the form.
 * @csspart or - The rule between single sign-on and the form.
 * @csspart status - That the form is on its way.
 * @csspart links - The row of links below the form.
 *
 * @example
 * ```html
 * <cong-login-box heading="Đăng nhập" reset-href="/quen-mat-khau">
 *   <form method="post" action="/dang-nhap">
 *     <p><label for="u">Tên đăng nhập</label> <input id="u" name="username" autocomplete="username"></p>
 *     <p><label for="p">Mật khẩu</label> <input id="p" name="password" type="password"></p>
 *     <p><button>Đăng nhập</button></p>
 *   </form>
 * </cong-login-box>
 * ```
 */
export class LoginBox extends BoxElement {
  static override styles = styles;

  /**
   * Where the drawn form is posted, `http` or `https`; without it, or with another protocol, to the page itself.
   * A form of the site's own has its own address.
   */
  @property() action: string | undefined;

  /** Where a forgotten password is renewed. A link that is not safe is left out. */
  @property({attribute: 'reset-href'}) resetHref: string | undefined;

  /** Where an account is asked for. A link that is not safe is left out. */
  @property({attribute: 'register-href'}) registerHref: string | undefined;

  /** Whether the drawn form offers to remember the reader: a field `remember` with the value 1. */
  @property({type: Boolean}) remember = false;

  /** The name of the anti-forgery field in the drawn form. Without it there is no such field. */
  @property({attribute: 'csrf-name'}) csrfName: string | undefined;

  /** The anti-forgery token itself. */
  @property({attribute: 'csrf-token'}) csrfToken: string | undefined;

  /** The name of the `<meta>` that holds the anti-forgery token, where `csrf-token` is not given. */
  @property({attribute: 'csrf-meta'}) csrfMeta: string | undefined;

  /** Boxes are enhanced as the reader comes to them: a long page is not held up by those further down. */
  static #sight: IntersectionObserver | undefined;

  @state() private isShown = false;
  @state() private hasCapsLock = false;
  /** The message that tells what the element is at. */
  @state() private status: 'loginSubmitting' | 'loadFailed' | undefined;

  /** Sees what comes into the box and what goes, once the reader has come to it. */
  #content: MutationObserver | undefined;
  #fields: LoginFields = {};
  #form: HTMLFormElement | null | undefined;
  #submitter: Element | null = null;
  #drawn: DrawnForm | undefined;
  #problems: Problems | undefined;
  /** What stands beside the password is rendered by way of a fragment, wherever it then stands. */
  #note: DocumentFragment | undefined;
  /** Fields without a label, and the message that names each. */
  readonly #unnamed = new Map<Element, 'loginUsername' | 'loginPassword'>();

  override connectedCallback() {
    super.connectedCallback();
    LoginBox.#sight ??= new IntersectionObserver((entries) => {
      for (const {target, isIntersecting} of entries)
        if (isIntersecting) (target as LoginBox).#settle();
    });
    // Before the page's own listeners, which must hear of a form that lacks something as little as with the browser's
    // own messages.
    this.addEventListener('submit', this.#onSubmit, true);
    if (this.#content) this.#settle();
    else LoginBox.#sight.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#listenTo(null);
    this.#rest();
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    this.#drawn?.update();
    if (this.#content) this.#settle();
  }

  /**
   * Shows a message above the form, such as the server's answer to a wrong password, and moves the focus there, which
   * has screen readers say it once. It goes when the reader signs in again; an empty message takes it away.
   */
  showError(message: string) {
    void this.#tell(message);
  }

  protected override render() {
    const {words} = this;
    const status = this.status ? words.say(this.status) : '';
    return this.renderBox(
      words.say('loginLabel'),
      html`<slot name="sso" @slotchange=${this.#onSso}></slot>
        <div part="or">${words.say('loginOr')}</div>
        <div part="summary" role="group" aria-labelledby="summary" tabindex="-1" hidden></div>
        <div
          class="form"
          @input=${this.#onInput}
          @keydown=${this.#onKey}
          @keyup=${this.#onKey}
          @focusin=${this.#settle}
          @focusout=${this.#onKey}
        >
          <slot name="fields"></slot>
          <slot></slot>
        </div>
        <div part="status" class="status" role="status">${status}</div>
        <div part="links">
          ${this.#renderLink(this.registerHref, words.say('loginRegister'))}
          ${this.#renderLink(this.resetHref, words.say('loginReset'))}
        </div>
        <slot name="after"></slot>`,
    );
  }

  #renderLink(href: string | undefined, text: string) {
    const safe = safeHref(href, ANY_BASE);
    if (__DEV__ && href && !safe) warn(this, 'href', href, 'a safe link; it is left out');
    return safe ? html`<a href=${safe}>${text}</a>` : nothing;
  }

  /** What stands beside the password, in the light DOM: the button to show it, and the Caps Lock note. */
  #renderNote() {
    const {words, isShown} = this;
    return html`<span class="cong-login-note" lang=${words.lang}
      ><button
        type="button"
        aria-label=${words.say('loginShowPassword')}
        aria-pressed=${String(isShown)}
        @click=${this.#onReveal}
      >
        ${icon(isShown ? eyeOff : eye)}</button
      ><span role="status">${this.hasCapsLock ? words.say('loginCapsLock') : ''}</span></span
    >`;
  }

  /** Brings the light DOM in line: the site's form or ours, and what stands beside the password. */
  readonly #settle = () => {
    if (!this.isConnected) return;
    LoginBox.#sight?.unobserve(this);
    if (!this.#content) {
      this.#content = new MutationObserver(this.#settle);
      this.#content.observe(this, {childList: true});
    }
    // While the page is being parsed, the site's form may be about to come.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', this.#settle, {once: true});
      return;
    }
    const drawn = this.#drawn?.form;
    const all = controlsIn(this);
    const own = all.filter((each) => !drawn?.contains(each));
    if (own.length) drawn?.remove();
    else if (!drawn?.isConnected) void this.#draw();
    const {form, username, password} = findLoginFields(
      own.length ? own : all,
      this.#fields.password,
    );
    if (password !== this.#fields.password) {
      this.#forget();
      this.#prepare(username, 'username', 'loginUsername');
      this.#prepare(password, 'current-password', 'loginPassword');
    }
    this.#fields = {username, password};
    this.#listenTo(form);
    if (form && this.querySelector('[slot=fields]'))
      for (const field of fieldsOf(null, this)) field.setAttribute('form', ensureId(form));
    if (password) this.#accompany(password);
  };

  async #draw() {
    try {
      const {DrawnForm} = await import('./drawn-form.js');
      this.#drawn ??= new DrawnForm(this, this.words);
      // The site's form may have come meanwhile.
      if (!controlsIn(this).length) this.append(this.#drawn.form);
    } catch {
      this.status = 'loadFailed';
    }
  }

  #listenTo(form: HTMLFormElement | null | undefined) {
    if (form === this.#form) return;
    this.#form?.removeEventListener('submit', this.#onSubmit, true);
    this.#form = form;
    if (!form) return;
    if (this.contains(form)) form.setAttribute('novalidate', '');
    else form.addEventListener('submit', this.#onSubmit, true);
    if (__DEV__) {
      if (form.getAttribute('method')?.toLowerCase() !== 'post')
        warn(this, 'method', form.getAttribute('method'), 'post, or the address has the password');
      this.#isSafe(form, null);
    }
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
    if (__DEV__) warn(this, 'field', field.name, 'a <label>; its name is said, but not shown');
    this.#unnamed.set(field, name);
  }

  #accompany(password: HTMLInputElement) {
    this.#note ??= document.createDocumentFragment();
    render(this.#renderNote(), this.#note, {host: this});
    // In a label it would become part of the field's name.
    if (this.#note.hasChildNodes()) (password.closest('label') ?? password).after(this.#note);
    for (const [field, name] of this.#unnamed)
      field.setAttribute('aria-label', this.words.say(name));
    const type = this.isShown ? 'text' : 'password';
    if (password.type === type) return;
    // Spelling services of browsers send what is typed into text fields to their makers.
    password.spellcheck = false;
    password.type = type;
  }

  /** Takes away what we added to another form, or what a copy of an enhanced form brought along. */
  #forget() {
    this.#note = undefined;
    this.#unnamed.clear();
    if (this.#fields.password) this.#problems?.clear();
    for (const note of this.querySelectorAll('.cong-login-note')) note.remove();
  }

  /** Says what is wrong, above the form and beside its fields. */
  async #tell(failure: string, wrong: Field[] = []) {
    try {
      const {Problems} = await import('./problems.js');
      await this.updateComplete;
      this.#problems ??= new Problems(this.renderRoot, this.words);
      this.#problems.show(failure, wrong, this.#fields);
    } catch {
      this.status = 'loadFailed';
      wrong[0]?.focus();
    }
  }

  /** The form may be sent again. */
  #release() {
    this.status = undefined;
    this.#submitter?.removeAttribute('aria-disabled');
    this.#submitter = null;
  }

  /** Nothing shown, nothing on its way. */
  #rest() {
    removeEventListener('pageshow', this.#onPageShow);
    this.#release();
    this.isShown = false;
    this.hasCapsLock = false;
  }

  #isComplete(form: HTMLFormElement): boolean {
    const {username, password} = this.#fields;
    const wrong = fieldsOf(form, this).filter(
      (field) =>
        // Fires `invalid` as the browser would.
        !field.checkValidity() || (!field.value && (field === username || field === password)),
    );
    for (const field of wrong) ensureId(field);
    if (wrong.length) void this.#tell('', wrong);
    return !wrong.length;
  }

  #isSafe(form: HTMLFormElement, submitter: Element | null): boolean {
    const address = addressOf(form, submitter);
    if (!isInsecure(address, location, document.baseURI)) return true;
    if (__DEV__)
      warn(this, 'action', address, 'https, or the same host; the password is not sent there');
    return false;
  }

  #mayPost(form: HTMLFormElement, submitter: Element | null): boolean {
    if (this.status === 'loginSubmitting') return false;
    this.#problems?.clear();
    if (!submitter?.hasAttribute('formnovalidate') && !this.#isComplete(form)) return false;
    if (this.#isSafe(form, submitter))
      return this.dispatchEvent(new LoginEvent(this.#fields.username?.value ?? ''));
    this.showError(this.words.say('loginInsecure'));
    return false;
  }

  readonly #onSubmit = (event: SubmitEvent) => {
    this.#settle();
    const form = this.#form;
    const {submitter} = event;
    if (!form || event.target !== form) return;
    // The form around a whole page has other buttons, which are none of our business.
    if (!this.contains(form) && !this.contains(submitter)) return;
    this.isShown = false;
    if (!this.#mayPost(form, submitter)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    this.status = 'loginSubmitting';
    this.#submitter = submitter;
    addEventListener('pageshow', this.#onPageShow);
    submitter?.setAttribute('aria-disabled', 'true');
    // When all listeners have been asked: a page that sends the form by script cancels the event.
    setTimeout(() => {
      if (event.defaultPrevented) this.#release();
    });
  };

  readonly #onReveal = () => {
    this.isShown = !this.isShown;
    addEventListener('pageshow', this.#onPageShow);
  };

  readonly #onPageShow = ({persisted}: PageTransitionEvent) => {
    // Back from the next page, by way of the browser's cache.
    if (persisted) this.#rest();
  };

  #onSso({target}: Event) {
    const slot = target as HTMLSlotElement;
    slot.classList.toggle('filled', slot.assignedElements().length > 0);
  }

  #onInput({target}: Event) {
    // Whoever types again has stopped what was on its way.
    this.#release();
    this.#problems?.recheck(target as Field);
  }

  /** Leaving the field is an event without keys, and so are those that password managers send under a key's name. */
  #onKey(event: KeyboardEvent) {
    const isPassword = event.target === this.#fields.password;
    this.hasCapsLock = isPassword && Boolean(event.getModifierState?.('CapsLock'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cong-login-box': LoginBox;
  }
}
