import {safeSrc} from '../../core/urls.js';
import {DataErrorEvent} from '../../internal/data-error-event.js';
import {warn} from '../../internal/warn.js';
import type {CounterPart, CounterParts} from './counter-parts.js';

/** The longest wait before the stream is tried again, in milliseconds. */
const LONGEST_WAIT = 60_000;

/**
 * Numbers as server-sent events. While the page is hidden nobody reads them, and the connection is closed. The browser
 * itself takes up a connection that breaks; where it cannot, or the server refuses, `src` is asked instead and the
 * stream after growing waits.
 */
export class CountStream implements CounterPart {
  readonly #parts: CounterParts;
  #address: string | undefined;
  #connection: AbortController | undefined;
  #source: EventSource | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** How often it has failed since a message last came. */
  #failures = 0;

  constructor(parts: CounterParts) {
    this.#parts = parts;
  }

  update() {
    const {stream} = this.#parts.host;
    if (stream === this.#address) return;
    this.stop();
    this.#address = stream;
    if (stream) this.#start();
  }

  stop() {
    this.#connection?.abort();
    this.#close();
    this.#failures = 0;
    this.#address = undefined;
  }

  #start() {
    const {host, remote, root} = this.#parts;
    const {signal} = (this.#connection = new AbortController());
    const openAnew = () => {
      this.#failures = 0;
      this.#open();
    };
    document.addEventListener(
      'visibilitychange',
      () => (document.hidden ? this.#close() : openAnew()),
      {signal},
    );
    addEventListener('online', openAnew, {signal});
    root.addEventListener(
      'click',
      ({target}) => {
        if ((target as Element).matches('[part=retry]')) openAnew();
      },
      {signal},
    );
    if (!host.src && !remote.value) {
      remote.isLoading = true;
      host.requestUpdate();
    }
    this.#open();
  }

  #close() {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = undefined;
  }

  #open() {
    this.#close();
    const {host} = this.#parts;
    const url = safeSrc(this.#address, document.baseURI);
    if (!url) {
      if (__DEV__) warn(host, 'stream', this.#address, 'an http(s) address; it is ignored');
      return void this.#fail(`${this.#address}: not an http(s) address`);
    }
    if (document.hidden) return;
    const source = new EventSource(url, {withCredentials: host.credentials === 'include'});
    this.#source = source;
    let isBroken = false;
    source.onopen = () => (isBroken = false);
    source.onmessage = ({data}) => void this.#receive(source, String(data));
    source.onerror = () => {
      // A connection that ends is taken up again by the browser, with the id of the last message.
      const isRefused = source.readyState === EventSource.CLOSED || isBroken;
      isBroken = true;
      if (!isRefused) return;
      const wait = Math.min(1000 * 2 ** this.#failures++, LONGEST_WAIT);
      this.#close();
      // Spread, so that the readers of a site that was away do not all come back at once.
      this.#timer = setTimeout(() => this.#open(), wait * (0.75 + Math.random() / 2));
      void this.#fail(`${url}: no stream`);
    };
  }

  async #receive(source: EventSource, text: string) {
    const {host, remote} = this.#parts;
    try {
      const {readDocument} = await import('../../internal/remote-loader.js');
      const options = {url: source.url, contract: 'counts', reader: this.#parts} as const;
      const {value} = await readDocument(text, options);
      if (source !== this.#source) return;
      this.#failures = 0;
      remote.value = this.#parts.settle(value);
      remote.error = undefined;
      remote.isLoading = false;
      host.requestUpdate();
    } catch (error) {
      if (__DEV__) warn(host, 'stream', text.slice(0, 40), `a message of the counts; ${error}`);
    }
  }

  /** What shows may be out of date. */
  async #fail(message: string) {
    const {host, remote} = this.#parts;
    if (host.src) return remote.load();
    const {signal} = this.#connection ?? {};
    try {
      const {RemoteError} = await import('../../internal/remote-loader.js');
      if (signal?.aborted) return;
      remote.error = new RemoteError('network', message);
      remote.isLoading = false;
      host.dispatchEvent(new DataErrorEvent(remote.error));
      host.requestUpdate();
    } catch (error) {
      if (__DEV__) warn(host, 'stream', message, `${error}`);
    }
  }
}
