import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {DEFAULT_TIME_ZONE} from '../../core/zoned.js';
import {icon} from '../../internal/icon.js';
import {search} from '../../internal/icons.js';
import {MarkupBoxElement} from '../../internal/markup-box-element.js';
import {RemoteData} from '../../internal/remote-data.js';
import {warn} from '../../internal/warn.js';
import {whenIdle} from '../../internal/when-idle.js';
import type {Links} from '../../schemas/links.js';
import type {DrawnLists} from './drawn-lists.js';
import type {LinkFilter} from './link-filter.js';
import {styles} from './link-list.styles.js';
import type {LinkMarks} from './link-marks.js';
import type {LinkMenu} from './link-menu.js';
import type {sortRows} from './link-order.js';
import {linkRows, showOnly, type LinkRow} from './rows.js';

const LAYOUTS: readonly string[] = ['list', 'columns', 'logos', 'menu'];
const SORTS: readonly unknown[] = [undefined, 'text', 'groups'];
const EXTERNALS: readonly string[] = ['mark', 'new-tab', 'none'];

/**
 * Links to other agencies, in one list or in groups, with a filter that finds `Đắk Lắk` for `dak lak`.
 *
 * Use it in place of the jump menu that many portals have: every link is a link, and nothing opens because a key was
 * pressed. The lists are the author's own; the element hides, marks and sorts their items, and leaves them in place.
 *
 * An item may say when it was added, `data-since="2026-11-23"`, and how often its link was followed, `data-hits="120"`.
 *
 * Keyboard: Tab goes from link to link; in the filter, Escape clears it. In a menu the arrow keys, Home and End go from
 * link to link too, and Escape closes it.
 *
 * @element cong-link-list
 * @slot - `<ul><li><a>`; groups as a heading before each list, as nested lists, or as `<details>`.
 * @slot empty - What shows where there is no link, or none matches.
 * @fires {LinkFilterEvent} cong-link-filter - The reader has typed into the filter.
 * @csspart filter - The field of the filter.
 * @csspart links - The lists that come from `src` or `links`.
 * @csspart more - The button that shows what `limit` holds back.
 * @csspart menu - The button that opens and closes the list where the layout is `menu`.
 * @csspart notice - The dialog that asks before a link leaves the site.
 * @csspart status - The note while the links load, or why they are not there.
 * @csspart retry - The button to load them again.
 * @cssprop [--cong-link-list-logo=grayscale(1)] - The filter over logos that nobody points at.
 *
 * @example
 * ```html
 * <cong-link-list heading="Liên kết web" filter>
 *   <h3>Ngành kiểm sát</h3>
 *   <ul><li><a href="https://vksndtc.gov.vn/">Viện kiểm sát nhân dân tối cao</a></li></ul>
 * </cong-link-list>
 * ```
 */
export class LinkList extends MarkupBoxElement {
  static override styles = styles;

  /**
   * `list`; `columns` of equal height where there is room; `logos`, equal boxes with a picture above each name; or
   * `menu`, a button that opens the list over the page. Anything else counts as `list`.
   */
  @property({reflect: true}) layout: 'list' | 'columns' | 'logos' | 'menu' = 'list';

  /** Shows a field above the links that leaves only those with all its words, blind to accents and case. */
  @property({type: Boolean}) filter = false;

  /** How many links show before the reader asks for more; 0, or no whole number, shows all. */
  @property({type: Number}) limit = 0;

  /**
   * `text` sorts the links of each list as Vietnamese dictionaries do, `groups` the groups by their headings too;
   * without it, or with anything else, as written.
   */
  @property() sort: 'text' | 'groups' | undefined;

  /** Links to other hosts: `mark` them, open them in a `new-tab` too, or `none`. Anything else counts as `mark`. */
  @property({useDefault: true}) external: 'mark' | 'new-tab' | 'none' = 'mark';

  /** Hosts that belong to the site, with spaces between; those below them belong to it too. */
  @property({attribute: 'own-hosts', useDefault: true}) ownHosts = '';

  /** Asks before a link leaves the site, whatever `external` says. The reader may ask not to be asked again. */
  @property({type: Boolean, attribute: 'confirm-external'}) confirmExternal = false;

  /**
   * For how many days a link counts as new, that of `since` (in data) or `data-since` (on an item) among them; 0 marks
   * none. No number counts as 7.
   */
  @property({type: Number, attribute: 'new-days'}) newDays = 7;

  /**
   * Where a reader reports a broken link, such as `/bao-hong?link={href}&ten={text}`; each link gets an action that goes
   * there. `http`, `https`, `mailto` or relative; with anything else there is no action.
   */
  @property({attribute: 'report-href'}) reportHref: string | undefined;

  /** The IANA time zone in which days are counted. One the browser does not know counts as `Asia/Ho_Chi_Minh`. */
  @property({attribute: 'time-zone'}) timeZone = DEFAULT_TIME_ZONE;

  /** An ISO 8601 instant that stands in for the clock, for previews and tests. What is none is ignored. */
  @property() now: string | undefined;

  /** Links in place of those from `src` and markup. */
  @property({attribute: false}) links: Links | undefined;

  /** How many links there are; undefined until they have been seen, which a server never does. */
  @state() private total: number | undefined;
  /** How many `limit` holds back. */
  @state() private held = 0;
  @state() private showsNone = false;
  @state() private isExpanded = false;

  readonly #remote = new RemoteData(this, 'links');
  /** What holds the lists: our own part, where it is drawn, else the element. */
  #root: Element = this;
  #rows: readonly LinkRow[] = [];
  #shown = 0;
  /** Parts that come when they are needed. Until one is there, and where it never comes, the list does without. */
  #lists: DrawnLists | undefined;
  #marks: LinkMarks | undefined;
  #filter: LinkFilter | undefined;
  #menu: LinkMenu | undefined;
  #order: typeof sortRows | undefined;

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#filter?.stop();
    this.#menu?.close();
  }

  protected override firstUpdated(changed: PropertyValues) {
    super.firstUpdated(changed);
    // Marks take no room of the text, and drawing them would hold up what does.
    whenIdle(() =>
      this.usePart(import('./link-marks.js'), ({LinkMarks}) => {
        this.#marks = new LinkMarks(this, this.words);
        this.#marks.update(this.#rows);
      }),
    );
  }

  protected override readMarkup() {
    if (this.#hasLists) return;
    const {sort} = this;
    if (sort === 'text' || sort === 'groups')
      this.#order?.(this, this.words.lang, sort === 'groups');
    this.#arrange(this, linkRows(this));
  }

  protected override update(changed: PropertyValues) {
    super.update(changed);
    const data = this.#data;
    // The place of our own lists is there after the rendering only.
    const root = this.renderRoot.querySelector('.links');
    if (!data || !this.#lists || !root) return;
    this.#arrange(root, this.#lists.draw(root, data));
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    // While the data itself is on its way.
    if ((this.src || this.#data) && !this.#lists)
      void this.usePart(import('./drawn-lists.js'), ({DrawnLists}) => {
        this.#lists ??= new DrawnLists(this, this.words);
        this.requestUpdate();
      });
    if (this.sort && !this.#order)
      void this.usePart(import('./link-order.js'), ({sortRows}) => {
        this.#order = sortRows;
        this.requestUpdate();
      });
    if (this.filter && !this.#filter) void this.#useFilter();
    if (this.layout === 'menu' && !this.#menu)
      void this.usePart(import('./link-menu.js'), ({LinkMenu}) => {
        this.#menu ??= new LinkMenu(this, this.words);
        this.#menu.update();
      });
    this.#menu?.update();
  }

  protected override render() {
    const {total, held} = this;
    const hasLists = this.#hasLists;
    const isWaiting = this.#remote.isLoading || this.#remote.error || (this.#data && !hasLists);
    return this.renderBox(
      this.words.say('linksLabel'),
      html`${this.filter ? this.#renderFilter() : nothing}
        ${hasLists ? html`<div part="links" class="links"></div>` : nothing}
        <slot ?hidden=${hasLists}></slot>
        <div class="status" ?hidden=${!this.showsNone || isWaiting}>
          <slot name="empty">${this.words.say(total ? 'linksNoMatch' : 'linksEmpty')}</slot>
        </div>
        ${held ? this.#renderMore(held) : nothing}
        ${this.src ? this.#remote.renderStatus(this.words) : nothing}`,
      total || nothing,
    );
  }

  #renderFilter() {
    return html`<label class="filter">
        <span class="visually-hidden">${this.words.say('linksFilter')}</span>
        ${icon(search)}
        <input
          part="filter"
          type="search"
          placeholder=${this.words.say('linksFilter')}
          autocomplete="off"
          @input=${this.#useFilter}
        />
      </label>
      <div class="visually-hidden" role="status"></div>`;
  }

  #renderMore(count: number) {
    return html`<button part="more" class="more" type="button" @click=${this.#onMore}>
      ${this.words.say('linksMore', {count})}
    </button>`;
  }

  /** The links from the property, else from `src`; undefined where the markup shows. */
  get #data(): Links | undefined {
    const data = this.links ?? this.#remote.value;
    if (!data || Array.isArray(data) || Array.isArray(data.groups)) return data;
    if (__DEV__) warn(this, 'links', data, 'an array of links, or {groups}; it is ignored');
    return undefined;
  }

  /** Whether the data is drawn, or about to be. */
  get #hasLists(): boolean {
    return !!this.#data && !!this.#lists;
  }

  /** What stands in the filter's field. */
  get #query(): string {
    return (this.filter && this.renderRoot.querySelector('input')?.value) || '';
  }

  /** Brings the items of the lists, whoever wrote them, in line with the properties and the filter. */
  #arrange(root: Element, rows: readonly LinkRow[]) {
    if (__DEV__ && !LAYOUTS.includes(this.layout))
      warn(this, 'layout', this.layout, `${LAYOUTS.join(', ')}; list is used`);
    if (__DEV__ && !EXTERNALS.includes(this.external)) {
      warn(this, 'external', this.external, `${EXTERNALS.join(', ')}; mark is used`);
    }
    if (__DEV__ && !SORTS.includes(this.sort ?? undefined))
      warn(this, 'sort', this.sort, 'text or groups; the links stay as written');
    this.#root = root;
    this.#rows = rows;
    this.#marks?.update(rows);
    this.#showRows();
  }

  /** Shows the rows that match, else those within the limit. */
  #showRows() {
    const rows = this.#rows;
    const {limit} = this;
    const isLimited = !this.isExpanded && Number.isInteger(limit) && limit > 0;
    const matching = this.#filter?.find(this.#root, rows, this.#query);
    const shown = matching ?? (isLimited ? rows.slice(0, limit) : rows);
    if (this.#filter) this.#filter.show(shown);
    else showOnly(this.#root, rows, shown);
    this.#shown = shown.length;
    this.total = rows.length;
    this.showsNone = !shown.length;
    this.held = matching ? 0 : rows.length - shown.length;
  }

  /** Lets the filter, which is loaded first, work on what has been typed; where it fails, each letter tries again. */
  readonly #useFilter = async () => {
    if (!this.#filter)
      await this.usePart(import('./link-filter.js'), ({LinkFilter}) => {
        this.#filter ??= new LinkFilter(this, this.words);
      });
    this.#showRows();
    this.#filter?.tell(this.#shown);
  };

  #onMore() {
    const next = this.#rows.at(-this.held);
    this.isExpanded = true;
    void this.updateComplete.then(() => next?.link.focus());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cong-link-list': LinkList;
  }
}
