/**
 * Takes the place of `console.warn` until the running test ends, and keeps what is said.
 * To be called inside a test.
 */
export function capturedWarnings(): {readonly list: string[]} {
  const list: string[] = [];
  console.warn = (...words: unknown[]) => list.push(words.join(' '));
  return {list};
}

const original = console.warn;
afterEach(() => {
  console.warn = original;
});
