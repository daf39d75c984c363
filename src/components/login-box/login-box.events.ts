/**
 * The reader signs in: the form is complete and about to be posted. `preventDefault()` keeps it from being posted.
 * The password is not in the event; a page that needs it reads its own field.
 */
export class LoginEvent extends Event {
  static readonly eventName = 'cong-login';

  constructor(
    /** The user name as typed; '' where the form has no such field. */
    readonly username: string,
  ) {
    super(LoginEvent.eventName, {bubbles: true, composed: true, cancelable: true});
  }
}

/** The server has signed the reader in; with `mode="fetch"` only. Where it names a page, that is opened next. */
export class LoginSuccessEvent extends Event {
  static readonly eventName = 'cong-login-success';

  constructor(
    /** Who has signed in, as the server says; undefined where it names a page only. */
    readonly user: {readonly name: string} | undefined,
  ) {
    super(LoginSuccessEvent.eventName, {bubbles: true, composed: true});
  }
}

/**
 * The reader signs out: the site is about to be asked. `preventDefault()` keeps it from being asked, and whoever is signed
 * in stays so.
 */
export class LogoutEvent extends Event {
  static readonly eventName = 'cong-logout';

  constructor() {
    super(LogoutEvent.eventName, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'cong-login': LoginEvent;
    'cong-login-success': LoginSuccessEvent;
    'cong-logout': LogoutEvent;
  }
}
