import {textIn} from './text/slot-text.js';

/** What nobody sees and yet is a character, as editors leave it in empty headings. */
const INVISIBLE = /[\u200B\u2060\uFEFF\u00AD]/g;

/** The number of a note or its star, in brackets or not; a number alone may be that of m². */
const NOTE = /^\s*([[(].*[\])]|\*+)\s*$/;

/** Marks beside the words of a heading: a link to the heading itself, such as `¶`, and a note, such as `[1]`. */
const isMark = (element: Element) =>
  element.matches('[aria-hidden=true]') ||
  (element.matches('sup') &&
    (NOTE.test(element.textContent) || element.querySelector('a[href*="#"]') !== null)) ||
  (element.matches('a[href*="#"]') && !/\p{L}/u.test(element.textContent));

/** The text of a heading, as one line; where it breaks, its words stay apart. */
export const textOf = (heading: Element) =>
  textIn(heading, isMark).replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
