import {toJson} from '../../../../core/json.js';
import {warn} from '../../../../core/warn.js';
import {parseDocument, signIn} from '../../../../data/documents.js';
import {isOwnOrigin, request, retryAfter, textOf} from '../../../../data/http.js';
import {RemoteError} from '../../../../data/remote-error.js';
import type {SignIn} from '../../../../data/schemas/sign-in.js';
import {credentialsOf} from '../../../../data/send.js';
import {csrfTokenOf, sentToken} from '../../form/csrf.js';
import {addressOf} from '../../form/form-address.js';
import type {Login} from '../../form/login-fields.js';
import type {LoginFailure} from '../../login-box.events.js';
import type {LoginHost} from '../../login-host.js';
import {tidyName} from '../../login-model.js';

/** Milliseconds until an answer that has not come counts as failed. */
const TIME_LIMIT = 20_000;

/** The outcome of a request. */
export interface Reply {
  /** The fault; undefined where the reader is signed in or has a next step. */
  failure?: LoginFailure | undefined;
  /** Undefined where no answer came. */
  status?: number;
  document: SignIn;
  /** The page that the server has led to, in place of a document. */
  page?: string;
  /** Seconds that the server wants to be left alone. */
  wait?: number;
}

const FAILURES: Record<number, LoginFailure> = {
  400: 'invalid',
  401: 'credentials',
  403: 'refused',
  408: 'timeout',
  // Laravel's word for an anti-forgery token that is too old.
  419: 'refused',
  422: 'invalid',
  423: 'locked',
  429: 'limited',
};

/** The body of a request, by the names of the contract where they have one, else by its own. */
function bodyOf(
  host: LoginHost,
  {form, username, certainty, password}: Login,
  submitter: HTMLElement | null,
  code: string | undefined,
) {
  const fields = new Map<string, string | string[]>();
  const {csrfName} = host;
  const token = csrfTokenOf(host);
  if (csrfName && token) fields.set(csrfName, token);
  const data = new FormData(form);
  // Chrome 109 does not know the second argument of `FormData`.
  const button = submitter?.getAttribute('name');
  if (button) data.append(button, submitter?.getAttribute('value') ?? '');
  for (const name of new Set(data.keys())) {
    // A file is nothing that JSON can hold.
    const values = data.getAll(name).filter((value) => typeof value === 'string');
    fields.set(name, values.length > 1 ? values : (values[0] ?? ''));
  }
  // The form's own value counts where a field is called so: the element's guess must not take its place.
  const named = fields.get('username');
  const name = typeof named === 'string' && named ? named : (username?.value ?? '');
  // A field that may be something else is sent by its own name too.
  if (username && certainty === 'sure') fields.delete(username.name);
  if (password) fields.delete(password.name);
  return {
    ...Object.fromEntries(fields),
    // A password is left as it is.
    username: tidyName(name),
    password: password?.value ?? '',
    remember: fields.has('remember'),
    ...(code === undefined ? {} : {code}),
  };
}

/** Whole seconds that the server wants to be left alone. */
function secondsToWait(response: Response): number {
  return Math.ceil((retryAfter(response) ?? 0) / 1000);
}

function parse(text: string, host: LoginHost): SignIn | undefined {
  try {
    const {value, skipped} = parseDocument(signIn, JSON.parse(text));
    if (__DEV__)
      for (const each of skipped) warn(host, 'answer', each, 'a key as documented; it is left out');
    return value;
  } catch {
    return undefined;
  }
}

function replyFrom(
  response: Response,
  text: string,
  host: LoginHost,
  keepsSession: boolean,
): Reply {
  const {status, ok, redirected, url} = response;
  const parsed = parse(text, host);
  const document = parsed ?? {};
  const base = {status, document};
  if (!ok) {
    const failure = FAILURES[status] ?? (status >= 500 ? 'server' : 'answer');
    return {...base, failure, wait: secondsToWait(response)};
  }
  if (!parsed && redirected && isOwnOrigin(url)) return {...base, page: url};
  const {user, next, redirect, error} = document;
  if (error) return {...base, failure: 'invalid'};
  if (redirect && isOwnOrigin(redirect)) return {...base, page: redirect};
  if (__DEV__ && redirect)
    warn(host, 'redirect', redirect, 'an address of the same origin; it is not opened');
  if (__DEV__ && user && !keepsSession)
    warn(
      host,
      'credentials',
      host.credentials,
      'include, for an address of another origin; nobody is signed in',
    );
  return (user && keepsSession) || next ? base : {...base, failure: 'answer'};
}

/**
 * Sends a form as JSON, once: whether a password that got no answer has arrived, nobody knows. Never rejects.
 *
 * @param code the one-time or backup code, in that step
 * @param signal gives the request up, and what it comes to is of no interest
 */
export async function requestSignIn(
  host: LoginHost,
  login: Login,
  submitter: HTMLElement | null,
  code: string | undefined,
  signal: AbortSignal,
): Promise<Reply> {
  const {form} = login;
  const token = sentToken(form, host);
  const address = addressOf(form, submitter);
  const credentials = credentialsOf(host, 'same-origin');
  // The cookie of a session on another origin is kept where cookies go there, too.
  const keepsSession = credentials === 'include' || isOwnOrigin(address);
  const init = {
    method: 'POST',
    credentials,
    headers: {
      'Accept': 'application/json',
      'Content-Type': 'application/json',
      ...(token && {'X-CSRF-Token': token}),
    },
    body: toJson(bodyOf(host, login, submitter, code)),
    signal,
    timeout: TIME_LIMIT,
  } as const;
  try {
    return await request(address, init, async (response) =>
      replyFrom(response, await textOf(response, address), host, keepsSession),
    );
  } catch (error) {
    const isLate = error instanceof RemoteError && error.failure === 'timeout';
    const failure = isLate ? 'timeout' : navigator.onLine ? 'network' : 'offline';
    return {failure, document: {}};
  }
}
