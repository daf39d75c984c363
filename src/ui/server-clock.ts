const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A difference up to this is the network's, or of no account to those who read minutes. */
const TOLERANCE = 2 * MINUTE;

/**
 * How far the machine's clock is behind the server's, in milliseconds; negative where it is ahead, 0 where it is right
 * or nobody can tell.
 */
function measure(serverTime: number): number {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const age = performance.now() - (page?.responseStart ?? 0);
  // Later on it is not the page that brought it: a script has put new markup in.
  const isOfPage = age < MINUTE;
  const behind = serverTime - (Date.now() - (isOfPage ? age : 0));
  // Nobody receives a page before it is written.
  if (behind > TOLERANCE) return behind;
  // A clock that is ahead looks as a page does that was kept somewhere. Of its own cache and of service workers the
  // browser tells; it does not know of a proxy, which keeps pages for minutes.
  const {workerStart = 0, encodedBodySize: whole = 0, transferSize = 0} = page ?? {};
  const isSent = !workerStart && whole > 0 && transferSize > whole;
  return behind < -HOUR && isOfPage && isSent ? behind : 0;
}

/** By how much the machine's clock differs from the one that nobody sets. */
const offset = () => Date.now() - performance.now();

/**
 * The machine's clock, corrected by the moment at which the server wrote the page. It is never wrong by more than the
 * machine's: it is that one again once somebody has set it, or the machine may have been asleep and set meanwhile.
 */
export class ServerClock {
  #behind: number;
  #offset = offset();

  /** @param serverTime in epoch milliseconds; undefined where that is not known */
  constructor(serverTime: number | undefined) {
    this.#behind = serverTime === undefined ? 0 : measure(serverTime);
  }

  /** Epoch milliseconds. */
  now(): number {
    const before = this.#offset;
    this.#offset = offset();
    if (Math.abs(this.#offset - before) > MINUTE) this.#behind = 0;
    return Date.now() + this.#behind;
  }
}
