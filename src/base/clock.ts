import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {ServerClock} from '../ui/server-clock.js';
import {instantOf} from './agency-time.js';

type Host = ReactiveControllerHost &
  HTMLElement & {isHydrating: boolean; timeZone: string; serverTime: string | undefined};

const MINUTE = 60_000;

const clocks = new Set<Clock>();
let timer: ReturnType<typeof setTimeout> | undefined;

function tick() {
  for (const clock of clocks) clock.read();
  schedule();
}

/**
 * Waits for the next full minute of one of the clocks: every time zone in use differs from UTC by whole minutes, but
 * what the server's time corrects may differ by seconds.
 */
function schedule() {
  const waits = [...clocks].map(({now = Date.now()}) => MINUTE - (now % MINUTE));
  clearTimeout(timer);
  const isResting = document.hidden || !clocks.size;
  timer = isResting ? undefined : setTimeout(tick, Math.min(...waits));
}

/**
 * The time for an element, renewed on every full minute. One timer serves the page; it rests while the page is hidden
 * or no element shows the time. A page that comes back, from a sleep or from beneath another window, is right at once.
 */
export class Clock implements ReactiveController {
  readonly #host: Host;
  #now: number | undefined;
  #serverTime: string | undefined;

  /** The machine's clock, corrected where `server-time` is given. */
  #source: Pick<typeof Date, 'now'> = Date;
  /** The source by whose minutes the timer has been set. */
  #scheduled = this.#source;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Epoch milliseconds; undefined until the element may show more than the server knew. */
  get now(): number | undefined {
    // A rendering must not show the time of a clock that has just been corrected.
    if (this.#now !== undefined && this.#host.serverTime !== this.#serverTime) this.#readClock();
    return this.#now;
  }

  hostConnected() {
    clocks.add(this);
    if (this.#host.isHydrating) void this.#host.updateComplete.then(() => this.read());
    else this.read();
    if (clocks.size > 1) return;
    addEventListener('visibilitychange', tick);
    addEventListener('focus', tick);
    schedule();
  }

  hostUpdated() {
    if (this.#source === this.#scheduled) return;
    this.#scheduled = this.#source;
    schedule();
  }

  hostDisconnected() {
    clocks.delete(this);
    if (clocks.size) return;
    clearTimeout(timer);
    timer = undefined;
    removeEventListener('visibilitychange', tick);
    removeEventListener('focus', tick);
  }

  read() {
    this.#readClock();
    this.#host.requestUpdate();
  }

  #readClock() {
    const {serverTime} = this.#host;
    if (serverTime !== this.#serverTime) {
      this.#serverTime = serverTime;
      const instant = instantOf(this.#host, 'server-time', serverTime);
      this.#source = serverTime ? new ServerClock(instant) : Date;
    }
    this.#now = this.#source.now();
  }
}
