import type {BaseIssue} from 'valibot';
import {parseCount} from '../../core/numbers.js';
import {parseTruth} from '../../core/truth.js';

export type Issue = BaseIssue<unknown>;

/** A number that came as text, such as `"900"` or `"-1"`; undefined where the text is none. */
function numberIn(text: unknown): number | undefined {
  if (typeof text !== 'string') return undefined;
  const digits = parseCount(text.replace(/^\s*-/, ''));
  if (digits === undefined) return undefined;
  return text.trimStart().startsWith('-') ? -Number(digits) : Number(digits);
}

/** What the contract writes for a value that can only mean one thing. */
function meant({expected}: Issue, value: unknown): number | boolean | undefined {
  if (expected === 'number') return numberIn(value);
  return expected === 'boolean' ? parseTruth(value) : undefined;
}

/**
 * Reads what can only mean one thing as the contract writes it: null is a key that is left out, digits as text are a
 * number, and 1 is true. Clean documents, which are nearly all, cost nothing. Returns whether it found any.
 */
export function mend(issues: readonly Issue[]): boolean {
  let hasMended = false;
  for (const issue of issues) {
    const item = issue.path?.at(-1);
    if (item?.type !== 'object') continue;
    const {input: holder, key} = item as {input: Record<string, unknown>; key: string};
    // Shapes of a document that share a key find the same fault in it.
    const value = meant(issue, holder[key]);
    if (value !== undefined) holder[key] = value;
    else if (holder[key] === null) Reflect.deleteProperty(holder, key);
    else continue;
    hasMended = true;
  }
  return hasMended;
}
