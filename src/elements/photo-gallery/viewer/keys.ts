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
