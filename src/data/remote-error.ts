/** The kind of a failed request, for the page’s scripts; readers get one plain sentence for all kinds. */
export type RemoteFailure = 'network' | 'timeout' | 'status' | 'type' | 'shape';

/** A request that came to nothing. */
export class RemoteError extends Error {
  override name = 'RemoteError';

  constructor(
    readonly failure: RemoteFailure,
    message: string,
    /** How long to wait, in milliseconds, before the same request may succeed; undefined where it never will. */
    readonly retryAfter: number | undefined = undefined,
    /** The status of the server’s answer, where `failure` is `status`. */
    readonly status: number | undefined = undefined,
  ) {
    super(message);
  }
}
