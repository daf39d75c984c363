import {toJson} from '../../../../core/json.js';
import type {Words} from '../../../../base/localize.js';
import {membersOf} from '../../../../core/members.js';
import {safeSrc} from '../../../../core/urls.js';
import {warn} from '../../../../core/warn.js';
import {isOwnOrigin, request} from '../../../../data/http.js';
import {credentialsOf} from '../../../../data/send.js';
import type {SessionUser} from '../../../../data/schemas/session.js';
import type {Feature} from '../../../../ui/feature.js';
import {csrfFieldOf, csrfTokenOf, renewToken} from '../../form/csrf.js';
import {findLoginFields, firstField} from '../../form/login-fields.js';
import {LoginEvent, LoginSuccessEvent} from '../../login-box.events.js';
import type {LoginContext, LoginHost} from '../../login-host.js';
import type {LoginModel} from '../../login-model.js';
import {passkeyTexts} from './messages.js';
import {credentialJson, parseOptions} from './passkey-json.js';

/** The server's answer to a passkey, as to a password. */
interface Answer {
  user?: SessionUser | null;
  csrf?: unknown;
  redirect?: unknown;
  message?: unknown;
}

/** The browser listens for one passkey at a time. */
let current: AbortController | undefined;

/**
 * Passkeys, offered by the browser among the names that it has kept for the field (conditional mediation): whoever has none
 * sees nothing of it, and nothing opens by itself.
 *
 * The options come from the address in `passkey`, and the answer is posted there. An offer ends when the element leaves
 * the page, another box makes one, the password is used instead, or somebody is signed in. One that has ended or is
 * older than the options' `timeout` is made anew when the reader comes back to the form, and not sooner: a server that
 * refuses is not asked over and over.
 */
export class PasskeyOffer implements Feature {
  readonly #host: LoginHost;
  readonly #model: LoginModel;
  readonly #words: Words<typeof passkeyTexts>;
  #running: AbortController | undefined;
  #address: string | undefined;
  /** When the challenge is too old. */
  #end = Infinity;
  #isSending = false;

  constructor({host, localize, model}: LoginContext) {
    this.#host = host;
    this.#model = model;
    this.#words = localize.with(passkeyTexts);
    host.addEventListener('focusin', ({target}) => {
      // A message of ours takes the focus too, and the browser offers at fields.
      if (target === host) return;
      if (!this.#running || Date.now() > this.#end) void this.#offer();
    });
    host.addEventListener('cong-login', () => {
      if (!this.#isSending) this.#stop();
    });
  }

  connected(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#stop());
    // Whether somebody is signed in may still be asked.
    if (!this.#host.sessionSrc) void this.#offer();
  }

  updated() {
    const {passkey, user} = this.#host;
    if (user) {
      this.#stop();
      // For whoever signs in after this one.
      this.#address = undefined;
    } else if (passkey !== this.#address && (user === null || this.#address)) void this.#offer();
  }

  #stop() {
    this.#running?.abort();
    this.#running = undefined;
  }

  async #offer() {
    const host = this.#host;
    const {passkey, user, isConnected} = host;
    if (this.#isSending || user || !isConnected) return;
    this.#stop();
    this.#address = passkey;
    if (!passkey) return;
    const running = (this.#running = new AbortController());
    const {signal} = running;
    try {
      const url = safeSrc(passkey, membersOf(document).baseURI);
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
    const init = {
      credentials: credentialsOf(this.#host, 'same-origin'),
      headers: {Accept: 'application/json'},
      cache: 'no-store',
      signal,
    } as const;
    const json = await request(url, init, (response) => {
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      return response.json() as Promise<PublicKeyCredentialRequestOptionsJSON>;
    });
    this.#end = Date.now() + (json.timeout ?? Infinity);
    return json;
  }

  /** Has the browser show the offer at the field for the name, or for the password where that is alone. */
  #allow() {
    const fields = findLoginFields(this.#host);
    const field = firstField(fields, this.#host);
    // A site that has switched off what the browser keeps has meant it.
    if (!field || /\b(webauthn|off)\b/.test(field.autocomplete)) return;
    const meaning =
      field.autocomplete || (field === fields.username ? 'username' : 'current-password');
    field.setAttribute('autocomplete', `${meaning} webauthn`);
  }

  async #send(url: string, credential: PublicKeyCredential) {
    const host = this.#host;
    this.#isSending = true;
    try {
      if (!host.dispatchEvent(new LoginEvent(''))) return;
      this.#model.show({status: () => this.#words.say('loginPasskeySending')});
      const init = {
        method: 'POST',
        credentials: credentialsOf(host, 'same-origin'),
        headers: {
          'Accept': 'application/json',
          'Content-Type': 'application/json',
          'X-CSRF-Token': csrfTokenOf(host) || (csrfFieldOf(host, host)?.value ?? ''),
        },
        body: toJson(credentialJson(credential)),
      } as const;
      const {ok, answer} = await request(url, init, async (response) => ({
        ok: response.ok,
        answer: (await response.json()) as Answer | null,
      }));
      if (typeof answer?.csrf === 'string') renewToken(host, answer.csrf);
      if (ok) this.#succeed(answer);
      else this.#fail(answer?.message);
    } catch (error) {
      if (__DEV__) warn(host, 'passkey', url, `a JSON answer; ${String(error)}`);
      this.#fail(undefined);
    } finally {
      this.#model.show({status: undefined});
      this.#isSending = false;
    }
  }

  #succeed(answer: Answer | null) {
    const user = answer?.user ?? undefined;
    this.#host.dispatchEvent(new LoginSuccessEvent(user));
    const to = safeSrc(answer?.redirect, membersOf(document).baseURI);
    if (to && isOwnOrigin(to)) location.assign(to);
    // The page does not know whom to greet; its server does.
    else if (!user) location.reload();
  }

  #fail(message: unknown) {
    this.#host.showError(
      typeof message === 'string' && message ? message : this.#words.say('loginPasskeyFailed'),
    );
  }
}
