import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {membersOf} from '../core/members.js';
import {safeSrc} from '../core/urls.js';
import {warn} from '../core/warn.js';
import type {ReadQuestion} from './answer.js';
import {DataErrorEvent} from './data-error-event.js';
import {loadReader} from './reader.js';
import {RemoteError} from './remote-error.js';
import type {ContractName, Documents} from './schemas/index.js';
import {credentialsOf, sendQuestion} from './send.js';

/** The properties that an element with remote data declares. */
export interface RemoteHost extends ReactiveControllerHost, HTMLElement {
  src: string | undefined;
  credentials?: string | undefined;
  refresh?: number | undefined;
}

/** How an element reads what comes from its address, where that is not simply a document of the contract. */
export interface RemoteOptions<V> extends Pick<ReadQuestion, 'accepts'> {
  /** Makes a document of the contract from JSON of another shape. */
  prepare?(document: unknown): unknown;
  /** Decides what holds once a document has come; `before` held until then. Without it the document itself holds. */
  settle?(value: V, before: V | undefined): V;
}

const unreadable = (src: string) =>
  new RemoteError('network', `${src}: the file that reads it did not load`);

/**
 * The JSON document behind an element's `src`, while the element is connected; the last good one stays when a later try
 * fails. The request goes out at once, and what reads the answer is loaded meanwhile.
 *
 * ```ts
 * readonly #remote = new RemoteData(this, 'counts');
 * ```
 */
export class RemoteData<N extends ContractName> implements ReactiveController {
  /** The last good document; undefined until there is one, and when `src` is taken away or changed. */
  value: Documents[N] | undefined;
  /** When `value` came or last changed, in epoch milliseconds. */
  arrival = 0;
  isLoading = false;
  /** The address of the last request: `src`, or that of a document that follows it. */
  address: string | undefined;
  /** Why the last try failed; with a `value` that value is out of date. */
  error: RemoteError | undefined;

  readonly #host: RemoteHost;
  readonly #contract: N;
  readonly #options: RemoteOptions<Documents[N]>;
  #src: string | undefined;
  #running: AbortController | undefined;

  constructor(host: RemoteHost, contract: N, options: RemoteOptions<Documents[N]> = {}) {
    this.#host = host;
    this.#contract = contract;
    this.#options = options;
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
    this.wait();
    const {signal} = (this.#running = new AbortController());
    const question = this.#question(src, signal);
    const first = question && sendQuestion(question);
    const reader = await loadReader();
    let failure: RemoteError | undefined;
    try {
      if (!question) throw new RemoteError('network', `${src}: not an http(s) address`);
      if (!reader) {
        // Nobody reads the answer.
        first?.controller.abort();
        throw unreadable(src);
      }
      const parsed = await reader.load({...question, first});
      signal.throwIfAborted();
      reader.warnOfSkipped(this.#host, 'src', src, parsed);
      this.#take(parsed.value);
    } catch (error) {
      // Nobody waits for what was stopped.
      if (signal.aborted) return;
      failure = error as RemoteError;
      if (__DEV__) warn(this.#host, 'src', src, `a JSON document; ${failure.message}`);
      this.fail(failure);
    }
    const again = () => void this.load();
    if (reader) reader.scheduleRefresh(this.#host.refresh, failure, again, signal);
    else addEventListener('online', again, {signal});
  }

  /** Shows that a document is on its way, which `receive` may bring. */
  wait() {
    void loadReader();
    this.isLoading = true;
    this.#host.requestUpdate();
  }

  /**
   * Takes a document that has come in another way than by `load`.
   *
   * @param attribute the attribute that named its address
   * @throws {RemoteError} where the text is no document of the contract
   */
  async receive(text: string, attribute: string, url: string, signal: AbortSignal): Promise<void> {
    const reader = await loadReader();
    if (signal.aborted) return;
    if (!reader) return this.fail(unreadable(url));
    const parsed = await reader.readDocument(text, {
      ...this.#options,
      url,
      contract: this.#contract,
    });
    if (signal.aborted) return;
    reader.warnOfSkipped(this.#host, attribute, url, parsed);
    this.#take(parsed.value);
  }

  /** Shows that no document can be had for now, and tells the page. */
  fail(error: RemoteError) {
    this.error = error;
    this.isLoading = false;
    this.#host.dispatchEvent(new DataErrorEvent(error));
    this.#host.requestUpdate();
  }

  /** What is asked for, and how it is read; undefined where the address is none that may be asked. */
  #question(src: string, signal: AbortSignal) {
    const url = safeSrc(src, membersOf(document).baseURI);
    const credentials = credentialsOf(this.#host, 'omit');
    return url ? {...this.#options, url, contract: this.#contract, credentials, signal} : undefined;
  }

  #take(value: Documents[N]) {
    const {settle} = this.#options;
    const settled = settle ? settle(value, this.value) : value;
    if (settled !== this.value) this.arrival = Date.now();
    this.value = settled;
    this.error = undefined;
    this.isLoading = false;
    this.#host.requestUpdate();
  }
}
