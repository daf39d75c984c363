/**
 * Those who follow something of the page, such as its language or the system’s wishes. It is watched once for all of
 * them, from the first to the last: a hundred elements that listen each for itself take the time of ten thousand.
 */
export class Followers {
  readonly #watch: (tell: () => void, signal: AbortSignal) => void;
  readonly #all = new Set<() => void>();
  #watching: AbortController | undefined;

  /** @param watch calls `tell` at each change, until `signal` is aborted */
  constructor(watch: (tell: () => void, signal: AbortSignal) => void) {
    this.#watch = watch;
  }

  /** Has `follower` called at each change; one that follows already is called once. */
  add(follower: () => void) {
    this.#all.add(follower);
    if (this.#watching) return;
    this.#watching = new AbortController();
    this.#watch(this.#tell, this.#watching.signal);
  }

  delete(follower: () => void) {
    if (!this.#all.delete(follower) || this.#all.size) return;
    this.#watching?.abort();
    this.#watching = undefined;
  }

  readonly #tell = () => {
    for (const each of this.#all) each();
  };
}
