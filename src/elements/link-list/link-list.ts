import {html, isServer, nothing, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {warn} from '../../core/warn.js';
import {DEFAULT_TIME_ZONE} from '../../core/zoned.js';
import type {Links} from '../../data/schemas/links.js';
import {RemoteData} from '../../data/remote-data.js';
import {Announcer} from '../../ui/announcer.js';
import {DetailsOnPaper} from '../../ui/details-on-paper.js';
import {FeatureController} from '../../ui/feature.js';
import {LazyModule} from '../../ui/lazy.js';
import {icon} from '../../ui/icon.js';
import {MarkupController} from '../../ui/markup.js';
import {movedOut, seenNodes, strayNode, warnOfSwallowed} from '../../ui/swallowed.js';
import {DataBoxElement} from '../../base/data-box-element.js';
import {checkValues} from './check-values.js';
import {search} from './icon-paths.js';
import {LeavingGuard} from './leaving-guard.js';
import {styles} from './link-list.styles.js';
import {LinkMarks, siteOf} from './link-marks.js';
import {isList, linkRows, OBSERVED, type LinkRow} from './links-markup.js';
import {chosenLinks, shownCount, SORTS, type ListState} from './links-model.js';
import {linkTexts} from './messages.js';
import {ShownRows} from './shown-rows.js';

const rows = new LazyModule(() => import('./features/rows.js'), {isOnServer: true});
const tools = new LazyModule(() => import('./features/tools.js'));

/**
 * Links to other agencies, in one list or in groups, with a filter that finds `Đắk Lắk` for `dak lak`.
 *
 * Use it in place of the jump menu that many portals have: every link is a link, and nothing opens because a key was
 * pressed. The lists are the author's own; the element hides, marks and sorts their items, and leaves them in place. An item
 * may say when it was added, `data-since="2026-11-23"`, and how often its link was followed, `data-hits="120"`.
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
 * @cssprop --cong-link-list-icon - The size of pictures in links, `20px`: they then stand in one column.
 *
 * @example
 * ```html
 * <cong-link-list heading="Liên kết web" filter>
 *   <h3>Ngành Kiểm sát</h3>
 *   <ul><li><a href="https://vksndtc.gov.vn/">Viện kiểm sát nhân dân tối cao</a></li></ul>
 * </cong-link-list>
 * ```
 */
export class LinkList extends DataBoxElement {
  static override styles = styles;

  /**
   * `list`; `columns` of equal height where there is room; `logos`, boxes of one width with a picture above each name; or
   * `menu`, a button that opens the list over the page. Anything else counts as `list`.
   */
  @property({reflect: true, useDefault: true}) layout: 'list' | 'columns' | 'logos' | 'menu' =
    'list';

  /** Shows a field above the links that leaves only those with all its words, blind to accents and case. */
  @property({type: Boolean}) filter = false;

  /** How many links show before the reader asks for more; 0, or no whole number, shows all. */
  @property({type: Number}) limit = 0;

  /**
   * `text` sorts the links of each list as Vietnamese dictionaries do, numbers as people count, `groups` the groups by their headings too;
   * without it, or with anything else, as written. A list with comments, templates or empty texts among its items, as
   * frameworks leave them to find their rows again, stays as written: sort its data.
   */
  @property() sort: 'text' | 'groups' | undefined;

  /** Links to other hosts: `mark` them, open them in a `new-tab` too, or `none`. Anything else counts as `mark`. */
  @property({useDefault: true}) external: 'mark' | 'new-tab' | 'none' = 'mark';

  /**
   * Hosts that belong to the site, such as `vksndtc.gov.vn`, with spaces or commas between; those below them belong to it
   * too. Letter case, schemes, ports and a leading `*.` or `www.` do not matter; what has no host is ignored.
   */
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

  /** How many links the markup has; undefined until they have been seen, which a server never does. */
  @state() private written: number | undefined;
  /** How many links the filter has found; undefined where it looks for nothing. */
  @state() private found: number | undefined;
  @state() private isExpanded = false;

  @query('[part=filter]') private readonly field!: HTMLInputElement | null;
  @query('.body') private readonly body!: HTMLElement;
  @query('.links') private readonly place!: HTMLElement | null;

  readonly #words = this.localize.with(linkTexts);
  readonly #remote = new RemoteData(this, 'links');
  readonly #markup = new MarkupController(this, () => this.#readMarkup(), OBSERVED);
  readonly #announcer = new Announcer(this);

  readonly #lists = new FeatureController(this, {
    name: 'lists',
    // What draws the document comes along with it. The rows of a server are there before the properties are.
    isWanted: () =>
      !!this.src || this.#data !== undefined || (this.isHydrating && this.place !== null),
    module: rows,
    make: ({DrawnLists}) =>
      new DrawnLists({
        element: this,
        data: () => this.#data ?? [],
        lang: () => this.#words.lang,
        shown: () => shownCount(this.#state).shown,
      }),
  });
  readonly #moreMarks = new FeatureController(this, {
    name: 'marks',
    isWanted: () => !!this.reportHref || this.#hasFacts,
    module: rows,
    make: ({RowMarks}) => new RowMarks(this, this.localize),
  });
  readonly #order = new FeatureController(this, {
    name: 'order',
    isWanted: () => SORTS.includes(this.sort),
    module: rows,
    make: ({RowOrder}) =>
      new RowOrder({
        element: this,
        change: (change) => this.#markup.change(change),
        redraw: () => this.requestUpdate(),
      }),
  });
  readonly #filter = new FeatureController(this, {
    name: 'filter',
    // A reader who goes to the field asks for it as well.
    isWanted: () => this.#query !== '',
    module: tools,
    make: ({LinkFilter}) =>
      new LinkFilter({
        element: this,
        announcer: this.#announcer,
        words: this.#words,
      }),
  });
  readonly #notice = new FeatureController(this, {
    name: 'notice',
    isWanted: () => this.confirmExternal,
    module: tools,
    make: ({LeavingNotice}) =>
      new LeavingNotice({
        root: this.renderRoot as ShadowRoot,
        localize: this.localize,
        redraw: () => this.requestUpdate(),
      }),
  });

  /** The markup, besides its rows, and the order that they were brought into; another object after each reading. */
  #reading = {hasStray: false, isBlank: false, order: ''};
  /** The present rows, what holds them, and the groups or the reading that they come from. */
  #rows: readonly LinkRow[] = [];
  #root: Element = this;
  #source: unknown;
  #shown: ShownRows | undefined;
  /** Whether a row says when it was added, or how often its link was followed. */
  #hasFacts = false;

  constructor() {
    super();
    new FeatureController(this, {
      name: 'menu',
      isWanted: () => this.layout === 'menu',
      module: tools,
      make: ({LinkMenu}) =>
        new LinkMenu({
          element: this,
          localize: this.localize,
          panel: this.body,
          lists: () => this.#root,
        }),
    });
    new LinkMarks(this, {
      words: this.#words,
      rows: () => this.#rows,
      more: () => this.#moreMarks.value,
      change: (change) => this.#markup.change(change),
    });
    new LeavingGuard(this, {
      isOn: () => this.confirmExternal,
      site: () => siteOf(this),
      ask: (link) => this.#ask(link),
    });
    new DetailsOnPaper(this);
  }

  /** The links in place of the markup; undefined where that shows. */
  get #data(): Links | undefined {
    return chosenLinks(this.links, this.#remote.value, this.#refuseData);
  }

  /** What draws them, once it is there. */
  get #drawn() {
    return this.#data && this.#lists.value;
  }

  /** What the reader looks for. */
  get #query(): string {
    return (this.filter && this.field?.value) || '';
  }

  get #state(): ListState {
    const {found, limit, isExpanded} = this;
    const total = this.#drawn?.count ?? this.written;
    return {total, found, limit, isExpanded};
  }

  protected override willUpdate() {
    // For lists without data as well: all have one sheet, whose hash a page may name.
    if (isServer) void this.#lists.value;
  }

  protected override update(changed: PropertyValues) {
    if (__DEV__) checkValues(this);
    const drawn = this.#drawn;
    if (drawn) {
      const {groups} = drawn;
      const focused =
        groups !== this.#source &&
        this.shadowRoot?.activeElement?.closest('li a')?.getAttribute('href');
      super.update(changed);
      this.#showRows(groups, this.place ?? this);
      // A reader who stood on a link that is still there stands there again.
      if (focused)
        this.#rows
          .find(({link}) => link.getAttribute('href') === focused)
          ?.link.focus({preventScroll: true});
    } else {
      // Before the rendering, so that one is enough. What a server has rendered is taken over first.
      if (!this.isHydrating) this.#showMarkup();
      super.update(changed);
    }
  }

  protected override render() {
    const {total = 0} = this.#state;
    const {shown, held} = shownCount(this.#state);
    const hasLists = this.#drawn !== undefined;
    // What draws the links may not be there yet, or not load.
    const status = this.#data && this.#lists.error !== undefined ? this.#lists : this.#remote;
    const hasFailed = status.error !== undefined;
    const isWaiting = status.isLoading || hasFailed || (this.#data && !hasLists);
    // Links in no list are nothing that we count, and yet they are there.
    const hasNone = !shown && (total > 0 || hasLists || this.#reading.isBlank);
    const box = this.renderBox(
      this.#words.say('linksLabel'),
      html`${this.filter && this.#filter.error === undefined ? this.#renderFilter() : nothing}
        ${hasLists ? html`<div part="links" class="links">${this.#lists.render()}</div>` : nothing}
        <slot ?hidden=${hasLists && !this.#reading.hasStray}></slot>
        ${this.renderEmpty(
          html`<slot name="empty">${this.#words.say(total ? 'linksNoMatch' : 'linksEmpty')}</slot>`,
          hasNone && !isWaiting,
        )}
        ${held ? this.#renderMore(held) : nothing}
        ${this.src || hasFailed ? this.renderStatus(status, hasNone) : nothing}`,
      total || nothing,
    );
    return html`${box}${this.#notice.render()}`;
  }

  #renderFilter() {
    const label = this.#words.say('linksFilter');
    return html`<label class="filter">
        <span class="visually-hidden">${label}</span>
        ${icon(search, 'search')}
        <input
          part="filter"
          type="search"
          name="links-filter"
          placeholder=${label}
          autocomplete="off"
          @focus=${this.#onFilterFocus}
          @input=${this.#onFilter}
          @keydown=${this.#onFilterKeydown}
        />
      </label>
      ${this.#announcer.render()}`;
  }

  #renderMore(count: number) {
    return html`<button part="more" class="more" type="button" @click=${this.#onMore}>
      ${this.#words.say('linksMore', {count})}
    </button>`;
  }

  #readMarkup() {
    const stray = strayNode(this, isList);
    if (__DEV__ && stray && this.src) warnOfSwallowed(this, stray);
    const isBlank = !seenNodes(this).length && !movedOut(this, 'li a[href]');
    this.#reading = {hasStray: stray !== undefined, isBlank, order: ''};
  }

  /** Brings the items of the author's lists into their order, and shows them. */
  #showMarkup() {
    const {order} = this.#reading;
    const now = this.#order.value?.arrange(order, this.#words.lang) ?? order;
    if (now !== order) this.#reading = {...this.#reading, order: now};
    this.#showRows(this.#reading, this);
  }

  /** Shows the rows in a root that match, else those within the limit. */
  #showRows(source: unknown, root: Element) {
    let shown = this.#shown;
    if (!shown || source !== this.#source) {
      this.#source = source;
      this.#root = root;
      this.#rows = linkRows(root);
      this.#hasFacts = root.querySelector('[data-since], [data-hits]') !== null;
      shown?.stop();
      shown = this.#shown = new ShownRows(root, this.#rows);
      this.written = this.#rows.length;
    }
    const found = this.#filter.value?.find(this.#query, shown);
    this.found = found?.length;
    shown.show(found, shownCount(this.#state).shown);
  }

  async #ask(link: HTMLAnchorElement): Promise<boolean> {
    const notice = await this.#notice.load();
    // A page that has taken the list away meanwhile has gone elsewhere itself.
    if (this.isConnected) notice?.ask(link);
    return !this.isConnected || notice !== undefined;
  }

  readonly #refuseData = (data: unknown) => {
    if (__DEV__) warn(this, 'links', data, 'an array of links, or {groups}; it is ignored');
  };

  /** A field that finds nothing goes, and leaves the reader at the links. */
  readonly #onFilterFocus = async () => {
    if (await this.#filter.load()) return;
    const isThere = this.shadowRoot?.activeElement === this.field;
    if (isThere) this.#root.querySelector<HTMLElement>('a[href]')?.focus();
  };

  readonly #onFilter = async () => {
    const filter = this.#filter.value ?? (await this.#filter.load());
    if (!filter) return;
    this.#showRows(this.#source, this.#root);
    filter.tell(shownCount(this.#state).shown);
  };

  readonly #onFilterKeydown = (event: KeyboardEvent) => {
    const field = event.target as HTMLInputElement;
    if (event.key !== 'Escape' || !field.value) return;
    event.preventDefault();
    field.value = '';
    void this.#onFilter();
  };

  readonly #onMore = () => {
    const next = this.#rows[shownCount(this.#state).shown];
    this.isExpanded = true;
    void this.updateComplete.then(() => next?.link.focus());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'cong-link-list': LinkList;
  }
}
