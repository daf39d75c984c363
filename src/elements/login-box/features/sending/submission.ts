import {membersOf} from '../../../../core/members.js';
import {isCutOff} from '../../form/connection.js';
import {maySend} from '../../form/form-address.js';
import type {LoadSender, Sender} from '../../form/sender.js';
import type {Field, Login} from '../../form/login-fields.js';
import {LoginEvent} from '../../login-box.events.js';
import type {LoginContext, LoginHost, LoginWords} from '../../login-host.js';
import type {LoginModel, Say} from '../../login-model.js';
import {Problems} from './problems.js';
import {wrongFields} from './wrong-fields.js';

/**
 * Milliseconds in which the next page should have come. A browser tells of nothing when the answer is a file, or none
 * (204): the form is free again then.
 */
const LEAVING = 5_000;

/**
 * The same where the browser has told that it is on its way. A server that is slow must not get the form a second time,
 * and nothing tells its page from a file that has come.
 */
const NAVIGATING = 15_000;

/** Milliseconds until the reader is told that the form is on its way. */
const STATUS_DELAY = 300;

/**
 * The way of a form to the server: whether it may be sent, once at a time, and what stopped it. The browser sends it, or
 * with `mode="fetch"` a feature of ours.
 */
export class Submission {
  readonly #context: LoginContext;
  readonly #host: LoginHost;
  readonly #model: LoginModel;
  readonly #words: LoginWords;
  readonly #problems: Problems;
  readonly #loadSender: LoadSender;
  #sender: Sender | undefined;
  #login: Login | undefined;
  #submitter: Element | null = null;
  /** The form is on its way, or the server has asked us to wait. */
  #isBusy = false;
  /** Stops what we have under way ourselves; undefined while that is nothing. */
  #sending: AbortController | undefined;
  /** Ends when the browser is no longer expected to leave the page. */
  #leaving: AbortController | undefined;
  #isBrowsers = false;
  #statusTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(context: LoginContext, loadSender: LoadSender) {
    this.#context = context;
    this.#host = context.host;
    this.#model = context.model;
    this.#words = context.words;
    this.#problems = new Problems(context);
    this.#loadSender = loadSender;
  }

  /** Decides on a submit of the form, before the page hears of it. */
  onSubmit(event: SubmitEvent, login: Login) {
    if (this.#isBrowsers) return;
    const submitter = event.submitter as HTMLElement | null;
    this.#login = login;
    if (!this.#mayPost(login, submitter)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    this.#isBusy = true;
    // A server that answers at once would have it said after its answer.
    this.#statusTimer = setTimeout(() => {
      this.setStatus(() => this.#words.say('loginSubmitting'));
      // The words on a button of the site's own stay as they are.
      this.#model.show({isSending: Boolean(submitter?.closest('[data-cong-drawn]'))});
    }, STATUS_DELAY);
    this.#submitter = submitter;
    submitter?.setAttribute('aria-disabled', 'true');
    const isFetch = this.#host.mode === 'fetch';
    if (isFetch || !navigator.onLine) {
      event.preventDefault();
      // The page hears of a form that the browser sends when it does.
      if (!isFetch) event.stopImmediatePropagation();
      void this.#send(login, submitter, isFetch);
    } else {
      this.#expectLeaving();
      // When all listeners have been asked: a page that sends the form by script cancels the event.
      setTimeout(() => {
        if (event.defaultPrevented) this.release();
      });
    }
  }

  async #send(login: Login, submitter: HTMLElement | null, isFetch: boolean) {
    const {signal} = (this.#sending = new AbortController());
    if (isFetch) this.#sender = await this.#loadSender();
    if (signal.aborted) return;
    if (isFetch && this.#sender) {
      const say = await this.#sender.send(login, submitter, signal);
      if (!signal.aborted) this.release(say);
      return;
    }
    // The browser sends it in place of the feature, or when the server is there after all.
    const isSent = !(await isCutOff(this.#context));
    if (signal.aborted) return;
    if (!isSent) return this.release();
    this.#sending = undefined;
    this.#expectLeaving();
    this.#isBrowsers = true;
    membersOf(login.form).requestSubmit(submitter);
    this.#isBrowsers = false;
  }

  /** Frees the form where the browser stays on the page. */
  #expectLeaving() {
    this.#leaving?.abort();
    const {signal} = (this.#leaving = new AbortController());
    const release = () => this.release();
    let timer = setTimeout(release, LEAVING);
    signal.addEventListener('abort', () => clearTimeout(timer));
    window.navigation?.addEventListener(
      'navigate',
      (event) => {
        // A browser tells at once that it was stopped.
        event.signal.addEventListener('abort', release, {signal});
        // Only a form that is posted has data; a link to a place on the page, or a router's page, is another matter.
        if (!event.formData) return;
        clearTimeout(timer);
        timer = setTimeout(release, NAVIGATING);
      },
      {signal},
    );
  }

  #mayPost(login: Login, submitter: Element | null): boolean {
    if (this.#isBusy) return false;
    this.clear();
    if (!maySend(this.#context, login.form, submitter)) return false;
    if (!submitter?.hasAttribute('formnovalidate') && !this.#isComplete(login)) return false;
    return this.#host.dispatchEvent(new LoginEvent(login.username?.value ?? ''));
  }

  #isComplete(login: Login): boolean {
    this.#sender?.check();
    const wrong = wrongFields(login, this.#host);
    if (wrong.length) void this.fail('', wrong);
    return !wrong.length;
  }

  /**
   * Says beside the fields and above the form what is wrong, and moves the focus above the form, or to the field with the
   * only fault, which has screen readers say it once.
   *
   * @param said the server's judgement of fields
   */
  async fail(message: string, wrong: Field[], said?: Map<Field, string>) {
    clearTimeout(this.#statusTimer);
    if (!wrong.length) {
      this.#host.showError(message);
      return;
    }
    const only = this.#problems.show(wrong, this.#login ?? {}, said, message);
    await this.#host.updateComplete;
    (only ?? this.#context.places.summary())?.focus();
  }

  /** Takes back what was said to be wrong. */
  clear() {
    this.#problems.clear();
  }

  /** Typing again cancels what the browser has on its way. */
  onInput(field: Field) {
    if (!this.#sending) this.release();
    this.#problems.recheck(field);
  }

  setStatus(status: Say | undefined) {
    this.#model.show({status});
  }

  /** The form may be sent again. */
  release(status?: Say) {
    this.#isBusy = false;
    this.#sending = undefined;
    this.#leaving?.abort();
    clearTimeout(this.#statusTimer);
    this.#model.show({status, isSending: false});
    this.#submitter?.removeAttribute('aria-disabled');
    this.#submitter = null;
  }

  /** The form is no longer there. */
  leave() {
    this.stop();
    this.clear();
    this.#sender?.leaveStep();
  }

  /** Nothing is on its way any more. */
  stop() {
    this.#sending?.abort();
    this.release();
  }
}
