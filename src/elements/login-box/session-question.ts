import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {membersOf} from '../../core/members.js';
import {safeSrc} from '../../core/urls.js';
import {credentialsOf, sendQuestion, type Sent} from '../../data/send.js';

/** How the site is asked who is signed in. */
export const sessionInit = (host: QuestionHost) =>
  ({credentials: credentialsOf(host, 'same-origin'), cache: 'no-store'}) as const;

interface QuestionHost extends ReactiveControllerHost {
  readonly localName: string;
  readonly credentials: string;
}

/**
 * The first question who is signed in. It is asked while the feature that reads the answer is on its way, so that the
 * reader waits for the longer of the two and not for both.
 */
export class SessionQuestion implements ReactiveController {
  readonly #host: QuestionHost;
  #src: string | undefined;
  #sent: Sent | undefined;
  #asking: AbortController | undefined;

  constructor(host: QuestionHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Asks at an address, once. */
  ask(src: string | undefined) {
    const url = safeSrc(src, membersOf(document).baseURI);
    if (!url || src === this.#src) return;
    this.#asking?.abort();
    this.#src = src;
    this.#asking = new AbortController();
    this.#sent = sendQuestion({url, signal: this.#asking.signal, ...sessionInit(this.#host)});
  }

  /** The question that is on its way, once; undefined where nobody has asked at this address. */
  take(src: string | undefined): Sent | undefined {
    const sent = src === this.#src ? this.#sent : undefined;
    this.#sent = undefined;
    return sent;
  }

  /** Gives the question up, where nobody is there to read the answer. */
  giveUp() {
    this.#asking?.abort();
    this.#sent = undefined;
  }

  hostDisconnected() {
    this.giveUp();
  }
}
