import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {CongElement} from '../../base/cong-element.js';
import {asWritten} from '../../base/property-values.js';
import type {DatePattern} from '../../core/format-date.js';
import {DEFAULT_TIME_ZONE} from '../../core/zoned.js';
import {FeatureController} from '../../ui/feature.js';
import {MarkupController} from '../../ui/markup.js';
import {DetailsOnPaper} from '../../ui/details-on-paper.js';
import {OBSERVED_MARKUP, readMarkup, slotTitle, type ArticleMarkup} from './article-markup.js';
import {factsOf} from './article-model.js';
import {styles} from './article.styles.js';
import {checkValues} from './check-values.js';
import {renderFactsLine, renderSource} from './facts/facts-line.js';
import {IdleFacts} from './facts/idle-facts.js';
import type {Listening} from './features/listening/listening.js';
import {articleTexts} from './messages.js';
import {panels, type Panel} from './panels.js';
import {careFor} from './text/text-care.js';
import {Toolbar} from './tools/toolbar.js';

/**
 * An article: the author's text with its title, dates and source around it, and tools for the reader.
 *
 * The text stays in the page's own document, where search engines, reader modes and printers find it; the element sets
 * it in type and draws a line of facts and a toolbar below the title. Write the parts in the order of the slots, so
 * that the page does not move when the script arrives. Nothing is requested, and nothing stored unless `remember` says
 * so. The one thing written to the text are ids for headings that have none, `Điều 1. Phạm vi` → `dieu-1-pham-vi`, where
 * the contents show; they stay.
 *
 * Keyboard: the toolbar is one stop; arrow keys, Home and End move in it. In a narrow column most tools stand in a panel,
 * which a button opens and arrow keys walk. Escape closes what a tool has opened and goes back to its button. The bar that appears at the lower edge while the reader listens works alike; Escape in it stops.
 *
 * @element cong-article
 * @slot heading - The title, best as `<h1>`. Without one, the first `<h1>` of the text is the title.
 * @slot audio - A recording of the text: `<audio controls>`, or several, each with its voice's name as `aria-label`.
 * @slot lead - The opening paragraph, set in bold.
 * @slot - The text.
 * @slot signature - Who signs, at the right; `<small>` in it is a line of its own, an office or an address.
 * @slot notice - A note on reuse, or a correction.
 * @slot attachments - Documents that belong to the article: a `<ul>` of links, kind and size in `<small>` beside each.
 * A badge tells the kind by the address, by the link’s `type` or by the words, in this order; where none does, it is a sheet.
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
 * @csspart contents - The list of contents, below the tools or beside the text.
 * @csspart status - What a tool has to say.
 * @csspart player - The bar while the reader listens.
 * @csspart source - Where the text comes from.
 * @csspart address - The page's address, on paper only.
 * @cssprop [--cong-article-font-size=calc(var(--cong-font-scale-4) * var(--cong-font-size-base))] - The size of the text before the reader changes it; 12pt on paper.
 * @cssprop [--cong-article-scroll-margin=calc(1.5 * var(--cong-font-size-base))] - What stays free above a heading or a note that a link leads to: the
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
  @property({converter: asWritten}) views: number | string | undefined;

  /**
   * Shows how long the text takes to read: `reading-time` alone counts lead and text, once the page is there;
   * `reading-time="5"` says so many minutes. What is not a number of 0 or more is counted.
   */
  @property({attribute: 'reading-time', converter: asWritten}) readingTime:
    number | string | undefined;

  /**
   * How fast one reads: syllables a minute in a Vietnamese text, by default 250; words a minute in any other, by default
   * 238, as Brysbaert 2019 has it for English (https://doi.org/10.1016/j.jml.2019.104047). What is not above 0 counts
   * as the default.
   */
  @property({attribute: 'reading-rate', converter: asWritten}) readingRate:
    number | string | undefined;

  /**
   * The agency whose site it is, for search engines. Without it the page’s `<meta property="og:site_name">` counts.
   */
  @property() publisher: string | undefined;

  /**
   * The tools to show, with spaces between: `listen` (where there is a recording, or a voice for the language),
   * `contents` (where the text has three headings or more), `font-size`, `line-spacing`, `contrast`, `print`, `copy`,
   * `share`. They stand in this order. Without it all show, with an empty one none. Others are left out.
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

  /** How dates are written: `portal`, `legacy`, `full`, `long`, `date` or `time`. Anything else counts as `portal`. */
  @property({attribute: 'date-format'}) dateFormat: DatePattern = 'portal';

  /** The IANA time zone of the agency. One the browser does not know counts as `Asia/Ho_Chi_Minh`. */
  @property({attribute: 'time-zone'}) timeZone = DEFAULT_TIME_ZONE;

  /** Minutes of reading that were counted in the text. */
  @state() private counted: number | undefined;

  readonly #words = this.localize.with(articleTexts);
  #markup: ArticleMarkup | undefined;
  readonly #toolbar: Toolbar;
  readonly #listening: Panel<Listening>;
  /** There from the wish to listen to the end of it. */
  #listener: AbortController | undefined;

  constructor() {
    super();
    const markup = new MarkupController(
      this,
      () => {
        this.#markup = undefined;
        markup.change(() => slotTitle(this));
      },
      OBSERVED_MARKUP,
    );
    new DetailsOnPaper(this);
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    this.#toolbar = new Toolbar(this, {
      localize: this.localize,
      markup: () => (this.#markup ??= readMarkup(this)),
      row: () => find('[part=tools]'),
      buttons: () => find('.toolbar'),
    });
    new IdleFacts(this, {
      address: () => find('[part=address]'),
      onCounted: (minutes) => (this.counted = minutes),
    });
    this.#listening = new FeatureController(this, {
      name: 'listening',
      isWanted: () => this.#listener !== undefined,
      module: panels,
      make: ({Listening}) => new Listening(this, this.localize, this.#toolbar),
    });
  }

  protected override firstUpdated(changed: PropertyValues) {
    super.firstUpdated(changed);
    // A box that scrolls needs its keys at once; care for what comes into the text later waits for an idle page.
    careFor(this);
  }

  /** What a morphing library takes away, since its server does not know it, stays the reader’s. */
  override attributeChangedCallback(name: string, before: string | null, now: string | null) {
    const isLost = now === null && this.#toolbar.hasChosen(name);
    if (isLost && before !== null) this.setAttribute(name, before);
    else super.attributeChangedCallback(name, before, now);
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
    const {signal} = (this.#listener ??= new AbortController());
    const listening = await this.#listening.load();
    await listening?.listen(signal);
  }

  /** Ends `listen()`. */
  stop() {
    this.#listener?.abort();
    this.#listener = undefined;
  }

  protected override render() {
    if (__DEV__) checkValues(this);
    const facts = factsOf(this, this.counted);
    return html`<article part="article" lang=${this.localize.foreignLang ?? nothing}>
      <slot name="heading"></slot>
      ${renderFactsLine(facts, this.#words)} ${this.#toolbar.render()}
      <slot name="audio"></slot>
      <slot name="lead"></slot>
      <slot></slot>
      <slot name="signature"></slot>
      ${renderSource(facts, this.#words)}
      <slot name="notice"></slot>
      <slot name="attachments"></slot>
      <slot name="tags"></slot>
      <slot name="rating"></slot>
      <slot name="related"></slot>
      <slot name="comments"></slot>
      <p part="address"></p>
      ${this.#listening.render()}
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cong-article': Article;
  }
}
