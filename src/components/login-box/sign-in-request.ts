import {parseDocument} from '../../schemas/parse.js';
import {signIn, type SignIn} from '../../schemas/sign-in.js';
import {warn} from '../../internal/warn.js';
import {csrfFieldOf, csrfTokenOf} from './csrf.js';
import {addressOf} from './form-address.js';
import type {LoginFailure} from './login-box.events.js';
import type {LoginBox} from './login-box.js';
import type {Login} from './login-fields.js';

/** Milliseconds until an answer that has not come counts as failed. */
const TIME_LIMIT = 20_000;

/** What became of a request. */
export interface Reply {
  /** What is wrong; undefined where the reader is signed in or has a next step. */
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

/** What a form sends, by the names of the contract where they have one, else by its own. */
function bodyOf(
  host: LoginBox,
  {form, username, password}: Login,
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
  for (const field of [username, password]) if (field) fields.delete(field.name);
  return {
    ...Object.fromEntries(fields),
    username: username?.value ?? '',
    password: password?.value ?? '',
    remember: fields.has('remember'),
    ...(code === undefined ? {} : {code}),
  };
}

/** RFC 9110, 10.2.3: seconds or an HTTP date. */
function secondsToWait({headers}: Response): number {
  const text = headers.get('Retry-After') ?? '';
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1000;
  return Math.max(Math.ceil(seconds) || 0, 0);
}

function parse(text: string, host: LoginBox): SignIn | undefined {
  try {
    const {value, skipped} = parseDocument(signIn, JSON.parse(text));
    if (__DEV__)
      for (const each of skipped) warn(host, 'answer', each, 'a key as documented; it is left out');
    return value;
  } catch {
    return undefined;
  }
}

function replyFrom(response: Response, text: string, host: LoginBox): Reply {
  const {status, ok, redirected, url} = response;
  const parsed = parse(text, host);
  const document = parsed ?? {};
  const base = {status, document};
  if (!ok) {
    const failure = FAILURES[status] ?? (status >= 500 ? 'server' : 'answer');
    return {...base, failure, wait: secondsToWait(response)};
  }
  if (!parsed && redirected && isOfPage(url)) return {...base, page: url};
  const {user, next, redirect, error} = document;
  if (error) return {...base, failure: 'invalid'};
  if (redirect && isOfPage(redirect)) return {...base, page: redirect};
  if (__DEV__ && redirect)
    warn(host, 'redirect', redirect, 'an address of the same origin; it is not opened');
  return user || next ? base : {...base, failure: 'answer'};
}

/** Whether an address is of the page's own origin. */
function isOfPage(address: string): boolean {
  try {
    const url = new URL(address, document.baseURI);
    return url.origin === origin && /^https?:$/.test(url.protocol);
  } catch {
    return false;
  }
}

/**
 * Sends a form as JSON, once: whether a password that got no answer has arrived, nobody knows. Never rejects.
 *
 * @param code the one-time or backup code, in that step
 * @param signal gives the request up, and what it comes to is of no interest
 */
export async function requestSignIn(
  host: LoginBox,
  login: Login,
  submitter: HTMLElement | null,
  code: string | undefined,
  signal: AbortSignal,
): Promise<Reply> {
  const {form} = login;
  const limit = new AbortController();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    limit.abort();
  }, TIME_LIMIT);
  signal.addEventListener('abort', () => limit.abort());
  const token = csrfFieldOf(form, host)?.value || csrfTokenOf(host);
  try {
    const response = await fetch(addressOf(form, submitter), {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'Accept': 'application/json',
        'Content-Type': 'application/json',
        ...(token && {'X-CSRF-Token': token}),
      },
      body: JSON.stringify(bodyOf(host, login, submitter, code)),
      signal: limit.signal,
    });
    return replyFrom(response, await response.text(), host);
  } catch {
    const failure = isLate ? 'timeout' : navigator.onLine ? 'network' : 'offline';
    return {failure, document: {}};
  } finally {
    clearTimeout(timer);
  }
}
