/**
 * Prototype and MooTools have an `Array.from` of their own, which knows no second argument, and Prototype of old a `reduce`
 * that takes none. Lists are made and added up here instead, so that pages with either do no harm.
 */

/** A list of so many values, each made from its place; none for a count below 1. */
export function listOf<T>(count: number, make: (index: number) => T): T[] {
  const list: T[] = [];
  for (let index = 0; index < count; index++) list.push(make(index));
  return list;
}

/** The sum of what is told of each value. */
export function sumOf<T>(values: Iterable<T>, tell: (value: T) => number): number {
  let sum = 0;
  for (const value of values) sum += tell(value);
  return sum;
}
