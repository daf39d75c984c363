import {formatIp, maskIp} from '../../core/ip.js';
import {groupDigits, parseCount, writeDigits, type Grouping} from '../../core/numbers.js';
import type {Counts} from '../../data/schemas/counts.js';

/** The metrics of the library, in the order in which they show. */
export const METRICS = [
  'visits',
  'online',
  'today',
  'yesterday',
  'week',
  'month',
  'articles',
  'members',
  'ip',
] as const;

export type Metric = (typeof METRICS)[number];

/** The name of a metric; a row of the author's without a name has a symbol. */
export type RowKey = string | symbol;

export type Count = number | string | null | undefined;

/** The places of metrics in JSON of another shape, `data.total.0`; a metric of the site's own has its words, too. */
export type CountPaths = Readonly<Record<string, string | {path: string; label: string}>>;

/** A row as the author wrote it. */
export interface WrittenRow {
  /** The words that stand before the number; '' where there are none. */
  readonly label: string;
  /** The number; in a row without a metric all that follows the words. */
  readonly value: string;
  /** Words around the number, such as those of a unit. */
  readonly before: string;
  readonly after: string;
}

/** The sources of the numbers; the first one that has a number wins. */
export interface CounterSources {
  readonly properties: Readonly<Partial<Record<Metric, Count>>>;
  readonly document?: Counts | undefined;
  /** The rows of the markup, in the order in which they are written. */
  readonly written?: ReadonlyMap<RowKey, WrittenRow> | undefined;
}

export interface CounterOptions {
  /** The metrics to show, in this order, with spaces between; without a known one, all. */
  readonly metrics: string | undefined;
  /** Writes the digits of a count. */
  readonly write: WriteDigits;
  /** Whether the reader's address shows: `masked`, `full`, or with anything else not at all. */
  readonly showIp: string | undefined;
  /** Whether a document is still on its way, which may bring metrics of its own. */
  readonly isWaiting: boolean;
  /** The library's words for a metric. */
  readonly labelOf: (metric: Metric) => string;
}

/** A row as it shows. */
export interface CounterRow {
  readonly key: RowKey;
  readonly label: string;
  readonly value: string;
}

/** Writes digits with their separators. */
export type WriteDigits = (digits: string) => string;

/** Tells the developer of a value that could not be used. */
export type Warn = (what: string, value: unknown, expected: string) => void;

const GROUPINGS: readonly string[] = ['dot', 'comma', 'none'];
const MASKS: readonly string[] = ['full', 'masked'];

export const isMetric = (name: RowKey): name is Metric =>
  (METRICS as readonly RowKey[]).includes(name);

/** Whether a text tells a number in words, such as `khoảng 19 triệu`; `-1` and `N/A` count nothing. */
const tellsNumber = (given: Count): given is string =>
  typeof given === 'string' && /^(?!\s*[-−]).*\d/s.test(given);

/** Groups thousands by a mark; `auto`, and any unknown word, follow the language. */
export function writerFor(grouping: string, lang: string, warn: Warn): WriteDigits {
  if (GROUPINGS.includes(grouping)) return (digits) => groupDigits(digits, grouping as Grouping);
  if (__DEV__ && grouping !== 'auto')
    warn('grouping', grouping, `auto, ${GROUPINGS.join(', ')}; auto is used`);
  return (digits) => writeDigits(digits, lang);
}

/** A count as it shows, with its separators; undefined for what is none. */
export function formatCount(count: Count, write: WriteDigits): string | undefined {
  const digits = parseCount(count);
  return digits && write(digits);
}

/** The rows of a counter: which metrics show, in which order, with which words and numbers. */
export function counterRows(
  sources: CounterSources,
  options: CounterOptions,
  warn: Warn,
): CounterRow[] {
  const rows: CounterRow[] = [];
  for (const key of shownKeys(sources, options, warn)) {
    const row = rowOf(key, sources, options, warn);
    if (row) rows.push(row);
  }
  return rows;
}

function shownKeys(
  {document, written}: CounterSources,
  {metrics, isWaiting}: CounterOptions,
  warn: Warn,
): ReadonlySet<RowKey> {
  const own = [...(written?.keys() ?? [])];
  const unnamed = own.filter((key) => typeof key === 'symbol');
  // Rows without a name have no place but that which the author gave them among the others.
  const ours = unnamed.length ? METRICS.filter((each) => !own.includes(each)) : METRICS;
  const all = new Set<RowKey>(ours);
  for (const key of own) all.add(key);
  for (const {name} of document?.metrics ?? []) all.add(name);
  const names = metrics?.match(/\S+/g) ?? [];
  const known = names.filter((name) => all.has(name));
  if (__DEV__ && names.length > known.length && !isWaiting) {
    const named = [...all].filter((key) => typeof key === 'string');
    warn('metrics', metrics, `names out of ${named.join(' ')}; others are left out`);
  }
  return known.length ? new Set([...known, ...unnamed]) : all;
}

function rowOf(
  key: RowKey,
  {properties, document, written}: CounterSources,
  options: CounterOptions,
  warn: Warn,
): CounterRow | undefined {
  const row = written?.get(key);
  if (typeof key === 'symbol') return row && {key, label: row.label, value: row.value};
  const further = document?.metrics?.find(({name}) => name === key);
  const given = isMetric(key)
    ? [properties[key], document?.[key], further?.value]
    : [further?.value];
  if (!row && given.every((each) => each == null)) return undefined;
  // The author's words come before ours: only they know what exactly is counted.
  const label = row?.label || further?.label || (isMetric(key) && options.labelOf(key)) || '';
  const value =
    key === 'ip' ? addressOf(given, row, options.showIp) : countOf(given, row, options.write);
  if (__DEV__) warnOfRow(key, label, value, [...given, row?.value], options.showIp, warn);
  return label && value ? {key, label, value} : undefined;
}

/** The first of the values that is a number, or tells one; the author's own as it stands where it is none. */
function countOf(given: readonly Count[], row: WrittenRow | undefined, write: WriteDigits) {
  let text: string | undefined;
  for (const each of given)
    text ??= formatCount(each, write) ?? (tellsNumber(each) ? each : undefined);
  text ??= formatCount(row?.value, write) ?? row?.value;
  return text && [row?.before, text, row?.after].filter(Boolean).join(' ');
}

/** The reader's address, as far as it may show. */
function addressOf(given: readonly Count[], row: WrittenRow | undefined, showIp?: string) {
  const show = showIp === 'full' ? formatIp : showIp === 'masked' ? maskIp : undefined;
  const address = [...given, row?.value].find((each) => each != null && each !== '');
  return show?.(String(address)) ?? (showIp === 'full' ? row?.value : undefined);
}

/** Tells the developer why a row is left out, or shows as it stands. */
function warnOfRow(
  metric: string,
  label: string,
  value: string | undefined,
  given: readonly Count[],
  showIp: string | undefined,
  warn: Warn,
) {
  const first = given.find((each) => each != null);
  const shown = value ? `“${value}” is shown` : 'the row is left out';
  if (!label) warn('data-metric', metric, 'a metric of the library’s, or a <dt> before it');
  else if (metric !== 'ip' && parseCount(first) === undefined)
    warn(metric, first, `a count such as 19089598 or 19.089.598; ${shown}`);
  else if (metric === 'ip' && MASKS.includes(showIp ?? '') && !formatIp(String(first)))
    warn('ip', first, `an IPv4 or IPv6 address; ${shown}`);
}
