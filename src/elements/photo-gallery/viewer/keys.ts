import {reachableIn} from '../../../ui/focus.js';
import type {FrameActs} from './frame.js';

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: -Infinity,
  End: Infinity,
};

/** Keys that would scroll the page below. */
export const SCROLL_KEY = /^(Arrow|Page| )/;

/** What keys do, most of it as the controls. */
export interface KeyActs extends FrameActs {
  readonly showWhole: () => void;
  /** @returns false where there is no slideshow */
  readonly play: () => boolean;
  /** Whether the next photo is at the left. */
  readonly isMirrored: () => boolean;
}

/**
 * Does what a key is for.
 *
 * @param isFree whether no control has the focus, which has a use for the space bar
 * @returns false where it is for nothing
 */
export function press({key, shiftKey}: KeyboardEvent, isFree: boolean, acts: KeyActs): boolean {
  if (shiftKey && acts.pan(key)) return true;
  const by = STEPS[key] ?? 0;
  if (by && !shiftKey) acts.step(Math.abs(by) === 1 && acts.isMirrored() ? -by : by);
  else if (key === '+' || key === '=') acts.zoom(1);
  else if (key === '-') acts.zoom(-1);
  else if (key === '0') acts.showWhole();
  else if (/^f$/i.test(key)) acts.fullScreen();
  else return key === ' ' && isFree && acts.play();
  return true;
}

/**
 * Has Tab go from the last control to the first, and back with Shift. Firefox leaves a dialog in a shadow root at its last
 * control, and finds no way in again.
 */
export function goRound(event: KeyboardEvent, dialog: HTMLElement, active: Element | null) {
  const {shiftKey, ctrlKey, metaKey, altKey} = event;
  if (ctrlKey || metaKey || altKey) return;
  const controls = reachableIn(dialog).filter((control) => control !== dialog);
  const [first] = controls;
  const last = controls.at(-1);
  const isAtEnd = shiftKey ? active === first || active === dialog : active === last;
  if (!isAtEnd) return;
  event.preventDefault();
  (shiftKey ? last : first)?.focus();
}
