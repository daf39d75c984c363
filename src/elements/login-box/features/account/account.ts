import {adoptPartStyles} from '../../../../ui/part-styles.js';
import type {Feature} from '../../../../ui/feature.js';
import {hasPanel} from '../../form/form-place.js';
import type {Login} from '../../form/login-fields.js';
import type {Sender} from '../../form/sender.js';
import type {LoginContext} from '../../login-host.js';
import type {Say} from '../../login-model.js';
import type {SessionQuestion} from '../../session-question.js';
import {SessionPanel} from './session-panel.js';
import {panelStyles} from './session-panel.styles.js';
import {SignIn, type FormInBox} from './sign-in.js';

/** Signing in without leaving the page, and who is signed in. */
export class Account implements Feature, Sender {
  /** The panel in place of the form; undefined as long as nothing is known of a session. */
  panel: SessionPanel | undefined;
  readonly #context: LoginContext;
  readonly #question: SessionQuestion;
  readonly #signIn: SignIn;
  #connection: AbortSignal | undefined;

  /**
   * @param form the way of the form to the server
   * @param question the first question who is signed in
   */
  constructor(context: LoginContext, form: FormInBox, question: SessionQuestion) {
    this.#context = context;
    this.#question = question;
    this.#signIn = new SignIn(context, form);
  }

  connected(signal: AbortSignal) {
    this.#connection = signal;
    this.panel?.connected(signal);
  }

  updated() {
    this.#signIn.updated();
    const {host} = this.#context;
    const isFollowed = host.sessionSrc || host.user !== undefined || hasPanel(host);
    if (!this.panel && isFollowed) this.#follow();
    this.panel?.updated();
  }

  send(login: Login, submitter: HTMLElement | null, signal: AbortSignal): Promise<Say | undefined> {
    return this.#signIn.send(login, submitter, signal);
  }

  check() {
    this.#signIn.check();
  }

  leaveStep() {
    this.#signIn.leaveStep();
  }

  #follow() {
    const {host} = this.#context;
    if (host.shadowRoot) adoptPartStyles(host.shadowRoot, panelStyles);
    this.panel = new SessionPanel(this.#context, this.#question);
    if (this.#connection && !this.#connection.aborted) this.panel.connected(this.#connection);
  }
}
