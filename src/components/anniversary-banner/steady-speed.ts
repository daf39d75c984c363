/** In CSS pixels a second: some eight letters, which is read with ease. */
const SPEED = 60;

/**
 * Gives moving text one speed whatever its length: tells the style sheet how far it goes, and for how long. Looks
 * again only when a width changes; each frame is the browser's.
 */
export function keepSpeed(pane: HTMLElement, text: HTMLElement): ResizeObserver {
  const widths = new Map<Element, number>();
  const observer = new ResizeObserver((entries) => {
    for (const {target, contentRect} of entries) widths.set(target, contentRect.width);
    const [start = 0, length = 0] = [pane, text].map((each) => widths.get(each));
    pane.style.setProperty('--_start', `${start}px`);
    pane.style.setProperty('--_time', `${(start + length) / SPEED}s`);
    // It begins where the text stands at rest, so that nothing jumps.
    pane.style.setProperty('--_delay', `${-start / SPEED}s`);
  });
  observer.observe(pane);
  observer.observe(text);
  return observer;
}
