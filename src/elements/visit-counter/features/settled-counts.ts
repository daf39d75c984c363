import {parseCount} from '../../../core/numbers.js';
import {parseInstant} from '../../../core/zoned.js';
import type {Counts} from '../../../data/schemas/counts.js';

type Writable<T> = {-readonly [Key in keyof T]: T[Key]};

/** Whether a value of a document can never show as a number. */
const isBroken = (name: string, value: unknown) =>
  !['ip', 'asOf', 'series', 'metrics'].includes(name) && parseCount(value) === undefined;

const wholeOf = (count: unknown) => BigInt(parseCount(count)?.split('.')[0] ?? -1);

/**
 * The numbers that hold once a document has come. One that is older than what shows, out of a cache or by a slower way,
 * changes nothing. Numbers that a later one leaves out, or that are none in it, stay as they were. A smaller number of visits shows
 * only where `asOf` tells that the site has set it back: without, it is more likely a server that lags behind.
 *
 * @param timeZone that of an `asOf` without an offset
 */
export function settledCounts(
  document: Counts,
  shown: Counts | undefined,
  timeZone: string,
): Counts {
  if (!shown) return document;
  const [before, after] = [shown.asOf, document.asOf].map((text) =>
    text === undefined ? undefined : parseInstant(text, timeZone),
  );
  if (before !== undefined && after !== undefined && after < before) return shown;

  const given = Object.entries(document).filter(([name, each]) => !isBroken(name, each));
  const next: Writable<Counts> = {...shown, ...Object.fromEntries(given)};
  // The time of the numbers before is not that of these.
  if (document.asOf === undefined) delete next.asOf;
  if (after === undefined && wholeOf(next.visits) < wholeOf(shown.visits))
    next.visits = shown.visits;
  return next;
}
