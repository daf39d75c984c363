import {html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {PlainDate} from '../../core/dates.js';
import {warn} from '../../core/warn.js';
import {loadReader} from '../../data/reader.js';
import type {AnniversaryEvent} from '../../data/schemas/events.js';
import type {Occasion, Warn} from '../../occasions/celebration.js';
import {FeatureController} from '../../ui/feature.js';
import {LazyModule} from '../../ui/lazy.js';
import {MarkupController} from '../../ui/markup.js';
import {warnOfSwallowed} from '../../ui/swallowed.js';
import {ClockElement} from '../../base/clock-element.js';
import {lunarModule} from '../../base/lunar.js';
import {closeTexts} from '../../locale/vi.js';
import {styles} from './anniversary-banner.styles.js';
import {OBSERVED, readBanner, type BannerMarkup} from './banner-markup.js';
import {
  givenRows,
  hrefOf,
  isDismissible,
  linesOf,
  memoryKey,
  needsLunar,
  ownGreetings,
  roundnessOf,
  toneOf,
  type BannerLines,
  type BannerRules,
  type BannerState,
  type GivenRow,
  type Greeting,
  type Speech,
  type Tone,
} from './banner-model.js';
import {Dismissal, type Memory} from './dismissal.js';
import type {EventsModel} from './features/events-host.js';
import type {BannerMotion} from './features/motion.js';
import {greetingLines} from './greeting-lines.js';
import {bannerTexts} from './messages.js';
import {drum, picture} from './ornaments.js';

export type {Memory, Tone};

const bannerEvents = new LazyModule(() => import('./features/events.js'), {isOnServer: true});

const joined = (...names: unknown[]) => names.filter(Boolean).join(' ');

/**
 * A greeting for an anniversary that comes by itself every year, with the right number, and goes again:
 * `Chào mừng kỷ niệm 61 năm thành lập ngành Kiểm sát nhân dân`, and below it `26/7/1960 – 26/7/2021`.
 *
 * Use it at the top of a page, across its whole width. It shows from 30 days before the anniversary to its last
 * minute, in the agency's time zone; a page that stays open is right as well. On other days it takes no room, and
 * carries the attribute `inactive`. The number is that of the coming anniversary, as portals write it.
 *
 * With several events, from `events`, `src` or a list in it, the one that falls today shows, of two the agency's `own`;
 * else, of those that are greeted today, the one of the greatest `priority`, and of one priority the nearest. In a list,
 * `<li data-since="1960-07-26" data-own>thành lập ngành</li>`, every key of the JSON may stand as `data-…`; the item's
 * text is the event, and its link leads there.
 *
 * Write the greeting of this year into it: it is what is read before the script is there, and without. It also stays,
 * on all days, where there is nothing to count: no `since`, an impossible one, or one that has no anniversary yet; and
 * in its time where there is neither `event` nor `template`. A link or words that have to be there without a script
 * belong into it too.
 *
 * Content that is no greeting stays in sight below the banner, on all days: the rest of the box around a tag that was
 * closed as in XML, `<cong-anniversary-banner />`, becomes its content.
 *
 * Keyboard: the buttons are the last stops. The one who closes the banner with a key goes on at what Tab would have
 * reached after it; after a press the focus is left to the browser.
 *
 * A banner that comes at midnight moves the page down, unless the page keeps room for it: a wrapper with a
 * `min-block-size` of the banner's height.
 *
 * @element cong-anniversary-banner
 * @slot - The author's greeting, best as `<p>` with the number in `<strong>`, and a second `<p>` with the dates.
 * @slot media - A picture in place of the lotus, 56 px square; 32 px where the banner is narrower than 560 px.
 * @slot motif - A faint drawing in place of the drum; as that not in mourning, in the plain tone or on paper.
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
 * <cong-anniversary-banner since="1960-07-26" event="thành lập ngành Kiểm sát nhân dân">
 *   <p>Chào mừng kỷ niệm <strong>61</strong> năm thành lập ngành Kiểm sát nhân dân</p>
 *   <p>26/7/1960 – 26/7/2021</p>
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

  /** The one date to celebrate, `2021-07-26`, in place of every year's. Anything but a date is left out. */
  @property() until: string | undefined;

  /**
   * The calendar of `since`: `solar`, or `lunar` for the Vietnamese one. With anything else the author's greeting
   * stays. By the lunar one `{lunarDate}` is `mùng 10 tháng 3 âm lịch`, and `{lunarYear}` `Bính Ngọ`.
   */
  @property() calendar: 'solar' | 'lunar' = 'solar';

  /** The event, as it follows on “kỷ niệm 61 năm”: `thành lập ngành Kiểm sát nhân dân`. */
  @property() event: string | undefined;

  /**
   * The greeting, with `{years}`, `{event}`, `{since}`, `{date}`, its `{year}` and `{days}`, those until the day, to be
   * filled in; text, never HTML. Other names in braces stay as they are. The line of dates is left out where the greeting has a
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

  /** A name under which it is remembered, with the event and its year, that the reader has closed it. Without it nothing is stored. */
  @property({attribute: 'dismiss-id'}) dismissId: string | undefined;

  /**
   * How long: `session`, `local` (for good) or `none` (until the next page). Anything else counts as `session`. In any
   * case the next year's anniversary shows, and another event.
   */
  @property() remember: Memory = 'session';

  /** Days from the press after which a closed banner comes again; what is no such number is left out. */
  @property({type: Number, attribute: 'dismiss-days'}) dismissDays: number | undefined;

  /** The address to which the greeting leads. A link that is not safe is left out. */
  @property() href: string | undefined;

  /**
   * The address of the JSON of several events, relative to the page; `http` and `https` only. If an event leaves out its
   * calendar, template, days, tone or link, that of the attribute holds.
   */
  @property() src: string | undefined;

  /** Whether cookies go with the request: `omit`, `same-origin` or `include`. Anything else counts as `omit`. */
  @property() credentials = 'omit';

  /** The events, in place of those of `src`. A server has to be given `now` to choose from them. */
  @property({attribute: false}) events: readonly AnniversaryEvent[] | undefined;

  readonly #words = this.localize.with(bannerTexts);
  readonly #dismissal = new Dismissal(
    this,
    () => this.#memoryKey(this.#state.greeting),
    this.localize.with(closeTexts),
  );
  readonly #lunar = new FeatureController(this, {
    name: 'lunar',
    isWanted: () => this.#state.needsLunar,
    module: lunarModule,
    make: ({LunarCalendar}) => new LunarCalendar(this.localize),
  });
  readonly #events = new FeatureController(this, {
    name: 'events',
    isWanted: () => !!this.src || this.#state.isOfEvents || this.#isPassing,
    module: bannerEvents,
    make: ({BannerEvents}) => new BannerEvents(this, this.#asEventsModel(), this.localize),
  });
  readonly #speech: Speech = {
    say: (name, values) => this.#words.say(name, values),
    sayDay: (day) => this.#lunar.value?.sayDay(day),
  };
  /** The author's markup; a server does not know it. */
  #written: BannerMarkup | undefined;
  /** The state of this update, derived when it is first asked for. */
  #current: BannerState | undefined;

  constructor() {
    super();
    new MarkupController(this, () => this.#readMarkup(), OBSERVED);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    // On a server at once: what draws events brings a sheet, and sheets are written out before the rest.
    this.#current = isServer ? this.#derive() : undefined;
    // What reads the document of `src` comes together with the feature that sends for it, and not after it.
    if (changed.has('src') && this.src && !isServer) void loadReader();
  }

  protected override updated() {
    this.toggleAttribute('inactive', !this.#state.isShown && !this.#written?.stray);
  }

  /** Shows the banner again that the reader has closed, and forgets that. On other days it stays away. */
  show() {
    this.#dismissal.forget();
    this.requestUpdate();
  }

  protected override render() {
    const {greeting, isShown} = this.#state;
    const tone = toneOf(greeting, this.tone, this.#warn);
    const lines = greeting && this.#linesOf(greeting);
    const stray = this.#written?.stray;
    const motion = this.#isTurning || this.#isPassing ? this.#motion : undefined;
    const roundness = roundnessOf(greeting, tone);
    const figures = roundness && `figures-${String(greeting?.anniversary.years).length}`;
    return html`<section
        part=${joined('banner', roundness)}
        class=${joined(tone, !lines && 'authors', figures, motion?.classes)}
        aria-label=${this.#words.say('bannerLabel')}
        lang=${this.localize.foreignLang ?? nothing}
        ?hidden=${!isShown || (stray && !lines)}
      >
        <slot name="motif">${tone === 'mourning' ? nothing : drum}</slot>
        <slot name="media">${picture(greeting?.occasion.image, tone)}</slot>
        <div class="pane" ${motion?.followPane ?? nothing}>
          <a part="text" href=${hrefOf(greeting, this.href, this.#warn) ?? nothing}
            >${lines ? greetingLines(lines) : nothing}<slot
              name=${stray ? 'none' : nothing}
              ?hidden=${lines !== undefined}
            ></slot></a
          >${this.#isTurning ? motion?.renderRoom() : nothing}
        </div>
        ${this.#isTurning ? motion?.renderTurns() : nothing}
        <slot name="actions"></slot>
        <div class="buttons">
          ${
            motion || (!this.#isServed && this.#isDismissible(greeting))
              ? this.#renderButtons(motion)
              : nothing
          }
        </div>
      </section>
      ${stray ? html`<slot class="rest"></slot>` : nothing}`;
  }

  #renderButtons(motion: BannerMotion | undefined): TemplateResult {
    const isDismissible = this.#isDismissible(this.#state.greeting);
    return html`${motion?.renderPause()}${isDismissible ? this.#dismissal.renderButton() : nothing}`;
  }

  get #state(): BannerState {
    return (this.#current ??= this.#derive());
  }

  /** The banner’s own day. */
  get #own(): Occasion {
    const {since, date, until, calendar, event, template, daysBefore, daysAfter, tone, href} = this;
    return {since, date, until, calendar, event, template, daysBefore, daysAfter, tone, href};
  }

  #derive(): BannerState {
    const own = this.#own;
    const events = this.#events.value;
    const given = givenRows(this.events, events?.remote, this.#warn);
    const isOfEvents = this.#events.error === undefined && (!!given || !!this.#written?.hasEvents);
    const rows = given ?? events?.written ?? [];
    const today = this.wall;
    const open = today && this.#greetingsOn(today, isOfEvents ? rows : undefined, own);
    const turn = this.rotate && open?.length ? this.#motion?.turnOf(open) : undefined;
    const greeting = turn ?? open?.[0];
    return {
      isOfEvents,
      needsLunar: needsLunar(isOfEvents ? rows : [own], own),
      open: open ?? [],
      greeting,
      isShown: open ? greeting !== undefined : !this.#isClosed(undefined),
    };
  }

  /**
   * What may show of the events, or of the banner’s own day without any; undefined where the author’s sentence stays.
   */
  #greetingsOn(today: PlainDate, rows: readonly GivenRow[] | undefined, own: Occasion) {
    const rules: BannerRules = {
      always: this.always,
      lunar: this.#lunar.error !== undefined ? null : this.#lunar.value?.days,
      isClosed: (greeting) => this.#isClosed(greeting),
    };
    return rows
      ? this.#events.value?.greetingsOn(today, rows, own, rules, this.#warn)
      : ownGreetings(today, own, rules, this.#warn);
  }

  #linesOf(greeting: Greeting): BannerLines | undefined {
    return linesOf(greeting, this.countdown, this.#speech, this.#warn);
  }

  get #isTurning(): boolean {
    return this.rotate && this.#state.open.length > 1;
  }

  get #isPassing(): boolean {
    const {greeting} = this.#state;
    return this.motion && !this.#isTurning && (greeting?.occasion.tone ?? this.tone) !== 'mourning';
  }

  /** What moves the banner, once it is there. Nothing moves where a script has not taken over. */
  get #motion(): BannerMotion | undefined {
    return this.#isServed ? undefined : this.#events.value?.motion;
  }

  #asEventsModel(): EventsModel {
    return {
      scene: () => ({
        open: this.#state.open,
        isTurning: this.#isTurning,
        isPassing: this.#isPassing,
      }),
      linesOf: (greeting) => this.#linesOf(greeting),
    };
  }

  #isDismissible(greeting: Greeting | undefined): boolean {
    return isDismissible(greeting, this);
  }

  /**
   * Whether a server renders, or its rendering is taken over: it knows nothing of the reader, and a button that needs a
   * script is not there before the script.
   */
  get #isServed(): boolean {
    return isServer || this.isHydrating;
  }

  #isClosed(greeting: Greeting | undefined): boolean {
    if (this.#isServed || !this.#isDismissible(greeting)) return false;
    return this.#dismissal.isClosed(this.#memoryKey(greeting));
  }

  #memoryKey(greeting: Greeting | undefined): string {
    return memoryKey(greeting, this.wall?.year, this.#own, this.#written?.sentence);
  }

  #readMarkup() {
    this.#written = readBanner(this, this.event);
    if (__DEV__ && this.#written.stray) warnOfSwallowed(this, this.#written.stray);
  }

  readonly #warn: Warn = (...args) => {
    if (__DEV__) warn(this, ...args);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'cong-anniversary-banner': AnniversaryBanner;
  }
}
