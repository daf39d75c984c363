import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import {safeSrc} from '../core/urls.js';
import type {ContractName} from '../schemas/index.js';
import {DataErrorEvent} from './data-error-event.js';
import type {Localize} from './localize.js';
import type {RemoteError, RemoteValue} from './remote-loader.js';
import {warn} from './warn.js';

/** What an element with remote data declares as properties. */
export interface RemoteHost extends ReactiveControllerHost, HTMLElement {
  src: string | undefined;
  credentials?: string | undefined;
  refresh?: number | undefined;
  isHydrating: boolean;
}

const CREDENTIALS: readonly string[] = ['omit', 'same-origin', 'include'];

/** A refresh more frequent than this, in seconds, would be a load test. */
const SHORTEST_REFRESH = 5;

/** A browser's timer that is to wait longer, in seconds, does not wait at all. */
const LONGEST_REFRESH = 2_147_483;

/**
 * The JSON document behind an element's `src`: loads it while the element is connected, again after `refresh` seconds
 * unless the page is hidden or off line, and keeps the last good value when it fails.
 */
export class RemoteData<K extends ContractName> implements ReactiveController {
  /** The last good document; undefined until there is one, and when `src` is taken away or changed. */
  value: RemoteValue<K> | undefined;
  isLoading = false;
  /** What was asked for last: `src`, or the address of a document that follows it. */
  address: string | undefined;
  /** Why the last try failed; with a `value` that value is out of date. */
  error: RemoteError | undefined;

  readonly #host: RemoteHost;
  readonly #contract: K;
  #src: string | undefined;
  #running: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: RemoteHost, contract: K) {
    this.#host = host;
    this.#contract = contract;
    host.addController(this);
  }

  hostConnected() {
    // A re-added element has given up what was under way, and asks again.
    this.#host.requestUpdate();
  }

  hostUpdate() {
    // Before the rendering, which must not show the document of another address.
    if (this.#host.src !== this.#src) this.value = this.error = undefined;
  }

  hostUpdated() {
    const {src, isConnected} = this.#host;
    const isSame = src === this.#src;
    if (!isConnected || (isSame && (!src || this.#running))) return;
    this.#src = src;
    void this.load();
  }

  hostDisconnected() {
    this.#stop();
  }

  /** Loads now, in place of what is under way: the document of `src`, or one that follows it. */
  async load(src = this.#host.src): Promise<void> {
    this.#stop();
    if (!src) return;
    this.address = src;
    const running = (this.#running = new AbortController());
    this.isLoading = true;
    this.#host.requestUpdate();
    try {
      const {load, RemoteError} = await import('./remote-loader.js');
      const url = safeSrc(src, document.baseURI);
      if (!url) throw new RemoteError('network', `${src}: not an http(s) address`);
      const options = {
        url,
        contract: this.#contract,
        credentials: this.#credentials,
        signal: running.signal,
      };
      const {value, skipped} = await load(options);
      this.value = value;
      this.error = undefined;
      if (__DEV__)
        for (const each of skipped)
          warn(this.#host, 'src', each, 'a row of the documented shape; it is left out');
    } catch (error) {
      // Nobody waits for what was stopped.
      if (running.signal.aborted) return;
      this.error = error as RemoteError;
      if (__DEV__) warn(this.#host, 'src', src, `a JSON document; ${this.error.message}`);
      this.#host.dispatchEvent(new DataErrorEvent(this.error));
    }
    this.isLoading = false;
    this.#host.requestUpdate();
    this.#schedule();
  }

  /** The loading note, or the failure with a button to try again; nothing to see while there is a value. */
  renderStatus(words: Localize): TemplateResult {
    const isBare = this.value === undefined;
    const hasFailed = isBare && this.error !== undefined && !this.isLoading;
    const text = hasFailed
      ? words.say('loadFailed')
      : isBare && this.isLoading
        ? words.say('loading')
        : '';
    return html`<div part="status" class="status ${hasFailed ? 'failed' : ''}" role="status">
        ${text}
      </div>
      ${
        hasFailed
          ? html`<button part="retry" class="retry" type="button" @click=${() => this.load()}>
              ${words.say('retry')}
            </button>`
          : nothing
      }`;
  }

  get #credentials(): RequestCredentials {
    const {credentials = 'omit'} = this.#host;
    if (CREDENTIALS.includes(credentials)) return credentials as RequestCredentials;
    if (__DEV__)
      warn(this.#host, 'credentials', credentials, `${CREDENTIALS.join(', ')}; "omit" is used`);
    return 'omit';
  }

  /** Waits for the next refresh, or after a failure for the connection to be back. */
  #schedule() {
    const {refresh} = this.#host;
    const signal = this.#running?.signal;
    if (!signal || signal.aborted) return;
    if (refresh)
      this.#timer = setTimeout(
        () => this.#loadWhenSeen(signal),
        Math.min(Math.max(refresh, SHORTEST_REFRESH), LONGEST_REFRESH) * 1000,
      );
    else if (this.error?.failure === 'network')
      addEventListener('online', () => this.load(), {signal});
  }

  /** Loads, or where the page is hidden or off line as soon as it no longer is. */
  #loadWhenSeen(signal: AbortSignal) {
    const tryNow = () => {
      if (!document.hidden && navigator.onLine) void this.load();
    };
    document.addEventListener('visibilitychange', tryNow, {signal});
    addEventListener('online', tryNow, {signal});
    tryNow();
  }

  #stop() {
    this.#running?.abort();
    this.#running = undefined;
    clearTimeout(this.#timer);
    this.isLoading = false;
  }
}
