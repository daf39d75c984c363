import {membersOf} from '../../core/members.js';

/** The author's markup around the form. */
export interface LoginMarkup {
  readonly hasSso: boolean;
  /** Single sign-on is written below the form, and is shown there. */
  readonly isSsoBelow: boolean;
}

/** Reads the markup of a login box; the form itself is read when the reader comes to it. */
export function readMarkup(host: Element): LoginMarkup {
  const children = [...host.children];
  // A form may have a field called “slot”.
  const slots = children.map((each) => membersOf(each).getAttribute('slot'));
  const first = slots.indexOf('sso');
  // A form that we have drawn stands below what was written.
  const body = children.findIndex(
    (each, place) => slots[place] === null && !membersOf(each).hasAttribute('data-cong-drawn'),
  );
  return {hasSso: first >= 0, isSsoBelow: first >= 0 && body >= 0 && body < first};
}
