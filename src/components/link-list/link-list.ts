import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {safeHref, safeSrc} from '../../core/urls.js';
import {icon} from '../../internal/icon.js';
import {search} from '../../internal/icons.js';
import {MarkupBoxElement} from '../../internal/markup-box-element.js';
import {RemoteData} from '../../internal/remote-data.js';
import {warn} from '../../internal/warn.js';
import type {Link, LinkGroup, Links} from '../../schemas/links.js';
import type {markExternal} from './external-links.js';
import type {LinkFilter} from './link-filter.js';
import {styles} from './link-list.styles.js';
import {byText, linkRows, showOnly, sortRows} from './rows.js';

const LAYOUTS: readonly string[] = ['list', 'columns'];
const EXTERNALS: readonly string[] = ['mark', 'new-tab', 'none'];

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
export class LinkList extends MarkupBoxElement {
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

  /** How many links there are; undefined until they have been seen, which a server never does. */
  @state() private total: number | undefined;
  /** How many of them show. */
  @state() private shown = 0;
  /** How many `limit` holds back. */
  @state() private held = 0;
  @state() private isExpanded = false;

  readonly #remote = new RemoteData(this, 'links');
  /** Lazy parts, once they are there. */
  #markExternal: typeof markExternal | undefined;
  #filter: LinkFilter | undefined;

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#filter?.stop();
  }

  protected override firstUpdated(changed: PropertyValues) {
    super.firstUpdated(changed);
    // Marks take no room of the text, and drawing them would hold up what does.
    (globalThis.requestIdleCallback ?? setTimeout)(() => this.#useMarks());
  }

  protected override readMarkup() {
    if (!this.#groups) this.#arrange();
  }

  protected override update(changed: PropertyValues) {
    super.update(changed);
    // Lists of our own are there after the rendering only.
    if (this.#groups) this.#arrange();
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    if (this.filter && !this.#filter) void this.#useFilter();
  }

  protected override render() {
    const groups = this.#groups;
    const {total, held} = this;
    const isEmpty =
      total !== undefined && !this.shown && !this.#remote.isLoading && !this.#remote.error;
    return this.renderBox(
      this.words.say('linksLabel'),
      html`${this.filter ? this.#renderFilter() : nothing}
        ${groups ? html`<div part="links" class="links">${groups.map(this.#renderGroup)}</div>` : nothing}
        <slot ?hidden=${groups}></slot>
        <div class="status" ?hidden=${!isEmpty}>
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
    const address = safeHref(href);
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
    const picture = image && safeSrc(image);
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
    return [...links].sort(byText(this.words.lang, (link) => link?.text ?? ''));
  }

  /** What holds the lists: our own part, where it is drawn, else the element. */
  get #root(): Element {
    return (this.#groups && this.renderRoot.querySelector('.links')) ?? this;
  }

  /** What stands in the filter's field. */
  get #query(): string {
    return (this.filter && this.renderRoot.querySelector('input')?.value) || '';
  }

  /** Brings the items of the lists, whoever wrote them, in line with the properties and the filter. */
  #arrange() {
    if (__DEV__ && !LAYOUTS.includes(this.layout))
      warn(this, 'layout', this.layout, `${LAYOUTS.join(', ')}; list is used`);
    if (__DEV__ && !EXTERNALS.includes(this.external)) {
      warn(this, 'external', this.external, `${EXTERNALS.join(', ')}; mark is used`);
    }
    const {limit, words} = this;
    const root = this.#root;
    // Lists of our own are drawn sorted: Lit would lose track of items that others move.
    if (this.sort === 'text' && root === this) sortRows(root, words.lang);
    const rows = linkRows(root);
    const ownHosts = this.ownHosts.toLowerCase().match(/\S+/g) ?? [];
    this.#markExternal?.(rows, this.external, words.say('externalLink'), ownHosts);
    const isLimited = !this.isExpanded && Number.isInteger(limit) && limit > 0;
    const matching = this.#filter?.match(rows, this.#query);
    const shown = matching ?? (isLimited ? rows.slice(0, limit) : rows);
    showOnly(root, rows, shown);
    this.total = rows.length;
    this.shown = shown.length;
    this.held = matching ? 0 : rows.length - shown.length;
  }

  async #useMarks() {
    try {
      ({markExternal: this.#markExternal} = await import('./external-links.js'));
    } catch {
      if (__DEV__)
        warn(this, 'external', this.external, 'external-links.js to load; no link is marked');
      return;
    }
    this.#arrange();
  }

  /** Loads what the filter does, and lets it work on what has been typed; where it fails, each letter tries again. */
  readonly #useFilter = async () => {
    try {
      const {LinkFilter} = await import('./link-filter.js');
      this.#filter ??= new LinkFilter(this, this.renderRoot as ShadowRoot, this.words);
    } catch {
      if (__DEV__) warn(this, 'filter', this.filter, 'link-filter.js to load; all links show');
      return;
    }
    this.requestUpdate();
    await this.updateComplete;
    this.#filter.tell(this.shown);
  };

  #onMore() {
    const next = linkRows(this.#root)[this.shown];
    this.isExpanded = true;
    void this.updateComplete.then(() => next?.link.focus());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cong-link-list': LinkList;
  }
}
