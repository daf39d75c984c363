import {membersOf} from '../../../../core/members.js';
import {safeSrc} from '../../../../core/urls.js';
import {warn} from '../../../../core/warn.js';
import {DataErrorEvent} from '../../../../data/data-error-event.js';
import {load} from '../../../../data/documents.js';
import {RemoteError} from '../../../../data/remote-error.js';
import type {SessionUser} from '../../../../data/schemas/session.js';
import {renewToken} from '../../form/csrf.js';
import type {LoginHost} from '../../login-host.js';
import {sessionInit, type SessionQuestion} from '../../session-question.js';

/** The user who is signed in: null is nobody, undefined is not known. */
export type KnownUser = SessionUser | null | undefined;

/** Why nobody is signed in any more; the message that says so. */
export type EndReason = 'loginExpired' | 'loginSignedOut';

/** Boxes of one origin tell one another: `{"user": {"name"} | null}`. */
const CHANNEL = 'cong-session';

/** Reads what a page or another tab says; what is no user counts as not known. */
function userIn(value: unknown): KnownUser {
  if (value === null) return null;
  const name = (value as Partial<SessionUser> | undefined)?.name;
  return typeof name === 'string' ? {name} : undefined;
}

const isSame = (one: KnownUser, other: KnownUser) =>
  one === other || (one && other ? one.name === other.name : false);

/**
 * The session follows who is signed in, as the page, the site's server and the other tabs say: the last word counts. The
 * box's `user` holds it.
 *
 * The server is asked at the start unless the page has said it, when the page is seen again or back on line, when another
 * tab says something else, and after the reader has signed in or out here. It is not asked by the clock: that would keep
 * alive a session which is to end when nobody is there.
 */
export class Session {
  readonly #host: LoginHost;
  readonly #question: SessionQuestion;
  #channel: BroadcastChannel | undefined;
  #asking: AbortController | undefined;
  #src: string | undefined;
  /** The user that the other tabs know from here, or here from them. */
  #shared: KnownUser;
  /** Why nobody is signed in, where the page did not say it itself. */
  reason: EndReason | undefined;

  constructor(host: LoginHost, question: SessionQuestion) {
    this.#host = host;
    this.#question = question;
  }

  get user(): KnownUser {
    const {user} = this.#host;
    const known = userIn(user);
    if (__DEV__ && user !== undefined && known === undefined)
      warn(this.#host, 'user', user, 'an object with a name, or null; it is left out');
    return known;
  }

  /** @param signal ends with the connection to the page */
  connected(signal: AbortSignal) {
    const whenSeen = () => {
      if (!document.hidden) void this.ask();
    };
    membersOf(document).addEventListener('visibilitychange', whenSeen, {signal});
    addEventListener('online', whenSeen, {signal});
    addEventListener(
      'pageshow',
      ({persisted}) => {
        // Back from the next page by way of the browser's cache, where nothing has run meanwhile.
        if (persisted) whenSeen();
      },
      {signal},
    );
    const channel = (this.#channel = new BroadcastChannel(CHANNEL));
    channel.onmessage = ({data}) => this.#hear(data);
    signal.addEventListener('abort', () => {
      this.#asking?.abort();
      channel.close();
      this.#channel = undefined;
    });
    // An element that comes back has missed what was said meanwhile.
    if (this.#src) void this.ask();
  }

  /** Follows the element's properties, and tells the other tabs. */
  update() {
    const {user} = this;
    const {sessionSrc} = this.#host;
    if (sessionSrc !== this.#src) {
      const isFirst = this.#src === undefined;
      this.#src = sessionSrc;
      if (!isFirst || user === undefined) void this.ask();
    }
    if (user) this.reason = undefined;
    if (user === undefined || isSame(user, this.#shared)) return;
    this.#shared = user;
    this.#channel?.postMessage({user});
  }

  /** The reader has signed out here. */
  end(reason: EndReason) {
    this.#learn(null, reason);
    // The token of the next session is another.
    void this.ask();
  }

  /**
   * Asks the server who is signed in.
   *
   * @param reason what it means if it is nobody any more
   * @param isPrompted whether another tab is why: it knows already, and two that disagree would go on for ever
   */
  async ask(reason: EndReason = 'loginExpired', isPrompted = false) {
    this.#asking?.abort();
    const {sessionSrc} = this.#host;
    if (!sessionSrc || !this.#host.isConnected) return;
    const {signal} = (this.#asking = new AbortController());
    try {
      const {csrf, user} = await this.#load(sessionSrc, signal);
      // The form that is hidden has to be right when it shows again.
      if (csrf !== undefined) renewToken(this.#host, csrf);
      this.#learn(user, reason, isPrompted);
    } catch (error) {
      if (signal.aborted) return;
      if ((error as RemoteError).status === 401) this.#learn(null, reason, isPrompted);
      else this.#fail(sessionSrc, error as RemoteError);
    }
  }

  async #load(src: string, signal: AbortSignal) {
    const url = safeSrc(src, membersOf(document).baseURI);
    if (!url) throw new RemoteError('network', `${src}: not an http(s) address`);
    const first = this.#question.take(src);
    const {value} = await load({
      url,
      contract: 'session',
      signal,
      first,
      ...sessionInit(this.#host),
    });
    signal.throwIfAborted();
    return value;
  }

  /** Leaves what shows: a form with which to sign in, or who was signed in the last time that the server answered. */
  #fail(src: string, error: RemoteError) {
    if (__DEV__) warn(this.#host, 'session-src', src, `a JSON document; ${error.message}`);
    this.#host.dispatchEvent(new DataErrorEvent(error));
  }

  #learn(user: SessionUser | null, reason: EndReason, isShared = false) {
    this.reason = user ? undefined : reason;
    if (isShared) this.#shared = user;
    this.#host.user = user;
  }

  #hear(message: unknown) {
    const user = userIn((message as {user?: unknown} | null)?.user);
    if (user === undefined || isSame(user, this.user)) return;
    const reason = 'loginSignedOut';
    // A server's word counts more than a tab's.
    if (this.#src) void this.ask(reason, true);
    else this.#learn(user, reason, true);
  }
}
