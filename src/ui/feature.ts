import {isServer, nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {warn} from '../core/warn.js';
import type {LazyModule} from './lazy.js';

/** Something big and rare that an element can do. Its code is loaded when an element first wants it. */
export interface Feature {
  /** Starts what lives as long as the connection: after loading, and whenever the element enters a page again. */
  connected?(signal: AbortSignal): void;
  /** Follows the element after each of its renderings. */
  updated?(): void;
  /** Draws into the place that the element’s template keeps for the feature. */
  render?(): unknown;
}

export interface FeatureOptions<F extends object, M> {
  /** Names the feature in the warning about a file that does not load. */
  readonly name: string;
  /** Says whether the element has a use for the feature now; it is asked after each rendering until the answer is yes. */
  readonly isWanted: () => boolean;
  /** What holds the code, one object for all elements. */
  readonly module: LazyModule<M>;
  /** Makes the feature; called once. Where a server has the module, it touches no document. */
  readonly make: (module: M) => F;
}

interface Host extends ReactiveControllerHost, Element {
  /** Whether the first rendering, which is still to come, takes over what a server has drawn. */
  readonly isHydrating?: boolean;
  /** Has that rendering wait for what `load` gives, once the properties are known. */
  hydrateAfter?(load: () => Promise<unknown> | undefined): void;
}

/**
 * Loads a feature of an element when its condition first holds, and keeps the two in step from then on. An element whose
 * feature does not load stands without it.
 *
 * ```ts
 * const trend = new LazyModule(() => import('./features/trend.js'));
 *
 * readonly #trend = new FeatureController(this, {
 *   name: 'trend',
 *   isWanted: () => this.trend,
 *   module: trend,
 *   make: ({Trend}) => new Trend(this, this.#model),
 * });
 * ```
 */
export class FeatureController<F extends object, M> implements ReactiveController {
  readonly #host: Host;
  readonly #options: FeatureOptions<F, M>;
  #feature: F | undefined;
  #loading: Promise<F | undefined> | undefined;
  #connection: AbortController | undefined;
  /** Whether the file of the feature is on its way. */
  isLoading = false;
  /** Why the file did not load, if so. */
  error: unknown;

  constructor(host: Host, options: FeatureOptions<F, M>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The feature once it is there; undefined before, and where its file does not load. */
  get value(): F | undefined {
    const {module, make} = this.#options;
    if (isServer && module.isOnServer && module.value) this.#feature ??= make(module.value);
    return this.#feature;
  }

  /** The feature as far as it follows the element. */
  get #follower(): Feature | undefined {
    return this.value;
  }

  /**
   * Loads the feature whether it is wanted or not, for what a reader’s press asks for; resolves to undefined on failure,
   * and tries again at the next call.
   */
  load(): Promise<F | undefined> {
    return (this.#loading ??= this.#load());
  }

  /** Draws the feature; nothing where it is not wanted or not there yet. */
  render(): unknown {
    return this.#options.isWanted() ? (this.#follower?.render?.() ?? nothing) : nothing;
  }

  hostConnected() {
    const {module, isWanted} = this.#options;
    if (this.#host.isHydrating && module.isOnServer)
      this.#host.hydrateAfter?.(() => (isWanted() ? this.load() : undefined));
    this.#connect();
  }

  hostUpdated() {
    if (!this.#loading && this.error === undefined && this.#options.isWanted()) void this.load();
    this.#follower?.updated?.();
  }

  hostDisconnected() {
    this.#connection?.abort();
    this.#connection = undefined;
  }

  /** Most elements never have the feature: what ends with the connection is made for those that do. */
  #connect() {
    if (!this.#follower?.connected || !this.#host.isConnected) return;
    this.#connection = new AbortController();
    this.#follower.connected(this.#connection.signal);
  }

  async #load(): Promise<F | undefined> {
    const {name, module, make} = this.#options;
    this.isLoading = true;
    try {
      this.#feature = make(await module.load());
      this.error = undefined;
      this.#connect();
    } catch (error) {
      this.error = error;
      this.#loading = undefined;
      if (__DEV__) warn(this.#host, name, `${error}`, 'its file to load; the element does without');
    }
    this.isLoading = false;
    this.#host.requestUpdate();
    return this.#feature;
  }
}
