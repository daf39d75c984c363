import {NativeEvent} from './native-event.js';
import type {RemoteError} from './remote-error.js';

/** The data behind `src` could not be had. Does not bubble: it concerns the element alone. */
export class DataErrorEvent extends NativeEvent {
  static readonly eventName = 'cong-data-error';

  constructor(
    /** The reason: `failure` says which kind it is, `message` names the address, or the path in the document. */
    readonly error: RemoteError,
  ) {
    super(DataErrorEvent.eventName);
  }
}
