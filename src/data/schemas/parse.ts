import {getDotPath, safeParse, type GenericSchema, type InferOutput} from 'valibot';
import {mend, type Issue} from './mend.js';

export interface Parsed<T> {
  value: T;
  /** What was left out and why, such as `photos.3.src: Invalid type: Expected string but received 5`. */
  skipped: string[];
  /** Why the first row was left out, where none at all could be used. */
  emptied?: string | undefined;
}

/** A document that cannot be used at all; the message names the path. */
export class ShapeError extends Error {
  override name = 'ShapeError';
}

const depth = (issue: Issue) => issue.path?.length ?? 0;
const describe = (issue: Issue) => `${getDotPath(issue) ?? 'document'}: ${issue.message}`;

/** Of a document that may have several shapes, the issues of each; those of the nearest shape lie deepest. */
function issuesOf(issues: readonly Issue[]): Issue[] {
  return issues
    .flatMap((issue) => (!issue.path && issue.issues ? issuesOf(issue.issues) : [issue]))
    .sort((a, b) => depth(b) - depth(a));
}

/** What an issue lies in, if that is there: of a document that may have several shapes, an issue of another is nowhere. */
function placeOf({path}: Issue) {
  const place = path?.filter((item) => item.type === 'array').at(-1) ?? path?.[0];
  return place && (place.key as PropertyKey) in (place.input as object) ? place : undefined;
}

/** Takes out what the issues lie in: the innermost row of a list, else the key of the document. */
function remove(issues: readonly Issue[]) {
  const lists = new Set<unknown[]>();
  for (const issue of issues) {
    const place = placeOf(issue);
    if (!place) continue;
    // A row leaves a hole at first, so that the places of the rows after it stay true.
    Reflect.deleteProperty(place.input as object, place.key as string);
    if (place.type === 'array') lists.add(place.input as unknown[]);
  }
  for (const list of lists) closeHoles(list);
}

/** A list may have more rows than a call takes arguments. */
function closeHoles(list: unknown[]) {
  let length = 0;
  for (const row of list.filter(() => true)) list[length++] = row;
  list.length = length;
}

/** What stands beside the rows of a document and shows nothing without them. */
const BESIDE_ROWS: readonly string[] = ['next', 'asOf', 'ip'];

/** Whether a document, or a group of rows, has anything to show. */
function hasContent(value: unknown): boolean {
  if (Array.isArray(value))
    return value.some((row) => !Array.isArray(row?.links) || hasContent(row.links));
  return Object.entries(value as object).some(([key, each]) =>
    Array.isArray(each) ? hasContent(each) : !BESIDE_ROWS.includes(key),
  );
}

/**
 * Checks a JSON document, changing it in place. What can only mean one thing is read so, as `mend` tells. A
 * row of a list, or an optional key, that does not fit is left out; without it the rest stands.
 *
 * @throws {ShapeError} where what is left does not fit either
 */
export function parseDocument<S extends GenericSchema>(
  schema: S,
  document: unknown,
): Parsed<InferOutput<S>> {
  let first = safeParse(schema, document);
  const issuesOfFirst = () => (first.success ? undefined : issuesOf(first.issues));
  mend(issuesOfFirst(), () => {
    first = safeParse(schema, document);
    return issuesOfFirst();
  });
  if (first.success) return {value: first.output, skipped: []};
  const issues = issuesOf(first.issues);
  // Shapes of a document that share a list find the same fault in it.
  const skipped = [...new Set(issues.filter(placeOf).map(describe))];
  remove(issues);
  const second = safeParse(schema, document);
  if (!second.success) throw new ShapeError(issues[0] ? describe(issues[0]) : 'document');
  return {
    value: second.output,
    skipped,
    emptied: hasContent(second.output) ? undefined : skipped[0],
  };
}
