import {safeHref, safeSrc} from '../../core/urls.js';
import type {Localize} from '../../internal/localize.js';
import {adoptPartStyles} from '../../internal/part-styles.js';
import {warn} from '../../internal/warn.js';
import type {Link, LinkGroup, Links} from '../../schemas/links.js';
import {css} from '../../styles/css-text.js';
import type {LinkList} from './link-list.js';
import {byText} from './link-order.js';
import type {LinkRow} from './rows.js';
import {layouts, list} from './rows.styles.js';
import {setHeight} from './run-height.js';

/** Rows stand in runs of so many. Those of a long list are passed over by the browser while they are out of sight. */
const RUN = 100;

const styles = css`
  ${list}
  ${layouts(":host([layout='columns']) [role='list']", ":host([layout='logos']) [role='list']")}
  /* A run out of sight has the height of its rows, each of one line, and is neither laid out nor drawn. */
  .run {
    --_row: calc(1.6em + 19px);
    content-visibility: auto;
  }
  .run a {
    outline-offset: -3px;
  }
  :host(:is([layout='columns'], [layout='logos'])) [role='list'] > ul {
    display: contents;
  }
`;

/**
 * The lists of links that come as data, drawn into the shadow root: without Lit, which takes three times as long for
 * ten thousand. All rows are in the document, so that the browser's own search finds them.
 */
export class DrawnLists {
  readonly #host: LinkList;
  readonly #words: Localize;
  /** What the lists were drawn from. */
  #drawn: readonly unknown[] = [];
  #rows: LinkRow[] = [];

  constructor(host: LinkList, words: Localize) {
    this.#host = host;
    this.#words = words;
    adoptPartStyles(host.renderRoot as ShadowRoot, styles);
  }

  /** Draws what is not drawn yet. The same rows come back until there are others. */
  draw(place: Element, links: Links): readonly LinkRow[] {
    const {sort, headingLevel} = this.#host;
    const wanted = [place, links, sort, headingLevel, this.#words.lang];
    if (wanted.every((each, index) => each === this.#drawn[index])) return this.#rows;
    this.#drawn = wanted;
    this.#rows = [];
    const root = this.#host.renderRoot as ShadowRoot;
    const focused = root.activeElement?.closest('li a')?.getAttribute('href');
    place.replaceChildren(...this.#groups(links).flatMap((group) => this.#drawGroup(group)));
    // Who stood on a link that is still there stands there again.
    if (focused) {
      const row = this.#rows.find(({link}) => link.getAttribute('href') === focused);
      row?.link.focus({preventScroll: true});
    }
    return this.#rows;
  }

  #groups(links: Links): readonly Partial<LinkGroup>[] {
    const {sort} = this.#host;
    if (Array.isArray(links)) return [{links}];
    // What a script sets may have holes.
    const groups = links.groups.filter((group) => Array.isArray(group?.links));
    return sort === 'groups' ? this.#sorted(groups, ({heading}) => heading) : groups;
  }

  #sorted<T>(items: readonly T[], text: (item: T) => string | undefined): readonly T[] {
    return [...items].sort(byText(this.#words.lang, text));
  }

  #drawGroup({heading, links = []}: Partial<LinkGroup>): Element[] {
    const {sort, headingLevel} = this.#host;
    const isSorted = sort === 'text' || sort === 'groups';
    const rows = (isSorted ? this.#sorted(links, (link) => link?.text) : links).flatMap(
      (link) => this.#drawRow(link) ?? [],
    );
    // To a screen reader the runs are one list.
    const lists = make('div', {role: 'list'});
    for (let from = 0; from < rows.length; from += RUN) {
      const run = make('ul', {role: 'none'}, ...rows.slice(from, from + RUN));
      if (rows.length > RUN) {
        run.className = 'run';
        setHeight(run, run.childElementCount);
      }
      lists.append(run);
    }
    if (!heading) return [lists];
    const level = `${Math.min(headingLevel + 1, 6)}`;
    return [
      make('div', {'class': 'group', 'role': 'heading', 'aria-level': level}, heading),
      lists,
    ];
  }

  #drawRow(link: Link): Element | undefined {
    const {text, href, description, image, since, hits}: Partial<Link> = link ?? {};
    const base = document.baseURI;
    const address = safeHref(href, base);
    if (address === undefined || !text) {
      if (__DEV__)
        warn(
          this.#host,
          'a link',
          {text, href},
          'a text and an http(s), mailto, tel or relative address; it is left out',
        );
      return undefined;
    }
    const row = pattern.cloneNode(true) as HTMLLIElement;
    const anchor = row.firstChild as HTMLAnchorElement;
    anchor.setAttribute('href', address);
    anchor.textContent = text;
    this.#rows.push({item: row, link: anchor});
    const src = image && safeSrc(image, base);
    // The source comes last, so that the picture waits until it is near.
    if (src) anchor.prepend(make('img', {alt: '', loading: 'lazy', width: 24, height: 24, src}));
    if (description) row.append(make('small', {}, description));
    if (since) row.dataset['since'] = since;
    if (hits !== undefined) row.dataset['hits'] = `${hits}`;
    return row;
  }
}

/** To copy a row is faster than to make it. */
const pattern = make('li', {role: 'listitem'}, make('a', {}));

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | number>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, `${attributes[name]}`);
  element.append(...children);
  return element;
}
