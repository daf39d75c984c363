import {membersOf} from '../core/members.js';
import {warn} from '../core/warn.js';

/** The kind of a failed request, for the page’s scripts; readers get one plain sentence for all kinds. */
export type RemoteFailure = 'network' | 'timeout' | 'status' | 'type' | 'shape';

/** A request that came to nothing. */
export class RemoteError extends Error {
  override name = 'RemoteError';

  constructor(
    readonly failure: RemoteFailure,
    message: string,
    /** How long to wait, in milliseconds, before the same request may succeed; undefined where it never will. */
    readonly retryAfter: number | undefined = undefined,
    /** The status of the server’s answer, where `failure` is `status`. */
    readonly status: number | undefined = undefined,
  ) {
    super(message);
  }
}

export interface RequestOptions extends Omit<RequestInit, 'signal'> {
  /** Gives the request up. */
  signal?: AbortSignal;
  /** Milliseconds until an answer that has not come whole counts as failed; 10,000 by default. */
  timeout?: number | undefined;
}

/** A time limit of the page for an answer, in milliseconds. */
const TIMEOUT = 10_000;

/**
 * Sends a request and reads the answer, both within one time limit.
 *
 * @param read takes what is wanted out of the answer, whatever its status
 * @throws {RemoteError} `network` or `timeout`; what `read` throws; or the signal’s reason
 */
export async function request<T>(
  url: string,
  {signal, timeout = TIMEOUT, ...init}: RequestOptions,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  // AbortSignal.any is younger than the oldest browsers: one controller stands for both reasons.
  const limit = new AbortController();
  const onAbort = () => limit.abort(signal?.reason);
  signal?.addEventListener('abort', onAbort);
  const timer = setTimeout(
    () => limit.abort(new RemoteError('timeout', `${url}: no answer in ${timeout} ms`, 0)),
    timeout,
  );
  try {
    return await read(await fetch(url, {...init, signal: limit.signal}));
  } catch (error) {
    // An aborted fetch rejects with the reason it was aborted for, in old browsers with an AbortError of its own.
    if (limit.signal.aborted) throw limit.signal.reason;
    if (error instanceof TypeError) throw new RemoteError('network', `${url}: ${error}`, 0);
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

/** The bytes of a document, after all compression; ten thousand photos with captions take some four millions. */
export const LARGEST_DOCUMENT = 16e6;

export const tooLarge = (url: string) =>
  new RemoteError('shape', `${url}: more than ${LARGEST_DOCUMENT / 1e6} MB`);

/**
 * Reads an answer as text. A longer one than a page can show is given up in the middle: reading it would hold the page up.
 *
 * @throws {RemoteError} `shape`
 */
export async function textOf(response: Response, url: string): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  while (reader) {
    const {value, done} = await reader.read();
    if (done) break;
    size += value.length;
    if (size > LARGEST_DOCUMENT) {
      void reader.cancel();
      throw tooLarge(url);
    }
    text += decoder.decode(value, {stream: true});
  }
  return text + decoder.decode();
}

const CREDENTIALS: readonly string[] = ['omit', 'same-origin', 'include'];

/** Whether cookies go with the requests of an element, as its author says; what is no such word is `usual`. */
export function credentialsOf(
  host: {readonly localName: string; readonly credentials?: string | undefined},
  usual: RequestCredentials,
): RequestCredentials {
  const {credentials = usual} = host;
  if (CREDENTIALS.includes(credentials)) return credentials as RequestCredentials;
  if (__DEV__)
    warn(host, 'credentials', credentials, `${CREDENTIALS.join(', ')}; "${usual}" is used`);
  return usual;
}

/** A longer wait is a fault of the server's, or an account that is locked for good; in milliseconds. */
const LONGEST_WAIT = 864e5;

/**
 * The wait that a server asks for, in milliseconds, a day at most: seconds or an HTTP date (RFC 9110, 10.2.3); undefined
 * without one.
 */
export function retryAfter({headers}: Response): number | undefined {
  const text = headers.get('Retry-After');
  if (text === null) return undefined;
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), LONGEST_WAIT);
}

/**
 * Whether an http(s) address, which may be relative to the page, is on the page’s own origin. A frame with `srcdoc` has the
 * origin of the page around it, which its own address does not tell.
 */
export function isOwnOrigin(address: string): boolean {
  try {
    const {origin, protocol} = new URL(address, membersOf(document).baseURI);
    return /^https?:$/.test(protocol) && origin === self.origin;
  } catch {
    return false;
  }
}
