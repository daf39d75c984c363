/** How long a closed banner stays closed: until the tab closes, for good, or until the next page. */
export type Memory = 'session' | 'local' | 'none';

/** A page may forbid storage, or it may be full: the banner then stays closed as long as the page is open. */
function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

const storage = (memory: Memory) =>
  memory === 'none' ? undefined : globalThis[`${memory}Storage`];

export const wasDismissed = (memory: Memory, key: string): boolean =>
  Boolean(attempt(() => storage(memory)?.getItem(key)));

/** Keeps when it was closed, as the instant in epoch milliseconds. */
export const rememberDismissal = (memory: Memory, key: string) =>
  attempt(() => storage(memory)?.setItem(key, String(Date.now())));

export const forgetDismissal = (memory: Memory, key: string) =>
  attempt(() => storage(memory)?.removeItem(key));
