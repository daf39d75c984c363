/**
 * Writes JSON as the language has it, also on a page whose Prototype 1.6 has given lists and texts a `toJSON` of their own: it would
 * write them as texts of JSON.
 */
export function toJson(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key) {
    return this[key];
  });
}
