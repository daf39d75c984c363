import {html, type TemplateResult} from 'lit';
import type {Words} from '../../../../base/localize.js';
import {membersOf} from '../../../../core/members.js';
import {parseTemplate} from '../../../../core/template.js';
import {icon} from '../../../../ui/icon.js';
import {findLoginFields, firstField} from '../../form/login-fields.js';
import type {LoginContext, LoginHost, LoginPlaces} from '../../login-host.js';
import type {LoginModel, Notice} from '../../login-model.js';
import type {SessionQuestion} from '../../session-question.js';
import {user as userIcon} from './icon-paths.js';
import {accountTexts} from './messages.js';
import {Session, type EndReason} from './session.js';
import {SignOut, type SignOutResult} from './sign-out.js';

const KINDS = {
  loginSignedOut: 'success',
  loginExpired: 'warning',
  loginSignOutFailed: 'danger',
} as const satisfies Record<EndReason | 'loginSignOutFailed', Notice['kind']>;

/**
 * The panel says who is signed in, in place of the form, which is hidden meanwhile and keeps what was typed.
 *
 * It shows what the author has put into the slot `signed-in`. An element there that is hidden in markup is a menu to
 * go with our greeting. One that is not is the site's own panel, written by a server that knew who was signed in: it stands
 * in place of our greeting and button, until somebody else is, or nobody.
 */
export class SessionPanel {
  readonly #host: LoginHost;
  readonly #model: LoginModel;
  readonly #places: LoginPlaces;
  readonly #words: Words<typeof accountTexts>;
  readonly #session: Session;
  readonly #signOut: SignOut;
  #says: EndReason | 'loginSignOutFailed' | undefined;
  /** The elements of the site's own panel, as long as it is true. */
  readonly #written = new Set<HTMLElement>();
  readonly #dropped = new WeakSet<Element>();
  /** The author's menus, which go with our greeting. */
  readonly #menus = new Set<HTMLElement>();
  #name: string | undefined;
  /** The reader has signed in or out here, and the focus goes where that has led. */
  #hasActed = false;

  constructor(context: LoginContext, question: SessionQuestion) {
    const {host, localize, model, places} = context;
    this.#host = host;
    this.#model = model;
    this.#places = places;
    this.#words = localize.with(accountTexts);
    this.#session = new Session(host, question);
    this.#signOut = new SignOut(context, (result) => this.#onSignOut(result));
    host.addEventListener('cong-login-success', () => {
      this.#hasActed = true;
      void this.#session.ask();
    });
    host.addEventListener('submit', () => this.#say(undefined), true);
  }

  /** @param signal ends with the connection to the page */
  connected(signal: AbortSignal) {
    addEventListener('pageshow', ({persisted}) => persisted && this.#signOut.release(), {signal});
    signal.addEventListener('abort', () => this.#signOut.release());
    this.#session.connected(signal);
  }

  /** Follows what the page, the server and the markup say. */
  updated() {
    this.#session.update();
    const {user} = this.#session;
    this.#sortSlotted();
    const name = user?.name;
    const wasOther = this.#name !== undefined && name !== this.#name;
    if (user === null || wasOther) this.#dropWritten();
    if (user !== undefined) this.#name = name;
    const hasOwnPanel = this.#written.size > 0;
    this.#model.show({hasOwnPanel});
    const isSignedIn = Boolean(user) || hasOwnPanel;
    this.#showMenus(isSignedIn);
    void this.#toggle(isSignedIn);
  }

  /** @param slot what the author has put into the panel */
  render(slot: TemplateResult): TemplateResult {
    const {isSignedIn, hasOwnPanel} = this.#model.view;
    return html`<div
      part="panel"
      role="group"
      tabindex="-1"
      aria-labelledby="greeting"
      ?hidden=${!isSignedIn}
    >
      <div part="greeting" ?hidden=${hasOwnPanel}>
        ${icon(userIcon, 'user')}<span id="greeting">${this.#greeting}</span>
      </div>
      ${slot}${this.#signOut.render(!hasOwnPanel)}
    </div>`;
  }

  /** A name is text, of any script and direction, which must not run into ours. */
  get #greeting() {
    const words = this.#words;
    const name = this.#session.user?.name.trim();
    if (!name) return words.say('loginSignedIn');
    return parseTemplate(words.say('loginGreeting')).map((part) =>
      part.name === 'name' ? html`<strong part="name"><bdi>${name}</bdi></strong>` : part.text,
    );
  }

  /** Shows the panel, or the form, and takes the focus along where it would be lost. */
  async #toggle(isSignedIn: boolean) {
    const model = this.#model;
    if (isSignedIn === model.view.isSignedIn) return;
    const focused = this.#focused();
    const isByKey = focused?.matches(':focus-visible');
    const hasActed = this.#hasActed;
    this.#hasActed = false;
    model.show({isSignedIn});
    this.#say(isSignedIn ? undefined : this.#session.reason);
    await this.#host.updateComplete;
    // Somebody who is elsewhere on the page by now stays there.
    const isLost = focused ? !focused.getClientRects().length : focused === null && hasActed;
    if (!isLost) return;
    if (isSignedIn) this.#places.panel()?.focus();
    else this.#focusForm(isByKey);
  }

  /** The element in the box that has the focus; null if nothing on the page has it, undefined if something else does. */
  #focused(): Element | null | undefined {
    const host = this.#host;
    const {activeElement} = membersOf(host.getRootNode() as Document | ShadowRoot);
    if (!activeElement || activeElement === membersOf(document).body) return null;
    if (activeElement === host) return host.shadowRoot?.activeElement;
    return host.contains(activeElement) ? activeElement : undefined;
  }

  /** A press must not move the focus into a field, which would bring up a phone's keyboard. */
  #focusForm(isByKey: boolean | undefined) {
    const host = this.#host;
    const first = isByKey ? firstField(findLoginFields(host), host) : undefined;
    const form = this.#places.form();
    if (form) form.tabIndex = -1;
    (first ?? form)?.focus();
  }

  #say(message: EndReason | 'loginSignOutFailed' | undefined) {
    if (message === this.#says) return;
    this.#says = message;
    this.#model.show({
      notice: message && {kind: KINDS[message], say: () => this.#words.say(message)},
    });
  }

  /** Tells menus from the site's own panel, as they come into the slot. */
  #sortSlotted() {
    for (const each of this.#host.querySelectorAll<HTMLElement>(':scope > [slot=signed-in]'))
      if (!this.#menus.has(each) && !this.#written.has(each) && !this.#dropped.has(each))
        (each.hidden ? this.#menus : this.#written).add(each);
  }

  /** Menus are hidden again with the panel, or they would be taken for the site's own by a copy of the box. */
  #showMenus(isSignedIn: boolean) {
    for (const each of this.#menus) each.hidden = !isSignedIn;
  }

  /** Drops what the server wrote, since it is no longer so. */
  #dropWritten() {
    for (const each of this.#written) {
      each.hidden = true;
      this.#dropped.add(each);
    }
    this.#written.clear();
  }

  #onSignOut(result: SignOutResult) {
    if (result === 'done' || result === 'expired') {
      this.#hasActed = true;
      this.#session.end(result === 'done' ? 'loginSignedOut' : 'loginExpired');
      return;
    }
    this.#say('loginSignOutFailed');
    // The token may be that of another session.
    if (result === 'refused') void this.#session.ask();
  }
}
