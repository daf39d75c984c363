import {html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {anniversaryOn, nextAnniversary, type Anniversary} from '../../core/anniversary.js';
import {parseDate, parsePartialDate} from '../../core/dates.js';
import {formatShortDate} from '../../core/format-date.js';
import {fill, parseTemplate} from '../../core/template.js';
import {safeHref} from '../../core/urls.js';
import {ClockElement} from '../../internal/clock-element.js';
import {icon} from '../../internal/icon.js';
import {close, pause, play} from '../../internal/icons.js';
import {RemoteData} from '../../internal/remote-data.js';
import {warn} from '../../internal/warn.js';
import type {AnniversaryEvent} from '../../schemas/events.js';
import {BannerCloseEvent} from './anniversary-banner.events.js';
import {lightStyles, styles} from './anniversary-banner.styles.js';
import {drum, lotus} from './art.js';
import {isDismissed, setDismissed, type Memory} from './dismissal.js';

const TONES = ['festive', 'solemn', 'mourning', 'plain'] as const;
type Tone = (typeof TONES)[number];

const MEMORIES: readonly Memory[] = ['session', 'local', 'none'];
const PLACEHOLDERS: readonly string[] = ['years', 'event', 'since', 'date'];

/** What a banner greets, and the anniversary that it is today. */
interface Greeting extends Anniversary {
  readonly event: string;
  readonly since: string;
  readonly template: string | undefined;
  readonly href: string | undefined;
  readonly tone: Tone | undefined;
}

/**
 * Greets an anniversary while its time is near: it counts the years, comes and goes by itself, and needs no editing.
 *
 * Use it in place of moving text that somebody changes by hand every year. It shows from `days-before` to `days-after`
 * the day, in the agency's time zone; outside that time it takes no room. The author's own sentence shows before the
 * script is there and wherever there is no date to count from.
 *
 * Keyboard: the buttons to close it and to stop its motion are reached with Tab. When it has been closed, the next Tab
 * goes on from where it stood.
 *
 * @element cong-anniversary-banner
 * @slot - The greeting as a sentence, best as `<p>`, its dates in a second `<p>`.
 * @slot media - A picture in place of the lotus.
 * @slot actions - Links or buttons after the greeting.
 * @fires {BannerCloseEvent} cong-banner-close - The reader closes the banner. Cancelable.
 * @csspart banner - The whole banner.
 * @csspart greeting - The sentence.
 * @csspart years - The number in it.
 * @csspart dates - The dates below it.
 * @csspart close - The button that closes it.
 * @csspart motion - The button that stops the moving text and lets it go on.
 * @cssprop --cong-anniversary-banner-ground - The ground; by default that of the theme and tone.
 * @cssprop --cong-anniversary-banner-color - The text on it.
 *
 * @example
 * ```html
 * <cong-anniversary-banner since="1960-07-26" event="thành lập ngành kiểm sát nhân dân">
 *   <p>Chào mừng kỷ niệm ngày thành lập ngành kiểm sát nhân dân</p>
 * </cong-anniversary-banner>
 * ```
 */
export class AnniversaryBanner extends ClockElement {
  static override styles = styles;
  static override lightStyles = lightStyles;

  /** The founding date: `1960`, `1960-07` or `1960-07-26`. Anything else leaves the author's sentence. */
  @property() since: string | undefined;

  /** The one date that is celebrated, `2021-07-26`, instead of every year's. What is no date is ignored. */
  @property() until: string | undefined;

  /** `solar`. Lunar dates are not counted yet: `lunar` leaves the author's sentence. */
  @property() calendar: 'solar' | 'lunar' = 'solar';

  /** What is celebrated: `thành lập ngành kiểm sát nhân dân`. */
  @property() event = '';

  /** The sentence, with `{years}`, `{event}`, `{since}` and `{date}`. Text, not HTML; other names stay as they are. */
  @property() template: string | undefined;

  /** Whole days of greeting before the day, 0 or more; anything else counts as 30. */
  @property({type: Number, attribute: 'days-before'}) daysBefore = 30;

  /** Whole days of greeting after the day, 0 or more; anything else counts as 0. */
  @property({type: Number, attribute: 'days-after'}) daysAfter = 0;

  /** Shows the coming anniversary on every day of the year. */
  @property({type: Boolean}) always = false;

  /** `festive`, `solemn`, `mourning` or `plain`. Anything else looks festive. */
  @property({reflect: true}) tone: Tone = 'festive';

  /** Lets the text move; never for readers who ask for less motion, and never in mourning. */
  @property({type: Boolean, reflect: true}) motion = false;

  /** Gives the banner a button that closes it. */
  @property({type: Boolean}) dismissible = false;

  /** The name under which a dismissal is remembered, with the year; without it, it is forgotten with the page. */
  @property({attribute: 'dismiss-id'}) dismissId: string | undefined;

  /** Where a dismissal is kept: `session`, `local` or `none`. Anything else counts as `session`. */
  @property() remember: Memory = 'session';

  /** Where the greeting leads: `http`, `https`, `mailto`, `tel` or relative; anything else is left out. */
  @property() href: string | undefined;

  /** Where a JSON document of events is; the first by priority that is greeted today shows. */
  @property() src: string | undefined;

  /** Whether cookies go with that request: `omit`, `same-origin` or `include`. Anything else counts as `omit`. */
  @property() credentials = 'omit';

  /** Events in place of those from `src` and of the attributes. */
  @property({attribute: false}) events: readonly AnniversaryEvent[] | undefined;

  @state() private isClosed = false;
  @state() private isPaused = false;

  readonly #remote = new RemoteData(this, 'events');

  /** Shows a banner again that was closed, now and in future. */
  show() {
    this.isClosed = false;
    const greeting = this.#greeting;
    if (greeting && this.dismissId) setDismissed(this.#memory, this.#key(greeting), false);
    this.requestUpdate();
  }

  protected override render() {
    const greeting = this.#greeting;
    const hasDate = this.#events.length > 0 && this.wall !== undefined;
    const isHidden = this.isClosed || (hasDate && !greeting) || this.#wasDismissed(greeting);
    const tone = greeting?.tone ?? this.tone;
    return html`<section
      part="banner"
      class="banner ${TONES.includes(tone) ? tone : 'festive'} ${this.isPaused ? 'paused' : ''}"
      lang=${this.words.foreignLang ?? nothing}
      aria-label=${this.words.say('bannerLabel')}
      ?hidden=${isHidden}
    >
      ${drum()}
      <slot name="media">${lotus()}</slot>
      <div class="text">
        <div class="mover">
          ${greeting ? this.#renderGreeting(greeting) : nothing}<slot
            ?hidden=${greeting !== undefined}
          ></slot>
        </div>
      </div>
      <slot name="actions"></slot>
      ${this.motion && tone !== 'mourning' ? this.#renderMotionButton() : nothing}
      ${
        this.dismissible
          ? html`<button
              part="close"
              type="button"
              aria-label=${this.words.say('close')}
              @click=${this.#onClose}
            >
              ${icon(close)}
            </button>`
          : nothing
      }
    </section>`;
  }

  #renderGreeting(greeting: Greeting) {
    const {years, event} = greeting;
    const since = formatShortDate(parsePartialDate(greeting.since) ?? {year: 0});
    const values: Record<string, string | number> = {
      years,
      event,
      since,
      date: formatShortDate(greeting.date),
    };
    const template = greeting.template || this.words.say('bannerGreeting', {count: years});
    const sentence = parseTemplate(template).map(({name, text}) =>
      name === 'years'
        ? html`<strong part="years">${years}</strong>`
        : (text ?? this.#value(name, values)),
    );
    const href = safeHref(greeting.href, this.baseURI ?? 'https://localhost/');
    if (__DEV__ && greeting.href && !href) {
      warn(
        this,
        'href',
        greeting.href,
        'an http(s), mailto, tel or relative address; the greeting is no link',
      );
    }
    return html`<p part="greeting">${href ? html`<a href=${href}>${sentence}</a>` : sentence}</p>
      <p part="dates">${fill(this.words.say('bannerDates'), values)}</p>`;
  }

  #renderMotionButton() {
    const label = this.words.say(this.isPaused ? 'bannerPlay' : 'bannerPause');
    return html`<button
      part="motion"
      class="motion"
      type="button"
      aria-label=${label}
      @click=${this.#onMotion}
    >
      ${icon(this.isPaused ? play : pause)}
    </button>`;
  }

  #value(name: string, values: Record<string, string | number>): string | number {
    if (Object.hasOwn(values, name)) return values[name] ?? '';
    if (__DEV__)
      warn(
        this,
        'template',
        `{${name}}`,
        `${PLACEHOLDERS.join(', ')} in braces; it stays as it is`,
      );
    return `{${name}}`;
  }

  /** What may be greeted: the property, else `src`, else the attributes; with dates that can be counted from. */
  get #events(): readonly AnniversaryEvent[] {
    const {since, event, template, href} = this;
    const own = since
      ? [{since, event, template, href, calendar: this.calendar} as AnniversaryEvent]
      : [];
    const list = this.events ?? this.#remote.value?.events ?? own;
    if (!Array.isArray(list)) {
      if (__DEV__) warn(this, 'events', list, 'an array of events; it is ignored');
      return own;
    }
    return list.filter((each: AnniversaryEvent) => this.#isCountable(each));
  }

  #isCountable({since, calendar}: AnniversaryEvent): boolean {
    if (calendar === 'lunar') {
      if (__DEV__) warn(this, 'calendar', calendar, 'solar; the sentence in the markup is shown');
      return false;
    }
    if (parsePartialDate(since)) return true;
    if (__DEV__)
      warn(
        this,
        'since',
        since,
        '1960, 1960-07 or 1960-07-26; the sentence in the markup is shown',
      );
    return false;
  }

  /** The event to greet now; undefined where there is none. */
  get #greeting(): Greeting | undefined {
    const today = this.wall;
    if (!today) return undefined;
    const until = (this.until && parseDate(this.until)) || undefined;
    if (__DEV__ && this.until && !until)
      warn(this, 'until', this.until, 'a date such as 2021-07-26; it is ignored');
    const greetings = this.#events.flatMap((each) => {
      const since = parsePartialDate(each.since);
      const daysBefore = this.#days('days-before', each.daysBefore ?? this.daysBefore, 30);
      const daysAfter = this.#days('days-after', each.daysAfter ?? this.daysAfter, 0);
      const choose = this.always ? nextAnniversary : anniversaryOn;
      const found = since && choose({since, until, daysBefore, daysAfter}, today);
      const {event, template, href, tone, priority = 0} = each;
      return found ? [{...found, event, since: each.since, template, href, tone, priority}] : [];
    });
    return greetings.sort((a, b) => b.priority - a.priority)[0];
  }

  #days(name: string, value: number, fallback: number): number {
    if (Number.isInteger(value) && value >= 0) return value;
    if (__DEV__) warn(this, name, value, `a whole number of days, 0 or more; ${fallback} is used`);
    return fallback;
  }

  get #memory(): Memory {
    if (MEMORIES.includes(this.remember)) return this.remember;
    if (__DEV__) warn(this, 'remember', this.remember, `${MEMORIES.join(', ')}; session is used`);
    return 'session';
  }

  #key({date}: Greeting): string {
    return `cong-banner:${this.dismissId}:${date.year}`;
  }

  /** A server has no storage, and what it rendered is taken over as it is. */
  #wasDismissed(greeting: Greeting | undefined): boolean {
    if (!greeting || !this.dismissible || !this.dismissId || !this.isConnected || this.isHydrating)
      return false;
    return isDismissed(this.#memory, this.#key(greeting));
  }

  #onClose() {
    if (!this.dispatchEvent(new BannerCloseEvent())) return;
    this.isClosed = true;
    const greeting = this.#greeting;
    if (greeting && this.dismissId) setDismissed(this.#memory, this.#key(greeting), true);
  }

  #onMotion() {
    this.isPaused = !this.isPaused;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cong-anniversary-banner': AnniversaryBanner;
  }
}
