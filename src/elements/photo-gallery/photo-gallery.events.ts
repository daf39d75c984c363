import {NativeEvent} from '../../data/native-event.js';
import type {Photo} from '../../data/schemas/photos.js';

abstract class PhotoEvent extends NativeEvent {
  constructor(
    name: string,
    /** The place of the photo in the gallery, from 0. */
    readonly index: number,
    readonly photo: Photo,
    cancelable = false,
  ) {
    super(name, {bubbles: true, composed: true, cancelable});
  }
}

/** The reader asks for a photo. A script that cancels it shows the photo itself, or not at all. */
export class PhotoOpenEvent extends PhotoEvent {
  static readonly eventName = 'cong-photo-open';

  constructor(index: number, photo: Photo) {
    super(PhotoOpenEvent.eventName, index, photo, true);
  }
}

/** The reader went on to another photo. */
export class PhotoChangeEvent extends PhotoEvent {
  static readonly eventName = 'cong-photo-change';

  constructor(index: number, photo: Photo) {
    super(PhotoChangeEvent.eventName, index, photo);
  }
}

/** The reader closed the viewer; the photo is the one last seen. */
export class PhotoCloseEvent extends PhotoEvent {
  static readonly eventName = 'cong-photo-close';

  constructor(index: number, photo: Photo) {
    super(PhotoCloseEvent.eventName, index, photo);
  }
}

declare global {
  interface HTMLElementEventMap {
    'cong-photo-open': PhotoOpenEvent;
    'cong-photo-change': PhotoChangeEvent;
    'cong-photo-close': PhotoCloseEvent;
  }
}
