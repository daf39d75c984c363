import {membersOf} from '../core/members.js';
import type {RemoteError} from './remote-error.js';

/** A refresh more frequent than this, in seconds, would be a load test. */
const SHORTEST_REFRESH = 5;

/** A browser's timer that is to wait longer, in seconds, does not wait at all. */
const LONGEST_REFRESH = 2_147_483;

/**
 * Calls `again` when it is time to ask for a document anew: after `refresh` seconds unless the page is hidden or off
 * line, or without `refresh` when a lost connection is back. A server that has asked for a longer wait gets it. Nothing is
 * left once the signal aborts.
 *
 * @param failure says what went wrong with the last request, if anything did
 */
export function scheduleRefresh(
  refresh: number | undefined,
  failure: RemoteError | undefined,
  again: () => void,
  signal: AbortSignal,
) {
  if (refresh) {
    const wish = (failure?.retryAfter ?? 0) / 1000;
    const seconds = Math.min(Math.max(refresh, wish, SHORTEST_REFRESH), LONGEST_REFRESH);
    const timer = setTimeout(() => whenSeen(again, signal), seconds * 1000);
    signal.addEventListener('abort', () => clearTimeout(timer));
  } else if (failure?.failure === 'network') addEventListener('online', again, {signal});
}

/** Calls `again` now, or as soon as the page is neither hidden nor off line. */
function whenSeen(again: () => void, signal: AbortSignal) {
  const tryNow = () => {
    if (!document.hidden && navigator.onLine) again();
  };
  membersOf(document).addEventListener('visibilitychange', tryNow, {signal});
  addEventListener('online', tryNow, {signal});
  tryNow();
}
