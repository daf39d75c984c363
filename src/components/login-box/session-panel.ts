import type {ReactiveController} from 'lit';
import {parseTemplate} from '../../core/template.js';
import {element, icon} from '../../internal/dom.js';
import {user as userIcon} from '../../internal/icons.js';
import type {Localize} from '../../internal/localize.js';
import {adoptPartStyles} from '../../internal/part-styles.js';
import {viSessionPanel} from '../../locale/vi-session-panel.js';
import type {LoginBox} from './login-box.js';
import {setText} from './login-dom.js';
import {controlsIn, findLoginFields} from './login-fields.js';
import {panelStyles} from './session-panel.styles.js';
import {Session, type EndReason} from './session.js';
import {SignOut, type SignOutResult} from './sign-out.js';

const panels = new WeakMap<LoginBox, SessionPanel>();

/** Has a box show who is signed in, from now on. */
export function followSession(host: LoginBox, words: Localize) {
  if (!panels.has(host)) panels.set(host, new SessionPanel(host, words));
}

/**
 * Who is signed in, in place of the form, which is hidden meanwhile and keeps what was typed.
 *
 * What the author has put into the slot `signed-in` shows with it. An element there that is hidden in markup is a menu to
 * go with our greeting. One that is not is the site's own panel, written by a server that knew who was signed in: it stands
 * in place of our greeting and button, until somebody else is, or nobody.
 */
export class SessionPanel implements ReactiveController {
  readonly #host: LoginBox;
  readonly #words: Localize;
  readonly #session: Session;
  readonly #signOut: SignOut;
  readonly #root: ShadowRoot;
  readonly #body: HTMLElement;
  readonly #slot: HTMLSlotElement;
  readonly #text = element('span', {id: 'greeting'});
  readonly #greeting = element('div', {part: 'greeting'}, icon(userIcon), this.#text);
  readonly #panel = element('div', {
    'part': 'panel',
    'role': 'group',
    'tabindex': '-1',
    'aria-labelledby': 'greeting',
  });
  readonly #notice = element('div', {part: 'notice', role: 'status'});
  #says: EndReason | 'loginSignOutFailed' | undefined;
  /** What the site's own panel consists of, as long as it is true. */
  readonly #written = new Set<HTMLElement>();
  readonly #seen = new WeakSet<Element>();
  #name: string | undefined;
  #isSignedIn = false;
  /** The reader has signed in or out here, and the focus goes where that has led. */
  #hasActed = false;
  #connection: AbortController | undefined;

  constructor(host: LoginBox, words: Localize) {
    this.#host = host;
    this.#words = words;
    words.add(viSessionPanel);
    this.#root = host.renderRoot as ShadowRoot;
    this.#body = this.#root.querySelector('[part=body]') as HTMLElement;
    this.#slot = this.#root.querySelector('[name=signed-in]') as HTMLSlotElement;
    this.#session = new Session(host);
    this.#signOut = new SignOut(host, words, (result) => this.#onSignOut(result));
    adoptPartStyles(this.#root, panelStyles);
    // Nothing that Lit renders into is moved.
    this.#slot.replaceWith(this.#panel);
    this.#panel.append(this.#greeting, this.#slot, this.#signOut.form);
    this.#root.querySelector('[part=summary]')?.before(this.#notice);
    this.#slot.addEventListener('slotchange', () => this.#update());
    host.addEventListener('cong-login-success', () => {
      this.#hasActed = true;
      void this.#session.ask();
    });
    host.addEventListener('submit', () => this.#say(undefined), true);
    host.addController(this);
  }

  hostConnected() {
    this.#connection = new AbortController();
    addEventListener('pageshow', ({persisted}) => persisted && this.#signOut.release(), {
      signal: this.#connection.signal,
    });
    this.#session.connect();
    this.#update();
  }

  hostUpdated() {
    this.#update();
  }

  hostDisconnected() {
    this.#connection?.abort();
    this.#session.disconnect();
    this.#signOut.release();
  }

  #update() {
    this.#session.update();
    this.#signOut.update();
    const {user} = this.#session;
    this.#sortSlotted();
    const name = user?.name;
    const wasOther = this.#name !== undefined && name !== this.#name;
    if (user === null || wasOther) this.#dropWritten();
    if (user !== undefined) this.#name = name;
    const isWritten = this.#written.size > 0;
    this.#greeting.hidden = isWritten;
    if (isWritten) this.#signOut.form.hidden = true;
    this.#greet(name);
    this.#toggle(Boolean(user) || isWritten);
    // What was said holds in another language too.
    this.#say(this.#says);
  }

  /** Shows the panel, or the form, and takes the focus along where it would be lost. */
  #toggle(isSignedIn: boolean) {
    const wasSignedIn = this.#isSignedIn;
    this.#isSignedIn = isSignedIn;
    const focused = this.#focused();
    const isByKey = focused?.matches(':focus-visible');
    this.#body.toggleAttribute('signed-in', isSignedIn);
    this.#panel.hidden = !isSignedIn;
    if (isSignedIn === wasSignedIn) return;
    this.#say(isSignedIn ? undefined : this.#session.reason);
    const hasActed = this.#hasActed;
    this.#hasActed = false;
    // Somebody who is elsewhere on the page by now stays there.
    const isLost = focused ? !focused.getClientRects().length : focused === null && hasActed;
    if (!isLost) return;
    if (isSignedIn) this.#panel.focus();
    else this.#focusForm(isByKey);
  }

  /** What has the focus in the box; null where nothing on the page has it, undefined where something else does. */
  #focused(): Element | null | undefined {
    const host = this.#host;
    const {activeElement} = host.getRootNode() as Document | ShadowRoot;
    if (!activeElement || activeElement === document.body) return null;
    if (activeElement === host) return this.#root.activeElement;
    return host.contains(activeElement) ? activeElement : undefined;
  }

  /** A press must not move the focus into a field, which would bring up a phone's keyboard. */
  #focusForm(isByKey: boolean | undefined) {
    const {username, password} = findLoginFields(controlsIn(this.#host));
    const form = this.#root.querySelector('.form') as HTMLElement;
    form.tabIndex = -1;
    ((isByKey && (username ?? password)) || form).focus();
  }

  #greet(name: string | undefined) {
    const words = this.#words;
    const known = name?.trim();
    // A name is text, of any script and direction, which must not run into ours.
    const parts = known
      ? parseTemplate(words.say('loginGreeting')).map((part) =>
          part.name === 'name'
            ? element('strong', {part: 'name'}, element('bdi', {}, known))
            : (part.text ?? ''),
        )
      : [words.say('loginSignedIn')];
    const line = element('span', {}, ...parts);
    // What does not change is not written again, for whoever is reading it.
    if (line.textContent !== this.#text.textContent) this.#text.replaceChildren(...line.childNodes);
  }

  #say(message: EndReason | 'loginSignOutFailed' | undefined) {
    this.#says = message;
    setText(this.#notice, message ? this.#words.say(message) : '');
  }

  /** What has come into the slot: a menu shows from now on whenever the panel does. */
  #sortSlotted() {
    for (const each of this.#slot.assignedElements() as HTMLElement[]) {
      if (this.#seen.has(each)) continue;
      this.#seen.add(each);
      if (each.hidden) each.hidden = false;
      else this.#written.add(each);
    }
  }

  /** What the server wrote is no longer so. */
  #dropWritten() {
    if (!this.#written.size) return;
    for (const each of this.#written) each.hidden = true;
    this.#written.clear();
    // There may be no form yet.
    this.#host.requestUpdate();
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
