/**
 * Reads the JSON documents that sites serve: their contracts, the check, further tries, and what is told of rows that do
 * not fit. `RemoteData` loads this module while the first answer is on its way.
 */
import {warn, warnOfEmptied} from '../core/warn.js';
import {ask, type Answer, type ReadQuestion} from './answer.js';
import {LARGEST_DOCUMENT, tooLarge} from './http.js';
import {RemoteError} from './remote-error.js';
import type {Sent} from './send.js';
import {contracts} from './schemas/contracts.js';
import type {ContractName, Documents} from './schemas/index.js';
import {parseDocument, ShapeError, type Parsed} from './schemas/parse.js';

export {scheduleRefresh} from './refresh.js';
export {parseDocument} from './schemas/parse.js';
export {signIn} from './schemas/sign-in.schema.js';

export interface ReadOptions<N extends ContractName> {
  readonly url: string;
  readonly contract: N;
  /** Makes a document of the contract from JSON of another shape. */
  prepare?(document: unknown): unknown;
}

export interface LoadOptions<N extends ContractName> extends ReadOptions<N>, ReadQuestion {
  /** The first request, where it has been sent. */
  readonly first?: Sent | undefined;
  /** Waits before each further try, in milliseconds; their number is the number of tries. */
  readonly delays?: readonly number[];
}

/** Rows of a document that are named where they do not fit; a fault of the server's is in all of them. */
const MOST_WARNINGS = 20;

/** A server's wish to be asked later is followed up to here; past it the reader is told instead. */
const LONGEST_WAIT = 60_000;

async function readAnswer<N extends ContractName>(
  {text, failure}: Answer,
  options: ReadOptions<N>,
): Promise<Parsed<Documents[N]>> {
  if (text === undefined) throw failure;
  const reading = readDocument(text, options);
  return failure ? reading.catch(() => Promise.reject(failure)) : reading;
}

/**
 * Reads a document, as text, by its contract.
 *
 * @throws {RemoteError} where the text is no such document
 */
export async function readDocument<N extends ContractName>(
  text: string,
  {url, contract, prepare}: ReadOptions<N>,
): Promise<Parsed<Documents[N]>> {
  // A message of a stream comes whole.
  if (text.length > LARGEST_DOCUMENT) throw tooLarge(url);
  const document = parseJson(text, url);
  try {
    const parsed = parseDocument(contracts[contract], prepare ? await prepare(document) : document);
    return parsed as Parsed<Documents[N]>;
  } catch (error) {
    throw error instanceof ShapeError
      ? new RemoteError('shape', `${url}: ${error.message}`)
      : error;
  }
}

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RemoteError('type', `${url}: not JSON: ${text.slice(0, 40)}`);
  }
}

async function wait(ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), reject(signal.reason)), {
      once: true,
    });
  });
}

/**
 * Fetches a document of a contract, trying again with growing waits after network errors and answers of the server's own
 * trouble (5xx, 429), later where the server says when.
 *
 * @throws {RemoteError} in the end, or the signal's reason
 */
export async function load<N extends ContractName>(options: LoadOptions<N>) {
  const {signal, delays = [1000, 3000]} = options;
  let answer = ask(options, options.first);
  for (const delay of delays) {
    try {
      return await readAnswer(await answer, options);
    } catch (error) {
      const wish = error instanceof RemoteError ? error.retryAfter : undefined;
      if (wish === undefined || wish > LONGEST_WAIT) throw error;
      // Spread, so that the readers of a page that failed do not all come back at once.
      await wait(Math.max(wish, delay * (0.75 + Math.random() / 2)), signal);
    }
    answer = ask(options);
  }
  return readAnswer(await answer, options);
}

/**
 * Tells of the rows that were left out of a document.
 *
 * @param attribute the attribute that named its address
 */
export function warnOfSkipped(
  host: Element,
  attribute: string,
  address: string,
  {skipped, emptied}: Parsed<unknown>,
) {
  if (emptied) warnOfEmptied(host, address, emptied);
  if (__DEV__)
    for (const each of skipped.slice(0, MOST_WARNINGS))
      warn(host, attribute, each, 'a row of the documented shape; it is left out');
}
