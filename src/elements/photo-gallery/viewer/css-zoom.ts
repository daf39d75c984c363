import type {Box} from './zoom.js';

/**
 * How many times larger the page shows a pixel of an element, by the CSS property `zoom` of whatever is around it. Browsers
 * that cannot tell count in pixels of the element themselves, or have no such property.
 */
export const cssZoomOf = (element: Element): number =>
  (element as {currentCSSZoom?: number}).currentCSSZoom ?? 1;

/** The place of an element, in pixels that the page shows so many times larger. */
export function boxOf(element: Element, zoom: number): Box {
  const {left, top, width, height} = element.getBoundingClientRect();
  return {left: left / zoom, top: top / zoom, width: width / zoom, height: height / zoom};
}
