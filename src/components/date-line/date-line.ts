import {html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {DATE_PATTERNS, formatDateAndTime, type DatePattern} from '../../core/format-date.js';
import {zonedDateTime} from '../../core/zoned.js';
import {instantOf, zoneOf} from '../../internal/agency-time.js';
import {ClockElement} from '../../internal/clock-element.js';
import {warn} from '../../internal/warn.js';
import {styles} from './date-line.styles.js';

/**
 * The date and time as Vietnamese portals write them, live or fixed: `Chủ nhật, 25/07/2021 10:04`.
 *
 * Use it at the top of a page, or wherever a moment has to read the same for every reader: it shows the agency's time
 * zone, not the reader's. A live line moves on the full minute. What the server wrote stays until the script is there,
 * and wherever `datetime` is no date.
 *
 * With `lunar` the lunar date stands at the end of the line, or below where there is no room for both. Until it is
 * loaded the server's own keeps its room, and without one a room of the usual width is kept.
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

  /** The moment to show, ISO 8601; without it the line is live. What is no date leaves the author's text. */
  @property() datetime: string | undefined;

  /** How it is written: `portal`, `legacy`, `long`, `date` or `time`. Anything else counts as `portal`. */
  @property() pattern: DatePattern = 'portal';

  /** The clock, `12` or `24` hours; 12 by default in the `legacy` pattern, 24 in the others. */
  @property({type: Number}) hours: number | undefined;

  /**
   * Whether the date in the Vietnamese lunar calendar stands beside it: `16 tháng 6 năm Tân Sửu`, of the day that the
   * line shows, from 1899-02-10 to 2101-01-28. On other days the server's text stays.
   */
  @property({type: Boolean, reflect: true, useDefault: true}) lunar = false;

  protected override get instant(): number | undefined {
    return this.datetime ? instantOf(this, 'datetime', this.datetime) : super.instant;
  }

  protected override updated() {
    if (!this.lunar) return;
    import('./lunar-date.js').then(
      ({showLunarDate}) => showLunarDate(this.renderRoot, this.wall, this.words),
      (error: unknown) => {
        if (__DEV__)
          warn(this, 'lunar', `${error}`, 'the calendar to load; the server’s text stays');
      },
    );
  }

  protected override render() {
    const {instant} = this;
    const isOwn = instant !== undefined;
    const [date, time] = isOwn ? this.#format(instant) : ['', ''];
    // A date alone needs no weight.
    const bold = time && date;
    // One template for all of it: each further one costs as much again, and a page may have a line at each of its news.
    return html`<time
        part="time"
        datetime=${isOwn ? new Date(instant).toISOString() : nothing}
        ?hidden=${!isOwn}
        ><strong part="date">${bold}</strong>${bold ? time : date + time}</time
      ><slot ?hidden=${isOwn}></slot><slot part="room" name="lunar-date"></slot>`;
  }

  #format(instant: number) {
    const when = zonedDateTime(instant, zoneOf(this));
    return formatDateAndTime(when, this.#pattern, this.words.dates, this.#hours);
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
    return ([12, 24] as const).find((each) => each === hours);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cong-date-line': DateLine;
  }
}
