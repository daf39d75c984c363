import type {Say} from '../login-model.js';
import type {Login} from './login-fields.js';

/** A sender posts a form without leaving the page. */
export interface Sender {
  /** Judges anew what is in its own field, which a script may have filled in without telling. */
  check(): void;
  /** Sends the form; ends when it may be sent again, with what the status says then. */
  send(login: Login, submitter: HTMLElement | null, signal: AbortSignal): Promise<Say | undefined>;
  /** The password is asked for again, or another form has come. */
  leaveStep(): void;
}

/** Loads the sender; undefined where its file does not load. */
export type LoadSender = () => Promise<Sender | undefined>;
