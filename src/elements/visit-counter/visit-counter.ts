import {html, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {Grouping} from '../../core/numbers.js';
import {warn} from '../../core/warn.js';
import {DEFAULT_TIME_ZONE} from '../../core/zoned.js';
import {RemoteData} from '../../data/remote-data.js';
import type {Counts} from '../../data/schemas/counts.js';
import {FeatureController} from '../../ui/feature.js';
import {LazyModule} from '../../ui/lazy.js';
import {jsonAttribute} from '../../ui/json-attribute.js';
import {MarkupController} from '../../ui/markup.js';
import {movedOut, strayNode, warnOfSwallowed} from '../../ui/swallowed.js';
import {DataBoxElement} from '../../base/data-box-element.js';
import {asWritten} from '../../base/property-values.js';
import {isList, readCounter, type CounterMarkup} from './counter-markup.js';
import {
  counterRows,
  formatCount,
  type Count,
  type CounterRow,
  type CountPaths,
  METRICS,
  writerFor,
  type Metric,
  type WriteDigits,
} from './counter-model.js';
import {counterTexts} from './messages.js';
import {CountEvent} from './visit-counter.events.js';
import {styles} from './visit-counter.styles.js';

const looks = new LazyModule(() => import('./features/looks.js'), {isOnServer: true});
const live = new LazyModule(() => import('./features/live.js'));

/** The words of each metric. */
const LABELS = {
  visits: 'counterVisits',
  online: 'counterOnline',
  today: 'counterToday',
  yesterday: 'counterYesterday',
  week: 'counterWeek',
  month: 'counterMonth',
  articles: 'counterArticles',
  members: 'counterMembers',
  ip: 'counterIp',
} as const satisfies Record<Metric, keyof typeof counterTexts>;

/** Marks what our own rows repeat. */
const HIDDEN = 'data-cong-hidden';

/**
 * The numbers of a site: visits, articles, readers online, and the reader's own address where the site gives it.
 *
 * It displays: reading never counts, and no cookie, storage or beacon is used. Only `hit` counts, at the site's own
 * address, and only where it is there. Each number comes from its property, else from the JSON of `src` or `stream`,
 * else from `data-metric` in the markup. Grouped numbers are read, `19.089.598` or `19,089,598`; a single mark before
 * exactly three digits groups them, since counts are whole numbers. A list without `data-metric` shows as it is written,
 * and so does all else in the markup that is no row of numbers: beside named rows, a row without a name keeps its place
 * and the author's order holds; numbers that only words can tell, `khoảng 19 triệu`, stand as they are. Metrics with names of
 * your own, such as downloads, bring their words along: in the markup the `<dt>` before the number, in JSON `label`.
 *
 * From 480 px (30em) the numbers stand in three columns, each below its word. The counter takes the width of its place; in a
 * float or a cell of no width it is 16rem wide.
 *
 * No attribute takes a token or a key: what stands in a page can be read by everybody. A service that asks for one is
 * asked by the site's server, which keeps the key and hands on the numbers.
 *
 * Keyboard: nothing takes the focus but the table of days under the trend, which Enter opens and closes.
 *
 * @element cong-visit-counter
 * @slot - The numbers as the server wrote them, best as `<dl>` with `<data value="2965" data-metric="articles">`; the
 * days of the trend as `<data value="3214" data-date="2021-07-25">`.
 * @slot icon-visits - A picture before the words of a metric; likewise `icon-articles`, `icon-online` and so on.
 * @fires {CountEvent} cong-count - New numbers have come from `src` or `stream`.
 * @csspart counts - The list of numbers.
 * @csspart label - The words of a metric.
 * @csspart value - The number of a metric.
 * @csspart digits - The digits of the odometer.
 * @csspart trend - The picture of the days, with what it says in words and its table.
 * @csspart stale - The note that the numbers could not be brought up to date.
 * @csspart status - The note while the numbers load, or why they are not there.
 * @csspart retry - The button to load them again.
 * @cssprop [--cong-visit-counter-trend=56px] - The height of the trend's line.
 *
 * @example
 * ```html
 * <cong-visit-counter heading="Thống kê">
 *   <dl>
 *     <dt>Tổng lượt truy cập</dt>
 *     <dd><data value="19089598" data-metric="visits">19.089.598</data></dd>
 *   </dl>
 * </cong-visit-counter>
 * ```
 */
export class VisitCounter extends DataBoxElement {
  static override styles = styles;

  /** All visits. Digits past 2^53 stay exact as a string; what is not a count of 0 or more is left out. */
  @property({converter: asWritten}) visits: Count;
  /** Articles on the site; read like `visits`, as are all that follow. */
  @property({converter: asWritten}) articles: Count;
  /** Readers on the site now. */
  @property({attribute: 'readers-online', converter: asWritten}) readersOnline: Count;
  /** `readersOnline` by its older name, which Angular, Svelte, Preact and Solid take for a listener. */
  @property({converter: asWritten})
  get online(): Count {
    return this.readersOnline;
  }
  set online(count: Count) {
    this.readersOnline = count;
  }
  /** Visits since midnight; the site says by which clock. */
  @property({converter: asWritten}) today: Count;
  /** Visits on the day before. */
  @property({converter: asWritten}) yesterday: Count;
  /** Visits in this week, which the site counts from its own first day. */
  @property({converter: asWritten}) week: Count;
  /** Visits in this calendar month. */
  @property({converter: asWritten}) month: Count;
  /** Registered members. */
  @property({converter: asWritten}) members: Count;

  /** The reader's IP address as the site sees it, IPv4 or IPv6; anything else is left out. */
  @property() ip: string | undefined;

  /** Whether the address shows: `masked` (its first half) or `full`. Absent, or anything else: it does not. */
  @property({attribute: 'show-ip'}) showIp: 'masked' | 'full' | undefined;

  /**
   * The metrics to show, in this order, with spaces between; those of your own by their names. Without it, or where
   * none of them is known, all there are, visits first.
   */
  @property({useDefault: true}) metrics = '';

  /** The mark between thousands: `dot`, `comma`, `none`, or `auto`: as the language of the page has it. */
  @property({useDefault: true}) grouping: Grouping | 'auto' = 'auto';

  /** Gives the number of visits the look of an odometer, which rolls to a new value unless motion is not wanted. */
  @property({type: Boolean}) digits = false;

  /** Draws an icon before the words of each metric of the library's; a slotted one is shown instead. */
  @property({type: Boolean}) icons = false;

  /** Draws the visits of each day as a line, with a table; the days come from `series`, JSON, or the markup. */
  @property({type: Boolean}) trend = false;

  /** The days of the trend, `[{date: '2021-07-25', visits: 3214}]`, in place of those from JSON and markup. */
  @property({attribute: false}) series: Counts['series'];

  /**
   * The address at which the site sends numbers as they change, as server-sent events: each message a document as `src` has it, or
   * the part of one that has changed. `http` and `https` only. Rests while the page is hidden; when it fails, `src` is
   * asked, and the stream again after growing waits, unless it answers 204.
   */
  @property() stream: string | undefined;

  /** The names of events in the stream that carry numbers, with spaces between, beside `message` and `counts`. */
  @property({attribute: 'stream-event'}) streamEvent: string | undefined;

  /**
   * The service whose JSON `src` and `stream` have, where it is not the library's own: `goatcounter`, `umami` or
   * `busuanzi`. Anything else is left as it is.
   */
  @property() adapter: 'goatcounter' | 'umami' | 'busuanzi' | undefined;

  /**
   * The place of each metric in JSON of any other shape: `{"visits": "data.total.0"}`, names and places in lists with
   * dots between; a metric of your own with its words, `{"downloads": {"path": "data.files", "label": "Lượt tải"}}`.
   * As an attribute: JSON; what is not JSON is left out. Goes before `adapter`.
   */
  @property({converter: jsonAttribute}) paths: CountPaths | undefined;

  /**
   * The address at which the site counts this page view: one POST, `{"path": "/tin-tuc"}`, for each time the page is
   * opened. On the site's own origin only. Without it nothing is counted.
   */
  @property() hit: string | undefined;

  /**
   * Whether the reader has agreed to being counted: `needed` waits, `given` counts. Absent: the site does not ask.
   * Anything else counts as `needed`.
   */
  @property({attribute: 'hit-consent'}) hitConsent: 'needed' | 'given' | undefined;

  /** The IANA time zone in which the time of old numbers is told; one that is not known: `Asia/Ho_Chi_Minh`. */
  @property({attribute: 'time-zone'}) timeZone = DEFAULT_TIME_ZONE;

  readonly #words = this.localize.with(counterTexts);
  readonly #remote: RemoteData<'counts'> = new RemoteData(this, 'counts', {
    prepare: async (document) => {
      const live = await this.#loadLive();
      return live ? live.prepare(document) : document;
    },
    accepts: async (status) => (await this.#loadLive())?.accepts(status) ?? false,
    settle: (document, before) => this.#live.value?.settle(document, before) ?? document,
  });
  readonly #looks = new FeatureController(this, {
    name: 'looks',
    isWanted: () => this.digits || this.icons || this.trend,
    module: looks,
    make: ({CounterLooks}) => new CounterLooks(this, this.localize),
  });
  readonly #live = new FeatureController(this, {
    name: 'live',
    isWanted: () => Boolean(this.stream || this.hit || (this.src && this.#isFollowed)),
    module: live,
    make: ({CounterLive}) => new CounterLive(this, this.#remote, this.localize),
  });
  readonly #markup = new MarkupController(this, () => this.#readMarkup());
  /** The author's rows; a server does not know them. */
  #written: CounterMarkup | undefined;
  /** Whether there is nothing to see but our own rows; a server does not know. */
  #isBlank = false;
  /** Elements of the author's that bear our mark. */
  #hidden: readonly Element[] = [];
  /** The document of which the page has been told. */
  #announced: Counts | undefined;

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    this.#hideRead();
    this.#announce();
  }

  protected override render() {
    const rows = this.#rows;
    const isEmpty = !rows.length && !this.#isWaiting && this.#isBlank;
    return this.renderBox(
      this.#words.say('counterLabel'),
      html`<dl part="counts" class="counts" ?hidden=${!rows.length}>
          ${rows.map((row) => this.#renderRow(row))}
        </dl>
        ${this.#live.render()}
        <slot
          class=${rows.length ? 'covered' : ''}
          ?hidden=${rows.length > 0 && this.#written && !this.#written.hasMore}
        ></slot>
        ${this.trend ? this.#renderTrend() : nothing}
        ${this.renderEmpty(this.#words.say('counterEmpty'), isEmpty)}
        ${this.#isRemote ? this.renderStatus(this.#remote, !rows.length && this.#isBlank, this.#onRetry) : nothing}`,
    );
  }

  #renderRow({key, label, value}: CounterRow) {
    if (typeof key === 'symbol')
      return html`<dt part="label">${label}</dt>
        <dd part="value">${value}</dd>`;
    if (this.digits && key === 'visits') return this.#renderOdometer(label, value);
    return html`<dt part="label">
        <slot name=${`icon-${key}`}>${this.#iconOf(key)}</slot>${label}
      </dt>
      <dd part="value">${value}</dd>`;
  }

  /** The row of the visits, with room for their digits. */
  #renderOdometer(label: string, value: string) {
    const digits = this.#looks.value?.renderDigits(value);
    return html`<dt part="label" class="wide">
        <slot name="icon-visits">${this.#iconOf('visits')}</slot>${label}
      </dt>
      <dd part="value">
        <span class=${digits ? 'visually-hidden drawn' : nothing}>${value}</span>${digits}
      </dd>`;
  }

  #iconOf(metric: string): unknown {
    return this.icons ? this.#looks.value?.renderIcon(metric) : nothing;
  }

  #renderTrend() {
    const days = this.series ?? this.#remote.value?.series ?? this.#written?.days ?? [];
    const write = this.#write;
    return this.#looks.value?.renderTrend(days, (count) => formatCount(count, write) ?? '');
  }

  get #rows(): CounterRow[] {
    return counterRows(
      {properties: this, document: this.#remote.value, written: this.#written?.rows},
      {
        metrics: this.metrics,
        write: this.#write,
        showIp: this.showIp,
        isWaiting: this.#isWaiting,
        labelOf: (metric) => this.#words.say(LABELS[metric]),
      },
      this.#warn,
    );
  }

  get #write(): WriteDigits {
    return writerFor(this.grouping, this.localize.pageLang, this.#warn);
  }

  get #isRemote(): boolean {
    return Boolean(this.src || this.stream);
  }

  get #isWaiting(): boolean {
    return this.#isRemote && !this.#remote.value;
  }

  /** Whether there are numbers besides those in the markup, as there are in a counter that is written without any. */
  get #hasOwnNumbers(): boolean {
    return this.#isRemote || METRICS.some((metric) => this[metric] != null);
  }

  /** Whether the numbers come in a shape of another service. */
  get #hasAdapter(): boolean {
    return Boolean(this.adapter || this.paths);
  }

  /** Whether more is done with the numbers of `src` than to show those that came. */
  get #isFollowed(): boolean {
    const {error, value} = this.#remote;
    return Boolean(this.#hasAdapter || this.refresh || (error && value));
  }

  /** The adapters are on their way since the first rendering; numbers after the first have to be settled. */
  async #loadLive() {
    return this.#hasAdapter || this.#remote.value ? this.#live.load() : undefined;
  }

  #readMarkup() {
    this.#written = readCounter(this);
    this.#isBlank = !this.#written.hasMore && !movedOut(this, '[data-metric], dt');
    if (__DEV__ && this.#hasOwnNumbers) {
      const stray = this.#written.hasMore && strayNode(this, isList);
      if (stray) warnOfSwallowed(this, stray);
    }
  }

  /** Hides what our own rows repeat, where something else beside it has to stay in sight. */
  #hideRead() {
    const {read, hasMore} = this.#written ?? {};
    const isRepeated = hasMore && this.#rows.length > 0;
    if (!isRepeated && !this.#hidden.length) return;
    const repeated = [...((isRepeated && read) || [])].filter((node) => node instanceof Element);
    this.#markup.change(() => {
      for (const node of this.#hidden) node.removeAttribute(HIDDEN);
      for (const node of repeated) node.setAttribute(HIDDEN, '');
    });
    this.#hidden = repeated;
  }

  #announce() {
    const {value} = this.#remote;
    if (!value || value === this.#announced || !this.isConnected) return;
    this.#announced = value;
    this.dispatchEvent(new CountEvent(value));
  }

  readonly #onRetry = () => {
    void this.#remote.load();
    this.#live.value?.retry();
  };

  readonly #warn = (what: string, value: unknown, expected: string) => {
    if (__DEV__) warn(this, what, value, expected);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'cong-visit-counter': VisitCounter;
  }
}
