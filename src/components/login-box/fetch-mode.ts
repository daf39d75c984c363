import type {Localize} from '../../internal/localize.js';
import {warn} from '../../internal/warn.js';
import type {Messages} from '../../locale/messages.js';
import {viFetchMode} from '../../locale/vi-fetch-mode.js';
import type {CodeStep} from './code-step.js';
import {csrfFieldOf} from './csrf.js';
import {LoginErrorEvent, LoginSuccessEvent, type LoginFailure} from './login-box.events.js';
import type {LoginBox} from './login-box.js';
import {fieldsOf, type Field, type Login} from './login-fields.js';
import {requestSignIn, type Reply} from './sign-in-request.js';
import type {Say, Submission} from './submission.js';

const SENTENCES = {
  credentials: 'loginWrong',
  code: 'loginWrong',
  expired: 'loginCodeExpired',
  refused: 'loginRefused',
  invalid: 'loginInvalid',
  locked: 'loginLocked',
  limited: 'loginLimited',
  server: 'loginServer',
  timeout: 'loginTimeout',
  offline: 'loginOffline',
  network: 'loginNetwork',
  answer: 'loginAnswer',
} satisfies Record<LoginFailure, Exclude<keyof Messages, 'dates'>>;

/** Milliseconds in which a page that the server names should have begun to come. */
const LEAVING = 10_000;

/** Signs in without leaving the page: sends the form as JSON and does what the server answers. */
export class FetchMode {
  readonly #host: LoginBox;
  readonly #words: Localize;
  readonly #submission: Submission;
  #step: CodeStep | undefined;

  constructor(host: LoginBox, words: Localize, submission: Submission) {
    this.#host = host;
    this.#words = words;
    this.#submission = submission;
    words.add(viFetchMode);
  }

  /** Follows the language. */
  update() {
    this.#step?.update();
  }

  /** The password is asked for again, or another form has come. */
  leaveStep() {
    this.#step?.remove();
    this.#step = undefined;
  }

  /** Sends the form; ends when it may be sent again, with what the status says then. */
  async send(
    login: Login,
    submitter: HTMLElement | null,
    signal: AbortSignal,
  ): Promise<Say | undefined> {
    const host = this.#host;
    const reply = await requestSignIn(host, login, submitter, this.#step?.code, signal);
    if (signal.aborted) return undefined;
    if (reply.failure) return this.#fail(reply.failure, reply, login, signal);
    const {user, next, redirect, csrf, message} = reply.document;
    if (csrf) this.#renewToken(login.form, csrf);
    if (next) return this.#ask(login, message);
    this.leaveStep();
    if (user || redirect) {
      if (login.password) login.password.value = '';
      host.dispatchEvent(new LoginSuccessEvent(user));
    }
    // Until the reader signs out; a greeting says it too, where that has loaded.
    if (!reply.page)
      return user && (() => (host.user ? this.#words.say('loginDone', {name: user.name}) : ''));
    location.assign(new URL(reply.page, document.baseURI));
    // Until the page goes, nothing more may be sent.
    return wait(LEAVING, signal);
  }

  /** The next request, or the one that signs out, needs the new token. */
  #renewToken(form: HTMLFormElement, token: string) {
    this.#host.csrfToken = token;
    const field = csrfFieldOf(form, this.#host);
    if (field) field.value = token;
  }

  async #ask(login: Login, hint: string | undefined): Promise<undefined> {
    try {
      const {CodeStep} = await import('./code-step.js');
      this.#step ??= new CodeStep(this.#host, this.#words, login, () => {
        this.leaveStep();
        this.#submission.stop();
        this.#submission.clear();
        login.password?.focus();
      });
      this.#step.show(hint);
    } catch (error) {
      if (__DEV__) warn(this.#host, 'code-step', String(error), 'to load; there is no code field');
      this.#host.showError(this.#words.say('loadFailed'));
    }
  }

  async #fail(
    failure: LoginFailure,
    {status, wait: seconds = 0, document}: Reply,
    login: Login,
    signal: AbortSignal,
  ): Promise<Say | undefined> {
    const kind = this.#kindOf(failure, document.error);
    if (kind === 'expired') this.leaveStep();
    const {said, rest} = this.#judged(kind, document, login);
    const isLockedForGood = kind === 'locked' && !seconds;
    const sentence = isLockedForGood ? 'loginLockedForGood' : SENTENCES[kind];
    if (!said.size && !rest.length) rest.push(this.#words.say(sentence));
    await this.#submission.fail(rest.join(' '), [...said.keys()], said);
    await this.#host.updateComplete;
    this.#host.dispatchEvent(new LoginErrorEvent(kind, status));
    if (!seconds || signal.aborted || !/^(locked|limited|server)$/.test(kind)) return undefined;
    return this.#waitOut(seconds, signal);
  }

  #kindOf(failure: LoginFailure, token: string | undefined): LoginFailure {
    if (!this.#step) return failure;
    if (token === 'expired') return 'expired';
    return failure === 'credentials' ? 'code' : failure;
  }

  /** What is wrong with each field, and sentences that are about none that the form has. */
  #judged(kind: LoginFailure, {fields = {}, message}: Reply['document'], login: Login) {
    const {form, username, password} = login;
    const step = this.#step;
    const said = new Map<Field, string>();
    const rest: string[] = [];
    for (const [name, text] of Object.entries(fields)) {
      const known = new Map([
        ['username', username],
        ['password', password],
        ['code', step?.field],
      ]).get(name);
      const field = known ?? fieldsOf(form, this.#host).find((each) => each.name === name);
      if (field) said.set(field, text);
      else rest.push(text);
    }
    const about = kind === 'code' ? step?.field : kind === 'credentials' ? password : undefined;
    if (about && !said.size)
      said.set(about, message ?? step?.wrong ?? this.#words.say('loginWrong'));
    else if (message) rest.unshift(message);
    return {said, rest};
  }

  async #waitOut(seconds: number, signal: AbortSignal): Promise<Say | undefined> {
    try {
      const {waitOut} = await import('./login-wait.js');
      return await waitOut(seconds, this.#host, this.#words, this.#submission, signal);
    } catch (error) {
      if (__DEV__) warn(this.#host, 'login-wait', String(error), 'to load; nothing counts down');
      return undefined;
    }
  }
}

function wait(ms: number, signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms, undefined);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve(undefined);
    });
  });
}
