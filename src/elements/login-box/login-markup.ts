import {membersOf} from '../../core/members.js';
import {mayHaveSwallowed, seenNodes} from '../../ui/swallowed.js';

/** The author's markup around the form. */
export interface LoginMarkup {
  readonly hasSso: boolean;
  /** Single sign-on is written below the form, and is shown there. */
  readonly isSsoBelow: boolean;
  /** What is in no form with a password, where the rest of the page may have become the content of the element. */
  readonly stray: Node | undefined;
}

const PASSWORD = '[type=password]:not([data-cong-drawn] *)';
const isDrawn = (node: Element) => membersOf(node).hasAttribute('data-cong-drawn');

/** An author who wrote a form, or a note alone, has ended the element behind it. */
function strayIn(host: Element): Node | undefined {
  if (!mayHaveSwallowed(host) || host.querySelector(PASSWORD)) return undefined;
  const nodes = seenNodes(host).filter((node) => !(node instanceof Element && isDrawn(node)));
  const [first, second] = nodes;
  return second || (first instanceof Element && !first.matches('p')) ? first : undefined;
}

/** Reads the markup of a login box; the form itself is read when the reader comes to it. */
export function readMarkup(host: Element): LoginMarkup {
  const children = [...host.children];
  // A form may have a field called “slot”.
  const slots = children.map((each) => membersOf(each).getAttribute('slot'));
  const first = slots.indexOf('sso');
  // A form that we have drawn stands below what was written.
  const body = children.findIndex((each, place) => slots[place] === null && !isDrawn(each));
  return {
    hasSso: first >= 0,
    isSsoBelow: first >= 0 && body >= 0 && body < first,
    stray: strayIn(host),
  };
}
