import {html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {parseDate} from '../../core/dates.js';
import {DATE_PATTERNS, formatDateTime, type DatePattern} from '../../core/format-date.js';
import {groupDigits, groupingOf, parseCount} from '../../core/numbers.js';
import {safeHref} from '../../core/urls.js';
import {DEFAULT_TIME_ZONE, zonedDateTime} from '../../core/zoned.js';
import {instantOf, zoneOf} from '../../internal/agency-time.js';
import {CongElement} from '../../internal/element.js';
import {icon} from '../../internal/icon.js';
import {link, print} from '../../internal/icons.js';
import {warn} from '../../internal/warn.js';
import {ArticleToolEvent, type ArticleTool} from './article.events.js';
import {styles} from './article.styles.js';
import {Toolbar, type ToolbarButton} from './toolbar.js';

/** What `tools` may name. Those that do not act yet are taken without a word, so that pages can name them today. */
const TOOLS = 'font-size contrast contents print copy share listen';

/** The tools that act, in the order and the groups in which they stand. */
const GROUPS: readonly ArticleTool[][] = [['font-size'], ['print', 'copy']];

/** In per cent of the article's own size. */
const TEXT_SIZES = [87.5, 100, 112.5, 125, 150];

/** Whether an address is safe does not depend on where the page is, so a server decides as the browser does. */
const ANY_BASE = 'https://localhost/';

/** What readers pass on: the address the page calls its own, else the one it was opened by. */
function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical"]');
  return canonical?.href || location.href.replace(/#.*/s, '');
}

/**
 * An article: the author's text with its title, dates and source around it, and tools for the reader.
 *
 * The text stays in the page's own document, where search engines, reader modes and printers find it; the element sets
 * it in type and draws a line of facts and a toolbar below the title. Write the parts in the order of the slots, so
 * that the page does not move when the script arrives. Nothing is stored and nothing is requested.
 *
 * Keyboard: the toolbar is one stop; arrow keys, Home and End move in it.
 *
 * @element cong-article
 * @slot heading - The title, best as `<h1>`.
 * @slot audio - A recording of the text.
 * @slot lead - The opening paragraph, set in bold.
 * @slot - The text.
 * @slot signature - Who signs, at the right.
 * @slot notice - A note on reuse, or a correction.
 * @slot attachments - Documents that belong to the article.
 * @slot tags - Keywords; a `<ul>` stands in one row.
 * @slot related - Further articles.
 * @fires {ArticleToolEvent} cong-article-tool - The reader uses a tool; cancelable.
 * @csspart article - All of it.
 * @csspart meta - The line of facts below the title.
 * @csspart published - When it was published.
 * @csspart section - Where on the site it belongs.
 * @csspart views - How often it was read.
 * @csspart author - Who wrote it.
 * @csspart modified - When it was last changed.
 * @csspart tools - The row of tools between its rules.
 * @csspart tool - Each button.
 * @csspart status - What a tool has to say.
 * @csspart source - Where the text comes from.
 * @csspart address - The page's address, on paper only.
 * @cssprop [--cong-article-font-size=1.125rem] - The size of the text before the reader changes it.
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
   * The tools to show, with spaces between: `font-size`, `print`, `copy`; `contrast`, `contents`, `share` and `listen`
   * are taken and show nothing yet. Without it all show, with an empty one none. Others are left out.
   */
  @property() tools: string | undefined;

  /** The size of the text in per cent: 87.5, 100, 112.5, 125 or 150. Anything else counts as 100. */
  @property({type: Number, attribute: 'text-size', reflect: true, useDefault: true}) textSize = 100;

  /** How dates are written: `portal`, `legacy`, `long`, `date` or `time`. Anything else counts as `portal`. */
  @property({attribute: 'date-format'}) dateFormat: DatePattern = 'portal';

  /** The IANA time zone of the agency. One the browser does not know counts as `Asia/Ho_Chi_Minh`. */
  @property({attribute: 'time-zone'}) timeZone = DEFAULT_TIME_ZONE;

  /** What the last tool had to say. */
  @state() private status = '';
  /** The page's address, as soon as it is printed. */
  @state() private address = '';

  readonly #toolbar = new Toolbar(this);
  #connection: AbortController | undefined;

  override connectedCallback() {
    super.connectedCallback();
    this.#connection = new AbortController();
    addEventListener('beforeprint', this.#onBeforePrint, {signal: this.#connection.signal});
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#connection?.abort();
  }

  /** Opens the browser's print dialogue. */
  print() {
    window.print();
  }

  protected override render() {
    return html`<article part="article" lang=${this.words.foreignLang ?? nothing}>
      <slot name="heading"></slot>
      ${this.#renderMeta()}${this.#renderTools()}
      <slot name="audio"></slot>
      <slot name="lead"></slot>
      <slot></slot>
      <slot name="signature"></slot>
      ${this.#renderSource()}
      <slot name="notice"></slot>
      <slot name="attachments"></slot>
      <slot name="tags"></slot>
      <slot name="related"></slot>
      <p part="address" class="address">${this.address}</p>
    </article>`;
  }

  #renderMeta() {
    const {words, section, author} = this;
    const published = instantOf(this, 'published', this.published);
    const modified = instantOf(this, 'modified', this.modified);
    const views = this.#views;
    const facts = [
      published !== undefined &&
        this.#renderTime('published', published, this.#write(published, this.published)),
      section && html`<span part="section">${section}</span>`,
      views && html`<span part="views">${words.say('articleViews', {count: views})}</span>`,
      author && html`<span part="author">${words.say('articleAuthor', {name: author})}</span>`,
      modified !== undefined &&
        modified > (published ?? -Infinity) &&
        this.#renderTime(
          'modified',
          modified,
          words.say('articleModified', {time: this.#write(modified, this.modified)}),
        ),
    ].filter(Boolean);
    return facts.length ? html`<div part="meta" class="meta">${facts}</div>` : nothing;
  }

  #renderTime(part: string, instant: number, text: string) {
    return html`<time part=${part} datetime=${new Date(instant).toISOString()}>${text}</time>`;
  }

  #renderTools() {
    const groups = this.#groups.filter((group) => group.length);
    if (!groups.length) return nothing;
    return html`<div part="tools" class="tools">
      ${this.#toolbar.render(this.words.say('articleTools'), groups)}
      <div part="status" class="status" role="status">${this.status}</div>
    </div>`;
  }

  #renderSource() {
    const href = safeHref(this.sourceHref, ANY_BASE);
    if (__DEV__ && this.sourceHref && !href)
      warn(this, 'source-href', this.sourceHref, 'an http or https address; no link is made');
    const name = this.source || href;
    if (!name) return nothing;
    const [before, after] = this.words.say('articleSource').split('{name}');
    return html`<p part="source" class="source">
      ${before}${href ? html`<a href=${href}>${name}</a>` : name}${after}
    </p>`;
  }

  /** The buttons of the tools to show, in their groups. */
  get #groups(): ToolbarButton[][] {
    const {words} = this;
    const size = this.#textSize;
    const buttons: Record<ArticleTool, ToolbarButton[]> = {
      'font-size': [
        {
          kind: 'smaller',
          label: words.say('articleSmaller'),
          isDisabled: size === TEXT_SIZES[0],
          act: () => this.#resize(-1),
        },
        {
          kind: 'normal',
          label: words.say('articleNormal'),
          act: () => this.#resize(0),
        },
        {
          kind: 'larger',
          label: words.say('articleLarger'),
          isDisabled: size === TEXT_SIZES.at(-1),
          act: () => this.#resize(1),
        },
      ],
      'print': [
        {
          kind: 'print',
          label: words.say('articlePrint'),
          content: icon(print),
          act: () => {
            if (this.#begin('print')) this.print();
          },
        },
      ],
      'copy': [
        {
          kind: 'copy',
          label: words.say('articleCopyLink'),
          content: icon(link),
          act: () => void this.#copy(),
        },
      ],
    };
    const shown = this.#shownTools;
    return GROUPS.map((tools) =>
      tools.filter((tool) => shown.includes(tool)).flatMap((tool) => buttons[tool]),
    );
  }

  get #shownTools(): string[] {
    const names = (this.tools ?? TOOLS).split(/\s+/).filter(Boolean);
    if (__DEV__)
      for (const name of names)
        if (!TOOLS.split(' ').includes(name))
          warn(this, 'tools', name, `names out of "${TOOLS}"; it is left out`);
    return names;
  }

  get #textSize(): number {
    if (TEXT_SIZES.includes(this.textSize)) return this.textSize;
    if (__DEV__)
      warn(this, 'text-size', this.textSize, `one of ${TEXT_SIZES.join(', ')}; 100 is used`);
    return 100;
  }

  get #dateFormat(): DatePattern {
    if (DATE_PATTERNS.includes(this.dateFormat)) return this.dateFormat;
    if (__DEV__)
      warn(this, 'date-format', this.dateFormat, `${DATE_PATTERNS.join(', ')}; portal is used`);
    return 'portal';
  }

  get #views(): string | undefined {
    if (this.views == null || this.views === '') return undefined;
    const digits = parseCount(this.views);
    if (digits !== undefined) return this.#figure(digits);
    if (__DEV__) warn(this, 'views', this.views, 'a count of 0 or more; it is left out');
    return undefined;
  }

  #figure(digits: string): string {
    return groupDigits(digits, groupingOf(this.words.lang));
  }

  /** A moment in the agency's zone; without the time of day where the author gave none. */
  #write(instant: number, given = ''): string {
    const format = this.#dateFormat;
    return formatDateTime(
      zonedDateTime(instant, zoneOf(this)),
      format !== 'long' && parseDate(given) ? 'date' : format,
      this.words.dates,
    );
  }

  /** Tells the page that the reader uses a tool; false where the page takes it over. */
  #begin(tool: ArticleTool, value?: number | string): boolean {
    return this.dispatchEvent(new ArticleToolEvent(tool, value));
  }

  /** Goes up or down a step, or back to the article's own size. */
  #resize(direction: -1 | 0 | 1) {
    const size = direction
      ? TEXT_SIZES[TEXT_SIZES.indexOf(this.#textSize) + direction]
      : TEXT_SIZES[1];
    if (size === undefined || !this.#begin('font-size', size)) return;
    this.textSize = size;
    this.status = this.words.say('articleTextSize', {percent: this.#figure(String(size))});
  }

  async #copy() {
    const url = pageAddress();
    if (!this.#begin('copy', url)) return;
    // What was said before is taken back first, or saying it again would go unheard.
    this.status = '';
    try {
      // There is no clipboard on pages without HTTPS, and none without the reader's leave.
      await navigator.clipboard.writeText(url);
      this.status = this.words.say('articleCopied');
    } catch {
      this.status = this.words.say('articleCopyFailed', {url});
    }
  }

  /** The page may have gone to another address since it was opened, so the one to print is read when it is printed. */
  readonly #onBeforePrint = () => {
    this.address = pageAddress();
    // The browser prints as soon as the event is over.
    this.performUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'cong-article': Article;
  }
}
