import {boxParts} from './box-parts.js';
import {boxes} from './tags.js';

const slotted = (name: string) => boxes.map((tag) => `${tag} > :is(*, p):where([slot='${name}'])`);

/** Comes after all that says how headings and paragraphs in an element look. */
export const lightStyles = boxParts(slotted('header'), slotted('footer').join());
