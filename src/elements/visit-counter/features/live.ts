import {zoneOf} from '../../../base/agency-time.js';
import type {Localize} from '../../../base/localize.js';
import type {Counts} from '../../../data/schemas/counts.js';
import type {Feature} from '../../../ui/feature.js';
import {acceptsStatus, adapt, adapterTexts, type AdapterHost} from './adapters.js';
import {CountHit, type HitHost} from './hit.js';
import {settledCounts} from './settled-counts.js';
import {renderStaleNote, staleTexts, type TimedCounts, type TimedHost} from './stale-note.js';
import {CountStream, type StreamHost, type StreamTarget} from './stream.js';

/** A counter that does more than show numbers of our own shape. */
export interface LiveHost extends AdapterHost, HitHost, StreamHost, TimedHost {}

/** The counter's `RemoteData`. */
interface LiveTarget extends StreamTarget, TimedCounts {
  readonly value: Counts | undefined;
}

/**
 * The live side of a counter: numbers as they change and as they grow old, those of other services, and counting at the
 * site's address.
 */
export class CounterLive implements Feature {
  readonly #host: LiveHost;
  readonly #target: LiveTarget;
  readonly #localize: Localize;
  readonly #stream: CountStream;
  readonly #hit: CountHit;

  constructor(host: LiveHost, target: LiveTarget, localize: Localize) {
    this.#host = host;
    this.#target = target;
    this.#localize = localize;
    this.#stream = new CountStream(host, target);
    this.#hit = new CountHit(host);
  }

  connected(signal: AbortSignal) {
    this.#stream.connected(signal);
    this.#hit.connected(signal);
  }

  updated() {
    this.#stream.updated();
    this.#hit.updated();
  }

  /** For when the numbers hold, where they are old. */
  render(): unknown {
    return renderStaleNote(this.#host, this.#target, this.#localize.with(staleTexts));
  }

  /** The numbers that hold once a document has come. */
  settle(document: Counts, before: Counts | undefined): Counts {
    return settledCounts(document, before, zoneOf(this.#host));
  }

  /** A document of ours from JSON of the service that `adapter` or `paths` tell, or as it is where they tell none. */
  prepare(document: unknown): unknown {
    const {adapter, paths} = this.#host;
    if (!adapter && !paths) return document;
    return adapt(document, this.#host, this.#localize.with(adapterTexts));
  }

  /** Whether the service tells numbers with an answer of this status. */
  accepts(status: number): boolean {
    return acceptsStatus(status, this.#host);
  }

  /** Tries the stream at once, where the reader asks for it. */
  retry() {
    this.#stream.retry();
  }
}
