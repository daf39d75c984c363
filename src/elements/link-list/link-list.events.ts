import {NativeEvent} from '../../data/native-event.js';

/** The reader has typed into the filter. */
export class LinkFilterEvent extends NativeEvent {
  static readonly eventName = 'cong-link-filter';

  constructor(
    /** What stands in the field. */
    readonly query: string,
    /** How many links match. */
    readonly count: number,
  ) {
    super(LinkFilterEvent.eventName, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'cong-link-filter': LinkFilterEvent;
  }
}
