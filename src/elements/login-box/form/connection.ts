import {send} from '../../../data/send.js';
import {LoginErrorEvent} from '../login-box.events.js';
import type {LoginContext} from '../login-host.js';

/** Milliseconds until a server that has not answered counts as out of reach. */
const TIME_LIMIT = 5_000;

/**
 * Whether the page's server is out of reach, which the reader is told: the browser would put its own error page in place of
 * what was typed. `navigator.onLine` alone does not say it, since a server may be on the same machine, and a network may
 * lead nowhere.
 */
export async function isCutOff({host, words}: LoginContext): Promise<boolean> {
  // A page without an origin, such as one from a file, has no server that could be asked.
  if (origin === 'null') return false;
  try {
    // Any answer will do, and the page's own server alone is asked, whatever a <base> says.
    const init = {method: 'HEAD', mode: 'no-cors', cache: 'no-store'} as const;
    await send(`${origin}/`, {...init, signal: AbortSignal.timeout(TIME_LIMIT)}).response;
    return false;
  } catch {
    const kind = navigator.onLine ? 'network' : 'offline';
    host.showError(words.say(kind === 'offline' ? 'loginOffline' : 'loginNetwork'));
    await host.updateComplete;
    if (host.mode === 'fetch') host.dispatchEvent(new LoginErrorEvent(kind, undefined));
    return true;
  }
}
