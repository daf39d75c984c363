import {NativeEvent} from '../../data/native-event.js';

/**
 * The reader signs in: the form is complete and about to be posted. `preventDefault()` keeps it from being posted.
 * The password is not in the event; a page that needs it reads its own field. With `mode="fetch"` it comes again when
 * the reader sends a one-time code.
 */
export class LoginEvent extends NativeEvent {
  static readonly eventName = 'cong-login';

  constructor(
    /** The user name as typed; '' where the form has no such field. */
    readonly username: string,
  ) {
    super(LoginEvent.eventName, {bubbles: true, composed: true, cancelable: true});
  }
}

/** The server has signed the reader in; with `mode="fetch"` only. Where it names a page, that is opened next. */
export class LoginSuccessEvent extends NativeEvent {
  static readonly eventName = 'cong-login-success';

  constructor(
    /** The user who has signed in, as the server says; undefined where it names a page only. */
    readonly user: {readonly name: string} | undefined,
  ) {
    super(LoginSuccessEvent.eventName, {bubbles: true, composed: true});
  }
}

/**
 * Why a reader could not sign in: wrong `credentials` (401) or `code` (401 on a one-time code), the time for the code is
 * over (`expired`), `refused` (403, 419), `invalid` fields (400, 422), account `locked` (423), too many tries
 * (`limited`, 429), the `server`’s own trouble (5xx), `timeout`, `offline`, `network`, or an `answer` that is not in the
 * contract, such as HTML.
 */
export type LoginFailure =
  | 'credentials'
  | 'code'
  | 'expired'
  | 'refused'
  | 'invalid'
  | 'locked'
  | 'limited'
  | 'server'
  | 'timeout'
  | 'offline'
  | 'network'
  | 'answer';

/** The reader could not sign in, and has been told; with `mode="fetch"` only. The moment to reset a captcha. */
export class LoginErrorEvent extends NativeEvent {
  static readonly eventName = 'cong-login-error';

  constructor(
    readonly kind: LoginFailure,
    /** The status of the server's answer; undefined where none came. */
    readonly status: number | undefined,
  ) {
    super(LoginErrorEvent.eventName, {bubbles: true, composed: true});
  }
}

/**
 * The reader signs out: the site is about to be asked. `preventDefault()` keeps it from being asked, and whoever is signed
 * in stays so.
 */
export class LogoutEvent extends NativeEvent {
  static readonly eventName = 'cong-logout';

  constructor() {
    super(LogoutEvent.eventName, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'cong-login': LoginEvent;
    'cong-login-success': LoginSuccessEvent;
    'cong-login-error': LoginErrorEvent;
    'cong-logout': LogoutEvent;
  }
}
