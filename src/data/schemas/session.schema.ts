import {nullable, object, optional, string} from 'valibot';

const user = object({
  /** How the reader is called on the page; '' where the site has no name for them. */
  name: string(),
});

/** `{"user": {"name"} | null, "csrf"}`: who is signed in, or nobody. */
export const session = object({
  user: nullable(user),
  /** The anti-forgery token that goes with the session. */
  csrf: optional(string()),
});
