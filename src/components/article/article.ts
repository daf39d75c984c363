import {html, nothing, render, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {formatDateTime, type DatePattern} from '../../core/format-date.js';
import {groupDigits, groupingOf, parseCount} from '../../core/numbers.js';
import {safeHref} from '../../core/urls.js';
import {DEFAULT_TIME_ZONE, zonedDateTime} from '../../core/zoned.js';
import {instantOf, zoneOf} from '../../internal/agency-time.js';
import {CongElement} from '../../internal/element.js';
import {warn} from '../../internal/warn.js';
import {whenIdle} from '../../internal/when-idle.js';
import type {ArticleFacts} from './article-facts.js';
import type {ArticleTools} from './article-tools.js';
import {styles} from './article.styles.js';
import {checkValues} from './check-values.js';

/**
 * An article: the author's text with its title, dates and source around it, and tools for the reader.
 *
 * The text stays in the page's own document, where search engines, reader modes and printers find it; the element sets
 * it in type and draws a line of facts and a toolbar below the title. Write the parts in the order of the slots, so
 * that the page does not move when the script arrives. Nothing is requested, and nothing stored unless `remember` says
 * so. The one thing written to the text are ids for headings that have none, `Điều 1. Phạm vi` → `dieu-1-pham-vi`, where
 * the contents show; they stay.
 *
 * Keyboard: the toolbar is one stop; arrow keys, Home and End move in it. Escape closes what a tool has opened and goes
 * back to its button. The bar that appears at the lower edge while the reader listens works alike; Escape in it stops.
 *
 * @element cong-article
 * @slot heading - The title, best as `<h1>`.
 * @slot audio - A recording of the text: `<audio controls>`, or several, each with its voice's name as `aria-label`.
 * @slot lead - The opening paragraph, set in bold.
 * @slot - The text.
 * @slot signature - Who signs, at the right; `<small>` in it is a line of its own, an office or an address.
 * @slot notice - A note on reuse, or a correction.
 * @slot attachments - Documents that belong to the article: a `<ul>` of links, kind and size in `<small>` beside each.
 * A badge tells the kind by the address, or by the link’s `type` where the address does not.
 * @slot tags - Keywords; a `<ul>` stands in one row.
 * @slot rating - Where readers rate the article, a form of the site’s own; not printed.
 * @slot related - Further articles; lists in `<section>`s, related, newer and older, stand side by side. Not printed.
 * @slot comments - What readers wrote, and where they write; not printed.
 * @fires {ArticleToolEvent} cong-article-tool - The reader uses a tool; cancelable.
 * @csspart article - All of it.
 * @csspart meta - The line of facts below the title.
 * @csspart published - When it was published.
 * @csspart section - Where on the site it belongs.
 * @csspart views - How often it was read.
 * @csspart reading-time - How long it takes to read.
 * @csspart author - Who wrote it.
 * @csspart modified - When it was last changed.
 * @csspart tools - The row of tools between its rules.
 * @csspart tool - Each button.
 * @csspart contents - The list of contents, below the tools.
 * @csspart status - What a tool has to say.
 * @csspart player - The bar while the reader listens.
 * @csspart source - Where the text comes from.
 * @csspart address - The page's address, on paper only.
 * @cssprop [--cong-article-font-size=1.125rem] - The size of the text before the reader changes it; 12pt on paper.
 * @cssprop [--cong-article-scroll-margin=1.5rem] - What stays free above a heading or a note that a link leads to: the
 * height of a header that stays at the top of the page.
 *
 * @example
 * ```html
 * <cong-article published="2021-07-25T08:00:00+07:00" section="Xây dựng ngành" views="1204">
 *   <h1 slot="heading">Nhìn lại công tác bồi dưỡng cán bộ sáu tháng đầu năm</h1>
 *   <p slot="lead">Sáu tháng đầu năm, đơn vị đổi mới cách học nghề.</p>
 *   <p>Kế hoạch được xây dựng từ dưới lên./.</p>
 *   <p slot="signature">Lê Minh Tâm</p>
 * </cong-article>
 * ```
 */
export class Article extends CongElement {
  static override styles = styles;

  /** When it was published, ISO 8601; a day alone shows without a time. What is no date is left out. */
  @property() published: string | undefined;

  /** When it was last changed, ISO 8601; shown where it is later than `published`. What is no date is left out. */
  @property() modified: string | undefined;

  /** Who wrote it. */
  @property() author: string | undefined;

  /** The part of the site it belongs to. */
  @property() section: string | undefined;

  /** The outlet the text was taken from. */
  @property() source: string | undefined;

  /** The original's address; `javascript:` and the like leave the source without a link. */
  @property({attribute: 'source-href'}) sourceHref: string | undefined;

  /** How often it was read. What is not a count of 0 or more is left out. */
  @property() views: number | string | undefined;

  /**
   * Shows how long the text takes to read: `reading-time` alone counts lead and text, once the page is there;
   * `reading-time="5"` says so many minutes. What is not a number of 0 or more is counted.
   */
  @property({attribute: 'reading-time'}) readingTime: number | string | undefined;

  /**
   * How fast one reads: syllables a minute in a Vietnamese text, by default 250; words a minute in any other, by default
   * 238, as Brysbaert 2019 has it for English (https://doi.org/10.1016/j.jml.2019.104047). What is not above 0 counts
   * as the default.
   */
  @property({attribute: 'reading-rate'}) readingRate: number | string | undefined;

  /**
   * The agency whose site it is, for search engines. Without it the page’s `<meta property="og:site_name">` counts.
   */
  @property() publisher: string | undefined;

  /**
   * The tools to show, with spaces between: `font-size`, `line-spacing`, `contrast`, `contents` (where the text has
   * three headings or more), `print`, `copy`, `share`, `listen` (where there is a recording, or a voice for the
   * language). Without it all show, with an empty one none. Others are left out.
   */
  @property() tools: string | undefined;

  /** The size of the text in per cent: 87.5, 100, 112.5, 125 or 150. Anything else counts as 100. */
  @property({type: Number, attribute: 'text-size', reflect: true, useDefault: true}) textSize = 100;

  /** How far apart the lines of the text are, in per cent: 100, 120 or 140. Anything else counts as 100. */
  @property({type: Number, attribute: 'line-spacing', reflect: true, useDefault: true})
  lineSpacing = 100;

  /**
   * Where text size, line spacing and contrast are kept that the reader chose with the tools, for all articles of the
   * site: `local` for good, `session` until the tab closes, `none` nowhere. Anything else counts as `none`. A page that
   * links `reader-settings.js` in its head shows them before the first paint.
   */
  @property() remember: 'local' | 'session' | 'none' = 'none';

  /** How dates are written: `portal`, `legacy`, `long`, `date` or `time`. Anything else counts as `portal`. */
  @property({attribute: 'date-format'}) dateFormat: DatePattern = 'portal';

  /** The IANA time zone of the agency. One the browser does not know counts as `Asia/Ho_Chi_Minh`. */
  @property({attribute: 'time-zone'}) timeZone = DEFAULT_TIME_ZONE;

  #facts: ArticleFacts | undefined;
  #tools: ArticleTools | undefined;
  #listening: AbortController | undefined;

  protected override firstUpdated(changed: PropertyValues) {
    super.firstUpdated(changed);
    // What scrolls needs its keys at once; what comes into the text later is seen to with the facts.
    if (this.querySelector('table,pre'))
      void this.usePart(import('./text-care.js'), ({careFor}) => careFor(this));
    whenIdle(() =>
      this.usePart(import('./article-facts.js'), ({ArticleFacts}) => {
        this.#facts = new ArticleFacts(this, {html, render});
      }),
    );
  }

  protected override updated() {
    if (this.#tools) this.#tools.update();
    else if (this.#hasTools)
      void this.usePart(import('./article-tools.js'), ({ArticleTools}) =>
        (this.#tools ??= new ArticleTools(this, this.words)).update(),
      );
  }

  /** Opens the browser's print dialogue. */
  print() {
    window.print();
  }

  /**
   * Plays the recording in the slot `audio`, else reads title, lead and text with a voice of the browser; again, goes
   * on after a pause. Does nothing where there is neither. Browsers want the reader to have pressed something first.
   */
  async listen() {
    const {signal} = (this.#listening ??= new AbortController());
    await this.usePart(import('./listen.js'), ({listen}) => listen(this, this.words, signal));
  }

  /** Ends `listen()`. */
  stop() {
    this.#listening?.abort();
    this.#listening = undefined;
  }

  protected override render() {
    if (__DEV__) checkValues(this);
    return html`<article part="article" lang=${this.words.foreignLang ?? nothing}>
      <slot name="heading"></slot>
      ${this.#renderMeta()}
      <div part="tools" ?hidden=${!this.#hasTools}></div>
      <slot name="audio"></slot>
      <slot name="lead"></slot>
      <slot></slot>
      <slot name="signature"></slot>
      ${this.#renderSource()}
      <slot name="notice"></slot>
      <slot name="attachments"></slot>
      <slot name="tags"></slot>
      <slot name="rating"></slot>
      <slot name="related"></slot>
      <slot name="comments"></slot>
      <p part="address"></p>
    </article>`;
  }

  #renderMeta() {
    const {words} = this;
    const instant = instantOf(this, 'published', this.published);
    const digits = parseCount(this.views);
    const count = digits && groupDigits(digits, groupingOf(words.lang));
    const minutes = parseCount(this.readingTime) ?? this.#facts?.minutes;
    const published = this.#renderTime('published', instant);
    const section = this.section && html`<span part="section">${this.section}</span>`;
    const views = count && html`<span part="views">${words.say('articleViews', {count})}</span>`;
    // Its place is kept free until the text is counted. What was hydrated as `undefined` could not show a text later.
    const time = minutes ? words.say('articleReadingTime', {count: minutes}) : nothing;
    const readingTime =
      this.readingTime == null ? undefined : html`<span part="reading-time">${time}</span>`;
    const author =
      this.author &&
      html`<span part="author">${words.say('articleAuthor', {name: this.author})}</span>`;
    const changed = instantOf(this, 'modified', this.modified);
    const modified = this.#renderTime('modified', changed, instant);
    return published || section || views || readingTime || author || modified
      ? html`<div part="meta">
          ${published}${section}${views}${readingTime}${author}${modified}
        </div>`
      : nothing;
  }

  /** A moment later than `since`, in the agency's zone; without the time of day where the author gave none. */
  #renderTime(name: 'published' | 'modified', instant = NaN, since = -Infinity) {
    if (!(instant > since)) return undefined;
    const {words, dateFormat} = this;
    // Every time of day has a colon. What is no format is written as `portal` is.
    const isDay = dateFormat !== 'long' && !this[name]?.includes(':');
    const when = zonedDateTime(instant, zoneOf(this));
    const time = formatDateTime(when, isDay ? 'date' : dateFormat, words.dates);
    const text = name === 'modified' ? words.say('articleModified', {time}) : time;
    return html`<time part=${name} datetime=${new Date(instant).toISOString()}>${text}</time>`;
  }

  #renderSource() {
    const href = safeHref(this.sourceHref);
    if (__DEV__ && this.sourceHref && !href)
      warn(this, 'source-href', this.sourceHref, 'an http or https address; no link is made');
    const name = this.source || href;
    if (!name) return nothing;
    const [before, after] = this.words.say('articleSource').split('{name}');
    return html`<p part="source">
      ${before}${href ? html`<a href=${href}>${name}</a>` : name}${after}
    </p>`;
  }

  /** Whether the row of tools is there: article.light.ts keeps room for those that are named. */
  get #hasTools(): boolean {
    return this.tools?.trim() !== '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cong-article': Article;
  }
}
