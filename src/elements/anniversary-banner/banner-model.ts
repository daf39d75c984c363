import type {PlainDate} from '../../core/dates.js';
import {formatShortDate} from '../../core/format-date.js';
import {fill, parseTemplate} from '../../core/template.js';
import {safeHref} from '../../core/urls.js';
import {
  celebrationOf,
  type Calendar,
  type Celebration,
  type LunarDay,
  type Occasion,
  type Warn,
} from '../../occasions/celebration.js';
import type {BannerText} from './messages.js';

export type Tone = 'festive' | 'solemn' | 'mourning' | 'plain';

/** An event that a banner may celebrate. */
export interface BannerOccasion extends Occasion {
  /** Tells one event from the others, where it is remembered which were closed. */
  readonly key?: string;
}

/** An occasion that the banner may greet today. */
export type Greeting = Celebration<BannerOccasion>;

/** A row as a page gives it: a script may set null for what is not there. */
export type GivenRow = Occasion | null;

export interface BannerRules {
  /** Whether the next to come shows where none is greeted. */
  readonly always: boolean;
  /** The calendar of lunar days; undefined while it is awaited, and null where it does not come. */
  readonly lunar: Calendar | null | undefined;
  /** Whether the reader has closed this greeting. */
  readonly isClosed: (greeting: Greeting) => boolean;
}

/** The words of a greeting. */
export interface BannerLines {
  /** The sentence, in the pieces between which the number of years stands. */
  readonly pieces: readonly string[];
  readonly years: number;
  /** The line of dates; '' where there is none. */
  readonly dates: string;
  /** How long it is until then; '' where that is not told. */
  readonly countdown: string;
}

/** The model’s answers for one update of a banner. */
export interface BannerState {
  /** Whether it celebrates events of a list, and not its own day. */
  readonly isOfEvents: boolean;
  readonly needsLunar: boolean;
  /** All greetings that may show, the best first. */
  readonly open: readonly Greeting[];
  /** The greeting that shows; undefined where the author's sentence stays, or nothing shows. */
  readonly greeting: Greeting | undefined;
  readonly isShown: boolean;
}

/** The texts of a greeting in the reader’s language. */
export interface Speech {
  say(name: BannerText, values?: Readonly<Record<string, string | number>>): string;
  /** A lunar day in words; the lunar calendar has them, so they are there for whatever goes by it. */
  sayDay(day: LunarDay): string | undefined;
}

const TONES: readonly string[] = ['festive', 'solemn', 'mourning', 'plain'];

const isShownOn = ({isGreeted, anniversary}: Greeting, always: boolean) =>
  isGreeted || (always && anniversary.daysLeft >= 0);

/**
 * Lists the rows that a script has set, else those of the document; undefined where there are neither.
 *
 * @param property of any type
 */
export function givenRows(
  property: unknown,
  document: readonly GivenRow[] | undefined,
  warn: Warn,
): readonly GivenRow[] | undefined {
  if (__DEV__ && property && !Array.isArray(property))
    warn('events', property, 'an array of events; it is left out');
  return [property, document].find(Array.isArray);
}

/**
 * Whether the calendar of lunar days is needed.
 *
 * @param own has the calendar of rows that leave theirs out
 */
export const needsLunar = (rows: readonly GivenRow[], own: Occasion): boolean =>
  rows.some((row) => (row?.calendar ?? own.calendar) === 'lunar' && !row?.date);

/**
 * The banner’s own day as a list: empty out of its time, and where the reader has closed it. Undefined where the author’s own
 * sentence says more than we can: where the day tells nothing, and until the lunar calendar is there.
 */
export function ownGreetings(
  today: PlainDate,
  own: Occasion,
  {always, lunar, isClosed}: BannerRules,
  warn: Warn,
): readonly Greeting[] | undefined {
  const occasion: BannerOccasion = {...own, key: keyOf(own)};
  const greeting = celebrationOf(occasion, today, lunar ?? undefined, warn);
  return greeting && (isShownOn(greeting, always) && !isClosed(greeting) ? [greeting] : []);
}

/** What tells an event from others: its calendar, its day and its name. A day may have two names, and two days the same. */
export function keyOf({calendar, date, since, event, template}: Occasion): string {
  const parts = ['', calendar === 'lunar' && 'lunar', date ?? since, event ?? template];
  return parts.filter((part) => typeof part === 'string').join(':');
}

/**
 * Under what it is remembered that a greeting was closed: each year’s for itself, and each event.
 *
 * @param own the banner’s own day, by which it is known until the lunar calendar is there
 * @param sentence the author’s words, by which a greeting is known that nobody else tells
 */
export function memoryKey(
  greeting: Greeting | undefined,
  thisYear: number | undefined,
  own: Occasion,
  sentence = '',
): string {
  if (greeting) return `${greeting.anniversary.date.year}${greeting.occasion.key ?? ''}`;
  return `${thisYear}${needsLunar([own], own) ? keyOf(own) : sentence && `:${sentence}`}`;
}

/** Whether the reader may close a greeting: one that mourns only where the banner itself does. */
export const isDismissible = (
  greeting: Greeting | undefined,
  {dismissible, tone}: {readonly dismissible: boolean; readonly tone: string},
): boolean => dismissible && (greeting?.occasion.tone !== 'mourning' || tone === 'mourning');

/** How a greeting looks; anything unknown is festive. */
export function toneOf(greeting: Greeting | undefined, own: string, warn: Warn): Tone {
  const tone = greeting?.occasion.tone ?? own;
  if (TONES.includes(tone)) return tone as Tone;
  if (__DEV__) warn('tone', tone, `${TONES.join(', ')}; festive is used`);
  return 'festive';
}

/** The address to which a greeting leads, else that of the banner; undefined for one that is not safe. */
export function hrefOf(
  greeting: Greeting | undefined,
  own: string | undefined,
  warn: Warn,
): string | undefined {
  const href = greeting ? greeting.occasion.href : own;
  const safe = safeHref(href);
  if (__DEV__ && href && !safe)
    warn('href', href, 'http, https, mailto, tel or a relative address; there is no link');
  return safe;
}

/** The festive look of the years that end in 0 (năm tròn) and in 5 (năm lẻ 5); '' for all others. */
export function roundnessOf(
  greeting: Greeting | undefined,
  tone: Tone,
): 'round' | 'half-round' | '' {
  const years = greeting?.anniversary.years;
  if (!years || tone !== 'festive' || years % 5) return '';
  return years % 10 ? 'half-round' : 'round';
}

function datesLine({occasion, lunar, anniversary}: Greeting, speech: Speech): string {
  if (lunar) return speech.say('bannerLunarDates');
  return speech.say(anniversary.years && !occasion.date ? 'bannerDates' : 'bannerOnce');
}

function sayCountdown({occasion, anniversary}: Greeting, speech: Speech): string {
  const {daysLeft, date} = anniversary;
  if (occasion.template?.includes('{days}') || daysLeft < 0) return '';
  if (daysLeft > 1) return speech.say('bannerCountdown', {count: daysLeft});
  if (daysLeft === 1) return speech.say('bannerTomorrow');
  // A month or a year that is celebrated has no day that is today.
  return date.day ? speech.say('bannerToday') : '';
}

/**
 * The greeting in words; undefined where there is neither an event nor a template, so that the author’s sentence stays.
 *
 * @param hasCountdown whether the days until then are told
 */
export function linesOf(
  greeting: Greeting,
  hasCountdown: boolean,
  speech: Speech,
  warn: Warn,
): BannerLines | undefined {
  const {occasion, start, anniversary, lunar} = greeting;
  const {event = '', template} = occasion;
  const {years, date, daysLeft} = anniversary;
  const usual = years ? 'bannerGreeting' : 'bannerGreetingNoYears';
  const sentence = `${template || (event && speech.say(usual, {count: years}))}`;
  if (!sentence) return undefined;
  const values = {
    event,
    since: formatShortDate(start ?? date),
    date: formatShortDate(date),
    year: date.year,
    days: Math.max(daysLeft, 0),
    ...(lunar && {lunarDate: speech.sayDay(lunar) ?? '', lunarYear: lunar.yearName}),
  };
  if (__DEV__) warnOfNames(sentence, [...Object.keys(values), 'years'], warn);
  return {
    pieces: sentence.split('{years}').map((text) => fill(text, values)),
    years,
    dates: /\{(since|\w*date)\}/i.test(sentence) ? '' : fill(datesLine(greeting, speech), values),
    countdown: hasCountdown ? sayCountdown(greeting, speech) : '',
  };
}

function warnOfNames(sentence: string, names: readonly string[], warn: Warn) {
  for (const {name} of parseTemplate(sentence))
    if (name !== undefined && !names.includes(name))
      warn('template', `{${name}}`, `${names.join(', ')}; it is shown as it is`);
}
