import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {instantOf} from './agency-time.js';
import {warn} from './warn.js';

type Host = ReactiveControllerHost &
  HTMLElement & {isHydrating: boolean; timeZone: string; serverTime: string | undefined};

const MINUTE = 60_000;

/** What may follow on a sleep, or on a clock that was set: the timer counts on as if nothing had been. */
const WAKINGS = ['visibilitychange', 'focus', 'pageshow', 'online'];

const clocks = new Set<Clock>();
let timer: ReturnType<typeof setTimeout> | undefined;

function tick() {
  for (const clock of clocks) clock.read();
  schedule();
}

/**
 * Waits for the next full minute of a clock: every time zone in use differs from UTC by whole minutes, and a clock that
 * the server's time corrects by any number of seconds.
 */
function schedule() {
  clearTimeout(timer);
  const waits = [...clocks].map(({now = Date.now()}) => MINUTE - (now % MINUTE));
  timer = document.hidden ? undefined : setTimeout(tick, Math.min(...waits));
}

/**
 * The time for an element, renewed on every full minute. One timer serves the page; it rests while the page is hidden
 * or no element shows the time. A page that comes back, from a sleep or from beneath another window, is right at once.
 */
export class Clock implements ReactiveController {
  /** Epoch milliseconds; undefined until the element may show more than the server knew. */
  now: number | undefined;

  readonly #host: Host;
  #serverTime: string | undefined;

  /** What `server-time` makes of the machine's clock; undefined until that is known. */
  #corrected: Pick<typeof Date, 'now'> | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    clocks.add(this);
    if (this.#host.isHydrating) void this.#host.updateComplete.then(() => this.read());
    else this.#set();
    if (clocks.size > 1) return;
    for (const type of WAKINGS) addEventListener(type, tick);
    schedule();
  }

  hostDisconnected() {
    clocks.delete(this);
    if (clocks.size) return;
    clearTimeout(timer);
    timer = undefined;
    for (const type of WAKINGS) removeEventListener(type, tick);
  }

  hostUpdated() {
    const {serverTime} = this.#host;
    if (serverTime === this.#serverTime) return;
    this.#serverTime = serverTime;
    if (serverTime) void this.#correct(instantOf(this.#host, 'server-time', serverTime));
  }

  read() {
    this.#set();
    this.#host.requestUpdate();
  }

  #set() {
    this.now = (this.#host.serverTime ? this.#corrected : Date)?.now();
  }

  async #correct(serverTime: number | undefined) {
    try {
      const {ServerClock} = await import('./server-clock.js');
      this.#corrected = serverTime === undefined ? Date : new ServerClock(serverTime);
    } catch (error) {
      this.#corrected = Date;
      if (__DEV__)
        warn(this.#host, 'server-time', `${error}`, 'its part to load; the clock is not corrected');
    }
    tick();
  }
}
