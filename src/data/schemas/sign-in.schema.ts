import {boolean, looseObject, object, optional, picklist, record, string} from 'valibot';

/** What a login box with `mode="fetch"` posts; further fields of the form go along by name, each a string or a list. */
export const signInRequest = looseObject({
  username: string(),
  password: string(),
  remember: boolean(),
  /** A one-time code, digits alone unless `code-letters` is set, or a backup code. */
  code: optional(string()),
});

/** What it is answered: who has signed in or what comes next, or with a status of 4xx or 5xx what is wrong. */
export const signIn = object({
  user: optional(object({name: string()})),
  /** The password is right; the same address is posted again with a `code`. */
  next: optional(picklist(['otp'])),
  /** The page to open, of the same origin. */
  redirect: optional(string()),
  /** The anti-forgery token from now on. */
  csrf: optional(string()),
  /** A word for scripts. `expired` leads from the code back to the password; others are the site's own. */
  error: optional(string()),
  /** A sentence for the reader, in place of ours; with `next` what stands above the code. */
  message: optional(string()),
  /** A sentence for each field that is wrong, by the names of the request or of the form. */
  fields: optional(record(string(), string())),
});
