import {NativeEvent} from '../../data/native-event.js';

/** The reader closes the banner. A script that cancels it keeps the banner open. */
export class BannerCloseEvent extends NativeEvent {
  static readonly eventName = 'cong-banner-close';

  constructor() {
    super(BannerCloseEvent.eventName, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'cong-banner-close': BannerCloseEvent;
  }
}
