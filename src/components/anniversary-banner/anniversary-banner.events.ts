/** The reader closes the banner. Cancelable: a page that cancels it keeps the banner. */
export class BannerCloseEvent extends Event {
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
