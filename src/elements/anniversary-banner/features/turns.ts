/** Which event of a list shows, where they take turns; the list may change at any time. */
export class Turns {
  #index = 0;
  #key: string | undefined;

  /**
   * Finds the place of the event whose turn it is. If that event is gone, the one that followed it is next.
   *
   * @param keys the events, at least one
   */
  placeIn(keys: readonly string[]): number {
    if (keys[this.#index] !== this.#key) {
      const same = this.#key === undefined ? -1 : keys.indexOf(this.#key);
      this.#index = same >= 0 ? same : Math.min(this.#index, keys.length - 1);
    }
    this.#key = keys[this.#index];
    return this.#index;
  }

  /** Goes one on or back, round and round, and tells the new place. */
  turn(step: 1 | -1, keys: readonly string[]): number {
    this.#index = (this.placeIn(keys) + step + keys.length) % keys.length;
    this.#key = keys[this.#index];
    return this.#index;
  }
}
