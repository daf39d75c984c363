import type {SessionUser} from './session.js';

/** What a sign-in is answered: who has signed in or what comes next, or with a status of 4xx or 5xx what is wrong. */
export interface SignIn {
  readonly user?: SessionUser | undefined;
  /** The password is right; the same address is posted again with a `code`. */
  readonly next?: 'otp' | undefined;
  /** The page to open, of the same origin. */
  readonly redirect?: string | undefined;
  /** The anti-forgery token from now on. */
  readonly csrf?: string | undefined;
  /** A word for scripts. `expired` leads from the code back to the password; others are the site's own. */
  readonly error?: string | undefined;
  /** A sentence for the reader, in place of ours; with `next` what stands above the code. */
  readonly message?: string | undefined;
  /** A sentence for each field that is wrong, by the names of the request or of the form. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
}
