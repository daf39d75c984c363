import type {InferOutput} from 'valibot';
import {safeSrc} from '../core/urls.js';
import {contracts, type ContractName} from '../schemas/index.js';
import {parseDocument, ShapeError} from '../schemas/parse.js';
import type {RemoteHost} from './remote-data.js';
import {warn} from './warn.js';

export type RemoteValue<K extends ContractName> = InferOutput<(typeof contracts)[K]>;

/** What went wrong, for the page's scripts; readers get one plain sentence for all of it. */
export type RemoteFailure = 'network' | 'timeout' | 'status' | 'type' | 'shape';

export class RemoteError extends Error {
  override name = 'RemoteError';
  constructor(
    readonly failure: RemoteFailure,
    message: string,
    /** Whether the same request may succeed later, and the server's wish when, in milliseconds. */
    readonly retryAfter: number | undefined = undefined,
    /** What the server answered, where `failure` is `status`. */
    readonly status: number | undefined = undefined,
  ) {
    super(message);
  }
}

/** How an element reads what comes from its address, where that is not simply a document of the contract. */
export interface Reader<K extends ContractName> {
  /** A document of the contract, from JSON of another shape. */
  prepare(document: unknown): unknown;
  /** What holds once this document has come. */
  settle(value: RemoteValue<K>): RemoteValue<K>;
}

interface ReadOptions<K extends ContractName> {
  url: string;
  contract: K;
  reader?: Reader<K> | undefined;
}

export interface LoadOptions<K extends ContractName> extends ReadOptions<K> {
  credentials: RequestCredentials;
  signal: AbortSignal;
  /** How the browser's own store of answers is used; as the server says unless given. */
  cache?: RequestCache;
  /** Milliseconds until an answer that has not come counts as failed. */
  timeout?: number;
  /** Waits before each further try, in milliseconds; their number is the number of tries. */
  delays?: readonly number[];
}

const CREDENTIALS: readonly string[] = ['omit', 'same-origin', 'include'];

/** A refresh more frequent than this, in seconds, would be a load test. */
const SHORTEST_REFRESH = 5;

/** A browser's timer that is to wait longer, in seconds, does not wait at all. */
const LONGEST_REFRESH = 2_147_483;

/** A server's wish to be asked later is followed up to here; past it the reader is told instead. */
const LONGEST_WAIT = 60_000;

/** RFC 9110, 10.2.3: seconds or an HTTP date. */
function retryAfter(response: Response): number | undefined {
  const text = response.headers.get('Retry-After');
  if (text === null) return undefined;
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(wait, 0);
}

async function request<K extends ContractName>(options: LoadOptions<K>) {
  const {url, credentials, signal, cache = 'default', timeout = 10_000} = options;
  // What was stopped while this part itself was still on its way must not reach the server.
  signal.throwIfAborted();
  const limit = new AbortController();
  const onAbort = () => limit.abort(signal.reason);
  signal.addEventListener('abort', onAbort);
  const timer = setTimeout(
    () => limit.abort(new RemoteError('timeout', `${url}: no answer in ${timeout} ms`, 0)),
    timeout,
  );
  try {
    const response = await fetch(url, {
      credentials,
      cache,
      headers: {Accept: 'application/json'},
      signal: limit.signal,
    });
    if (!response.ok) {
      const again = response.status >= 500 || response.status === 429;
      const wait = again ? (retryAfter(response) ?? 0) : undefined;
      throw new RemoteError('status', `${url}: HTTP ${response.status}`, wait, response.status);
    }
    return await readDocument(await response.text(), options);
  } catch (error) {
    // An aborted fetch rejects with the reason it was aborted for, in old browsers with an AbortError of its own.
    if (limit.signal.aborted) throw limit.signal.reason;
    if (error instanceof RemoteError) throw error;
    if (error instanceof ShapeError) throw new RemoteError('shape', `${url}: ${error.message}`);
    throw new RemoteError('network', `${url}: ${String(error)}`, 0);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}

/** Reads a document, as text, by its contract. */
export async function readDocument<K extends ContractName>(
  text: string,
  {url, contract, reader}: ReadOptions<K>,
) {
  const document = parseJson(text, url);
  return parseDocument(contracts[contract], reader ? await reader.prepare(document) : document);
}

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RemoteError('type', `${url}: not JSON: ${text.slice(0, 40)}`);
  }
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), reject(signal.reason)), {
      once: true,
    });
  });
}

/**
 * Fetches a document of one of the contracts, trying again with growing waits after network errors and answers of the
 * server's own trouble (5xx, 429), later where the server says when.
 *
 * @throws {RemoteError} in the end, or the signal's reason
 */
export async function load<K extends ContractName>(options: LoadOptions<K>) {
  const {signal, delays = [1000, 3000]} = options;
  for (const delay of delays) {
    try {
      return await request(options);
    } catch (error) {
      const wish = error instanceof RemoteError ? error.retryAfter : undefined;
      if (wish === undefined || wish > LONGEST_WAIT) throw error;
      // Spread, so that the readers of a page that failed do not all come back at once.
      await wait(Math.max(wish, delay * (0.75 + Math.random() / 2)), signal);
    }
  }
  return request(options);
}

/**
 * Loads the document of an element, and says `again` when it is time for the next: after `refresh` seconds unless the
 * page is hidden or off line, or when the connection is back. Nothing is left once the signal aborts.
 *
 * @throws {RemoteError} when it could not be had, or the signal's reason
 */
export async function loadFor<K extends ContractName>(
  host: RemoteHost,
  src: string,
  contract: K,
  signal: AbortSignal,
  again: () => void,
): Promise<RemoteValue<K>> {
  let failure: RemoteFailure | undefined;
  try {
    const url = safeSrc(src, document.baseURI);
    if (!url) throw new RemoteError('network', `${src}: not an http(s) address`);
    // Where it does not load, documents of the contract can be read all the same.
    const reader = (await host.loadParts?.().catch(() => undefined)) as Reader<K> | undefined;
    const options = {url, contract, reader, credentials: credentialsOf(host), signal};
    const {value, skipped} = await load(options);
    if (__DEV__)
      for (const each of skipped)
        warn(host, 'src', each, 'a row of the documented shape; it is left out');
    return reader ? reader.settle(value) : value;
  } catch (error) {
    const {failure: kind, message} = error as RemoteError;
    failure = kind;
    if (__DEV__ && !signal.aborted) warn(host, 'src', src, `a JSON document; ${message}`);
    throw error;
  } finally {
    if (!signal.aborted) schedule(host.refresh, failure, signal, again);
  }
}

function credentialsOf(host: RemoteHost): RequestCredentials {
  const {credentials = 'omit'} = host;
  if (CREDENTIALS.includes(credentials)) return credentials as RequestCredentials;
  if (__DEV__) warn(host, 'credentials', credentials, `${CREDENTIALS.join(', ')}; "omit" is used`);
  return 'omit';
}

/** Waits for the next refresh, or after a failure for the connection to be back. */
function schedule(
  refresh: number | undefined,
  failure: RemoteFailure | undefined,
  signal: AbortSignal,
  again: () => void,
) {
  if (refresh) {
    const seconds = Math.min(Math.max(refresh, SHORTEST_REFRESH), LONGEST_REFRESH);
    const timer = setTimeout(() => whenSeen(signal, again), seconds * 1000);
    signal.addEventListener('abort', () => clearTimeout(timer));
  } else if (failure === 'network') addEventListener('online', again, {signal});
}

/** Says `again`, or where the page is hidden or off line as soon as it no longer is. */
function whenSeen(signal: AbortSignal, again: () => void) {
  const tryNow = () => {
    if (!document.hidden && navigator.onLine) again();
  };
  document.addEventListener('visibilitychange', tryNow, {signal});
  addEventListener('online', tryNow, {signal});
  tryNow();
}
