import {html, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {formatIp, maskIp} from '../../core/ip.js';
import {groupDigits, groupingOf, parseCount, type Grouping} from '../../core/numbers.js';
import {DEFAULT_TIME_ZONE} from '../../core/zoned.js';
import {jsonAttribute} from '../../internal/json-attribute.js';
import {MarkupBoxElement} from '../../internal/markup-box-element.js';
import {RemoteData} from '../../internal/remote-data.js';
import {warn} from '../../internal/warn.js';
import type {Counts} from '../../schemas/counts.js';
import type {CountPaths} from './count-adapters.js';
import type {CounterParts} from './counter-parts.js';
import {styles} from './visit-counter.styles.js';

/** The metrics, with their words, in the order in which they show. */
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
} as const;

type Metric = keyof typeof LABELS;
const METRICS = Object.keys(LABELS);
const MASKS: readonly string[] = ['full', 'masked'];
const GROUPINGS: readonly string[] = ['dot', 'comma', 'none'];

type Count = number | string | undefined;

/** A metric as the markup has it: its number, and what stands before it in the list. */
interface Written {
  readonly value: string;
  readonly label: string | undefined;
}

/** Tells the developer why a row is left out. */
function warnOfRow(
  host: VisitCounter,
  metric: string,
  label: unknown,
  given: Count,
  value: string | undefined,
) {
  if (!label) warn(host, 'data-metric', metric, 'a metric of the library’s, or a <dt> before it');
  else if (value) return;
  else if (metric !== 'ip')
    warn(host, metric, given, 'digits, with a dot before decimals; the row is left out');
  else if (MASKS.includes(host.showIp ?? ''))
    warn(host, 'ip', given, 'an IPv4 or IPv6 address; the row is left out');
}

/**
 * The numbers of a site: visits, articles, readers online, and the reader's own address where the site gives it.
 *
 * It displays: reading never counts, and no cookie, storage or beacon is used. Only `hit` counts, at the site's own
 * address, and only where it is there. Each number comes from its property, else from the JSON of `src` or `stream`,
 * else from `data-metric` in the markup; a list without `data-metric` shows as it is written. Metrics with names of
 * your own, such as downloads, bring their words along: in the markup the `<dt>` before the number, in JSON `label`.
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
 *     <dt>Số người truy cập</dt>
 *     <dd><data value="19089598" data-metric="visits">19.089.598</data></dd>
 *   </dl>
 * </cong-visit-counter>
 * ```
 */
export class VisitCounter extends MarkupBoxElement {
  static override styles = styles;

  /** All visits. Digits past 2^53 stay exact as a string; what is not a count of 0 or more is left out. */
  @property() visits: Count;
  /** Articles on the site; read like `visits`, as are all that follow. */
  @property() articles: Count;
  /** Readers on the site now. */
  @property() online: Count;
  @property() today: Count;
  @property() yesterday: Count;
  @property() week: Count;
  @property() month: Count;
  /** Registered members. */
  @property() members: Count;

  /** The reader's IP address as the site sees it, IPv4 or IPv6; anything else is left out. */
  @property() ip: string | undefined;

  /** Whether the address shows: `masked` (its first half) or `full`. Absent, or anything else: it does not. */
  @property({attribute: 'show-ip'}) showIp: 'masked' | 'full' | undefined;

  /**
   * The metrics to show, in this order, with spaces between; those of your own by their names. Without it, or where
   * none of them is known, all there are, visits first.
   */
  @property({useDefault: true}) metrics = '';

  /** What stands between thousands: `dot`, `comma`, `none`, or `auto`, which follows the language. */
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
   * Where the site sends numbers as they change, as server-sent events: each message a document as `src` has it, or
   * the part of one that has changed. `http` and `https` only. Rests while the page is hidden; when it fails, `src` is
   * asked, and the stream again after growing waits.
   */
  @property() stream: string | undefined;

  /**
   * Whose JSON `src` and `stream` have, where it is not the library's own: `goatcounter`, `umami` or `busuanzi`.
   * Anything else is left as it is.
   */
  @property() adapter: 'goatcounter' | 'umami' | 'busuanzi' | undefined;

  /**
   * Where each metric stands in JSON of any other shape: `{"visits": "data.total.0"}`, names and places in lists with
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

  readonly #remote = new RemoteData(this, 'counts');
  /** What only some counters need, once one of them has asked for it. */
  #parts: Promise<CounterParts> | undefined;
  /** What the markup says, by metric. */
  #written = new Map<string, Written>();
  /** Whether it says nothing at all; a server does not know. */
  #isBlank = false;

  protected override readMarkup(isNew: boolean) {
    if (!isNew) return;
    this.#written.clear();
    for (const node of this.querySelectorAll<HTMLElement>('[data-metric]')) {
      const text = node instanceof HTMLDataElement ? node.value : node.textContent;
      // A counter may itself stand in the list of a page.
      const before = node.closest('cong-visit-counter dd')?.previousElementSibling;
      this.#written.set(node.dataset['metric'] ?? '', {
        value: text.trim(),
        label: before?.textContent.trim(),
      });
    }
    this.#isBlank = !this.textContent.trim();
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    if (this.#isRemote || this.digits || this.icons || this.trend || this.hit)
      this.loadParts().catch((error: unknown) => {
        if (__DEV__) warn(this, 'a part', `${error}`, 'its file to load; the counter does without');
      });
  }

  /**
   * What only some counters need. It follows the element by itself; the loader of `src` asks it how to read.
   * @internal
   */
  loadParts(): Promise<CounterParts> {
    return (this.#parts ??= import('./counter-parts.js').then(
      ({CounterParts}) => new CounterParts(this, this.#remote, this.words),
    ));
  }

  /**
   * A count as it shows, with its separators; undefined for what is none.
   * @internal
   */
  format(count: Count): string | undefined {
    const digits = parseCount(count);
    return digits && groupDigits(digits, this.#grouping);
  }

  protected override render() {
    const rows = [...this.#shownMetrics].flatMap((metric) => this.#renderRow(metric) ?? []);
    const isEmpty = !rows.length && !this.#isWaiting && this.#isBlank;
    return this.renderBox(
      this.words.say('counterLabel'),
      html`<dl part="counts" class="counts" ?hidden=${!rows.length}>${rows}</dl>
        <slot ?hidden=${rows.length > 0}></slot>
        ${isEmpty ? html`<p class="status">${this.words.say('counterEmpty')}</p>` : nothing}
        ${this.#isRemote ? this.#remote.renderStatus(this.words) : nothing}`,
    );
  }

  #renderRow(metric: string) {
    const data = this.#remote.value;
    const isKnown = Object.hasOwn(LABELS, metric);
    const name = metric as Metric;
    const further = data?.metrics?.find((each) => each.name === metric);
    const written = this.#written.get(metric);
    const known = isKnown ? (this[name] ?? data?.[name]) : undefined;
    const given = known ?? further?.value ?? written?.value;
    if (given === undefined) return undefined;
    // The author's words before ours: only they know what exactly is counted.
    const label = written?.label || further?.label || (isKnown && this.words.say(LABELS[name]));
    const value = metric === 'ip' ? this.#address(given) : this.format(given);
    if (__DEV__) warnOfRow(this, metric, label, given, value);
    if (!label || !value) return undefined;
    const isOdometer = this.digits && metric === 'visits';
    return html`<dt part="label" class=${isOdometer ? 'wide' : nothing}>
        <slot name="icon-${metric}"></slot>${label}
      </dt>
      <dd part="value">${isOdometer ? html`<span>${value}</span>` : value}</dd>`;
  }

  get #shownMetrics(): ReadonlySet<string> {
    const further = this.#remote.value?.metrics?.map(({name}) => name) ?? [];
    const all = new Set([...METRICS, ...this.#written.keys(), ...further]);
    const names = this.metrics.match(/\S+/g) ?? [];
    const known = names.filter((name) => all.has(name));
    // What is still on its way may have metrics of its own.
    if (__DEV__ && names.length > known.length && !this.#isWaiting) {
      warn(
        this,
        'metrics',
        this.metrics,
        `names out of ${[...all].join(' ')}; others are left out`,
      );
    }
    return known.length ? new Set(known) : all;
  }

  get #isRemote() {
    return this.src || this.stream;
  }

  get #isWaiting() {
    return this.#isRemote && !this.#remote.value;
  }

  /** The reader's address, as far as it may show. */
  #address(given: Count): string | undefined {
    const {showIp} = this;
    const show = showIp === 'full' ? formatIp : showIp === 'masked' ? maskIp : undefined;
    return show?.(String(given));
  }

  get #grouping(): Grouping {
    const {grouping} = this;
    if (grouping !== 'auto' && GROUPINGS.includes(grouping)) return grouping;
    if (__DEV__ && grouping !== 'auto') {
      warn(this, 'grouping', grouping, `auto, ${GROUPINGS.join(', ')}; auto is used`);
    }
    return groupingOf(this.words.lang);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cong-visit-counter': VisitCounter;
  }
}
