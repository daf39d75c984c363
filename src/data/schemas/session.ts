export interface SessionUser {
  /** How the reader is called on the page; '' where the site has no name for them. */
  readonly name: string;
}

/** `{"user": {"name"} | null, "csrf"}`: who is signed in, or nobody. */
export interface Session {
  readonly user: SessionUser | null;
  /** The anti-forgery token that goes with the session. */
  readonly csrf?: string | undefined;
}
