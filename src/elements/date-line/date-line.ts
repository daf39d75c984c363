import {html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {DATE_PATTERNS, formatDateAndTime, type DatePattern} from '../../core/format-date.js';
import {zonedDateTime, type ZonedDateTime} from '../../core/zoned.js';
import {instantOf, zoneOf} from '../../base/agency-time.js';
import {ClockElement} from '../../base/clock-element.js';
import {lunarModule} from '../../base/lunar.js';
import {FeatureController} from '../../ui/feature.js';
import {warnOfSwallowed} from '../../ui/swallowed.js';
import {warn} from '../../core/warn.js';
import {styles} from './date-line.styles.js';
import {strayNode} from './server-text.js';

/**
 * The date and time as Vietnamese portals write them, live or fixed: `Chủ nhật, 25/07/2021 10:04`.
 *
 * Use it at the top of a page, or wherever a moment has to read the same for every reader: it shows the agency's time
 * zone, not the reader's. A live line moves on the full minute. The server's text stays until the script is there,
 * and wherever `datetime` is no date.
 *
 * With `lunar` the lunar date stands at the end of the line, or below where there is no room for both. Until it is
 * loaded the server's own keeps its room, and without one a room of the usual width is kept.
 *
 * Content that is no date stays in sight below it: the rest of the box around a tag that was closed as in XML,
 * `<cong-date-line />`, becomes its content.
 *
 * @element cong-date-line
 * @slot - The date as the server wrote it, best as `<time>`; shown until the script is there.
 * @slot lunar-date - The lunar date as the server wrote it; shown until the calendar is loaded, and if it never is.
 * @csspart time - The date and time; all of them but the lunar date.
 * @csspart date - The date, where a time follows it.
 * @csspart lunar - The lunar date, once it is loaded.
 * @csspart room - Its place until then, with what the server wrote.
 *
 * @example
 * ```html
 * <cong-date-line lunar>
 *   <time datetime="2021-07-25T10:04+07:00">Chủ nhật, 25/07/2021 10:04</time>
 *   <span slot="lunar-date">16 tháng 6 năm Tân Sửu</span>
 * </cong-date-line>
 * ```
 */
export class DateLine extends ClockElement {
  static override styles = styles;

  /** The moment to show, ISO 8601; without it the line is live. An invalid date leaves the author's text. */
  @property() datetime: string | undefined;

  /** How it is written: `portal`, `legacy`, `full`, `long`, `date` or `time`. Anything else counts as `portal`. */
  @property() pattern: DatePattern = 'portal';

  /** The clock, `12` or `24` hours; 12 by default in the `legacy` pattern, 24 in the others. */
  @property({type: Number}) hours: number | undefined;

  /**
   * Whether the date in the Vietnamese lunar calendar stands beside it, of the day that the line shows, from
   * 1899-02-10 to 2101-01-28: `16 tháng 6 năm Tân Sửu`, `mùng 1 tháng Giêng năm Đinh Mùi`. On other days the server's
   * text stays.
   */
  @property({type: Boolean, reflect: true, useDefault: true}) lunar = false;

  /** Whether something else than a date is in it. */
  #hasStray = false;

  readonly #calendar = new FeatureController(this, {
    name: 'lunar',
    isWanted: () => this.lunar,
    module: lunarModule,
    make: ({LunarCalendar}) => new LunarCalendar(this.localize),
  });

  protected override get instant(): number | undefined {
    return this.datetime ? instantOf(this, 'datetime', this.datetime) : super.instant;
  }

  protected override render() {
    const {instant} = this;
    const isOwn = instant !== undefined;
    const wall = isOwn ? zonedDateTime(instant, zoneOf(this)) : undefined;
    const [date, time] = wall ? this.#format(wall) : ['', ''];
    // A date alone needs no weight.
    const bold = time && date;
    // One template for all of it: each further one costs as much again, and a page may have a line at each of its news.
    return html`<time
        part="time"
        datetime=${isOwn ? new Date(instant).toISOString() : nothing}
        ?hidden=${!isOwn}
        ><strong part="date">${bold}</strong>${bold ? time : date + time}</time
      >
      <slot ?hidden=${isOwn && !this.#hasStray} @slotchange=${this.#readContent}></slot
      >${this.lunar ? this.#renderLunar(wall) : nothing}`;
  }

  /** The lunar date in place of the server's, which a slot shows only under the name that the author gave it. */
  #renderLunar(wall: ZonedDateTime | undefined) {
    const text = wall && this.#calendar.value?.format(wall);
    return html`<slot part=${text ? 'lunar' : 'room'} name=${text ? 'own' : 'lunar-date'}
      >${text}</slot
    >`;
  }

  #readContent() {
    const stray = strayNode(this);
    if (__DEV__ && stray) warnOfSwallowed(this, stray);
    const hasStray = stray !== undefined;
    if (hasStray === this.#hasStray) return;
    this.#hasStray = hasStray;
    this.requestUpdate();
  }

  #format(wall: ZonedDateTime) {
    return formatDateAndTime(wall, this.#pattern, this.localize.dates, this.#hours);
  }

  get #pattern(): DatePattern {
    if (DATE_PATTERNS.includes(this.pattern)) return this.pattern;
    if (__DEV__) warn(this, 'pattern', this.pattern, `${DATE_PATTERNS.join(', ')}; portal is used`);
    return 'portal';
  }

  get #hours(): 12 | 24 | undefined {
    const {hours} = this;
    if (__DEV__ && hours !== undefined && hours !== 12 && hours !== 24)
      warn(this, 'hours', hours, '12 or 24; the default of the pattern is used');
    return hours === 12 || hours === 24 ? hours : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cong-date-line': DateLine;
  }
}
