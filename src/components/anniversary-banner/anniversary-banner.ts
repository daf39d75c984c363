import {html, isServer, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {formatShortDate} from '../../core/format-date.js';
import {fill, parseTemplate} from '../../core/template.js';
import {safeHref} from '../../core/urls.js';
import {ClockElement} from '../../internal/clock-element.js';
import {RemoteData} from '../../internal/remote-data.js';
import {warn} from '../../internal/warn.js';
import type {AnniversaryEvent} from '../../schemas/events.js';
import {styles} from './anniversary-banner.styles.js';
import type {CloseButton} from './close-button.js';
import type {EventChoice} from './event-choice.js';
import type {MovingText} from './moving-text.js';
import {celebrationOf, type Celebration} from './occasions.js';
import {drum, lotus} from './ornaments.js';

export type Tone = 'festive' | 'solemn' | 'mourning' | 'plain';

/** How long a closed banner stays closed: until the tab closes, for good, or until the next page. */
export type Memory = 'session' | 'local' | 'none';

const TONES: readonly Tone[] = ['festive', 'solemn', 'mourning', 'plain'];
const MEMORIES: readonly Memory[] = ['session', 'local', 'none'];

function checkNames(banner: Element, greeting: string, names: string[]) {
  for (const {name} of parseTemplate(greeting))
    if (name !== undefined && !names.includes(name))
      warn(banner, 'template', `{${name}}`, `${names.join(', ')}; it is shown as it is`);
}

/**
 * A greeting for an anniversary that comes by itself every year, with the right number, and goes again:
 * `Chào mừng kỷ niệm 61 năm thành lập ngành kiểm sát nhân dân (26/7/1960 - 26/7/2021)`.
 *
 * Use it at the top of a page, across its whole width. It shows from 30 days before the anniversary to its last
 * minute, in the agency's time zone; a page that stays open is right as well. On other days it takes no room, and
 * carries the attribute `inactive`. The number is that of the coming anniversary, as portals write it.
 *
 * With several events, from `events`, `src` or a list in it, the one of the greatest `priority` that is greeted today
 * shows, of those with one priority the nearest: `<li data-since="1960-07-26" data-tone="solemn">thành lập ngành</li>`.
 * Every key of the JSON may stand there as `data-…`; the item's text is the event, and its link leads there.
 *
 * Write the greeting of this year into it: it is what is read before the script is there, and without. It also stays,
 * on all days, where there is nothing to count: no `since`, an impossible one, or one that has no anniversary yet; and
 * in its time where there is neither `event` nor `template`. A link or words that have to be there without a script
 * belong into it too.
 *
 * Keyboard: the buttons are the last stops. The one who closes the banner with a key goes on at what Tab would have
 * reached after it; after a press the focus is left to the browser.
 *
 * A banner that comes at midnight moves the page down, unless the page keeps room for it: a wrapper with a
 * `min-block-size` of the banner's height.
 *
 * @element cong-anniversary-banner
 * @slot - The author's greeting, best as `<p>` with the number in `<strong>`, and a second `<p>` with the dates.
 * @slot media - A picture in place of the lotus, 56 px square. Not shown where the banner is narrower than 560 px.
 * @slot actions - Links or buttons below the greeting.
 * @fires {BannerCloseEvent} cong-banner-close - The reader closes the banner. Cancelable.
 * @fires {DataErrorEvent} cong-data-error - The data behind `src` could not be had. Does not bubble.
 * @csspart banner - The whole banner.
 * @csspart round - The same, festive, in a year that ends in 0 (năm tròn).
 * @csspart half-round - The same, festive, in a year that ends in 5 (năm lẻ 5).
 * @csspart text - What is said; the link, where there is a `href`.
 * @csspart greeting - The sentence.
 * @csspart years - The number in it.
 * @csspart dates - The line of the dates.
 * @csspart countdown - What `countdown` says in that line.
 * @csspart lotus - The drawing at the left.
 * @csspart image - The picture of an event from data, in place of the lotus.
 * @csspart drum - The drawing at the right.
 * @csspart pause - The button that stops the moving text.
 * @csspart previous - With `rotate`, the button that shows the event before.
 * @csspart position - Which of the events it is, `1 / 2`.
 * @csspart next - The button that shows the next event.
 * @csspart close - The button that closes the banner.
 * @cssprop --cong-anniversary-banner-ground - The ground, a colour; by default that of the tone.
 * @cssprop --cong-anniversary-banner-ink - The text on it.
 * @cssprop --cong-anniversary-banner-accent - The number, the drawings and the focus ring.
 * @cssprop --cong-anniversary-banner-inset - The room at both ends; by default what centres 1152 px.
 *
 * @example
 * ```html
 * <cong-anniversary-banner since="1960-07-26" event="thành lập ngành kiểm sát nhân dân">
 *   <p>Chào mừng kỷ niệm <strong>61</strong> năm thành lập ngành kiểm sát nhân dân</p>
 *   <p>(26/7/1960 - 26/7/2021)</p>
 * </cong-anniversary-banner>
 * ```
 */
export class AnniversaryBanner extends ClockElement {
  static override styles = styles;

  /**
   * The founding date: `1960-07-26`, or `1960-07` or `1960`, all of whose days are greeted; or `05-01`, a day of every
   * year from which no years are counted. A lunar one is `03-10` or `0043-02-06`.
   */
  @property() since: string | undefined;

  /** A day that is celebrated once, `2026-11-30`, in place of `since`; no years are told. */
  @property() date: string | undefined;

  /** The one date to celebrate, `2021-07-26`, in place of every year's. What is no date is left out. */
  @property() until: string | undefined;

  /**
   * The calendar of `since`: `solar`, or `lunar` for the Vietnamese one. With anything else the author's greeting
   * stays. By the lunar one `{lunarDate}` is `mùng 10 tháng 3 âm lịch`, and `{lunarYear}` `Bính Ngọ`.
   */
  @property() calendar: 'solar' | 'lunar' = 'solar';

  /** What is celebrated, as it follows on “kỷ niệm 61 năm”: `thành lập ngành kiểm sát nhân dân`. */
  @property() event: string | undefined;

  /**
   * The greeting, with `{years}`, `{event}`, `{since}`, `{date}` and `{days}`, those until the day, to be filled in;
   * text, never HTML. Other names in braces stay as they are. The line of dates is left out where the greeting has a
   * date in it.
   */
  @property() template: string | undefined;

  /** Whole days of greeting before the anniversary; 30 by default, and in place of what is no such number. */
  @property({type: Number, attribute: 'days-before'}) daysBefore: number | undefined;

  /** Whole days of greeting after the anniversary; 0 by default, and in place of what is no such number. */
  @property({type: Number, attribute: 'days-after'}) daysAfter: number | undefined;

  /** Whether it shows on all days, for the coming anniversary. */
  @property({type: Boolean}) always = false;

  /** Whether the days until the anniversary are told beside its date: `còn 3 ngày`, `ngày mai`, `hôm nay`. */
  @property({type: Boolean}) countdown = false;

  /**
   * Whether all events that are greeted today show in turns, with buttons. They turn by themselves only with `motion`,
   * in place of the text that moves.
   */
  @property({type: Boolean}) rotate = false;

  /** How it looks: `festive`, `solemn`, `mourning` or `plain`. Anything else counts as `festive`. */
  @property({reflect: true, useDefault: true}) tone: Tone = 'festive';

  /**
   * Whether the text moves, with a button that stops it. Never in mourning, in print, or where the reader's system
   * asks for less motion.
   */
  @property({type: Boolean, reflect: true}) motion = false;

  /**
   * Whether the reader can close it. An event from data that is in mourning can be closed only where `tone` is
   * `mourning` as well.
   */
  @property({type: Boolean, reflect: true}) dismissible = false;

  /** A name under which it is remembered, with the year, that the reader has closed it. Without it nothing is stored. */
  @property({attribute: 'dismiss-id'}) dismissId: string | undefined;

  /**
   * How long: `session`, `local` (for good) or `none` (until the next page). Anything else counts as `session`. In any
   * case the next year's anniversary shows.
   */
  @property() remember: Memory = 'session';

  /** Days from the press after which a closed banner comes again; what is no such number is left out. */
  @property({type: Number, attribute: 'dismiss-days'}) dismissDays: number | undefined;

  /** Where the greeting leads. A link that is not safe is left out. */
  @property() href: string | undefined;

  /**
   * Where the JSON of several events is, relative to the page; `http` and `https` only. Where an event leaves out its
   * calendar, template, days, tone or link, that of the attribute holds.
   */
  @property() src: string | undefined;

  /** Whether cookies go with the request: `omit`, `same-origin` or `include`. Anything else counts as `omit`. */
  @property() credentials = 'omit';

  /** The events, in place of those of `src`. The one to show is chosen in the browser, never on a server. */
  @property({attribute: false}) events: AnniversaryEvent[] | undefined;

  readonly #remote = new RemoteData(this, 'events');
  /** What the reader has closed on this page, by its key. */
  readonly #closed = new Set<string>();
  #celebration: Celebration | undefined;
  #isShown: boolean | undefined;

  /** Parts that only some banners use. Until one is there, and where it never comes, the banner does without. */
  #choice: EventChoice | undefined;
  #motion: MovingText | undefined;
  #closing: CloseButton | undefined;

  /** The events to choose from, where there are such. */
  get #rows(): readonly AnniversaryEvent[] | undefined {
    if (__DEV__ && this.events && !Array.isArray(this.events))
      warn(this, 'events', this.events, 'an array of events; it is left out');
    return [this.events, this.#remote.value?.events].find(Array.isArray);
  }

  /** Whether its own day is not one of every solar year. */
  get #isSpecial(): boolean {
    return this.calendar !== 'solar' || !!this.date;
  }

  get #tone(): Tone {
    const tone = this.#celebration?.occasion.tone ?? this.tone;
    if (__DEV__ && !TONES.includes(tone))
      warn(this, 'tone', tone, `${TONES.join(', ')}; festive is used`);
    return tone;
  }

  get #isMoving(): boolean {
    return this.motion && this.#tone !== 'mourning' && !this.#choice?.isTurning;
  }

  #isDismissible(celebration = this.#celebration): boolean {
    return (
      this.dismissible && (celebration?.occasion.tone !== 'mourning' || this.tone === 'mourning')
    );
  }

  /** Under what it is remembered that it was closed; of several events each for itself. */
  #keyOf(celebration = this.#celebration): string {
    const year = celebration ? celebration.anniversary.date.year : this.wall?.year;
    return `${year}${celebration?.occasion.key ?? ''}`;
  }

  #isClosed(celebration?: Celebration): boolean {
    if (!this.#isDismissible(celebration)) return false;
    const key = this.#keyOf(celebration);
    // A server knows nothing of the reader, and the first rendering on its markup has to equal its own.
    const isReader = !isServer && !this.isHydrating;
    const record = isReader && this.#remember((storage, name) => storage.getItem(name + key));
    // When it was closed and, if not for good, until when.
    return this.#closed.has(key) || (!!record && !(Number(record.split(' ')[1]) <= Date.now()));
  }

  protected override willUpdate() {
    const today = this.wall;
    const own = today && !this.#isSpecial ? celebrationOf(this, this, today) : undefined;
    const chosen = today && this.#choice ? this.#choice.choose(this.#rows, today) : own;
    const isDue = chosen && (chosen.isGreeted || this.always) && !this.#isClosed(chosen);
    this.#celebration = isDue ? chosen : undefined;
    // Where there is nothing to tell, the author's sentence stays.
    this.#isShown = chosen === undefined ? !this.#isClosed() : !!isDue;
  }

  protected override updated() {
    this.toggleAttribute('inactive', !this.#isShown);
    this.#choice?.update(this.#celebration, this.#tone);
    this.#motion?.update(this.#isMoving);
    this.#closing?.update(this.#isDismissible());
    this.#loadParts();
    // While a page is being read, the element may be there and the list in it not yet.
    if (document.readyState === 'loading')
      addEventListener('DOMContentLoaded', () => this.requestUpdate(), {once: true});
  }

  /** Shows the banner again that the reader has closed, and forgets that. On other days it stays away. */
  show() {
    this.#closed.clear();
    this.#remember((storage, name) => {
      for (const key of Object.keys(storage)) if (key.startsWith(name)) storage.removeItem(key);
    });
    this.requestUpdate();
  }

  /** What only some banners use comes when the first rendering shows that it is used: a line here, and a file each. */
  #loadParts() {
    const root = this.shadowRoot as ShadowRoot;
    const {words} = this;
    const isRound = Number(this.#celebration?.anniversary.years) % 5 === 0;
    const isMore = this.#rows || this.#isSpecial || this.countdown || isRound;
    if (!this.#choice && (isMore || this.querySelector('li')))
      void this.#load(import('./event-choice.js'), ({EventChoice}) => {
        this.#choice ??= new EventChoice(this, root, {
          html,
          words,
          celebrationOf,
          isClosed: (celebration) => this.#isClosed(celebration),
          tell: (celebration) => this.#tell(celebration),
        });
      });
    if (this.#isMoving && !this.#motion)
      void this.#load(import('./moving-text.js'), ({MovingText}) => {
        this.#motion ??= new MovingText(root, words);
      });
    if (this.#isDismissible() && !this.#closing)
      void this.#load(import('./close-button.js'), ({CloseButton}) => {
        this.#closing ??= new CloseButton(this, root, words, (record) => {
          const key = this.#keyOf();
          this.#closed.add(key);
          this.#remember((storage, name) => storage.setItem(name + key, record));
          this.requestUpdate();
        });
      });
  }

  async #load<T>(part: Promise<T>, use: (part: T) => void) {
    await this.usePart(part, (loaded) => {
      use(loaded);
      // Not where it failed: it would be asked for again at once, and for ever.
      this.requestUpdate();
    });
  }

  /**
   * Does something with the memory of closed banners, if this one has a name there. A page may forbid storage, or it
   * may be full: then nothing is remembered.
   *
   * @param use gets the storage, and what its keys there begin with
   */
  #remember<T>(use: (storage: Storage, name: string) => T): T | undefined {
    const {remember, dismissId} = this;
    if (__DEV__ && !MEMORIES.includes(remember))
      warn(this, 'remember', remember, `${MEMORIES.join(', ')}; session is used`);
    try {
      if (dismissId && remember !== 'none')
        return use(
          remember === 'local' ? localStorage : sessionStorage,
          `cong-banner:${dismissId}:`,
        );
    } catch {
      // It stays closed as long as the page is open.
    }
    return undefined;
  }

  protected override render() {
    const {words} = this;
    const lines = this.#renderLines();
    const hasOrnaments = this.#tone !== 'mourning';
    return html`<section
      part="banner"
      class="${this.#tone} ${lines === nothing ? 'authors' : ''}"
      aria-label=${words.say('bannerLabel')}
      lang=${words.foreignLang ?? nothing}
      ?hidden=${!this.#isShown}
    >
      ${hasOrnaments ? drum : nothing}
      <slot name="media"
        >${this.#choice?.renderImage(this.#celebration) ?? (hasOrnaments ? lotus : nothing)}</slot
      >
      <div class="pane">
        <a part="text" href=${this.#href ?? nothing}
          >${lines}<slot ?hidden=${lines !== nothing}></slot
        ></a>
      </div>
      <slot name="actions"></slot>
      <div class="buttons"></div>
    </section>`;
  }

  get #href(): string | undefined {
    const {href} = this.#celebration?.occasion ?? this;
    const safe = safeHref(href);
    if (__DEV__ && href && !safe)
      warn(this, 'href', href, 'http, https, mailto, tel or a relative address; there is no link');
    return safe;
  }

  /** The greeting, in the pieces between which its number stands, and the line of dates. */
  #tell({occasion, start, anniversary, values: more, dates}: Celebration): [string[], string] {
    const {event = '', template} = occasion;
    const {years, date, daysLeft} = anniversary;
    const words = years ? 'bannerGreeting' : 'bannerGreetingNoYears';
    const greeting = `${template || (event && this.words.say(words, {count: years}))}`;
    const values = {
      event,
      since: formatShortDate(start ?? date),
      date: formatShortDate(date),
      days: Math.max(daysLeft, 0),
      ...more,
    };
    if (__DEV__) checkNames(this, greeting, [...Object.keys(values), 'years']);
    const line = dates ?? (years ? this.words.say('bannerDates') : '');
    return [
      greeting.split('{years}').map((text) => fill(text, values)),
      /\{(since|\w*date)\}/i.test(greeting) ? '' : fill(line, values),
    ];
  }

  #renderLines(): TemplateResult | typeof nothing {
    const celebration = this.#celebration;
    if (!celebration) return nothing;
    const [[before, after, ...more], line] = this.#tell(celebration);
    const isCounted = after !== undefined;
    if (!before && !isCounted) return nothing;
    const {years} = celebration.anniversary;
    const dates = this.#choice?.renderDates(celebration, line) ?? line;
    const number = html`<strong part="years">${years}</strong>`;
    // Most greetings have one number. It has no template of its own: the fewer there are, the sooner all is drawn.
    return html`<p part="greeting">
        ${before}<strong part="years" ?hidden=${!isCounted}>${isCounted ? years : nothing}</strong
        >${after}${more.map((text) => [number, text])}
      </p>
      ${dates ? html`<p part="dates">${dates}</p>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cong-anniversary-banner': AnniversaryBanner;
  }
}
