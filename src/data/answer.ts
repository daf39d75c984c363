import {RemoteError, request, retryAfter, textOf} from './http.js';

/** A request for JSON. */
export interface Question {
  readonly url: string;
  readonly credentials: RequestCredentials;
  readonly signal: AbortSignal;
  /** How the browser's own store of answers is used; as the server says unless given. */
  readonly cache?: RequestCache | undefined;
  /** Milliseconds until an answer that has not come counts as failed. */
  readonly timeout?: number | undefined;
  /** Says whether an answer of this status, which is none of success, may hold a document all the same. */
  accepts?(status: number): boolean | Promise<boolean>;
}

/** A text or a failure; both where the status tells of a failure and the text may be a document all the same. */
export interface Answer {
  readonly text?: string;
  readonly failure?: unknown;
}

/** Asks once. It never rejects, since the code that reads the answer may still be on its way, or never come. */
export async function ask(question: Question): Promise<Answer> {
  const {url, credentials, signal, cache = 'default', timeout} = question;
  const init = {credentials, signal, cache, timeout, headers: {Accept: 'application/json'}};
  try {
    return await request(url, init, (response) => answerFrom(response, question));
  } catch (failure) {
    return {failure};
  }
}

async function answerFrom(response: Response, {url, accepts}: Question): Promise<Answer> {
  const {ok, status} = response;
  if (ok) return {text: await textOf(response, url)};
  const failure = new RemoteError('status', `${url}: HTTP ${status}`, waitAfter(response), status);
  return (await accepts?.(status)) ? {text: await textOf(response, url), failure} : {failure};
}

/** How long to wait before the same request may succeed, in milliseconds; undefined where it never will. */
function waitAfter(response: Response): number | undefined {
  const isPassing = response.status >= 500 || response.status === 429;
  return isPassing ? (retryAfter(response) ?? 0) : undefined;
}
