import type {Counts} from '../../schemas/counts.js';

/** New numbers have come from `src`. */
export class CountEvent extends Event {
  static readonly eventName = 'cong-count';

  constructor(
    /** The document as it came. */
    readonly counts: Counts,
  ) {
    super(CountEvent.eventName, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'cong-count': CountEvent;
  }
}
