import {daysBetween, parseDate, type PlainDate} from '../../core/dates.js';
import {groupDigits, groupingOf, parseCount} from '../../core/numbers.js';
import {fill} from '../../core/template.js';
import {parseUrl, safeHref} from '../../core/urls.js';
import {zonedDateTime} from '../../core/zoned.js';
import {instantOf, zoneOf} from '../../internal/agency-time.js';
import {icon} from '../../internal/dom.js';
import {flag} from '../../internal/icons.js';
import type {Localize} from '../../internal/localize.js';
import {adoptPartStyles} from '../../internal/part-styles.js';
import {warn} from '../../internal/warn.js';
import {whenIdle} from '../../internal/when-idle.js';
import {viLinkMarks} from '../../locale/vi-link-marks.js';
import {isForgiven} from './forgiven-hosts.js';
import type {LinkList} from './link-list.js';
import {marks} from './link-marks.styles.js';
import type {LinkRow} from './rows.js';

const EXTERNAL = 'data-cong-external';
const NEW = 'data-cong-new';
const HITS = 'data-cong-hits';
const REPORT = 'data-cong-report';

/** How many rows are marked in one go. */
const AT_ONCE = 200;

/** What links are compared with. */
interface Places {
  /** The address of the page, without its hash. */
  readonly page: string;
  readonly here: string | undefined;
  /** The hosts that belong to the site. */
  readonly own: readonly string[];
  /** The words for what leaves the site. */
  readonly outside: string;
}

/**
 * Marks what can be told of links without asking anybody: which leave the site, are new, or lead to this page, and how
 * often each was followed. The words are attributes of ours; the sheet draws them, so that the author's nodes stay as
 * they are. Marks take no room of the text, so they may come after the links.
 */
export class LinkMarks {
  readonly #host: LinkList;
  readonly #words: Localize;
  /** The links that open in a new tab, and those that are the current page, because of us. */
  readonly #retargeted = new WeakSet<HTMLAnchorElement>();
  readonly #current = new WeakSet<HTMLAnchorElement>();
  readonly #reports = new WeakMap<HTMLElement, HTMLAnchorElement>();
  #places: Places | undefined;
  /** Found when a row has a day to compare: a browser's first formatter of dates takes its time. */
  #today: PlainDate | undefined;
  #isConfirmed = false;

  constructor(host: LinkList, words: Localize) {
    this.#host = host;
    this.#words = words;
    words.add(viLinkMarks);
    // The author's lists have them from the look of the page; ours stand in the shadow root.
    adoptPartStyles(host.renderRoot as ShadowRoot, marks);
    host.addEventListener('click', (event) => void this.#onClick(event));
  }

  /** Brings the marks of all rows in line with the list's properties; of a long list some at a time. */
  update(rows: readonly LinkRow[]) {
    const host = this.#host;
    const places: Places = {
      page: withoutHash(location.href),
      here: parseUrl(document.baseURI)?.hostname,
      own: host.ownHosts.toLowerCase().match(/\S+/g) ?? [],
      outside: this.#words.say('externalLink'),
    };
    this.#places = places;
    this.#today = undefined;
    const mark = (from: number) => {
      // There is another order by now.
      if (places !== this.#places) return;
      const next = from + AT_ONCE;
      for (const row of rows.slice(from, next)) this.#mark(row, places);
      if (next < rows.length) whenIdle(() => mark(next));
    };
    mark(0);
  }

  #mark({item, link}: LinkRow, places: Places) {
    this.#markExternal(link, places);
    this.#markCurrent(link, places.page);
    const since = ofEither(item, link, 'data-since');
    const isNew = since !== null && this.#isNew(since);
    set(link, NEW, isNew ? this.#words.say('linksNew') : undefined);
    const hits = ofEither(item, link, 'data-hits');
    set(item, HITS, hits === null ? undefined : this.#hits(hits));
    this.#offerReport(item, link);
  }

  #markExternal(link: HTMLAnchorElement, places: Places) {
    const {external} = this.#host;
    const isMarked = external !== 'none' && isExternal(link, places);
    set(link, EXTERNAL, isMarked ? places.outside : undefined);
    const isRetargeted = isMarked && external === 'new-tab';
    // A target of the author's own stays.
    if (isRetargeted ? link.target : !this.#retargeted.delete(link)) return;
    if (isRetargeted) this.#retargeted.add(link);
    link.target = isRetargeted ? '_blank' : '';
    link.relList.toggle('noopener', isRetargeted);
  }

  /** A link to a place on this page is no link to the page; and what the author has marked stays. */
  #markCurrent(link: HTMLAnchorElement, page: string) {
    const isCurrent =
      link.href.startsWith(page) &&
      withoutHash(link.href) === page &&
      !link.getAttribute('href')?.startsWith('#');
    if (isCurrent && !link.hasAttribute('aria-current')) {
      this.#current.add(link);
      link.setAttribute('aria-current', 'page');
    } else if (!isCurrent && this.#current.delete(link)) link.removeAttribute('aria-current');
  }

  #isNew(since: string): boolean {
    const host = this.#host;
    const {newDays} = host;
    this.#today ??= zonedDateTime(instantOf(host, 'now', host.now) ?? Date.now(), zoneOf(host));
    const day = parseDate(since);
    if (__DEV__ && !day)
      warn(host, 'since', since, 'a day such as 2026-11-23; the link is not marked as new');
    const age = day ? daysBetween(day, this.#today) : -1;
    return age >= 0 && age < (Number.isNaN(newDays) ? 7 : newDays);
  }

  #hits(hits: string): string | undefined {
    const count = parseCount(hits);
    if (__DEV__ && count === undefined)
      warn(this.#host, 'hits', hits, 'a number without separators; it is left out');
    return (
      count &&
      this.#words.say('linksHits', {count, hits: groupDigits(count, groupingOf(this.#words.lang))})
    );
  }

  #offerReport(item: HTMLElement, link: HTMLAnchorElement) {
    const {reportHref} = this.#host;
    if (!reportHref && !this.#reports.has(item)) return;
    const text = link.textContent.trim();
    const values = {href: encodeURIComponent(link.href), text: encodeURIComponent(text)};
    const href = reportHref && safeHref(fill(reportHref, values), document.baseURI);
    if (__DEV__ && reportHref && !href)
      warn(this.#host, 'report-href', reportHref, 'an http(s), mailto, tel or relative address');
    if (!href) {
      this.#reports.get(item)?.remove();
      this.#reports.delete(item);
      return;
    }
    const report = this.#reports.get(item) ?? this.#newReport(item);
    // The words are no text, which the filter would find and the author's scripts would read.
    const words = this.#words.say('linksReport');
    set(report, 'href', href);
    set(report, 'title', words);
    set(report, 'aria-label', `${words}: ${text}`);
    if (report.parentNode !== item) item.append(report);
  }

  #newReport(item: HTMLElement): HTMLAnchorElement {
    const report = document.createElement('a');
    report.setAttribute(REPORT, '');
    report.append(icon(flag));
    this.#reports.set(item, report);
    return report;
  }

  async #onClick(event: MouseEvent) {
    const host = this.#host;
    const link = event
      .composedPath()
      .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
    if (!host.confirmExternal || !link || event.defaultPrevented || this.#isConfirmed) return;
    // Who opens a tab or a window by a key of their own stays here. The notice has a link of its own.
    const staysHere = event.ctrlKey || event.metaKey || event.shiftKey || link.closest('dialog');
    const isAsked = this.#places && isExternal(link, this.#places) && !isForgiven(link.hostname);
    if (staysHere || !isAsked) return;
    event.preventDefault();
    try {
      const {askBeforeLeaving} = await import('./leaving-notice.js');
      // A page that has taken the list away meanwhile has gone elsewhere itself.
      if (host.isConnected) askBeforeLeaving(host.renderRoot as ShadowRoot, link, this.#words);
    } catch (error) {
      if (__DEV__) warn(host, 'a part', `${error}`, 'its file to load; the link is followed');
      this.#isConfirmed = true;
      link.click();
      this.#isConfirmed = false;
    }
  }
}

/** What the author may have said of an item or of its link. */
const ofEither = (item: Element, link: Element, name: string) =>
  item.getAttribute(name) ?? link.getAttribute(name);

/** Writes an attribute only where it says something else. */
function set(node: Element, name: string, value: string | undefined) {
  if (value === undefined) node.removeAttribute(name);
  else if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}

/** Whether a link leads to a host that is neither the page's nor one of the site's own, nor below one of those. */
function isExternal({protocol, hostname}: HTMLAnchorElement, {here, own}: Places): boolean {
  return (
    /^https?:$/.test(protocol) &&
    hostname !== here &&
    !own.some((each) => `.${hostname}`.endsWith(`.${each}`))
  );
}

const withoutHash = (url: string) => url.replace(/#.*/s, '');
