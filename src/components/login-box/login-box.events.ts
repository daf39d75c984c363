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

declare global {
  interface HTMLElementEventMap {
    'cong-login': LoginEvent;
  }
}
