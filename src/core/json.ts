import {wellFormed} from './well-formed.js';

/**
 * Writes JSON as the language has it, also on a page whose Prototype 1.6 has given lists and texts a `toJSON` of their own: it would
 * write them as texts of JSON. Half a character is written as `\uFFFD`: PHP refuses a document that has one.
 */
export function toJson(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key) {
    const each = this[key];
    return typeof each === 'string' ? wellFormed(each) : each;
  });
}
