import {withoutMarks} from './without-marks.js';

/** Longer ones are cut after a whole word; addresses are read aloud and pasted into letters. */
const MAX_LENGTH = 80;

/**
 * A text as part of an address: `Điều 1. Phạm vi` → `dieu-1-pham-vi`. Letters of other scripts stay; '' where the text
 * has neither letter nor digit.
 */
export function slug(text: string): string {
  const words = withoutMarks(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const whole = words.join('-');
  if (whole.length <= MAX_LENGTH) return whole;
  const cut = whole.slice(0, MAX_LENGTH + 1);
  // A letter of two code units is left out rather than cut.
  return (
    cut.slice(0, Math.max(cut.lastIndexOf('-'), 0)) ||
    cut.slice(0, MAX_LENGTH).replace(/[\uD800-\uDBFF]$/, '')
  );
}
