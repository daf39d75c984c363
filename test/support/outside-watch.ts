/** What code leaves running outside its elements: listeners on the window and the document, and timers. */
export interface OutsideWatch {
  /** How many of each are there now, of those that began after the watch. */
  readonly counts: {listeners: number; timers: number};
  stop(): void;
}

/** Watches the window, the document and their timers until `stop()`. */
export function watchOutside(): OutsideWatch {
  const listeners = new Set<string>();
  const timers = new Set<number>();
  const ids = new WeakMap<object, number>();
  let lastId = 0;
  const idOf = (listener: object) => {
    if (!ids.has(listener)) ids.set(listener, ++lastId);
    return ids.get(listener);
  };
  const isOutside = (target: unknown) =>
    target === undefined || target === window || target === document;
  const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
  const {setTimeout: set, clearTimeout: clear} = window;

  EventTarget.prototype.addEventListener = function (type, listener, options) {
    add.call(this ?? window, type, listener, options);
    const signal = typeof options === 'object' ? options.signal : undefined;
    if (!isOutside(this) || !listener || signal?.aborted) return;
    const key = `${type} ${idOf(listener)}`;
    listeners.add(key);
    if (signal) add.call(signal, 'abort', () => listeners.delete(key));
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    remove.call(this ?? window, type, listener, options);
    if (isOutside(this) && listener) listeners.delete(`${type} ${idOf(listener)}`);
  };
  window.setTimeout = ((handler: () => void, ms?: number) => {
    const id = set(() => {
      timers.delete(id);
      handler();
    }, ms) as unknown as number;
    timers.add(id);
    return id;
  }) as unknown as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    timers.delete(id as number);
    clear(id);
  };

  return {
    get counts() {
      return {listeners: listeners.size, timers: timers.size};
    },
    stop() {
      Object.assign(EventTarget.prototype, {addEventListener: add, removeEventListener: remove});
      Object.assign(window, {setTimeout: set, clearTimeout: clear});
    },
  };
}
