import {html, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {BoxElement} from '../../base/box-element.js';
import {membersOf} from '../../core/members.js';
import {safeHref} from '../../core/urls.js';
import {warn} from '../../core/warn.js';
import type {SessionUser} from '../../data/schemas/session.js';
import {FeatureController} from '../../ui/feature.js';
import {LazyModule} from '../../ui/lazy.js';
import {icon} from '../../ui/icon.js';
import {warnOfSwallowed} from '../../ui/swallowed.js';
import {hasPanel} from './form/form-place.js';
import {LoginForm} from './form/login-form.js';
import * as icons from './icon-paths.js';
import {styles} from './login-box.styles.js';
import type {LoginContext, LoginPlaces} from './login-host.js';
import {readMarkup, type LoginMarkup} from './login-markup.js';
import {LoginModel, summaryOf, type LoginView, type Problem} from './login-model.js';
import {loginTexts} from './messages.js';
import {SessionQuestion} from './session-question.js';

const account = new LazyModule(() => import('./features/account.js'));

/**
 * A box to sign in: it enhances the site's own form, or draws one.
 *
 * Put the form that the site has into it. Its fields are those named `username` and `password`, else the first
 * password, and the field that `autocomplete` says, else the nearest before the password that a reader can fill in. An
 * empty field is named where the author says `required`; the password and a user name that is one beyond doubt are named
 * without. The form stays where it is and posts as it always did; the element adds a button that shows the password, a
 * note when Caps Lock is on, messages beside empty fields in place of the browser's, and lets it be posted once at a
 * time, until the browser has stopped or stays on the page for fifteen seconds, five where it tells nothing of a next
 * page. Nothing of the author's is moved or
 * rewritten: what is missing (`autocomplete`, a name for a field without a label) is added. A user name is posted without
 * blanks around it and in Unicode's NFC, a password as typed. A form without a method posts
 * the password in the address: write `method="post"`.
 *
 * Without a form of the site's, and without inputs, one is drawn into the light DOM where `action`, `mode="fetch"`,
 * `session-src` or `logout-action` asks for it. A page without script has none then, so the site's own is better. Do not
 * put the element into a `<p>`: the parser ends that before a `<form>`, which then stands behind the element.
 *
 * All this begins when the reader comes to the box; until then, and without script, the form is the browser's alone. What
 * checks and sends the form is loaded when the reader is in a field; where its file does not load, the browser does both.
 * Passwords are not sent over plain http to another host, nor to plain http from an https page.
 *
 * With `mode="fetch"` the same form is sent as JSON and the reader stays on the page. What was typed stays whatever the
 * server answers, the password until the reader is signed in. Where the server asks for a one-time code, a step for it
 * takes the place of the form.
 *
 * Keyboard: Enter in a field signs in, also where the box stands in the form of a whole page. The button in the password field is the next stop after it.
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
 *     <p><button name="signin" value="1">Đăng nhập</button></p>
 *   </form>
 * </cong-login-box>
 * ```
 */
export class LoginBox extends BoxElement {
  static override styles = [BoxElement.styles, styles];

  /**
   * The address to which the drawn form is posted, `http` or `https`; empty, or with another protocol, the page itself. It
   * asks for a form to be drawn. A form of the site's own has its own address.
   */
  @property() action: string | undefined;

  /**
   * How the form is sent: `native`, by the browser, which goes to the server's page; or `fetch`, by script as JSON, which
   * stays (the contract is schemas/sign-in.json). Anything else counts as `native`. Where the feature that sends it does
   * not load, the browser does, unless the server is out of reach: then what was typed stays, and the reader is told.
   */
  @property() mode: 'native' | 'fetch' = 'native';

  /** The page on which a forgotten password is renewed. A link that is not safe is left out. */
  @property({attribute: 'reset-href'}) resetHref: string | undefined;

  /** The page on which an account is asked for. A link that is not safe is left out. */
  @property({attribute: 'register-href'}) registerHref: string | undefined;

  /** The heading in place of `heading` for those who are signed in. Without it: “Tài khoản”, in the language of the page. */
  @property({attribute: 'account-heading'}) accountHeading: string | undefined;

  /** Whether the drawn form offers to remember the reader: a field `remember` with the value 1. */
  @property({type: Boolean}) remember = false;

  /** The name of the anti-forgery field in the drawn form. Without it there is no such field. */
  @property({attribute: 'csrf-name'}) csrfName: string | undefined;

  /** The anti-forgery token itself. */
  @property({attribute: 'csrf-token'}) csrfToken: string | undefined;

  /** The name of the `<meta>` that holds the anti-forgery token, where `csrf-token` is not given. */
  @property({attribute: 'csrf-meta'}) csrfMeta: string | undefined;

  /**
   * The address that says who is signed in: `{"user": {"name"} | null, "csrf"}`, or 401 for nobody; on `http` or `https`. It
   * is asked at the start unless `user` is given, when the page is seen again, and when another tab says that somebody has
   * signed in or out. Cookies go along as `credentials` says. Where it does not answer, what shows stays.
   */
  @property({attribute: 'session-src'}) sessionSrc: string | undefined;

  /**
   * The address of signing out: the button posts there, with the anti-forgery token in a field named by `csrf-name`, else
   * as that of the site's form, else `_csrf`, or by `mode="fetch"` in the header `X-CSRF-Token`. Without it, or with an
   * address that is not `http` or `https`, there is no button.
   */
  @property({attribute: 'logout-action'}) logoutAction: string | undefined;

  /**
   * Whether cookies go along when the box signs in by `mode="fetch"`, signs out, asks for the session or offers passkeys:
   * `same-origin`, `include`, to another origin too, or `omit`. Anything else counts as `same-origin`. Nobody is greeted
   * whose session another origin keeps in a cookie that was not taken.
   */
  @property({useDefault: true}) credentials = 'same-origin';

  /** The length of one-time codes, `6` or `6-8`; anything else counts as `6-8`. */
  @property({attribute: 'code-length'}) codeLength: string | undefined;

  /** Whether one-time codes may have letters from A to Z too. They are sent as typed, in small letters or capitals. */
  @property({type: Boolean, attribute: 'code-letters'}) codeLetters = false;

  /**
   * The address for passkeys: `GET` answers with the options of a request as JSON, whose challenge holds for `timeout`
   * milliseconds; what the passkey says is posted there as JSON, with the header `X-CSRF-Token`, and answered as a
   * password is. The browser offers them at the field for the user name. Nothing is asked where it cannot, or at an
   * address that is not `http` or `https`.
   */
  @property() passkey: string | undefined;

  /**
   * The user who is signed in, `{name}`; null is nobody, and undefined, or anything else, is not known: then `session-src`
   * says it, else the markup does. The element sets it too, as it learns of it.
   */
  @property({attribute: false}) user: SessionUser | null | undefined;

  /** Boxes are enhanced as the reader comes to them: a long page is not held up by those further down. */
  static #sight: IntersectionObserver | undefined;

  readonly #words = this.localize.with(loginTexts);
  readonly #model = new LoginModel(() => this.requestUpdate());
  readonly #places: LoginPlaces = {
    summary: () => this.#find('[part=summary]'),
    form: () => this.#find('.form'),
    panel: () => this.#find('[part=panel]'),
  };
  readonly #context: LoginContext = {
    host: this,
    localize: this.localize,
    words: this.#words,
    model: this.#model,
    places: this.#places,
  };
  readonly #question = new SessionQuestion(this);
  readonly #account = new FeatureController(this, {
    name: 'account',
    isWanted: () => this.#knowsOfSession || (this.#form !== undefined && hasPanel(this)),
    module: account,
    make: ({Account}) => new Account(this.#context, this.#enhance(), this.#question),
  });

  #markup: LoginMarkup = {hasSso: false, isSsoBelow: false, stray: undefined};

  /** The form and what works on it, once the reader has come to it. */
  #form: LoginForm | undefined;

  /** The root in which submits are heard: a form may be around the box, and the box in a shadow root. */
  #root: Node | undefined;

  constructor() {
    super();
    new FeatureController(this, {
      name: 'passkey',
      isWanted: () => this.#form !== undefined && Boolean(this.passkey) && canOfferPasskeys(),
      module: account,
      make: ({PasskeyOffer}) => new PasskeyOffer(this.#context),
    });
  }

  protected override get shownHeading(): string {
    if (!this.heading || !this.#model.view.isSignedIn) return this.heading;
    return this.accountHeading ?? this.#words.say('loginAccount');
  }

  get #knowsOfSession(): boolean {
    return Boolean(this.sessionSrc) || this.user !== undefined;
  }

  override connectedCallback() {
    super.connectedCallback();
    if (this.isHeld) return;
    this.#root = membersOf(this.getRootNode());
    // Before the page's own listeners, which must hear of a form that lacks something as little as with the browser's
    // own messages.
    this.#root.addEventListener('submit', this.#onSubmit, true);
    LoginBox.#sight ??= new IntersectionObserver((entries) => {
      for (const {target, isIntersecting} of entries)
        if (isIntersecting) (target as LoginBox).#enhance();
    });
    if (!this.#form) LoginBox.#sight.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#root?.removeEventListener('submit', this.#onSubmit, true);
    LoginBox.#sight?.unobserve(this);
  }

  /**
   * Shows a message above the form, such as the server's answer to a wrong password, and moves the focus there, which
   * has screen readers say it once. It goes when the reader signs in again; an empty message takes it away.
   */
  showError(message: string) {
    void this.#showError(message);
  }

  async #showError(message: string) {
    // The element may not be on the page yet.
    await this.updateComplete;
    this.#form?.clear();
    this.#model.show({lead: message, problems: []});
    await this.updateComplete;
    this.#places.summary()?.focus();
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    // Whether there is somebody to sign in matters before the reader comes to the box.
    if (!this.#knowsOfSession) return;
    this.#enhance();
    // The answer travels at the same time as the file that reads it.
    if (this.#account.error !== undefined) this.#question.giveUp();
    else if (this.user === undefined && !this.#account.value) this.#question.ask(this.sessionSrc);
  }

  protected override render() {
    const words = this.#words;
    const {view} = this.#model;
    const {heading, list} = summaryOf(view, (count) => words.say('loginErrors', {count}));
    const look = view.wait || view.isSending ? 'status visually-hidden' : 'status';
    const {isSsoBelow, stray} = this.#markup;
    return this.renderBox(
      words.say(view.isSignedIn ? 'loginAccount' : 'loginLabel'),
      html`<div ?signed-in=${view.isSignedIn}>
        <div part="notice" class=${view.notice?.kind ?? nothing} role="status">
          ${renderNotice(view)}
        </div>
        ${isSsoBelow ? nothing : this.#renderSso()}
        <div
          part="summary"
          role="group"
          aria-labelledby="summary"
          tabindex="-1"
          ?hidden=${!heading}
        >
          ${heading ? icon(icons.danger) : nothing}<strong id="summary">${heading}</strong>
          ${list.length ? this.#renderProblems(list) : nothing}
          ${view.wait && html`<div part="wait" aria-hidden="true">${view.wait()}</div>`}
        </div>
        <div class="form ${stray ? 'page' : ''}" @focusin=${this.#enhance}>
          <slot name="fields"></slot>
          <slot @slotchange=${this.#onSlot}></slot>
        </div>
        ${isSsoBelow ? this.#renderSso() : nothing}
        <div part="status" class=${look} role="status">${view.status?.()}</div>
        <div part="links">
          ${this.#renderLink('register', this.registerHref, 'loginRegister')}
          ${this.#renderLink('reset', this.resetHref, 'loginReset')}
        </div>
        ${this.#renderPanel()}
        <slot name="after"></slot>
      </div>`,
    );
  }

  /** Single sign-on, with a rule between it and the form. */
  #renderSso() {
    const {isFormless, isInCodeStep} = this.#model.view;
    const {hasSso, isSsoBelow} = this.#markup;
    const isAlone = !hasSso || isFormless || isInCodeStep;
    const or = this.#words.say('loginOr');
    return isSsoBelow
      ? html`<div part="or" ?hidden=${isAlone}>${or}</div>
          <slot name="sso" @slotchange=${this.#onSlot}></slot>`
      : html`<slot name="sso" @slotchange=${this.#onSlot}></slot>
          <div part="or" ?hidden=${isAlone}>${or}</div>`;
  }

  #renderProblems(problems: readonly Problem[]) {
    return html`<ul part="errors">
      ${problems.map(
        ({field, text}) =>
          html`<li>
            <a href="#${field}" @click=${(event: Event) => this.#onProblem(event, field)}
              >${text}</a
            >
          </li>`,
      )}
    </ul>`;
  }

  /** The author’s slot, in the panel once there is one. */
  #renderPanel() {
    const slot = html`<slot name="signed-in"></slot>`;
    return this.#account.value?.panel?.render(slot) ?? slot;
  }

  #renderLink(part: string, href: string | undefined, text: 'loginRegister' | 'loginReset') {
    const safe = safeHref(href);
    if (__DEV__ && href && !safe) warn(this, 'href', href, 'a safe link; it is left out');
    return safe ? html`<a part=${part} href=${safe}>${this.#words.say(text)}</a>` : nothing;
  }

  #find(selector: string) {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  /** Begins to work on the form; from then on that goes with the box by itself. */
  readonly #enhance = (): LoginForm => {
    if (this.#form) return this.#form;
    LoginBox.#sight?.unobserve(this);
    this.#form = new LoginForm(this.#context, () => this.#account.load());
    // A feature may be wanted from now on.
    this.requestUpdate();
    return this.#form;
  };

  readonly #onSlot = () => {
    const before = this.#markup;
    this.#markup = readMarkup(this);
    const {hasSso, isSsoBelow, stray} = this.#markup;
    if (__DEV__ && stray && !(stray instanceof HTMLFormElement)) warnOfSwallowed(this, stray);
    if (hasSso !== before.hasSso || isSsoBelow !== before.isSsoBelow || stray !== before.stray)
      this.requestUpdate();
  };

  readonly #onSubmit = (event: Event) => {
    const {target} = event as SubmitEvent;
    const password = this.querySelector<HTMLInputElement>('[type=password]');
    if (this.#form || password?.form === target) this.#enhance().onSubmit(event as SubmitEvent);
  };

  /** Leads to a field without a place in the page’s history. */
  #onProblem(event: Event, field: string) {
    event.preventDefault();
    this.querySelector<HTMLElement>(`#${CSS.escape(field)}`)?.focus();
  }
}

const renderNotice = ({notice}: LoginView) =>
  notice && html`${icon(icons[notice.kind])}<span>${notice.say()}</span>`;

/** Whether the browser can offer passkeys. Those of old have the class, but not the way of asking that opens no dialog. */
function canOfferPasskeys(): boolean {
  const {PublicKeyCredential = {}} = window;
  return 'isConditionalMediationAvailable' in PublicKeyCredential;
}

declare global {
  interface HTMLElementTagNameMap {
    'cong-login-box': LoginBox;
  }
}
