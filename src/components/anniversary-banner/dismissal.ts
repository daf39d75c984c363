/** Where a dismissal is kept: for the visit, for good, or not at all. */
export type Memory = 'session' | 'local' | 'none';

/** A page may forbid storage, or the reader may; reading it throws then, and nothing is remembered. */
function storage(memory: Memory): Storage | undefined {
  try {
    return memory === 'none' ? undefined : memory === 'local' ? localStorage : sessionStorage;
  } catch {
    return undefined;
  }
}

/** Whether the banner with this key was closed before. */
export function isDismissed(memory: Memory, key: string): boolean {
  return storage(memory)?.getItem(key) != null;
}

/** Remembers, or forgets, that the banner with this key was closed. A full storage remembers nothing. */
export function setDismissed(memory: Memory, key: string, isClosed: boolean) {
  try {
    if (isClosed) storage(memory)?.setItem(key, '1');
    else storage(memory)?.removeItem(key);
  } catch {
    // The banner is closed on this page all the same.
  }
}
