import {define as defineNow} from './define.js';
import {lookOf} from './look.js';

/**
 * Stands in for `define` in the files for pages without a build: where the page does not link the styles, registration
 * waits for them, so that the page moves once and not twice.
 */
export function define(tag: string, element: CustomElementConstructor) {
  const look = lookOf(document);
  if (look) void look.then(() => defineNow(tag, element));
  else defineNow(tag, element);
}
