import {membersOf} from '../../../../core/members.js';
import type {Words} from '../../../../base/localize.js';
import {renewToken, sentToken} from '../../form/csrf.js';
import {fieldsOf, type Field, type Login} from '../../form/login-fields.js';
import {LoginErrorEvent, LoginSuccessEvent, type LoginFailure} from '../../login-box.events.js';
import type {LoginContext, LoginHost} from '../../login-host.js';
import type {LoginModel, Say} from '../../login-model.js';
import {loginTexts} from '../../messages.js';
import {CodeStep} from './code-step.js';
import {waitOut} from './login-wait.js';
import {accountTexts} from './messages.js';
import {requestSignIn, type Reply} from './sign-in-request.js';
import {wait} from './wait.js';

const texts = {...loginTexts, ...accountTexts};

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
} satisfies Record<LoginFailure, keyof typeof texts>;

/** Milliseconds in which a page that the server names should have begun to come. */
const LEAVING = 10_000;

/** The way of a form to the server, as the one who sends the form uses it. */
export interface FormInBox {
  /** Says what is wrong above the form and beside the fields. */
  fail(message: string, wrong: Field[], said?: Map<Field, string>): Promise<void>;
  /** Takes back what was said to be wrong. */
  clear(): void;
  /** Gives up what is under way. */
  stop(): void;
}

/** Signs in without leaving the page: sends the form as JSON and does what the server answers. */
export class SignIn {
  readonly #context: LoginContext;
  readonly #host: LoginHost;
  readonly #model: LoginModel;
  readonly #words: Words<typeof texts>;
  readonly #form: FormInBox;
  #step: CodeStep | undefined;

  constructor(context: LoginContext, form: FormInBox) {
    this.#context = context;
    this.#host = context.host;
    this.#model = context.model;
    this.#words = context.localize.with(texts);
    this.#form = form;
  }

  /** Follows the language. */
  updated() {
    this.#step?.draw();
  }

  /** The password is asked for again, or another form has come. */
  leaveStep() {
    this.#step?.remove();
    this.#step = undefined;
    this.#model.show({isInCodeStep: false});
  }

  check() {
    this.#step?.check();
  }

  /** Sends the form; ends when it may be sent again, with what the status says then. */
  async send(
    login: Login,
    submitter: HTMLElement | null,
    signal: AbortSignal,
  ): Promise<Say | undefined> {
    const host = this.#host;
    const reply = await this.#request(login, submitter, signal);
    if (signal.aborted) return undefined;
    if (reply.failure) return this.#fail(reply.failure, reply, login, signal);
    const {user, next, redirect, message} = reply.document;
    if (next) return this.#ask(login, message);
    this.leaveStep();
    if (user || redirect) {
      if (login.password) login.password.value = '';
      host.dispatchEvent(new LoginSuccessEvent(user));
    }
    // Until the reader signs out.
    if (!reply.page)
      return user && (() => (host.user ? this.#words.say('loginDone', {name: user.name}) : ''));
    location.assign(new URL(reply.page, membersOf(document).baseURI));
    // Until the page goes, nothing more may be sent.
    return wait(LEAVING, signal);
  }

  /** Asks, and once more with the token of the answer where that was the fault: of a page that was open for too long. */
  async #request(login: Login, submitter: HTMLElement | null, signal: AbortSignal): Promise<Reply> {
    const host = this.#host;
    const ask = async () => {
      const reply = await requestSignIn(host, login, submitter, this.#step?.code, signal);
      const {csrf} = reply.document;
      if (csrf && !signal.aborted) renewToken(host, csrf, login.form);
      return reply;
    };
    const before = sentToken(login.form, host);
    const reply = await ask();
    const {csrf = before} = reply.document;
    return reply.failure === 'refused' && csrf !== before && !signal.aborted ? ask() : reply;
  }

  #ask(login: Login, hint: string | undefined): undefined {
    this.#step ??= new CodeStep(this.#context, login.form, () => {
      this.leaveStep();
      this.#form.stop();
      this.#form.clear();
      login.password?.focus();
    });
    this.#model.show({isInCodeStep: true});
    this.#step.show(hint);
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
    await this.#form.fail(rest.join(' '), [...said.keys()], said);
    await this.#host.updateComplete;
    this.#host.dispatchEvent(new LoginErrorEvent(kind, status));
    if (!seconds || signal.aborted || !/^(locked|limited|server)$/.test(kind)) return undefined;
    return waitOut(seconds, this.#model, this.#words, signal);
  }

  #kindOf(failure: LoginFailure, token: string | undefined): LoginFailure {
    if (!this.#step) return failure;
    if (token === 'expired') return 'expired';
    return failure === 'credentials' ? 'code' : failure;
  }

  /** The faults of each field, and the sentences that are about none that the form has. */
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
      if (field && field.type !== 'hidden') said.set(field, text);
      else rest.push(text);
    }
    const about = kind === 'code' ? step?.field : kind === 'credentials' ? password : undefined;
    if (about && !said.size)
      said.set(about, message ?? step?.wrong ?? this.#words.say('loginWrong'));
    else if (message) rest.unshift(message);
    return {said, rest};
  }
}
