import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {membersOf} from '../../core/members.js';
import {bareHost, parseUrl} from '../../core/urls.js';
import type {Words} from '../../base/localize.js';
import {Followers} from '../../ui/followers.js';
import {whenIdle} from '../../ui/idle.js';
import {hostsIn, isCurrentPage, isOutside, withoutHash, type Site} from './links-model.js';
import type {LinkRow} from './links-markup.js';
import type {linkTexts} from './messages.js';

const EXTERNAL = 'data-cong-external';

/** So many rows are marked in one go. Their style costs most, and the reader may be scrolling meanwhile. */
const AT_ONCE = 100;

/** The links that open in a new tab, and those that are the current page, because of us. */
const retargeted = new WeakSet<HTMLAnchorElement>();
const current = new WeakSet<HTMLAnchorElement>();

/**
 * A page gets another address and no other document. Browsers without `navigation` tell of going back alone. There the
 * address is looked at after each click as well, and when a router has changed the title or what else the head says.
 */
const addresses = new Followers((tell, signal) => {
  const {navigation} = window as {navigation?: EventTarget};
  if (navigation) return navigation.addEventListener('currententrychange', tell, {signal});
  let known = location.href;
  const look = () => {
    if (location.href === known) return;
    known = location.href;
    tell();
  };
  addEventListener('popstate', look, {signal});
  // After all listeners of the page.
  addEventListener('click', () => setTimeout(look), {signal});
  const head = new MutationObserver(look);
  head.observe(membersOf(document).head, {childList: true, characterData: true, subtree: true});
  signal.addEventListener('abort', () => head.disconnect());
});

/** The list as its author has set it. */
export interface MarkedList extends ReactiveControllerHost, HTMLElement {
  readonly external: string;
  readonly ownHosts: string;
}

/** What few lists have marked besides. */
export interface MoreMarks {
  /** The values that these marks are made from. */
  readonly basis: readonly unknown[];
  /** Begins a turn through the rows; returns what marks one of them. */
  begin(): (row: LinkRow) => void;
}

export interface MarksOptions {
  readonly words: Words<typeof linkTexts>;
  /** The rows to mark; another array for other rows. */
  readonly rows: () => readonly LinkRow[];
  readonly more: () => MoreMarks | undefined;
  /** Makes a change to the author's markup that is not to be read as the author's. */
  readonly change: (change: () => void) => void;
}

/** The site around a list on the page. */
export const siteOf = ({ownHosts}: Pick<MarkedList, 'ownHosts'>): Site => ({
  page: withoutHash(location.href),
  host: bareHost(parseUrl(membersOf(document).baseURI)?.hostname ?? ''),
  ownHosts: hostsIn(ownHosts),
});

/**
 * Marks what can be told of links without asking anybody: which leave the site or lead to this page, and what
 * is asked for besides. The words are attributes of ours; the sheet draws them, so that the author's nodes stay as
 * they are. Marks take no room of the text, and so wait until the browser has nothing else to do.
 */
export class LinkMarks implements ReactiveController {
  readonly #host: MarkedList;
  readonly #options: MarksOptions;
  #isWaiting = false;
  #isReady = false;
  /** The values that the present marks were made from. */
  #made: readonly unknown[] = [];

  constructor(host: MarkedList, options: MarksOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected() {
    addresses.add(this.#onPageChange);
  }

  hostDisconnected() {
    addresses.delete(this.#onPageChange);
  }

  readonly #onPageChange = () => {
    if (this.#isReady) this.#update();
  };

  hostUpdated() {
    if (this.#isReady) this.#update();
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    whenIdle(() => {
      this.#isReady = true;
      this.#update();
    });
  }

  /** Brings the marks of all rows in line with the list's properties; of a long list some at a time. */
  #update() {
    const {external} = this.#host;
    const {words} = this.#options;
    const rows = this.#options.rows();
    const more = this.#options.more();
    const site = siteOf(this.#host);
    const outside = [words.say('externalLink'), words.say('externalNewTab')] as const;
    const made: unknown[] = [rows, external, ...outside, site.page, site.host, ...site.ownHosts];
    made.push(more, ...(more?.basis ?? []));
    if (made.length === this.#made.length && made.every((each, at) => each === this.#made[at]))
      return;
    this.#made = made;
    const markMore = more?.begin();
    const mark = (from: number) => {
      // There is another order by now.
      if (made !== this.#made) return;
      const next = from + AT_ONCE;
      this.#options.change(() => {
        for (const row of rows.slice(from, next)) {
          for (const link of [row.link, ...(row.more ?? [])]) {
            this.#markExternal(link, site, outside);
            this.#markCurrent(link, site);
          }
          markMore?.(row);
        }
      });
      if (next < rows.length) whenIdle(() => mark(next));
    };
    mark(0);
  }

  #markExternal(
    link: HTMLAnchorElement,
    site: Site,
    [outside, inNewTab]: readonly [string, string],
  ) {
    const {external} = this.#host;
    const isMarked = external !== 'none' && isOutside(link, site);
    this.#retarget(link, isMarked && external === 'new-tab');
    const words = link.target === '_blank' ? inNewTab : outside;
    setMark(link, EXTERNAL, isMarked ? words : undefined);
  }

  /** Opens a link in a new tab, or no more. A target of the author's own stays. */
  #retarget(link: HTMLAnchorElement, isRetargeted: boolean) {
    if (isRetargeted ? link.target : !retargeted.delete(link)) return;
    if (isRetargeted) retargeted.add(link);
    setMark(link, 'target', isRetargeted ? '_blank' : undefined);
    link.relList.toggle('noopener', isRetargeted);
  }

  /** Marks the link to this page; what the author has marked stays. */
  #markCurrent(link: HTMLAnchorElement, site: Site) {
    const isCurrent = isCurrentPage(link, link.getAttribute('href'), site);
    if (isCurrent && !link.hasAttribute('aria-current')) {
      current.add(link);
      link.setAttribute('aria-current', 'page');
    } else if (!isCurrent && current.delete(link)) link.removeAttribute('aria-current');
  }
}

/** Writes an attribute only where it says something else. */
export function setMark(node: Element, name: string, value: string | undefined) {
  if (value === undefined) node.removeAttribute(name);
  else if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}
