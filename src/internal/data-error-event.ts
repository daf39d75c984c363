import type {RemoteError} from './remote-loader.js';

/** The data behind `src` could not be had. Does not bubble: it concerns the element alone. */
export class DataErrorEvent extends Event {
  static readonly eventName = 'cong-data-error';

  constructor(
    /** What went wrong: `failure` says which kind, `message` names the address, or the path in the document. */
    readonly error: RemoteError,
  ) {
    super(DataErrorEvent.eventName);
  }
}
