import {property} from 'lit/decorators.js';
import {DEFAULT_TIME_ZONE, zonedDateTime, type ZonedDateTime} from '../core/zoned.js';
import {instantOf, zoneOf} from './agency-time.js';
import {Clock} from './clock.js';
import {CongElement} from './cong-element.js';

/** An element that depends on the time of day or the day. */
export abstract class ClockElement extends CongElement {
  /** The IANA time zone of the agency. One the browser does not know counts as `Asia/Ho_Chi_Minh`. */
  @property({attribute: 'time-zone'}) timeZone = DEFAULT_TIME_ZONE;

  /**
   * An ISO 8601 instant that stands in for the clock, for previews and tests; without an offset it is a time in
   * `time-zone`. An invalid instant is ignored.
   */
  @property() now: string | undefined;

  /**
   * The moment at which the server wrote the page, ISO 8601, such as `2021-07-25T10:04:00+07:00`. It corrects a machine
   * whose clock is wrong.
   *
   * A clock that is 2 minutes or more behind is corrected always: no page is received before it is written. One that is
   * ahead is corrected where it is by more than an hour, and the page has just been sent. On a page from the browser’s
   * cache or a service worker it stays, since that page may be old; so leave this out of pages that a proxy keeps for
   * over an hour. Once the clock is set while the page is open, it holds as it is. An invalid instant is ignored.
   */
  @property({attribute: 'server-time'}) serverTime: string | undefined;

  readonly #clock = new Clock(this);

  /** The instant to show, in epoch milliseconds; undefined while only the server's knowledge may be shown. */
  protected get instant(): number | undefined {
    return instantOf(this, 'now', this.now) ?? this.#clock.now;
  }

  /** The agency's date and time at the instant to show. */
  protected get wall(): ZonedDateTime | undefined {
    const {instant} = this;
    return instant === undefined ? undefined : zonedDateTime(instant, zoneOf(this));
  }
}
