/** The hosts, with blanks between, of which the reader does not want to be asked again in this session. */
const KEY = 'cong-leaving';

/** Whether the reader goes to a host without being asked. */
export function isForgiven(host: string): boolean {
  return forgiven().includes(host);
}

/** Remembers until the end of the session that the reader need not be asked. */
export function forgive(host: string) {
  try {
    sessionStorage.setItem(KEY, [...forgiven(), host].join(' '));
  } catch {
    // The reader is asked again.
  }
}

function forgiven(): string[] {
  try {
    return sessionStorage.getItem(KEY)?.split(' ') ?? [];
  } catch {
    // A page may forbid storage: then they are asked each time.
    return [];
  }
}
