import {css} from '../../styles/css-text.js';
import type {html, TemplateResult} from 'lit';
import type {PlainDate} from '../../core/dates.js';
import {safeSrc} from '../../core/urls.js';
import type {Localize} from '../../internal/localize.js';
import {warn} from '../../internal/warn.js';
import {viEventChoice} from '../../locale/vi-event-choice.js';
import type {AnniversaryBanner} from './anniversary-banner.js';
import {bestFirst} from './best-first.js';
import {markupRows, OBSERVED} from './markup-rows.js';
import type {Calendar, Celebration, celebrationOf, Occasion} from './occasions.js';
import {once} from './once.js';
import {adoptPartStyles} from '../../internal/part-styles.js';
import type {Rotation} from './rotation.js';
import {RoundYear} from './round-year.js';
import {tones} from './tones.js';

const styles = css`
  ${tones('section', (tone) => `.${tone}`)}
  img {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--_inset);
    margin-block: auto;
    inline-size: min(var(--_media), 56px);
    block-size: 56px;
    object-fit: contain;
  }
  [part='countdown'] {
    white-space: nowrap;
  }
`;

/** What the choice needs of the banner; it is loaded without Lit. */
export interface Tools {
  html: typeof html;
  words: Localize;
  celebrationOf: typeof celebrationOf;
  isClosed: (celebration: Celebration) => boolean;
  /** The greeting, in the pieces between which the number stands, and the line of dates. */
  tell: (celebration: Celebration) => [pieces: string[], dates: string];
}

/**
 * What a banner needs that has more to tell than one solar day of every year: several events, and which of them shows,
 * with its tone and its picture; a lunar day, or one that comes once; the days until then; a round year.
 */
export class EventChoice {
  readonly #host: AnniversaryBanner;
  readonly #root: ShadowRoot;
  readonly #tools: Tools;
  /** All that may show now, the best first. */
  #open: readonly Celebration[] = [];
  readonly #round: RoundYear;
  #lunar: Calendar | undefined;
  #rotation: Rotation | undefined;
  /** Parts that were asked for. One that did not come is not waited for. */
  readonly #asked = new Set<string>();
  readonly #failed = new Set<string>();

  constructor(host: AnniversaryBanner, root: ShadowRoot, tools: Tools) {
    this.#host = host;
    this.#root = root;
    this.#tools = tools;
    tools.words.add(viEventChoice);
    adoptPartStyles(root, styles);
    this.#round = new RoundYear(root);
    new MutationObserver(() => host.requestUpdate()).observe(host, OBSERVED);
  }

  /** Whether events take turns, which leaves the text itself at rest. */
  get isTurning(): boolean {
    return this.#host.rotate && this.#open.length > 1 && !this.#failed.has('the rotation');
  }

  /**
   * What shows today: of those that are greeted, and that the reader has not closed, the best, or the one whose turn it
   * is; with `always` the nearest to come where none is greeted. Null where there is none, and undefined where the
   * author's sentence says more than we can.
   */
  choose(data: readonly Occasion[] | undefined, today: PlainDate) {
    this.#open = [];
    const rows = data ?? markupRows(this.#host);
    const occasions = rows ? this.#withDefaults(rows) : [this.#host];
    if (occasions.some(({calendar}) => calendar === 'lunar') && !this.#hasLunar()) return undefined;
    const celebrations = occasions.flatMap((occasion) => this.#celebrate(occasion, today) ?? []);
    if (!rows && !celebrations.length) return undefined;
    this.#open = bestFirst(celebrations, this.#host.always).filter(
      (each) => !this.#tools.isClosed(each),
    );
    const {rotate} = this.#host;
    if (rotate && this.#open.length > 1) this.#loadRotation();
    return (rotate && this.#rotation?.pick(this.#open)) || this.#open[0] || null;
  }

  /** After a rendering: what shows, and in which tone. */
  update(celebration: Celebration | undefined, tone: string) {
    const years = celebration?.anniversary.years;
    this.#round.update(tone === 'festive' ? years : undefined);
    this.#rotation?.update(this.isTurning ? this.#open : []);
  }

  /** The picture that goes in place of the lotus, if the event has one. */
  renderImage(celebration: Celebration | undefined): TemplateResult | undefined {
    const image = safeSrc(celebration?.occasion.image, document.baseURI);
    return image ? this.#tools.html`<img part="image" src=${image} alt="" />` : undefined;
  }

  /** The line of dates, and how long it is until then where that is asked for. */
  renderDates({anniversary, occasion}: Celebration, line: string): TemplateResult | undefined {
    const {daysLeft, date} = anniversary;
    const isTold = occasion.template?.includes('{days}');
    // Of a month or a year that is celebrated, no day is today.
    const isToday = daysLeft === 0 && date.day;
    if (!this.#host.countdown || isTold || !(daysLeft > 0 || isToday)) return undefined;
    const name = isToday ? 'bannerToday' : daysLeft === 1 ? 'bannerTomorrow' : 'bannerCountdown';
    const text = this.#tools.words.say(name, {count: daysLeft});
    return this.#tools.html`${line}${line && ' · '}<span part="countdown">${text}</span>`;
  }

  /** How a row is celebrated where it does not say so itself. */
  #withDefaults(rows: readonly Occasion[]): Occasion[] {
    const {calendar, template, daysBefore, daysAfter, tone, href} = this.#host;
    return rows.map((row) => {
      const occasion = {calendar, template, daysBefore, daysAfter, tone, href, ...row};
      const {since, date, event} = occasion;
      // A day may have two names, and two days the same.
      const isLunar = occasion.calendar === 'lunar' && 'lunar';
      return {...occasion, key: ['', isLunar, date ?? since, event].filter(isText).join(':')};
    });
  }

  #celebrate(occasion: Occasion, today: PlainDate): Celebration | undefined {
    const {celebrationOf, words} = this.#tools;
    if (__DEV__ && !occasion.since && !occasion.date && occasion !== this.#host)
      warn(this.#host, 'an event', occasion.event, '"since" or "date"; it is left out');
    if (occasion.date)
      return celebrationOf(this.#host, occasion, today, once(words.say('bannerOnce')));
    const {calendar = 'solar'} = occasion;
    if (calendar === 'solar') return celebrationOf(this.#host, occasion, today);
    if (__DEV__ && calendar !== 'lunar')
      warn(this.#host, 'calendar', calendar, '"solar" or "lunar"; no years are told');
    if (calendar !== 'lunar' || !this.#lunar) return undefined;
    if (__DEV__ && occasion.until)
      warn(
        this.#host,
        'until',
        occasion.until,
        'no lunar calendar; every lunar year is celebrated',
      );
    return celebrationOf(this.#host, occasion, today, this.#lunar);
  }

  /** Whether the lunar calendar is there, or will not be. */
  #hasLunar(): boolean {
    void this.#load('the lunar calendar', async () => {
      const {lunarCalendar} = await import('./lunar-occasions.js');
      this.#lunar = lunarCalendar(this.#tools.words);
    });
    return this.#lunar !== undefined || this.#failed.has('the lunar calendar');
  }

  #loadRotation() {
    void this.#load('the rotation', async () => {
      const {Rotation} = await import('./rotation.js');
      this.#rotation = new Rotation(this.#host, this.#root, this.#tools);
    });
  }

  async #load(name: string, load: () => Promise<void>) {
    if (this.#asked.has(name)) return;
    this.#asked.add(name);
    try {
      await load();
    } catch (error) {
      this.#failed.add(name);
      if (__DEV__) warn(this.#host, name, `${error}`, 'its file to load; the banner does without');
    }
    this.#host.requestUpdate();
  }
}

const isText = (value: unknown) => typeof value === 'string';
