import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {searchWords} from '../../core/fold.js';
import {safeHref, safeSrc} from '../../core/urls.js';
import {DataBoxElement} from '../../internal/data-box-element.js';
import {icon} from '../../internal/icon.js';
import {search} from '../../internal/icons.js';
import {RemoteData} from '../../internal/remote-data.js';
import {warn} from '../../internal/warn.js';
import type {Link, LinkGroup, Links} from '../../schemas/links.js';
import {highlightMatches} from './highlight.js';
import {LinkFilterEvent} from './link-list.events.js';
import {styles} from './link-list.styles.js';
import {hideUnmatched, linkRows, markExternal, sortByText, sortRows} from './rows.js';

const LAYOUTS: readonly string[] = ['list', 'columns'];
const EXTERNALS: readonly string[] = ['mark', 'new-tab', 'none'];

/** How long a reader has stopped typing before the number of matches is said, in milliseconds. */
const PAUSE = 600;

/**
 * Links to other agencies, in one list or in groups, with a filter that finds `Đắk Lắk` for `dak lak`.
 *
 * Use it in place of the jump menu that many portals have: every link is a link, and nothing opens because a key was
 * pressed. The lists are the author's own; the element hides, marks and sorts their items, and leaves them in place.
 *
 * Keyboard: Tab goes from link to link; in the filter, Escape clears it.
 *
 * @element cong-link-list
 * @slot - `<ul><li><a>`; groups as a heading before each list, as nested lists, or as `<details>`.
 * @slot empty - What shows where there is no link, or none matches.
 * @fires {LinkFilterEvent} cong-link-filter - The reader has typed into the filter.
 * @csspart filter - The field of the filter.
 * @csspart links - The lists that come from `src` or `links`.
 * @csspart more - The button that shows what `limit` holds back.
 * @csspart status - The note while the links load, or why they are not there.
 * @csspart retry - The button to load them again.
 *
 * @example
 * ```html
 * <cong-link-list heading="Liên kết web" filter>
 *   <h3>Ngành kiểm sát</h3>
 *   <ul><li><a href="https://vksndtc.gov.vn/">Viện kiểm sát nhân dân tối cao</a></li></ul>
 * </cong-link-list>
 * ```
 */
export class LinkList extends DataBoxElement {
  static override styles = styles;

  /** `list`, or `columns` of equal height where there is room. Anything else counts as `list`. */
  @property({reflect: true}) layout: 'list' | 'columns' = 'list';

  /** Shows a field above the links that leaves only those with all its words, blind to accents and case. */
  @property({type: Boolean}) filter = false;

  /** How many links show before the reader asks for more; 0, or no whole number, shows all. */
  @property({type: Number}) limit = 0;

  /** `text` sorts each list as Vietnamese dictionaries do; without it, as written. */
  @property() sort: 'text' | undefined;

  /** Links to other hosts: `mark` them, open them in a `new-tab` too, or `none`. Anything else counts as `mark`. */
  @property({useDefault: true}) external: 'mark' | 'new-tab' | 'none' = 'mark';

  /** Hosts that belong to the site, with spaces between; those below them belong to it too. */
  @property({attribute: 'own-hosts', useDefault: true}) ownHosts = '';

  /** Links in place of those from `src` and markup. */
  @property({attribute: false}) links: Links | undefined;

  @state() private query: readonly string[] = [];
  @state() private found = 0;
  @state() private total: number | undefined;
  @state() private isExpanded = false;
  /** The number of matches, once the reader has paused. */
  @state() private announcement = '';

  readonly #remote = new RemoteData(this, 'links');
  #observer: MutationObserver | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback() {
    super.connectedCallback();
    this.#observer ??= new MutationObserver(() => this.#refresh());
    this.#observer.observe(this, {childList: true, characterData: true, subtree: true});
    // Where a re-added element has been changed meanwhile, nobody has told.
    if (this.hasUpdated) this.#refresh();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    clearTimeout(this.#pause);
    highlightMatches(this, [], []);
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    this.#refresh();
  }

  protected override render() {
    const groups = this.#groups;
    const isFiltering = this.query.length > 0;
    const isEmpty =
      this.found === 0 &&
      this.total !== undefined &&
      !this.#remote.isLoading &&
      !this.#remote.error;
    const held = this.#limit && this.total ? this.total - this.#limit : 0;
    return this.renderBox(
      this.words.say('linksLabel'),
      html`${this.filter ? this.#renderFilter() : nothing}
        ${groups ? html`<div part="links" class="links">${groups.map(this.#renderGroup)}</div>` : nothing}
        <slot ?hidden=${groups !== undefined}></slot>
        <div class="status" ?hidden=${!isEmpty}>
          <slot name="empty">${this.words.say(isFiltering ? 'linksNoMatch' : 'linksEmpty')}</slot>
        </div>
        ${held > 0 && !isFiltering ? this.#renderMore(held) : nothing}
        ${this.src ? this.#remote.renderStatus(this.words) : nothing}
        <div class="visually-hidden" role="status">${this.announcement}</div>`,
      this.total || nothing,
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
        @input=${this.#onInput}
        @keydown=${this.#onKeydown}
      />
    </label>`;
  }

  #renderMore(count: number) {
    return html`<button part="more" class="more" type="button" @click=${this.#onMore}>
      ${this.words.say('linksMore', {count})}
    </button>`;
  }

  readonly #renderGroup = ({heading, links}: {heading?: string; links: readonly Link[]}) =>
    html`${
        heading
          ? html`<div class="group" role="heading" aria-level=${Math.min(this.headingLevel + 1, 6)}>
              ${heading}
            </div>`
          : nothing
      }
      <ul>
        ${this.#sorted(links).map(this.#renderLink)}
      </ul>`;

  readonly #renderLink = (link: Link) => {
    // What a script sets may have holes.
    const {text, href, description, image}: Partial<Link> = link ?? {};
    const address = safeHref(href, this.baseURI ?? 'https://localhost/');
    if (address === undefined || !text) {
      if (__DEV__)
        warn(
          this,
          'a link',
          {text, href},
          'a text and an http(s), mailto, tel or relative address; it is left out',
        );
      return nothing;
    }
    const picture = image && safeSrc(image, this.baseURI ?? 'https://localhost/');
    return html`<li>
      <a href=${address}
        >${picture ? html`<img src=${picture} alt="" loading="lazy" width="24" height="24" />` : nothing}${text}</a
      >${description ? html`<small>${description}</small>` : nothing}
    </li>`;
  };

  /** The groups from the property, else from `src`; undefined where the markup shows. */
  get #groups(): readonly {heading?: string; links: readonly Link[]}[] | undefined {
    const links = this.links ?? this.#remote.value;
    if (!links) return undefined;
    if (Array.isArray(links)) return [{links}];
    const {groups} = links as {groups?: LinkGroup[]};
    if (Array.isArray(groups)) return groups.filter((group) => Array.isArray(group?.links));
    if (__DEV__) warn(this, 'links', links, 'an array of links, or {groups}; it is ignored');
    return undefined;
  }

  #sorted(links: readonly Link[]): readonly Link[] {
    if (this.sort !== 'text') return links;
    return sortByText(links, (link) => link?.text ?? '', this.words.lang);
  }

  get #limit(): number {
    return !this.isExpanded && Number.isInteger(this.limit) && this.limit > 0 ? this.limit : 0;
  }

  /** Brings the items of the lists, whoever wrote them, in line with the properties and the filter. */
  #refresh() {
    const root = this.renderRoot.querySelector<HTMLElement>('.links') ?? this;
    if (__DEV__ && !LAYOUTS.includes(this.layout))
      warn(this, 'layout', this.layout, `${LAYOUTS.join(', ')}; list is used`);
    if (__DEV__ && !EXTERNALS.includes(this.external)) {
      warn(this, 'external', this.external, `${EXTERNALS.join(', ')}; mark is used`);
    }
    // Lists of our own are drawn sorted: Lit would lose track of items that others move.
    if (this.sort === 'text' && root === this) sortRows(root, this.words.lang);
    const rows = linkRows(root);
    markExternal(
      rows,
      this.external,
      this.words.say('externalLink'),
      this.ownHosts.split(/\s+/).filter(Boolean),
    );
    const shown = hideUnmatched(root, rows, this.query, this.query.length ? 0 : this.#limit);
    highlightMatches(this, shown, this.query);
    // What sorting moved is not news.
    this.#observer?.takeRecords();
    this.total = rows.length;
    this.found = shown.length;
  }

  #onInput({target}: InputEvent) {
    const text = (target as HTMLInputElement).value;
    this.query = searchWords(text);
    this.#refresh();
    this.dispatchEvent(new LinkFilterEvent(text, this.found));
    clearTimeout(this.#pause);
    this.announcement = '';
    this.#pause = setTimeout(() => {
      this.announcement = this.words.say(this.found ? 'linksFound' : 'linksNoMatch', {
        count: this.found,
      });
    }, PAUSE);
  }

  #onKeydown(event: KeyboardEvent) {
    const input = event.target as HTMLInputElement;
    if (event.key !== 'Escape' || !input.value) return;
    event.preventDefault();
    input.value = '';
    input.dispatchEvent(new InputEvent('input'));
  }

  #onMore() {
    const first = linkRows(this.renderRoot.querySelector<HTMLElement>('.links') ?? this)[
      this.#limit
    ];
    this.isExpanded = true;
    void this.updateComplete.then(() => first?.link.focus());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cong-link-list': LinkList;
  }
}
