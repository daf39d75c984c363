import type {DatePattern} from '../../core/format-date.js';
import {parseCount} from '../../core/numbers.js';
import {slug} from '../../core/slug.js';
import {safeHref} from '../../core/urls.js';
import {
  DEFAULT_TIME_ZONE,
  isTimeZone,
  parseInstant,
  zonedDateTime,
  type ZonedDateTime,
} from '../../core/zoned.js';
import {sumOf} from '../../core/lists.js';
import type {ArticleTool} from './article.events.js';

/** What an author said of an article, by attributes or properties. */
export interface GivenFacts {
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  readonly author?: string | undefined;
  readonly section?: string | undefined;
  readonly source?: string | undefined;
  readonly sourceHref?: string | undefined;
  readonly views?: number | string | undefined;
  readonly readingTime?: number | string | undefined;
  readonly dateFormat?: DatePattern;
  readonly timeZone?: string;
}

/** A moment to show: in the agency’s zone, and in the pattern that fits what the author gave. */
export interface Moment {
  readonly iso: string;
  readonly when: ZonedDateTime;
  readonly pattern: DatePattern;
}

/** What the article shows of itself; what is not there is undefined. */
export interface Facts {
  readonly published: Moment | undefined;
  /** Only where it is later than `published`. */
  readonly modified: Moment | undefined;
  readonly section: string | undefined;
  /** Decimal digits. */
  readonly views: string | undefined;
  /** Whether the article tells how long it takes to read, with or without a number yet. */
  readonly hasReadingTime: boolean;
  /** What the author says goes before what was counted; undefined until it is counted, and for a text without words. */
  readonly minutes: number | string | undefined;
  readonly author: string | undefined;
  readonly source: {readonly name: string; readonly href: string | undefined} | undefined;
}

/**
 * The facts that an article shows.
 *
 * @param counted the minutes that were counted in the text
 */
export function factsOf(given: GivenFacts, counted?: number): Facts {
  const {author, section, source, sourceHref, readingTime} = given;
  const zone = given.timeZone && isTimeZone(given.timeZone) ? given.timeZone : DEFAULT_TIME_ZONE;
  const instantOf = (text: string | undefined) => (text ? parseInstant(text, zone) : undefined);
  const [published, modified] = [instantOf(given.published), instantOf(given.modified)];
  const moment = (instant: number, text = ''): Moment => ({
    iso: new Date(instant).toISOString(),
    when: zonedDateTime(instant, zone),
    pattern: patternOf(text, given.dateFormat),
  });
  const isLater = modified !== undefined && modified > (published ?? -Infinity);
  const href = safeHref(sourceHref);
  const name = source || href;
  const minutes = parseCount(readingTime) ?? counted;
  return {
    published: published === undefined ? undefined : moment(published, given.published),
    modified: isLater ? moment(modified, given.modified) : undefined,
    section: section || undefined,
    views: parseCount(given.views),
    hasReadingTime: readingTime != null,
    minutes: minutes || undefined,
    author: author || undefined,
    source: name ? {name, href} : undefined,
  };
}

/** A day that the author gave alone shows without a time; every time of day has a colon. */
const patternOf = (text: string, pattern: DatePattern = 'portal'): DatePattern =>
  pattern === 'long' || text.includes(':') ? pattern : 'date';

/** What `tools` may name, in the order of the row. */
export const TOOL_NAMES: readonly ArticleTool[] = [
  'listen',
  'contents',
  'font-size',
  'line-spacing',
  'contrast',
  'print',
  'copy',
  'share',
];

/** The tools that begin the row and always have a word, and with it the room of two buttons and a half. */
const LEADING: readonly ArticleTool[] = ['listen', 'contents'];

/** How many buttons of 44 px stand side by side on a phone. */
const NARROW_ROW = 6;

/** So many tools have room for their words in any row that is not narrow. */
const FEW = 4;

/** Whether tools other than the leading ones need a panel where the row is narrow. */
export function needsPanel(shown: readonly ArticleTool[]): boolean {
  const room = (name: ArticleTool) => (name === 'font-size' ? 3 : LEADING.includes(name) ? 2.5 : 1);
  return sumOf(shown, room) > NARROW_ROW;
}

/** Whether all tools have their words in a row that is not narrow. */
export const areFew = (shown: readonly ArticleTool[]): boolean => shown.length <= FEW;

/** With fewer headings the text is soon looked over. */
const ENOUGH_HEADINGS = 3;

/** The text and the browser as the tools find them; asked only for tools that are named. */
export interface Surroundings {
  /** How many headings the text has. */
  readonly headings: () => number;
  /** Whether there is a recording, or a voice for the language. */
  readonly canListen: () => boolean;
}

/**
 * The tools to show, in the order of the row and not of the attribute.
 *
 * @param named the attribute `tools`; without it all are meant
 */
export function toolsShown(
  named: string | undefined,
  {headings, canListen}: Surroundings,
): ArticleTool[] {
  const names = named?.split(/\s+/);
  const isOffered = (name: ArticleTool) =>
    name === 'contents' ? headings() >= ENOUGH_HEADINGS : name !== 'listen' || canListen();
  return TOOL_NAMES.filter((name) => (names?.includes(name) ?? true) && isOffered(name));
}

/** Whether the row of tools is there; article.before.css keeps room for it. */
export const hasTools = (named: string | undefined): boolean => named?.trim() !== '';

/** A heading, and those below it. */
export interface Section<H> {
  readonly heading: H;
  readonly sections: Section<H>[];
}

/** Sorts headings into sections, deeper ones in those above; a level that the author left out makes no gap. */
export function sectionsOf<H extends {readonly level: number}>(headings: readonly H[]) {
  const whole: Section<H>[] = [];
  let path: Section<H>[] = [];
  for (const heading of headings) {
    path = path.filter((section) => section.heading.level < heading.level);
    const section = {heading, sections: []};
    (path.at(-1)?.sections ?? whole).push(section);
    path.push(section);
  }
  return whole;
}

/** The id of a heading without a letter or a digit. */
const NAMELESS = 'muc';

/**
 * An id out of the text of a heading, numbered where it is taken.
 *
 * @param isStyled whether the page has rules for an id, which are meant for something else
 */
export function headingId(
  text: string,
  isTaken: (id: string) => boolean,
  isStyled: (id: string) => boolean = () => false,
): string {
  const word = slug(text) || NAMELESS;
  const name = isStyled(word) ? `${NAMELESS}-${word}` : word;
  let id = name;
  for (let count = 2; isTaken(id); count++) id = `${name}-${count}`;
  return id;
}
