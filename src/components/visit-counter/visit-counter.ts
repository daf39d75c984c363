import {html, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {formatDateTime} from '../../core/format-date.js';
import {formatIp, maskIp} from '../../core/ip.js';
import {groupDigits, groupingOf, parseCount, type Grouping} from '../../core/numbers.js';
import {DEFAULT_TIME_ZONE, zonedDateTime} from '../../core/zoned.js';
import {instantOf, zoneOf} from '../../internal/agency-time.js';
import {MarkupBoxElement} from '../../internal/markup-box-element.js';
import {RemoteData} from '../../internal/remote-data.js';
import {warn} from '../../internal/warn.js';
import type {Counts} from '../../schemas/counts.js';
import {CountEvent} from './visit-counter.events.js';
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
const METRICS = Object.keys(LABELS) as Metric[];
const GROUPINGS: readonly string[] = ['dot', 'comma', 'none'];

type Count = number | string | undefined;

/**
 * The numbers of a site: visits, articles, readers online, and the reader's own address where the site gives it.
 *
 * It displays and nothing else: reading never counts, and no cookie, storage or beacon is used. Each number comes from
 * its property, else from the JSON of `src`, else from `data-metric` in the markup; a list without `data-metric`
 * shows as it is written.
 *
 * @element cong-visit-counter
 * @slot - The numbers as the server wrote them, best as `<dl>` with `<data value="2965" data-metric="articles">`.
 * @slot icon-visits - A picture before the words of a metric; likewise `icon-articles`, `icon-online` and so on.
 * @fires {CountEvent} cong-count - New numbers have come from `src`.
 * @csspart counts - The list of numbers.
 * @csspart label - The words of a metric.
 * @csspart value - The number of a metric.
 * @csspart stale - The note that the numbers could not be brought up to date.
 * @csspart status - The note while the numbers load, or why they are not there.
 * @csspart retry - The button to load them again.
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

  /** The metrics to show, in this order, with spaces between; without it all there are, visits first. */
  @property({useDefault: true}) metrics = '';

  /** What stands between thousands: `dot`, `comma`, `none`, or `auto`, which follows the language. */
  @property({useDefault: true}) grouping: Grouping | 'auto' = 'auto';

  /** Gives the number of visits the look of an odometer. */
  @property({type: Boolean}) digits = false;

  /** The IANA time zone in which the time of old numbers is told; one that is not known: `Asia/Ho_Chi_Minh`. */
  @property({attribute: 'time-zone'}) timeZone = DEFAULT_TIME_ZONE;

  readonly #remote = new RemoteData(this, 'counts');
  #announced: Counts | undefined;
  /** What the markup says, by metric. */
  #written: Partial<Record<string, string>> = {};
  /** Whether it says nothing at all; a server does not know. */
  #isBlank = false;

  protected override readMarkup() {
    this.#written = {};
    for (const node of this.querySelectorAll('[data-metric]')) {
      const text = node instanceof HTMLDataElement ? node.value : node.textContent;
      this.#written[node.getAttribute('data-metric') ?? ''] = text.trim();
    }
    this.#isBlank = !this.textContent.trim();
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    const {value} = this.#remote;
    if (!value || value === this.#announced) return;
    this.#announced = value;
    this.dispatchEvent(new CountEvent(value));
  }

  protected override render() {
    const rows = this.#shownMetrics.flatMap((metric) => this.#renderRow(metric) ?? []);
    const isWaiting = this.src && !this.#remote.value;
    const isEmpty = !rows.length && !isWaiting && this.#isBlank;
    return this.renderBox(
      this.words.say('counterLabel'),
      html`<dl part="counts" class="counts" ?hidden=${!rows.length}>${rows}</dl>
        <slot ?hidden=${rows.length > 0}></slot>
        ${isEmpty ? html`<p class="status">${this.words.say('counterEmpty')}</p>` : nothing}
        ${this.#renderStale()}${this.src ? this.#remote.renderStatus(this.words) : nothing}`,
    );
  }

  #renderRow(metric: Metric) {
    const value = metric === 'ip' ? this.#address : this.#count(metric);
    if (value === undefined) return undefined;
    const isOdometer = this.digits && metric === 'visits';
    return html`<dt part="label" class=${isOdometer ? 'wide' : nothing}>
        <slot name="icon-${metric}"></slot>${this.words.say(LABELS[metric])}
      </dt>
      <dd part="value">${isOdometer ? this.#renderOdometer(value) : value}</dd>`;
  }

  /** The number itself is for screen readers, who would read single digits one by one. */
  #renderOdometer(value: string) {
    return html`<span class="visually-hidden">${value}</span
      ><span class="odometer" aria-hidden="true"
        >${[...value].map((sign) => (/\d/.test(sign) ? html`<b>${sign}</b>` : sign))}</span
      >`;
  }

  #renderStale() {
    const {error, value} = this.#remote;
    const instant = error && instantOf(this, 'asOf', value?.asOf);
    if (instant === undefined) return nothing;
    const time = formatDateTime(zonedDateTime(instant, zoneOf(this)), 'portal', this.words.dates);
    return html`<p part="stale" class="status">${this.words.say('stale', {time})}</p>`;
  }

  get #shownMetrics(): readonly Metric[] {
    const names: readonly string[] = this.metrics.match(/\S+/g) ?? [];
    const known = [...new Set(names)].filter((name): name is Metric => Object.hasOwn(LABELS, name));
    if (__DEV__ && names.length > known.length) {
      warn(this, 'metrics', this.metrics, `names out of ${METRICS.join(' ')}; others are left out`);
    }
    return known.length ? known : METRICS;
  }

  /** The first value that was given for a metric. */
  #given(metric: Metric): Count {
    return this[metric] ?? this.#remote.value?.[metric] ?? this.#written[metric];
  }

  #count(metric: Metric): string | undefined {
    const given = this.#given(metric);
    if (given === undefined) return undefined;
    const digits = parseCount(given);
    if (digits !== undefined) return groupDigits(digits, this.#grouping);
    if (__DEV__)
      warn(this, metric, given, 'digits, with a dot before decimals; the row is left out');
    return undefined;
  }

  get #address(): string | undefined {
    const given = this.#given('ip');
    const {showIp} = this;
    if (given === undefined || (showIp !== 'full' && showIp !== 'masked')) return undefined;
    const address = (showIp === 'full' ? formatIp : maskIp)(String(given));
    if (__DEV__ && !address)
      warn(this, 'ip', given, 'an IPv4 or IPv6 address; the row is left out');
    return address;
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
