import type {BaseIssue} from 'valibot';
import {parseCount} from '../../core/numbers.js';
import {parseTruth} from '../../core/truth.js';

export type Issue = BaseIssue<unknown>;

/** A document is looked through so many times: `false` becomes null, and null a key that is left out. */
const ROUNDS = 3;

/** Keys that hold an address, which no number is. */
const ADDRESSES = /^(src|srcset|href|thumb|cover|image|next|redirect)$/;

/** A number that came as text, such as `"900"`, `"-1"` or `"900px"`; undefined where the text is none, or too long for one. */
function numberIn(text: unknown): number | undefined {
  if (typeof text !== 'string') return undefined;
  const digits = parseCount(text.replace(/^\s*-/, '').replace(/px\s*$/, ''));
  if (!Number.isFinite(Number(digits))) return undefined;
  return text.trimStart().startsWith('-') ? -Number(digits) : Number(digits);
}

/** A text that came as a number, since PHP and databases take `2024` for one, or as a list of sentences. */
function textIn(value: unknown, key: string): string | undefined {
  if (typeof value === 'number') return ADDRESSES.test(key) ? undefined : String(value);
  const isTexts = Array.isArray(value) && value.every((each) => typeof each === 'string');
  return isTexts && value.length ? value.join(' ') : undefined;
}

/** A list that came as an object: PHP writes it so where rows were taken out, or where it has none. */
function listIn(value: unknown): unknown[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.keys(value).every((key) => /^\d+$/.test(key)) ? Object.values(value) : undefined;
}

/** What the contract writes for a value that can only mean one thing. */
function meant(expected: string | null, value: unknown, key: string): unknown {
  if (expected === 'number') return numberIn(value);
  if (expected === 'boolean') return parseTruth(value);
  if (expected === 'string') return textIn(value, key);
  return expected === 'Array' ? listIn(value) : undefined;
}

type Holder = Record<string, unknown>;

/** What holds the value that does not fit, and under which key. */
function placeOf({path}: Issue): [holder: Holder, key: string] | undefined {
  const item = path?.at(-1);
  if (item?.type !== 'object') return undefined;
  const outer = path?.at(-2);
  // A list without rows is how PHP writes an object without keys.
  const isEmpty = Array.isArray(item.input) && !item.input.length && outer?.type === 'object';
  const {input, key} = (isEmpty ? outer : item) as {input: Holder; key: string};
  return [input, key];
}

/** What servers write in place of null. A text without letters comes here only where no text is expected. */
const isNothing = (value: unknown) =>
  value === '' || value === false || (Array.isArray(value) && !value.length);

/** Mends what it can; returns whether it found any. */
function mendOnce(issues: readonly Issue[]): boolean {
  let hasMended = false;
  for (const issue of issues) {
    const [holder, key] = placeOf(issue) ?? [];
    if (!holder || key === undefined) continue;
    // Shapes of a document that share a key find the same fault in it.
    const given = holder[key];
    const value = meant(issue.expected, given, key);
    if (value !== undefined) holder[key] = value;
    else if (isNothing(given)) holder[key] = null;
    else if (given === null) Reflect.deleteProperty(holder, key);
    else continue;
    hasMended = true;
  }
  return hasMended;
}

/**
 * Reads what can only mean one thing as the contract writes it: null is a key that is left out, and so is what PHP and
 * forms write for it (`false`, `""`, and `[]` for an object); digits as text are a number, and 2024 a text where one is
 * expected; 1 is true; an object with the keys 0, 1, 2 is a list. Clean documents, which are nearly all, cost nothing.
 *
 * @param issues those that were found
 * @param judge judges anew, and returns what it finds then
 */
export function mend(
  issues: readonly Issue[] | undefined,
  judge: () => readonly Issue[] | undefined,
) {
  for (let round = 0; issues && round < ROUNDS && mendOnce(issues); round++) issues = judge();
}
