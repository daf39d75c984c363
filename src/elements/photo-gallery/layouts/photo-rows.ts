import {justifiedRows, shapeOf, type PhotoRow} from './justified-rows.js';

export type {PhotoRow};

/** Browsers round to a 60th of a pixel at the coarsest: with this much to spare no row breaks early. */
const SPARE = 0.02;

/** How high rows are wished where a page's own wish is no length. */
const HEIGHT = 200;

/** The room that rows of photos have. */
export interface RowRoom {
  readonly width: number;
  /** The height wished of a row. */
  readonly height: number;
  readonly gap: number;
  /** The room between two rows. */
  readonly rowGap: number;
}

/** The room in a container, as the styles have it; undefined while it is not shown. */
export function roomIn(container: Element): RowRoom | undefined {
  const {width} = container.getBoundingClientRect();
  if (!width) return undefined;
  // The height wished stands where it has no effect on a container that is no grid, but is reckoned in pixels.
  const {gridAutoRows, columnGap, rowGap} = getComputedStyle(container);
  return {
    width,
    height: parseFloat(gridAutoRows) || HEIGHT,
    gap: parseFloat(columnGap) || 0,
    rowGap: parseFloat(rowGap) || 0,
  };
}

/** Sets the photos of some rows, each in its share of the width, which holds while the width changes. */
export function arrange(
  photos: readonly HTMLElement[],
  shapes: readonly number[],
  room: RowRoom,
  isEnd: boolean,
): readonly PhotoRow[] {
  const {width, gap} = room;
  const rows = justifiedRows(shapes, width, room.height, gap, isEnd);
  let start = 0;
  for (const {end, unit, height} of rows) {
    const gaps = gap * (end - start - 1);
    for (let index = start; index < end; index++) {
      const shape = shapes[index] as number;
      const share = (shape * unit) / Math.max(width - gaps, 1);
      const inset = gaps * share + SPARE;
      photos[index]?.style.setProperty('--_shape', `${(shape * unit) / height}`);
      photos[index]?.style.setProperty('--_width', `calc(${share * 100}% - ${inset}px)`);
    }
    start = end;
  }
  return rows;
}

/** Takes away what `arrange` has set, and the attribute where nothing else stands in it. */
export function release(photo: HTMLElement) {
  photo.style.removeProperty('--_shape');
  photo.style.removeProperty('--_width');
  if (!photo.getAttribute('style')) photo.removeAttribute('style');
}

/** What sets photos in rows, for photos from data, whose feature does not bring it along. */
export const rowSetter = {arrange, justifiedRows, roomIn, shapeOf};

export type RowSetter = typeof rowSetter;
