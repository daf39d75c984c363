/**
 * A text whose half characters, which a server leaves where it cuts one of two code units, are `\uFFFD`, as browsers
 * write them in addresses. `String.prototype.toWellFormed` is younger than the oldest browsers.
 */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** A text as a part of an address. `encodeURIComponent` throws at half a character. */
export const encodeText = (text: string): string =>
  // eslint-disable-next-line no-restricted-globals
  encodeURIComponent(wellFormed(text));
