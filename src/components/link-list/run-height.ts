/**
 * Gives a run of a long list the height that it has with so many rows, for as long as it is out of sight. Not by a
 * custom property: that would be news to every row in it.
 */
export function setHeight(run: HTMLElement, rows: number) {
  run.style.setProperty('contain-intrinsic-block-size', `calc(${rows} * var(--_row))`);
}
