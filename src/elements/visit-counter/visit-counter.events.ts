import {NativeEvent} from '../../data/native-event.js';
import type {Counts} from '../../data/schemas/counts.js';

/** New numbers have come from `src` or `stream`. */
export class CountEvent extends NativeEvent {
  static readonly eventName = 'cong-count';

  constructor(
    /** All that is known now: the document as it came, and of an earlier one what it leaves out. */
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
