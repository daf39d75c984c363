import {membersOf} from '../../../core/members.js';
import {safeSrc} from '../../../core/urls.js';
import {warn} from '../../../core/warn.js';
import {request} from '../../../data/http.js';
import {RemoteError} from '../../../data/remote-error.js';
import type {Feature} from '../../../ui/feature.js';
import {warnOfUnheard} from './unheard-events.js';

/** A counter whose numbers come as a stream. */
export interface StreamHost extends HTMLElement {
  readonly src: string | undefined;
  readonly stream: string | undefined;
  readonly streamEvent: string | undefined;
  readonly credentials: string;
}

/** The place to which the numbers go: the counter's `RemoteData`. */
export interface StreamTarget {
  readonly value: unknown;
  load(): Promise<void>;
  wait(): void;
  receive(text: string, attribute: string, url: string, signal: AbortSignal): Promise<void>;
  fail(error: RemoteError): void;
}

/** Events that carry numbers, beside those that the author names. */
const EVENTS = ['message', 'counts'];

/** The longest wait before the stream is tried again, in milliseconds. */
const LONGEST_WAIT = 60_000;

/**
 * Numbers as server-sent events. While the page is hidden nobody reads them, and the connection is closed. The browser
 * itself takes up a connection that breaks; where it cannot, or the server refuses, `src` is asked instead and the
 * stream after growing waits. An answer of 204 ends it: https://html.spec.whatwg.org/#server-sent-events-intro
 */
export class CountStream implements Feature {
  readonly #host: StreamHost;
  readonly #target: StreamTarget;
  /** Ends with the counter's stay on the page; undefined before. */
  #signal: AbortSignal | undefined;
  #address: string | undefined;
  /** Ends with the address. */
  #following: AbortController | undefined;
  /** Ends with one connection to the address. */
  #connection: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** How often it has failed since a message last came. */
  #failures = 0;
  /** The server has said that there will be no more. */
  #isOver = false;

  constructor(host: StreamHost, target: StreamTarget) {
    this.#host = host;
    this.#target = target;
  }

  connected(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#stop());
  }

  updated() {
    const {stream} = this.#host;
    if (stream === this.#address || !this.#signal || this.#signal.aborted) return;
    this.#stop();
    this.#address = stream;
    if (stream) this.#start();
  }

  /** Tries at once, where the reader asks for it. */
  retry() {
    this.#isOver = false;
    if (this.#address) this.#openAnew();
  }

  #stop() {
    this.#following?.abort();
    this.#close();
    this.#failures = 0;
    this.#isOver = false;
    this.#address = undefined;
  }

  #start() {
    const {signal} = (this.#following = new AbortController());
    membersOf(document).addEventListener(
      'visibilitychange',
      () => (document.hidden ? this.#close() : this.#openAnew()),
      {signal},
    );
    addEventListener('online', () => this.#openAnew(), {signal});
    if (!this.#host.src && !this.#target.value) this.#target.wait();
    this.#open();
  }

  #close() {
    clearTimeout(this.#timer);
    this.#connection?.abort();
    this.#connection = undefined;
  }

  #openAnew() {
    this.#failures = 0;
    if (!this.#isOver) this.#open();
  }

  #open() {
    this.#close();
    const url = safeSrc(this.#address, membersOf(document).baseURI);
    if (!url) {
      if (__DEV__) warn(this.#host, 'stream', this.#address, 'an http(s) address; it is ignored');
      return this.#fail(`${this.#address}: not an http(s) address`);
    }
    if (document.hidden) return;
    const {signal} = (this.#connection = new AbortController());
    const {streamEvent} = this.#host;
    const source = new EventSource(url, {withCredentials: this.#credentials === 'include'});
    signal.addEventListener('abort', () => source.close());
    let isBroken = false;
    source.onopen = () => (isBroken = false);
    let isHeard = false;
    const onMessage = ({data}: MessageEvent) => {
      isHeard = true;
      void this.#receive(String(data), url, signal);
    };
    for (const name of new Set([...EVENTS, ...(streamEvent?.match(/\S+/g) ?? [])]))
      source.addEventListener(name, onMessage);
    if (__DEV__) warnOfUnheard(this.#host, url, this.#credentials, () => isHeard, signal);
    source.onerror = () => {
      // A connection that ends is taken up again by the browser, with the id of the last message.
      const isRefused = source.readyState === EventSource.CLOSED || isBroken;
      isBroken = true;
      if (!isRefused) return;
      this.#tryLater(url);
    };
  }

  /** Cookies go to another origin only where the page says so. */
  get #credentials() {
    return this.#host.credentials === 'include' ? 'include' : 'same-origin';
  }

  #tryLater(url: string) {
    const wait = Math.min(1000 * 2 ** this.#failures++, LONGEST_WAIT);
    this.#close();
    // Spread, so that the readers of a site that was away do not all come back at once.
    this.#timer = setTimeout(() => void this.#probe(url), wait * (0.75 + Math.random() / 2));
    this.#fail(`${url}: no stream`);
  }

  /** Asks whether the stream is there again, since a refused `EventSource` does not tell why it was. */
  async #probe(url: string) {
    const {signal} = (this.#connection = new AbortController());
    const init = {
      credentials: this.#credentials,
      headers: {Accept: 'text/event-stream'},
      cache: 'no-store',
      signal,
    } as const;
    let status = 0;
    try {
      status = await request(url, init, async (response) => {
        void response.body?.cancel();
        return response.status;
      });
    } catch {
      // No answer: later, as after one that refuses.
    }
    if (signal.aborted) return;
    if (status === 200) return this.#open();
    if (status !== 204) return this.#tryLater(url);
    this.#isOver = true;
    this.#close();
  }

  async #receive(text: string, url: string, signal: AbortSignal) {
    try {
      await this.#target.receive(text, 'stream', url, signal);
      if (!signal.aborted) this.#failures = 0;
    } catch (error) {
      if (__DEV__)
        warn(this.#host, 'stream', text.slice(0, 40), `a message of the counts; ${error}`);
    }
  }

  /** The numbers may be out of date: `src` is asked, or the reader is told. */
  #fail(message: string) {
    if (this.#host.src) void this.#target.load();
    else this.#target.fail(new RemoteError('network', message));
  }
}
