/**
 * A list of `count` values, each made from its place, from 0 on; none where `count` is less than 1. `Array.from` does not
 * serve: MooTools and Prototype put a function of theirs there that calls nobody.
 */
export const sequence = <T>(count: number, make: (index: number) => T): T[] => {
  const made: T[] = [];
  for (let index = 0; index < count; index++) made.push(make(index));
  return made;
};
