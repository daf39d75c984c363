/** A window in which a column has room beside the text; contents.styles.ts asks the same. */
const WIDE = '(min-width: 1200px)';

/** What a rail takes: 15 times the base size, and a gap of 32 px. */
const RAIL = 15;
const GAP = 32;

/**
 * Whether the page leaves room for a rail beside the article: in the box that the article stands in, at the end of its
 * lines.
 *
 * @param base the base size, in pixels
 */
export function hasRailRoom(article: Element, base: number): boolean {
  const {parentElement: box} = article;
  if (!box || !matchMedia(WIDE).matches) return false;
  const {direction, paddingLeft, paddingRight} = getComputedStyle(box);
  const [inner, outer] = [article.getBoundingClientRect(), box.getBoundingClientRect()];
  const room =
    direction === 'rtl'
      ? inner.left - outer.left - parseFloat(paddingLeft)
      : outer.right - parseFloat(paddingRight) - inner.right;
  return room >= RAIL * base + GAP;
}
