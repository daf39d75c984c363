import {html, isServer, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {formatShortDate} from '../../core/format-date.js';
import {fill, parseTemplate} from '../../core/template.js';
import {safeHref} from '../../core/urls.js';
import {ClockElement} from '../../internal/clock-element.js';
import {icon} from '../../internal/icon.js';
import {close} from '../../internal/icons.js';
import {RemoteData} from '../../internal/remote-data.js';
import {warn} from '../../internal/warn.js';
import type {AnniversaryEvent} from '../../schemas/events.js';
import {BannerCloseEvent} from './anniversary-banner.events.js';
import {styles} from './anniversary-banner.styles.js';
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
 * Write the greeting of this year into it: it is what is read before the script is there, and without. It also stays,
 * on all days, where there is nothing to count: no `since`, an impossible one, or one that has no anniversary yet; and
 * in its time where there is neither `event` nor `template`. A link or words that have to be there without a script
 * belong into it too.
 *
 * Keyboard: the buttons are the last stops. The one who closes the banner with a key goes on at what Tab would have
 * reached after it; after a press the focus is left to the browser.
 *
 * @element cong-anniversary-banner
 * @slot - The author's greeting, best as `<p>` with the number in `<strong>`, and a second `<p>` with the dates.
 * @slot media - A picture in place of the lotus, 56 px square. Not shown where the banner is narrower than 560 px.
 * @slot actions - Links or buttons below the greeting.
 * @fires {BannerCloseEvent} cong-banner-close - The reader closes the banner. Cancelable.
 * @fires {DataErrorEvent} cong-data-error - The data behind `src` could not be had. Does not bubble.
 * @csspart banner - The whole banner.
 * @csspart text - What is said; the link, where there is a `href`.
 * @csspart greeting - The sentence.
 * @csspart years - The number in it.
 * @csspart dates - The line of the two dates.
 * @csspart lotus - The drawing at the left.
 * @csspart image - The picture of an event from data, in place of the lotus.
 * @csspart drum - The drawing at the right.
 * @csspart pause - The button that stops the moving text.
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

  /** The founding date: `1960-07-26`, or `1960-07` or `1960`, all of whose days are greeted. */
  @property() since: string | undefined;

  /** The one date to celebrate, `2021-07-26`, in place of every year's. What is no date is left out. */
  @property() until: string | undefined;

  /** The calendar of `since`: `solar`. `lunar` is not supported yet; with it the author's greeting stays. */
  @property() calendar: 'solar' | 'lunar' = 'solar';

  /** What is celebrated, as it follows on “kỷ niệm 61 năm”: `thành lập ngành kiểm sát nhân dân`. */
  @property() event: string | undefined;

  /**
   * The greeting, with `{years}`, `{event}`, `{since}` and `{date}` to be filled in; text, never HTML. Other names in
   * braces stay as they are. The line of dates is left out where the greeting has a date in it.
   */
  @property() template: string | undefined;

  /** Whole days of greeting before the anniversary; 30 by default, and in place of what is no such number. */
  @property({type: Number, attribute: 'days-before'}) daysBefore: number | undefined;

  /** Whole days of greeting after the anniversary; 0 by default, and in place of what is no such number. */
  @property({type: Number, attribute: 'days-after'}) daysAfter: number | undefined;

  /** Whether it shows on all days, for the coming anniversary. */
  @property({type: Boolean}) always = false;

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

  /** How long: `session`, `local` (for good) or `none` (until the next page). Anything else counts as `session`. */
  @property() remember: Memory = 'session';

  /** Where the greeting leads. A link that is not safe is left out. */
  @property() href: string | undefined;

  /**
   * Where the JSON of several events is, relative to the page; `http` and `https` only. Of those that are greeted
   * today the one of the greatest `priority` shows. What an event leaves out is taken from the attributes.
   */
  @property() src: string | undefined;

  /** Whether cookies go with the request: `omit`, `same-origin` or `include`. Anything else counts as `omit`. */
  @property() credentials = 'omit';

  /** The events, in place of those of `src`. The one to show is chosen in the browser, never on a server. */
  @property({attribute: false}) events: AnniversaryEvent[] | undefined;

  /** The anniversary that the reader has closed, by its key. */
  @state() private closed: string | undefined;

  readonly #remote = new RemoteData(this, 'events');
  #celebration: Celebration | undefined;
  #isShown: boolean | undefined;

  /** Parts that only some banners use. Until one is there, and where it never comes, the banner does without. */
  #choice: EventChoice | undefined;
  #motion: MovingText | undefined;

  /** The events to choose from, where there are such. */
  get #rows(): readonly AnniversaryEvent[] | undefined {
    if (__DEV__ && this.events && !Array.isArray(this.events))
      warn(this, 'events', this.events, 'an array of events; it is left out');
    return [this.events, this.#remote.value?.events].find(Array.isArray);
  }

  get #tone(): Tone {
    const tone = this.#celebration?.occasion.tone ?? this.tone;
    if (__DEV__ && !TONES.includes(tone))
      warn(this, 'tone', tone, `${TONES.join(', ')}; festive is used`);
    return tone;
  }

  get #isMoving(): boolean {
    return this.motion && this.#tone !== 'mourning';
  }

  get #isDismissible(): boolean {
    return this.dismissible && (this.#tone !== 'mourning' || this.tone === 'mourning');
  }

  /** Where it is remembered that it was closed; of several events each for itself. */
  get #key(): string {
    const {anniversary, occasion} = this.#celebration ?? {};
    const year = anniversary?.date.year ?? this.wall?.year;
    const row = !occasion || occasion.since === this.since ? '' : `:${occasion.since}`;
    return `cong-banner:${this.dismissId}:${year}${row}`;
  }

  get #isClosed(): boolean {
    if (!this.#isDismissible) return false;
    const key = this.#key;
    // A server knows nothing of the reader, and the first rendering on its markup has to equal its own.
    const isReader = !isServer && !this.isHydrating;
    return key === this.closed || (isReader && !!this.#remember((storage) => storage.getItem(key)));
  }

  protected override willUpdate() {
    const today = this.wall;
    const own = today && celebrationOf(this, this, today);
    const rows = this.#choice && this.#rows;
    const celebration = rows && today ? this.#choice?.choose(rows, today) : own;
    this.#celebration = celebration?.isGreeted || this.always ? celebration : undefined;
    const hasNothingToTell = !today || !(rows || own);
    this.#isShown = (!!this.#celebration || hasNothingToTell) && !this.#isClosed;
  }

  protected override updated() {
    this.toggleAttribute('inactive', !this.#isShown);
    this.#motion?.update(this.#isMoving);
    this.#loadParts();
  }

  /** Shows the banner again that the reader has closed, and forgets that. On other days it stays away. */
  show() {
    this.closed = undefined;
    this.#remember((storage) => storage.removeItem(this.#key));
    this.requestUpdate();
  }

  /** What only some banners use comes when the first rendering shows that it is used: a line here, and a file each. */
  #loadParts() {
    const root = this.shadowRoot as ShadowRoot;
    if (this.#rows && !this.#choice)
      void this.#load(import('./event-choice.js'), ({EventChoice}) => {
        this.#choice ??= new EventChoice(this, root, {html, celebrationOf});
      });
    if (this.#isMoving && !this.#motion)
      void this.#load(import('./moving-text.js'), ({MovingText}) => {
        this.#motion ??= new MovingText(root, this.words);
      });
  }

  async #load<T>(part: Promise<T>, use: (part: T) => void) {
    try {
      use(await part);
      this.requestUpdate();
    } catch (error) {
      if (__DEV__) warn(this, 'a part', `${error}`, 'its file to load; the banner does without');
    }
  }

  /**
   * Does something with the memory of closed banners, if this one has a name there. A page may forbid storage, or it
   * may be full: then nothing is remembered.
   */
  #remember<T>(use: (storage: Storage) => T): T | undefined {
    const {remember, dismissId} = this;
    if (__DEV__ && !MEMORIES.includes(remember))
      warn(this, 'remember', remember, `${MEMORIES.join(', ')}; session is used`);
    try {
      if (dismissId && remember !== 'none')
        return use(remember === 'local' ? localStorage : sessionStorage);
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
      <div class="buttons">${this.#isDismissible ? this.#renderClose() : nothing}</div>
    </section>`;
  }

  get #href(): string | undefined {
    const {href} = this.#celebration?.occasion ?? this;
    const safe = safeHref(href);
    if (__DEV__ && href && !safe)
      warn(this, 'href', href, 'http, https, mailto, tel or a relative address; there is no link');
    return safe;
  }

  #renderLines(): TemplateResult | typeof nothing {
    if (!this.#celebration) return nothing;
    const {occasion, start, anniversary} = this.#celebration;
    const {event = '', template} = occasion;
    const {years, date} = anniversary;
    const greeting = template || (event && this.words.say('bannerGreeting', {count: years}));
    if (!greeting) return nothing;
    const values = {event, since: formatShortDate(start), date: formatShortDate(date)};
    if (__DEV__) checkNames(this, `${greeting}`, [...Object.keys(values), 'years']);
    const [before, after, ...more] = `${greeting}`
      .split('{years}')
      .map((text) => fill(text, values));
    const isCounted = after !== undefined;
    const number = html`<strong part="years">${years}</strong>`;
    const dates = html`<p part="dates">${this.words.say('bannerDates', values)}</p>`;
    // Most greetings have one number. It has no template of its own: the fewer there are, the sooner all is drawn.
    return html`<p part="greeting">
        ${before}<strong part="years" ?hidden=${!isCounted}>${isCounted ? years : nothing}</strong
        >${after}${more.map((text) => [number, text])}
      </p>
      ${/\{(since|date)\}/.test(greeting) ? nothing : dates}`;
  }

  #renderClose() {
    const label = this.words.say('close');
    return html`<button
      part="close"
      type="button"
      aria-label=${label}
      title=${label}
      @click=${this.#onClose}
    >
      ${icon(close)}
    </button>`;
  }

  async #onClose(event: Event) {
    if (!this.dispatchEvent(new BannerCloseEvent())) return;
    const key = (this.closed = this.#key);
    // When it was, in epoch milliseconds.
    this.#remember((storage) => storage.setItem(key, `${Date.now()}`));
    // A press must not move the focus, for instance into a field that brings up a phone's keyboard.
    if (!(event.currentTarget as Element).matches(':focus-visible')) return;
    try {
      const {focusAfter} = await import('./next-focus.js');
      focusAfter(this);
    } catch {
      // The browser goes on from where the button was, if less visibly.
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cong-anniversary-banner': AnniversaryBanner;
  }
}
