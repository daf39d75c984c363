import {warn} from '../core/warn.js';

export interface SendOptions extends Omit<RequestInit, 'signal'> {
  /** Gives the request up. */
  readonly signal?: AbortSignal | undefined;
}

/** A request that is on its way. What reads the answer may still have to be loaded. */
export interface Sent {
  readonly url: string;
  readonly response: Promise<Response>;
  /** Ends the request, by its sender’s signal or by whoever reads the answer. */
  readonly controller: AbortController;
  /** Has its sender’s signal end it no more, once the answer has been read. */
  readonly release: () => void;
}

/** Sends a request; `readSent` in http.ts reads the answer. */
export function send(url: string, {signal, ...init}: SendOptions): Sent {
  // AbortSignal.any is younger than the oldest browsers: one controller stands for both reasons.
  const controller = new AbortController();
  const onAbort = () => controller.abort(signal?.reason);
  signal?.addEventListener('abort', onAbort);
  const response = fetch(url, {...init, signal: controller.signal});
  // Whoever reads it is told of a failure, if anybody ever does.
  response.catch(() => undefined);
  return {url, response, controller, release: () => signal?.removeEventListener('abort', onAbort)};
}

/** A request for JSON. */
export interface Question {
  readonly url: string;
  readonly credentials: RequestCredentials;
  readonly signal: AbortSignal;
  /** How the browser's own store of answers is used; as the server says unless given. */
  readonly cache?: RequestCache | undefined;
}

/** Asks for JSON. */
export const sendQuestion = ({url, credentials, signal, cache = 'default'}: Question): Sent =>
  send(url, {credentials, signal, cache, headers: {Accept: 'application/json'}});

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
