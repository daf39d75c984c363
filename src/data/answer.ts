import {readSent, retryAfter, textOf} from './http.js';
import {RemoteError} from './remote-error.js';
import {sendQuestion, type Question, type Sent} from './send.js';

/** A question, and how its answer is read. */
export interface ReadQuestion extends Question {
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

/**
 * Asks once, or reads the answer to a question that has been sent. It never rejects: whoever tries again decides by the
 * failure.
 */
export async function ask(question: ReadQuestion, sent?: Sent): Promise<Answer> {
  const {signal, timeout} = question;
  try {
    signal.throwIfAborted();
    const read = (response: Response) => answerFrom(response, question);
    return await readSent(sent ?? sendQuestion(question), read, timeout);
  } catch (failure) {
    return {failure};
  }
}

async function answerFrom(response: Response, {url, accepts}: ReadQuestion): Promise<Answer> {
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
