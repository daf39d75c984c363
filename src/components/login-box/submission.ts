import type {Localize} from '../../internal/localize.js';
import {warn} from '../../internal/warn.js';
import type {FetchMode} from './fetch-mode.js';
import {LoginEvent} from './login-box.events.js';
import type {LoginBox} from './login-box.js';
import {setText} from './login-dom.js';
import {addressOf, isInsecure} from './form-address.js';
import {ensureId, fieldsOf, type Field, type Login} from './login-fields.js';
import type {Problems} from './problems.js';

/** What the status below the form says; asked again when the language changes. */
export type Say = () => string;

/**
 * The way of a form to the server: whether it may be sent, once at a time, and what stopped it. The browser sends it, or
 * with `mode="fetch"` a part of ours.
 */
export class Submission {
  readonly #host: LoginBox;
  readonly #words: Localize;
  readonly #summary: HTMLElement;
  readonly #status: HTMLElement;
  #login: Login | undefined;
  #problems: Problems | undefined;
  #fetchMode: FetchMode | undefined;
  #say: Say | undefined;
  #submitter: Element | null = null;
  /** The form is on its way, or the server has asked us to wait. */
  #isBusy = false;
  /** Stops what fetch mode has under way; undefined while that is nothing. */
  #sending: AbortController | undefined;
  #isBrowsers = false;

  constructor(host: LoginBox, words: Localize) {
    this.#host = host;
    this.#words = words;
    this.#summary = host.renderRoot.querySelector('[part=summary]') as HTMLElement;
    this.#status = host.renderRoot.querySelector('[part=status]') as HTMLElement;
  }

  /** Follows the language. */
  update() {
    this.tell(this.#say);
    this.#fetchMode?.update();
  }

  /** Decides on a submit of the form, before the page hears of it. */
  hear(event: SubmitEvent, login: Login) {
    if (this.#isBrowsers) return;
    const submitter = event.submitter as HTMLElement | null;
    this.#login = login;
    if (!this.#mayPost(login, submitter)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    this.#isBusy = true;
    this.tell(() => this.#words.say('loginSubmitting'));
    this.#submitter = submitter;
    submitter?.setAttribute('aria-disabled', 'true');
    if (this.#host.mode === 'fetch') {
      event.preventDefault();
      void this.#send(login, submitter);
    } else {
      // When all listeners have been asked: a page that sends the form by script cancels the event.
      setTimeout(() => {
        if (event.defaultPrevented) this.release();
      });
    }
  }

  /** Begins to load what sends the form, for it will soon be wanted. */
  async prepare(): Promise<FetchMode | undefined> {
    try {
      const {FetchMode} = await import('./fetch-mode.js');
      return (this.#fetchMode ??= new FetchMode(this.#host, this.#words, this));
    } catch (error) {
      if (__DEV__)
        warn(this.#host, 'fetch-mode', String(error), 'to load; the browser posts the form');
      return undefined;
    }
  }

  async #send(login: Login, submitter: HTMLElement | null) {
    const {signal} = (this.#sending = new AbortController());
    // Parts that are loaded apart would count ids from the beginning.
    ensureId(login.form);
    const fetchMode = await this.prepare();
    if (signal.aborted) return;
    if (fetchMode) {
      const say = await fetchMode.send(login, submitter, signal);
      if (!signal.aborted) this.release(say);
      return;
    }
    this.#sending = undefined;
    this.#isBrowsers = true;
    login.form.requestSubmit(submitter);
    this.#isBrowsers = false;
  }

  #mayPost(login: Login, submitter: Element | null): boolean {
    if (this.#isBusy) return false;
    this.clear();
    if (!this.isSafe(login.form, submitter)) {
      this.#host.showError(this.#words.say('loginInsecure'));
      return false;
    }
    if (!submitter?.hasAttribute('formnovalidate') && !this.#isComplete(login)) return false;
    return this.#host.dispatchEvent(new LoginEvent(login.username?.value ?? ''));
  }

  #isComplete({form, username, password}: Login): boolean {
    const wrong = fieldsOf(form, this.#host).filter(
      (field) =>
        // Fires `invalid` as the browser would.
        !field.checkValidity() || (!field.value && (field === username || field === password)),
    );
    if (wrong.length) void this.fail('', wrong);
    return !wrong.length;
  }

  /** Whether the password may go where the form does; the developer is told where not. */
  isSafe(form: HTMLFormElement, submitter: Element | null): boolean {
    const address = addressOf(form, submitter);
    if (!isInsecure(address, origin, document.baseURI)) return true;
    if (__DEV__)
      warn(
        this.#host,
        'action',
        address,
        'https, or the same host; the password is not sent there',
      );
    return false;
  }

  /**
   * Says above the form and beside the fields what is wrong; where our words do not load, the browser says it in its
   * own.
   *
   * @param said the server's judgement of fields
   */
  async fail(message: string, wrong: Field[], said?: Map<Field, string>) {
    if (!wrong.length) {
      this.#host.showError(message);
      return;
    }
    for (const field of wrong) ensureId(field);
    try {
      const {Problems} = await import('./problems.js');
      this.#problems ??= new Problems(this.#summary, this.#words);
      this.#problems.show(wrong, this.#login ?? {}, said, message);
    } catch {
      const text = message || said?.values().next().value;
      if (text) this.#host.showError(text);
      else {
        wrong[0]?.focus();
        wrong[0]?.reportValidity();
      }
    }
  }

  /** Takes back what was said to be wrong. */
  clear() {
    this.#problems?.clear();
    this.#summary.hidden = true;
  }

  /** Whoever types again has stopped what the browser had on its way. */
  hearInput(field: Field) {
    if (!this.#sending) this.release();
    this.#problems?.recheck(field);
  }

  tell(say: Say | undefined) {
    this.#say = say;
    setText(this.#status, say ? say() : '');
  }

  /** The form may be sent again. */
  release(say?: Say) {
    this.#isBusy = false;
    this.#sending = undefined;
    this.tell(say);
    this.#submitter?.removeAttribute('aria-disabled');
    this.#submitter = null;
  }

  /** The form is no longer there. */
  leave() {
    this.stop();
    this.clear();
    this.#fetchMode?.leaveStep();
  }

  /** Nothing is on its way any more. */
  stop() {
    this.#sending?.abort();
    this.release();
  }
}
