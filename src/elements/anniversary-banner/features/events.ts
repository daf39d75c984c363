import type {Localize} from '../../../base/localize.js';
import type {PlainDate} from '../../../core/dates.js';
import {RemoteData} from '../../../data/remote-data.js';
import type {Occasion, Warn} from '../../../occasions/celebration.js';
import type {Feature} from '../../../ui/feature.js';
import {MarkupController} from '../../../ui/markup.js';
import type {BannerRules, GivenRow, Greeting} from '../banner-model.js';
import type {EventsHost, EventsModel} from './events-host.js';
import {greetingsOn} from './events-model.js';
import {toneStyles} from './events.styles.js';
import {BannerMotion} from './motion.js';
import {OBSERVED, writtenEvents} from './written-events.js';

/** Several events in a banner: where they come from, which of them shows, and what moves. */
export class BannerEvents implements Feature {
  /** Moves the banner; a server has nothing that moves. */
  readonly motion: BannerMotion;
  readonly #remote: RemoteData<'events'>;
  #written: readonly Occasion[] = [];

  constructor(host: EventsHost, model: EventsModel, localize: Localize) {
    host.adoptSheet(toneStyles);
    this.motion = new BannerMotion(host, model, localize);
    this.#remote = new RemoteData(host, 'events');
    new MarkupController(host, () => (this.#written = writtenEvents(host)), OBSERVED);
  }

  connected(signal: AbortSignal) {
    this.motion.connected(signal);
  }

  updated() {
    this.motion.updated();
  }

  /** The events of `src`; undefined until they have come. */
  get remote(): readonly Occasion[] | undefined {
    return this.#remote.value?.events;
  }

  /** The events of the author’s list. */
  get written(): readonly Occasion[] {
    return this.#written;
  }

  /** Lists which of the events may show, the best first. */
  greetingsOn(
    today: PlainDate,
    rows: readonly GivenRow[],
    own: Occasion,
    rules: BannerRules,
    warn: Warn,
  ): readonly Greeting[] | undefined {
    return greetingsOn(today, rows, own, rules, warn);
  }
}
