import type {ReactiveController} from 'lit';
import {safeSrc} from '../../core/urls.js';
import type {Localize} from '../../internal/localize.js';
import {warn} from '../../internal/warn.js';
import {viPasskey} from '../../locale/vi-passkey.js';
import type {SessionUser} from '../../schemas/session.js';
import {csrfFieldOf, csrfTokenOf} from './csrf.js';
import {LoginEvent, LoginSuccessEvent} from './login-box.events.js';
import type {LoginBox} from './login-box.js';
import {setText} from './login-dom.js';
import {controlsIn, findLoginFields} from './login-fields.js';
import {credentialJson, parseOptions} from './passkey-json.js';

/** Milliseconds until an answer that has not come counts as failed. */
const TIME_LIMIT = 10_000;

/** What the server says to a passkey, as to a password. */
interface Answer {
  user?: SessionUser | null;
  csrf?: unknown;
  redirect?: unknown;
  message?: unknown;
}

const offers = new WeakMap<LoginBox, PasskeyOffer>();

/** The browser listens for one passkey at a time. */
let current: AbortController | undefined;

/** Has the browser offer the reader's passkeys in a box, from now on. */
export function offerPasskey(host: LoginBox, words: Localize) {
  if (!offers.has(host)) offers.set(host, new PasskeyOffer(host, words));
}

/**
 * Passkeys, offered by the browser among the names that it has kept for the field (conditional mediation): whoever has none
 * sees nothing of it, and nothing opens by itself.
 *
 * The options come from the address in `passkey`, and the answer is posted there. An offer ends when the element leaves
 * the page, another box makes one, the password is used instead, or somebody is signed in. One that has ended or is
 * older than the options' `timeout` is made anew when the reader comes back to the form, and not sooner: a server that
 * refuses is not asked over and over.
 */
export class PasskeyOffer implements ReactiveController {
  readonly #host: LoginBox;
  readonly #words: Localize;
  #running: AbortController | undefined;
  #address: string | undefined;
  /** When the challenge is too old. */
  #end = Infinity;
  #isSending = false;

  constructor(host: LoginBox, words: Localize) {
    this.#host = host;
    this.#words = words;
    words.add(viPasskey);
    host.addEventListener('focusin', ({target}) => {
      // A message of ours takes the focus too, and the browser offers at fields.
      if (target === host) return;
      if (!this.#running || Date.now() > this.#end) void this.#offer();
    });
    host.addEventListener('cong-login', () => {
      if (!this.#isSending) this.stop();
    });
    host.addController(this);
  }

  hostConnected() {
    // Whether somebody is signed in may still be asked.
    if (!this.#host.sessionSrc) void this.#offer();
  }

  hostUpdated() {
    const {passkey, user} = this.#host;
    if (user) {
      this.stop();
      // For whoever signs in after this one.
      this.#address = undefined;
    } else if (passkey !== this.#address && (user === null || this.#address)) void this.#offer();
  }

  hostDisconnected() {
    this.stop();
  }

  stop() {
    this.#running?.abort();
    this.#running = undefined;
  }

  async #offer() {
    const host = this.#host;
    const {passkey, user, isConnected} = host;
    if (this.#isSending || user || !isConnected) return;
    this.stop();
    this.#address = passkey;
    if (!passkey) return;
    const running = (this.#running = new AbortController());
    const {signal} = running;
    try {
      const url = safeSrc(passkey, document.baseURI);
      if (!url) throw new Error('not an http(s) address');
      if (!(await PublicKeyCredential.isConditionalMediationAvailable())) return;
      const publicKey = parseOptions(await this.#options(url, signal));
      if (signal.aborted) return;
      current?.abort();
      current = running;
      this.#allow();
      const credential = await navigator.credentials.get({
        mediation: 'conditional',
        publicKey,
        signal,
      });
      if (credential && !signal.aborted) await this.#send(url, credential as PublicKeyCredential);
    } catch (error) {
      // Stopped by us, or by the reader, who may have changed their mind.
      const {name} = error as Error;
      if (__DEV__ && !signal.aborted && name !== 'NotAllowedError' && name !== 'AbortError')
        warn(host, 'passkey', passkey, `an address with options for a passkey; ${String(error)}`);
    } finally {
      if (this.#running === running) this.#running = undefined;
    }
  }

  async #options(url: string, signal: AbortSignal) {
    const response = await fetch(url, {
      credentials: 'same-origin',
      headers: {Accept: 'application/json'},
      cache: 'no-store',
      signal,
    });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const json = (await response.json()) as PublicKeyCredentialRequestOptionsJSON;
    this.#end = Date.now() + (json.timeout ?? Infinity);
    return json;
  }

  /** Has the browser show the offer at the field for the name, or for the password where that is alone. */
  #allow() {
    const {username, password} = findLoginFields(controlsIn(this.#host));
    const field = username ?? password;
    // A site that has switched off what the browser keeps has meant it.
    if (!field || /\b(webauthn|off)\b/.test(field.autocomplete)) return;
    const meaning = field.autocomplete || (username ? 'username' : 'current-password');
    field.setAttribute('autocomplete', `${meaning} webauthn`);
  }

  async #send(url: string, credential: PublicKeyCredential) {
    const host = this.#host;
    this.#isSending = true;
    try {
      if (!host.dispatchEvent(new LoginEvent(''))) return;
      this.#tell(this.#words.say('loginPasskeySending'));
      const response = await fetch(url, {
        method: 'POST',
        credentials: 'same-origin',
        headers: {
          'Accept': 'application/json',
          'Content-Type': 'application/json',
          'X-CSRF-Token': csrfTokenOf(host) || (csrfFieldOf(host, host)?.value ?? ''),
        },
        body: JSON.stringify(credentialJson(credential)),
        signal: AbortSignal.timeout(TIME_LIMIT),
      });
      const answer = (await response.json()) as Answer | null;
      if (response.ok) this.#succeed(answer);
      else this.#fail(answer?.message);
    } catch (error) {
      if (__DEV__) warn(host, 'passkey', url, `a JSON answer; ${String(error)}`);
      this.#fail(undefined);
    } finally {
      this.#tell('');
      this.#isSending = false;
    }
  }

  #succeed(answer: Answer | null) {
    const user = answer?.user ?? undefined;
    if (typeof answer?.csrf === 'string') this.#host.csrfToken = answer.csrf;
    this.#host.dispatchEvent(new LoginSuccessEvent(user));
    const to = safeSrc(answer?.redirect, document.baseURI);
    const isOwn = to && new URL(to, document.baseURI).origin === location.origin;
    if (isOwn) location.assign(to);
    // The page does not know whom to greet; its server does.
    else if (!user) location.reload();
  }

  #fail(message: unknown) {
    this.#host.showError(
      typeof message === 'string' && message ? message : this.#words.say('loginPasskeyFailed'),
    );
  }

  #tell(text: string) {
    const status = this.#host.renderRoot.querySelector('[part=status]');
    if (status) setText(status, text);
  }
}
