import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type {ContractName} from '../schemas/index.js';
import {DataErrorEvent} from './data-error-event.js';
import type {Localize} from './localize.js';
import type {RemoteError, RemoteValue} from './remote-loader.js';

/** What an element with remote data declares as properties. */
export interface RemoteHost extends ReactiveControllerHost, HTMLElement {
  src: string | undefined;
  credentials?: string | undefined;
  refresh?: number | undefined;
  isHydrating: boolean;
  /** A part of the element that knows how to read what comes, a `Reader`. */
  loadParts?(): Promise<unknown>;
}

/**
 * The JSON document behind an element's `src`, while the element is connected; the last good one stays when a later try
 * fails. How it is fetched, tried again and kept up to date is a lazy part: most elements have no `src`.
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

  /** Gives up what is under way, and what was to follow it. */
  hostDisconnected() {
    this.#running?.abort();
    this.#running = undefined;
    this.isLoading = false;
  }

  /** Loads now, in place of what is under way: the document of `src`, or one that follows it. */
  async load(src = this.#host.src): Promise<void> {
    this.hostDisconnected();
    if (!src) return;
    this.address = src;
    this.isLoading = true;
    this.#host.requestUpdate();
    const {signal} = (this.#running = new AbortController());
    try {
      const {loadFor} = await import('./remote-loader.js');
      this.value = await loadFor(this.#host, src, this.#contract, signal, () => void this.load());
      this.error = undefined;
    } catch (error) {
      // Nobody waits for what was stopped.
      if (signal.aborted) return;
      this.error = error as RemoteError;
      this.#host.dispatchEvent(new DataErrorEvent(this.error));
    }
    this.isLoading = false;
    this.#host.requestUpdate();
  }

  /** The loading note, or the failure with a button to try again; nothing to see while there is a value. */
  renderStatus(words: Localize): TemplateResult {
    const isBare = this.value === undefined;
    const isLoading = isBare && this.isLoading;
    const hasFailed = isBare && !isLoading && this.error !== undefined;
    return html`<div part="status" class="status ${hasFailed ? 'failed' : ''}" role="status">
        ${isLoading ? words.say('loading') : hasFailed ? words.say('loadFailed') : ''}
      </div>
      ${
        hasFailed
          ? html`<button part="retry" class="retry" type="button" @click=${() => this.load()}>
              ${words.say('retry')}
            </button>`
          : nothing
      }`;
  }
}
