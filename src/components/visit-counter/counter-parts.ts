import type {ReactiveController} from 'lit';
import {formatDateTime} from '../../core/format-date.js';
import {parseCount} from '../../core/numbers.js';
import {parseInstant, zonedDateTime} from '../../core/zoned.js';
import {instantOf, zoneOf} from '../../internal/agency-time.js';
import {element} from '../../internal/dom.js';
import type {Localize} from '../../internal/localize.js';
import type {RemoteData} from '../../internal/remote-data.js';
import {warn} from '../../internal/warn.js';
import {viCounterParts} from '../../locale/vi-counter-parts.js';
import type {Counts} from '../../schemas/counts.js';
import {CountEvent} from './visit-counter.events.js';
import type {VisitCounter} from './visit-counter.js';

/** A part of its own, which is loaded once its attribute is there. */
export interface CounterPart {
  /** Brings what it shows or does in line with the counter, which is connected. */
  update(): void;
  /** Leaves nothing outside the counter; `update` begins anew. */
  stop?(): void;
}

type PartName = 'digits' | 'icons' | 'trend' | 'stream' | 'hit';

/** How each part is loaded, by the attribute that asks for it. */
const LOADERS: Record<PartName, (parts: CounterParts) => Promise<CounterPart>> = {
  digits: async (parts) => new (await import('./rolling-digits.js')).RollingDigits(parts),
  icons: async (parts) => new (await import('./metric-icons.js')).MetricIcons(parts),
  trend: async (parts) => new (await import('./trend.js')).Trend(parts),
  stream: async (parts) => new (await import('./count-stream.js')).CountStream(parts),
  hit: async (parts) => new (await import('./count-hit.js')).CountHit(parts),
};
const NAMES = Object.keys(LOADERS) as PartName[];

/** Whether a value can never show as a number. */
const isBroken = (name: string, value: unknown) =>
  !['ip', 'asOf', 'series', 'metrics'].includes(name) && parseCount(value) === undefined;

const wholeOf = (count: unknown) => BigInt(parseCount(count)?.split('.')[0] ?? -1);

/**
 * What only some counters need: reading what comes from `src` and `stream`, telling of it and of its age, and the parts
 * that single attributes ask for.
 */
export class CounterParts implements ReactiveController {
  readonly host: VisitCounter;
  readonly remote: RemoteData<'counts'>;
  readonly words: Localize;
  readonly #asked = new Set<PartName>();
  readonly #parts = new Map<PartName, CounterPart>();
  #announced: Counts | undefined;
  /** When the numbers came, for those that do not say for when they hold. */
  #arrival = 0;

  constructor(host: VisitCounter, remote: RemoteData<'counts'>, words: Localize) {
    this.host = host;
    this.remote = remote;
    this.words = words;
    words.add(viCounterParts);
    host.addController(this);
    this.hostUpdated();
  }

  get root(): ShadowRoot {
    return this.host.renderRoot as ShadowRoot;
  }

  hostUpdated() {
    if (!this.host.isConnected) return;
    this.#announce();
    this.#drawAge();
    for (const name of NAMES) {
      if (this.host[name] && !this.#asked.has(name)) void this.#load(name);
      this.#parts.get(name)?.update();
    }
  }

  hostDisconnected() {
    for (const part of this.#parts.values()) part.stop?.();
  }

  async #load(name: PartName) {
    this.#asked.add(name);
    try {
      const part = await LOADERS[name](this);
      this.#parts.set(name, part);
      if (this.host.isConnected) part.update();
    } catch (error) {
      if (__DEV__) warn(this.host, name, `${error}`, 'its file to load; the counter does without');
    }
  }

  /** Turns the JSON of another service into a document of ours. */
  async prepare(document: unknown): Promise<unknown> {
    const {adapter, paths} = this.host;
    if (!adapter && !paths) return document;
    const {adapt} = await import('./count-adapters.js');
    return adapt(document, this.host, this.words);
  }

  /**
   * What holds once a document has come. One that is older than what shows, out of a cache or by a slower way, changes
   * nothing. Of a later one, what it leaves out or what is no number stays as it was. A smaller number of visits shows
   * only where `asOf` tells that the site has set it back: without, it is more likely a server that lags behind.
   */
  settle(document: Counts): Counts {
    const {value} = this.remote;
    if (!value) return this.#arrived(document);
    const [before, after] = [value.asOf, document.asOf].map((text) =>
      text === undefined ? undefined : parseInstant(text, zoneOf(this.host)),
    );
    if (before !== undefined && after !== undefined && after < before) return value;

    const given = Object.entries(document).filter(([name, each]) => !isBroken(name, each));
    const next: Counts = {...value, ...Object.fromEntries(given)};
    // That of the numbers before is not that of these.
    if (document.asOf === undefined) delete next.asOf;
    if (after === undefined && wholeOf(next.visits) < wholeOf(value.visits))
      next.visits = value.visits;
    return this.#arrived(next);
  }

  #arrived(counts: Counts): Counts {
    this.#arrival = Date.now();
    return counts;
  }

  #announce() {
    const {value} = this.remote;
    if (!value || value === this.#announced) return;
    this.#announced = value;
    this.host.dispatchEvent(new CountEvent(value));
  }

  /** For when the numbers hold, where they could not be brought up to date. */
  #drawAge() {
    const note = this.root.querySelector('[part=stale]');
    const {error, value} = this.remote;
    if (!error || !value) return note?.remove();
    const instant = instantOf(this.host, 'asOf', value.asOf) ?? this.#arrival;
    const when = zonedDateTime(instant, zoneOf(this.host));
    const time = formatDateTime(when, 'portal', this.words.dates);
    const shown = note ?? element('p', {part: 'stale', class: 'status'});
    shown.textContent = this.words.say('stale', {time});
    if (!note) this.root.querySelector('.body > slot')?.before(shown);
  }
}
