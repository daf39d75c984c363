import {DEFAULT_TIME_ZONE, isTimeZone, parseInstant} from '../core/zoned.js';
import {warn} from '../core/warn.js';

type Host = HTMLElement & {timeZone: string};

/** The time zone of an element's `time-zone`; `Asia/Ho_Chi_Minh` where the browser does not know it. */
export function zoneOf(host: Host): string {
  if (isTimeZone(host.timeZone)) return host.timeZone;
  if (__DEV__)
    warn(host, 'time-zone', host.timeZone, `an IANA time zone; ${DEFAULT_TIME_ZONE} is used`);
  return DEFAULT_TIME_ZONE;
}

/** Reads an attribute as an instant, in epoch milliseconds; undefined where it is absent or none. */
export function instantOf(host: Host, name: string, text: string | undefined): number | undefined {
  // The clock of the server is read before the first update, which mends what a script has assigned.
  if (typeof text !== 'string' || !text) return undefined;
  const instant = parseInstant(text, zoneOf(host));
  if (__DEV__ && instant === undefined) {
    warn(
      host,
      name,
      text,
      'an ISO 8601 date and time, such as 2021-07-25T10:04:00+07:00; it is ignored',
    );
  }
  return instant;
}
