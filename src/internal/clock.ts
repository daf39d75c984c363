import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & {isHydrating: boolean};

const clocks = new Set<Clock>();
let timer: ReturnType<typeof setTimeout> | undefined;

function tick() {
  for (const clock of clocks) clock.read();
  schedule();
}

/** Waits for the next full minute: every time zone in use differs from UTC by whole minutes. */
function schedule() {
  clearTimeout(timer);
  timer = document.hidden ? undefined : setTimeout(tick, 60_000 - (Date.now() % 60_000));
}

/**
 * The time for an element, renewed on every full minute. One timer serves the page; it rests while the page is hidden
 * or no element shows the time, and a page that comes back is right at once.
 */
export class Clock implements ReactiveController {
  /** Epoch milliseconds; undefined until the element may show more than the server knew. */
  now: number | undefined;

  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    if (!clocks.size) {
      document.addEventListener('visibilitychange', tick);
      schedule();
    }
    clocks.add(this);
    if (this.#host.isHydrating) void this.#host.updateComplete.then(() => this.read());
    else this.now = Date.now();
  }

  hostDisconnected() {
    clocks.delete(this);
    if (clocks.size) return;
    clearTimeout(timer);
    timer = undefined;
    document.removeEventListener('visibilitychange', tick);
  }

  read() {
    this.now = Date.now();
    this.#host.requestUpdate();
  }
}
