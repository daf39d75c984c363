import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {membersOf} from '../../core/members.js';
import {safeSrc} from '../../core/urls.js';
import {ask, type Answer} from '../../data/answer.js';
import {credentialsOf} from '../../data/http.js';

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
  #answer: Promise<Answer> | undefined;
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
    this.#answer = ask({url, signal: this.#asking.signal, ...sessionInit(this.#host)});
  }

  /** The answer, once; undefined where nobody has asked at this address. */
  take(src: string | undefined): Promise<Answer> | undefined {
    const answer = src === this.#src ? this.#answer : undefined;
    this.#answer = undefined;
    return answer;
  }

  hostDisconnected() {
    this.#asking?.abort();
    this.#answer = undefined;
  }
}
