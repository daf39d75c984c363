import {html, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {parseUrl, safeHref} from '../../core/urls.js';
import {BoxElement} from '../../internal/box-element.js';
import {warn} from '../../internal/warn.js';
import type {SessionUser} from '../../schemas/session.js';
import {addressOf} from './form-address.js';
import {styles} from './login-box.styles.js';
import type {LoginForm} from './login-form.js';

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
 * All this begins when the reader comes to the box; until then, and without script, the form is the browser's alone.
 * Passwords are not sent over plain http to another host, nor to plain http from an https page.
 *
 * With `mode="fetch"` the same form is sent as JSON and the reader stays on the page. What was typed stays whatever the
 * server answers, the password until the reader is signed in. Where the server asks for a one-time code, a step for it
 * takes the place of the form.
 *
 * Keyboard: Enter in a field signs in. The button in the password field is the next stop after it.
 *
 * @element cong-login-box
 * @slot - The site's own `<form method="post">`.
 * @slot sso - Links, buttons or forms for single sign-on, above the form if written before it, else below.
 * @slot fields - Further fields above those of the form, such as the unit; they are sent with it. In a form of the
 * site's own they may as well stand among the others.
 * @slot signed-in - What shows to those who are signed in. A menu that goes with the element's greeting is written with
 * `hidden`, so that it does not show before; without, it is the site's own panel for somebody who is signed in already,
 * and stands in place of the greeting and the button.
 * @slot after - What stands below everything else.
 * @fires {LoginEvent} cong-login - The reader signs in and the form is about to be posted. Cancelable.
 * @fires {LoginSuccessEvent} cong-login-success - The server has signed the reader in, with `mode="fetch"`.
 * @fires {LoginErrorEvent} cong-login-error - The reader could not sign in and has been told, with `mode="fetch"`.
 * @fires {LogoutEvent} cong-logout - The reader signs out and the site is about to be asked. Cancelable.
 * @fires {DataErrorEvent} cong-data-error - The document of `session-src` could not be had. Does not bubble.
 * @csspart summary - What is wrong, above the form.
 * @csspart or - The rule between single sign-on and the form.
 * @csspart status - That the form is on its way.
 * @csspart wait - How long the server wants to be left alone, in the summary.
 * @csspart errors - The list of what is wrong, in the summary.
 * @csspart links - The row of links below the form.
 * @csspart register - The link to a new account.
 * @csspart reset - The link to a new password.
 * @csspart panel - What shows in place of the form to those who are signed in.
 * @csspart greeting - The greeting and its picture, in the panel.
 * @csspart name - The name, in the greeting.
 * @csspart sign-out - The button to sign out.
 * @csspart notice - That the session has expired, that the reader has signed out, or could not be.
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
  static override styles = [BoxElement.styles, styles];

  /**
   * Where the drawn form is posted, `http` or `https`; without it, or with another protocol, to the page itself.
   * A form of the site's own has its own address.
   */
  @property() action: string | undefined;

  /**
   * How the form is sent: `native`, by the browser, which goes to the server's page; or `fetch`, by script as JSON, which
   * stays (the contract is schemas/sign-in.json). Anything else counts as `native`. Where the part that sends it does not
   * load, the browser does.
   */
  @property() mode: 'native' | 'fetch' = 'native';

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

  /**
   * Where the site says who is signed in: `{"user": {"name"} | null, "csrf"}`, or 401 for nobody; on `http` or `https`. It
   * is asked at the start unless `user` is given, when the page is seen again, and when another tab says that somebody has
   * signed in or out. Cookies go along to the page's own origin. Where it does not answer, what shows stays.
   */
  @property({attribute: 'session-src'}) sessionSrc: string | undefined;

  /**
   * Where the reader signs out: the button posts there, with the anti-forgery token in a field named by `csrf-name`, else
   * as that of the site's form, else `_csrf`, or by `mode="fetch"` in the header `X-CSRF-Token`. Without it, or with an address that is not `http` or
   * `https`, there is no button.
   */
  @property({attribute: 'logout-action'}) logoutAction: string | undefined;

  /**
   * Where passkeys are used: `GET` answers with the options of a request as JSON, whose challenge holds for `timeout`
   * milliseconds; what the passkey says is posted there as JSON, with the header `X-CSRF-Token`, and answered as a
   * password is. The browser offers them at the field for the user name. Nothing is asked where it cannot, or at an
   * address that is not `http` or `https`.
   */
  @property() passkey: string | undefined;

  /**
   * Who is signed in, `{name}`; null is nobody, and undefined, or anything else, is not known: then `session-src` says it,
   * else the markup does. The element sets it too, as it learns of it.
   */
  @property({attribute: false}) user: SessionUser | null | undefined;

  /** Boxes are enhanced as the reader comes to them: a long page is not held up by those further down. */
  static #sight: IntersectionObserver | undefined;

  /** What works on the form, once the reader has come to it. */
  #form: LoginForm | undefined;

  /** Where submits are heard: a form may be around the box, and the box in a shadow root. */
  #root: Node | undefined;

  override connectedCallback() {
    super.connectedCallback();
    this.#root = this.getRootNode();
    // Before the page's own listeners, which must hear of a form that lacks something as little as with the browser's
    // own messages.
    this.#root.addEventListener('submit', this.#onSubmit, true);
    LoginBox.#sight ??= new IntersectionObserver((entries) => {
      for (const {target, isIntersecting} of entries)
        if (isIntersecting) void (target as LoginBox).#enhance();
    });
    LoginBox.#sight.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#root?.removeEventListener('submit', this.#onSubmit, true);
  }

  /**
   * Shows a message above the form, such as the server's answer to a wrong password, and moves the focus there, which
   * has screen readers say it once. It goes when the reader signs in again; an empty message takes it away.
   */
  showError(message: string) {
    void this.updateComplete.then(() => {
      this.#form?.clear();
      const summary = this.#find('[part=summary]');
      this.#find('#summary').textContent = message;
      summary.hidden = !message;
      summary.focus();
    });
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    // Whether there is somebody to sign in matters before the reader comes to the box.
    if (this.sessionSrc || this.user !== undefined) void this.#enhance();
  }

  protected override render() {
    const {words} = this;
    // Summary and status are filled by whoever has something to say: nothing is rendered again for a word.
    return this.renderBox(
      words.say('loginLabel'),
      html`<slot name="sso" @slotchange=${this.#onSso}></slot>
        <div part="or" hidden>${words.say('loginOr')}</div>
        <div part="summary" role="group" aria-labelledby="summary" tabindex="-1" hidden>
          <strong id="summary"></strong>
        </div>
        <div class="form" @focusin=${this.#enhance}>
          <slot name="fields"></slot>
          <slot></slot>
        </div>
        <div part="status" class="status" role="status"></div>
        <div part="links">
          ${this.#renderLink('register', this.registerHref, words.say('loginRegister'))}
          ${this.#renderLink('reset', this.resetHref, words.say('loginReset'))}
        </div>
        <slot name="signed-in"></slot>
        <slot name="after"></slot>`,
    );
  }

  #renderLink(part: string, href: string | undefined, text: string) {
    const safe = safeHref(href);
    if (__DEV__ && href && !safe) warn(this, 'href', href, 'a safe link; it is left out');
    return safe ? html`<a part=${part} href=${safe}>${text}</a>` : nothing;
  }

  #find(selector: string) {
    return this.renderRoot.querySelector(selector) as HTMLElement;
  }

  /** Loads what works on the form, and shows who is signed in; from then on it goes with the box by itself. */
  async #enhance() {
    LoginBox.#sight?.unobserve(this);
    try {
      const {LoginForm} = await import('./login-form.js');
      this.#form ??= new LoginForm(this, this.words);
    } catch (error) {
      if (__DEV__)
        warn(this, 'login-form', String(error), 'to load; a form works as without the element');
      // Without a form of the site's there is nothing to sign in with.
      if (!this.querySelector('form, input'))
        this.#find('[part=status]').textContent = this.words.say('loadFailed');
    }
  }

  /** Until the part is there, holds back what the browser must not send by itself, or may not be safe to send. */
  readonly #onSubmit = async (event: Event) => {
    if (this.#form) return this.#form.hear(event as SubmitEvent);
    const {target, submitter} = event as SubmitEvent;
    const form = target as HTMLFormElement;
    if (this.querySelector<HTMLInputElement>('[type=password]')?.form !== form) return;
    const loaded = this.#enhance();
    const to = parseUrl(addressOf(form, submitter), document.baseURI);
    const isDoubtful = to?.protocol === 'http:' && to.origin !== origin;
    if (!isDoubtful && this.mode !== 'fetch') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    await loaded;
    if (!this.#form) this.mode = 'native';
    if (this.#form || !isDoubtful) form.requestSubmit(submitter);
  };

  #onSso({target}: Event) {
    const slot = target as HTMLSlotElement;
    const or = this.#find('[part=or]');
    const [first] = slot.assignedElements();
    or.hidden = !first;
    // Below the form where the author has written it so.
    if (!slot.previousElementSibling && first?.matches(':not([slot]) ~ *'))
      this.#find('.form').after(or, slot);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cong-login-box': LoginBox;
  }
}
