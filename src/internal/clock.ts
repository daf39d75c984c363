import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {instantOf} from './agency-time.js';
import {warn} from './warn.js';

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
    else this.read();
    if (clocks.size > 1) return;
    addEventListener('visibilitychange', tick);
    addEventListener('focus', tick);
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

  hostUpdated() {
    const {serverTime} = this.#host;
    if (serverTime === this.#serverTime) return;
    this.#serverTime = serverTime;
    import('./server-clock.js')
      .then(
        ({ServerClock}) => {
          this.#corrected = new ServerClock(instantOf(this.#host, 'server-time', serverTime));
        },
        (error: unknown) => {
          this.#corrected = Date;
          if (__DEV__)
            warn(this.#host, 'server-time', `${error}`, 'its part to load; it is ignored');
        },
      )
      .then(tick);
  }

  read() {
    this.now = (this.#host.serverTime ? this.#corrected : Date)?.now();
    this.#host.requestUpdate();
  }
}
