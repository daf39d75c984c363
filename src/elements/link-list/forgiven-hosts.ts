import {readStored, store} from '../../ui/storage.js';

/** The hosts, with blanks between, of which the reader does not want to be asked again in this session. */
const KEY = 'cong-leaving';

const forgiven = (): readonly string[] => readStored('session', KEY)?.split(' ') ?? [];

/** Whether the reader goes to a host without being asked. */
export const isForgiven = (host: string): boolean => forgiven().includes(host);

/** Remembers until the end of the session that the reader need not be asked. */
export function forgive(host: string) {
  store('session', KEY, [...forgiven(), host].join(' '));
}
