import {isRightToLeft} from '../../../ui/roving.js';

/** A part of a pixel may be missing at an end. */
const NEARLY = 1;

/**
 * Tells the style sheet at which sides of a box there is more to see: `data-cong-more` is `left`, `right` or `both`, and
 * not there where all is in sight.
 */
export function markEdges(box: Element) {
  const {scrollLeft, scrollWidth, clientWidth} = box;
  const room = scrollWidth - clientWidth;
  // From right to left a box begins at 0, too, and goes below it.
  const left = isRightToLeft(box) ? room + scrollLeft : scrollLeft;
  const sides = [left > NEARLY && 'left', room - left > NEARLY && 'right'].filter(Boolean);
  const more = sides.length > 1 ? 'both' : sides[0];
  if (!more) box.removeAttribute('data-cong-more');
  else if (box.getAttribute('data-cong-more') !== more) box.setAttribute('data-cong-more', more);
}

/** A reader scrolls a table, or a box of code. */
export function onScroll({target}: Event) {
  if (target instanceof Element && target.matches('table, pre')) markEdges(target);
}
