import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & Element & {readonly isHydrating: boolean};

const EVERYTHING: MutationObserverInit = {childList: true, characterData: true, subtree: true};

/**
 * Reads what the author wrote inside an element, before the rendering that shows it, and again whenever it changes.
 * While a page is being read, the element may be there and its content not yet. A server’s rendering is taken over
 * before anything is read, since the server saw no markup.
 */
export class MarkupController implements ReactiveController {
  readonly #host: Host;
  readonly #read: () => void;
  readonly #observed: MutationObserverInit;
  #observer: MutationObserver | undefined;
  #isStale = true;

  /**
   * @param read takes the markup into the element’s model; it must not change the markup itself
   * @param observed the changes that count; by default children and text at any depth
   */
  constructor(host: Host, read: () => void, observed: MutationObserverInit = EVERYTHING) {
    this.#host = host;
    this.#read = read;
    this.#observed = observed;
    host.addController(this);
  }

  hostConnected() {
    this.#observer ??= new MutationObserver(() => this.#renew());
    this.#observer.observe(this.#host, this.#observed);
    if (this.#host.isHydrating) void this.#host.updateComplete.then(() => this.#renew());
    else this.#renew();
  }

  hostUpdate() {
    if (!this.#isStale || this.#host.isHydrating) return;
    this.#isStale = false;
    this.#read();
  }

  hostDisconnected() {
    this.#observer?.disconnect();
  }

  /** Makes a change of our own to the markup, which is not to be read as the author’s. */
  change(change: () => void) {
    if (this.#observer?.takeRecords().length) this.#renew();
    change();
    this.#observer?.takeRecords();
  }

  #renew() {
    this.#isStale = true;
    this.#host.requestUpdate();
  }
}
