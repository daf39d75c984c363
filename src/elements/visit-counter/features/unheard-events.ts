import {warn} from '../../../core/warn.js';
import {request} from '../../../data/http.js';

/** Milliseconds after which a stream that has said nothing is looked into. */
const SILENCE = 5_000;

const EVENT_NAME = /^event:[ \t]*(\S+)/m;

/** The name of the first event in a stream that has one; undefined where the stream ends, or its time does. */
async function firstName(response: Response): Promise<string | undefined> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (reader && !EVENT_NAME.test(text)) {
    const {value, done} = await reader.read();
    if (done) break;
    text += decoder.decode(value, {stream: true});
  }
  void reader?.cancel();
  return EVENT_NAME.exec(text)?.[1];
}

/**
 * Tells the developer of events by a name that nobody listens to, since browsers do not tell of them: a stream that says
 * nothing is asked for once more and read as text. For development builds.
 *
 * @param isHeard whether a message has come meanwhile
 * @param signal ends with the connection
 */
export function warnOfUnheard(
  host: Element,
  url: string,
  credentials: RequestCredentials,
  isHeard: () => boolean,
  signal: AbortSignal,
) {
  const look = async () => {
    if (isHeard()) return;
    const headers = {Accept: 'text/event-stream'};
    const name = await request(url, {credentials, headers, cache: 'no-store', signal}, firstName);
    if (name && !isHeard())
      warn(host, 'stream', `event: ${name}`, `counts, message, or stream-event="${name}"`);
  };
  // A stream that fails is told of elsewhere.
  const timer = setTimeout(() => void look().catch(() => undefined), SILENCE);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
