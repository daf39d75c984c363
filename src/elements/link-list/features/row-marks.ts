import {parseDate, type PlainDate} from '../../../core/dates.js';
import {parseCount, writeDigits} from '../../../core/numbers.js';
import {warn} from '../../../core/warn.js';
import {zonedDateTime} from '../../../core/zoned.js';
import {instantOf, zoneOf} from '../../../base/agency-time.js';
import type {Localize, Words} from '../../../base/localize.js';
import {icon} from '../../../ui/dom.js';
import {flag} from './icon-paths.js';
import {setMark, type MoreMarks} from '../link-marks.js';
import type {LinkRow} from '../links-markup.js';
import {rowTexts} from './messages.js';
import {isNewOn, reportAddress} from './rows-model.js';

const NEW = 'data-cong-new';
const HITS = 'data-cong-hits';
const REPORT = 'data-cong-report';

/** The list as its author has set it. */
export interface RowMarksHost extends HTMLElement {
  readonly newDays: number;
  readonly reportHref: string | undefined;
  readonly now: string | undefined;
  timeZone: string;
}

/** Marks which links are new and how often each was followed, and offers to report one that is broken. */
export class RowMarks implements MoreMarks {
  readonly #host: RowMarksHost;
  readonly #words: Words<typeof rowTexts>;
  readonly #reports = new WeakMap<HTMLElement, HTMLAnchorElement>();
  /** Found when a row has a day to compare: a browser's first formatter of dates takes its time. */
  #today: PlainDate | undefined;

  constructor(host: RowMarksHost, localize: Localize) {
    this.#host = host;
    this.#words = localize.with(rowTexts);
  }

  get basis(): readonly unknown[] {
    const {newDays, reportHref, now, timeZone} = this.#host;
    const {lang} = this.#words;
    const {fresh, report} = this.#texts;
    return [newDays, reportHref, now, timeZone, lang, fresh, report, this.#words.say('linksHits')];
  }

  begin(): (row: LinkRow) => void {
    const {fresh, report} = this.#texts;
    this.#today = undefined;
    return ({item, link}) => {
      const since = ofEither(item, link, 'data-since');
      setMark(link, NEW, since !== null && this.#isNew(since) ? fresh : undefined);
      const hits = ofEither(item, link, 'data-hits');
      setMark(item, HITS, hits === null ? undefined : this.#hits(hits));
      this.#offerReport(item, link, report);
    };
  }

  /** The words that are the same for all rows. */
  get #texts() {
    return {fresh: this.#words.say('linksNew'), report: this.#words.say('linksReport')};
  }

  #isNew(since: string): boolean {
    const host = this.#host;
    this.#today ??= zonedDateTime(instantOf(host, 'now', host.now) ?? Date.now(), zoneOf(host));
    const day = parseDate(since);
    if (__DEV__ && !day)
      warn(host, 'since', since, 'a day such as 2026-11-23; the link is not marked as new');
    return day !== undefined && isNewOn(this.#today, day, host.newDays);
  }

  #hits(hits: string): string | undefined {
    const count = parseCount(hits);
    if (__DEV__ && count === undefined)
      warn(this.#host, 'hits', hits, 'a number without separators; it is left out');
    const words = this.#words;
    return count && words.say('linksHits', {count, hits: writeDigits(count, words.lang)});
  }

  #offerReport(item: HTMLElement, link: HTMLAnchorElement, words: string) {
    const {reportHref} = this.#host;
    if (!reportHref && !this.#reports.has(item)) return;
    const text = link.textContent.trim();
    const href = reportHref && reportAddress(reportHref, link.href, text);
    if (__DEV__ && reportHref && !href)
      warn(this.#host, 'report-href', reportHref, 'an http(s), mailto, tel or relative address');
    if (!href) {
      this.#reports.get(item)?.remove();
      this.#reports.delete(item);
      return;
    }
    const report = this.#reports.get(item) ?? this.#newReport(item);
    // The words are no text, which the filter would find and the author's scripts would read.
    setMark(report, 'href', href);
    setMark(report, 'title', words);
    setMark(report, 'aria-label', `${words}: ${text}`);
    if (report.parentNode !== item) item.append(report);
  }

  #newReport(item: HTMLElement): HTMLAnchorElement {
    // A copy of a list that was marked has one already.
    const copied = item.querySelector<HTMLAnchorElement>(`:scope > a[${REPORT}]`);
    const report = copied ?? document.createElement('a');
    report.setAttribute(REPORT, '');
    report.replaceChildren(icon(flag));
    this.#reports.set(item, report);
    return report;
  }
}

/** The author may write an attribute at an item or at its link. */
const ofEither = (item: Element, link: Element, name: string) =>
  item.getAttribute(name) ?? link.getAttribute(name);
