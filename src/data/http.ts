import {membersOf} from '../core/members.js';
import {RemoteError} from './remote-error.js';
import {send, type SendOptions, type Sent} from './send.js';

export interface RequestOptions extends SendOptions {
  /** Milliseconds until an answer that has not come whole counts as failed; 10,000 by default. */
  readonly timeout?: number | undefined;
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
  {timeout, ...options}: RequestOptions,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  options.signal?.throwIfAborted();
  return readSent(send(url, options), read, timeout);
}

/**
 * Reads the answer to a request that is on its way.
 *
 * @param read takes what is wanted out of the answer, whatever its status
 * @param timeout milliseconds from now until an answer that has not come whole counts as failed
 * @throws {RemoteError} `network` or `timeout`; what `read` throws; or the reason for which the request was given up
 */
export async function readSent<T>(
  {url, response, controller, release}: Sent,
  read: (response: Response) => Promise<T>,
  timeout = TIMEOUT,
): Promise<T> {
  const {signal} = controller;
  // A fetch of the page’s own, or an old one, may go on after it was aborted.
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), {once: true});
  });
  const timer = setTimeout(
    () => controller.abort(new RemoteError('timeout', `${url}: no answer in ${timeout} ms`, 0)),
    timeout,
  );
  try {
    signal.throwIfAborted();
    return await Promise.race([response.then(read), aborted]);
  } catch (error) {
    // An aborted fetch rejects with the reason it was aborted for, in old browsers with an AbortError of its own.
    if (signal.aborted) throw signal.reason;
    if (error instanceof TypeError) throw new RemoteError('network', `${url}: ${error}`, 0);
    throw error;
  } finally {
    clearTimeout(timer);
    release();
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
