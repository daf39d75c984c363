import {sumOf} from '../../../core/lists.js';

/** Beyond these a photo is cut: a panorama would be a thread on a phone, a tower would leave no width to its caption. */
const NARROWEST = 0.6;
const WIDEST = 4;

/** What a photo counts as whose size nobody has told. */
const UNKNOWN = 3 / 2;

/** A row may be so much higher than wished, or so much lower, before no further photo is tried in it. */
const SLACK = 3;

/** What is left at the end fills its row while that makes it no higher than so many times the height wished. */
const LAST = 1.2;

/**
 * No row is lower, in pixels, and no photo narrower if it can be helped: a finger has to meet it, and words stand over
 * it or under it.
 */
const LEAST = 80;

/** A row of photos of one height. */
export interface PhotoRow {
  /** The place after its last photo. */
  readonly end: number;
  /** The width of a photo that is as wide as it is high, by which its photos fill the row. */
  readonly unit: number;
  /** That of its photos. Where it is more than `unit`, a panorama alone, they are cut at the sides. */
  readonly height: number;
}

/** Width by height of a photo as it stands in a row; 3 : 2 where one of them is not known, or no size. */
export function shapeOf(width: number | undefined, height: number | undefined): number {
  const shape = Number(width) / Number(height);
  return shape > 0 && shape < Infinity ? Math.min(Math.max(shape, NARROWEST), WIDEST) : UNKNOWN;
}

/**
 * Breaks photos into rows that are filled exactly, each as near as can be to the height wished: of all ways the one
 * with the least difference, so that no row has to make up for the one before it.
 *
 * @param shapes width by height of each photo
 * @param width the room of a row
 * @param height the height wished of a row
 * @param gap the room between two photos
 * @param isEnd whether the last row may stay short
 */
export function justifiedRows(
  shapes: readonly number[],
  width: number,
  height: number,
  gap: number,
  isEnd = true,
): PhotoRow[] {
  const count = shapes.length;
  // From the end: the least cost of the photos from a place on, and where the first row of them ends.
  const costs = new Float64Array(count + 1);
  const ends = new Uint32Array(count + 1);
  for (let start = count - 1; start >= 0; start--) {
    let sum = 0;
    let narrowest = Infinity;
    costs[start] = Infinity;
    for (let end = start + 1; end <= count; end++) {
      const shape = shapes[end - 1] as number;
      sum += shape;
      narrowest = Math.min(narrowest, shape);
      const unit = unitOf(sum, end - start, width, gap);
      const ratio = unit / height;
      const tightness = Math.min((narrowest * unit) / LEAST, 1);
      const isShort = isEnd && end === count && ratio > LAST;
      const own = isShort ? 0 : Math.log(ratio) ** 2 + Math.log(tightness) ** 2;
      const cost = own + (costs[end] as number);
      if (cost < (costs[start] as number)) {
        costs[start] = cost;
        ends[start] = end;
      }
      if (ratio < 1 / SLACK) break;
    }
  }
  const rows: PhotoRow[] = [];
  for (let start = 0; start < count;) {
    const end = ends[start] as number;
    const sum = sumOf(shapes.slice(start, end), (shape) => shape);
    let unit = unitOf(sum, end - start, width, gap);
    if (isEnd && end === count && unit > height * LAST)
      // As high as the row before it, so that it ends the rows and does not stand apart.
      unit = Math.min(unit, rows.at(-1)?.unit ?? height);
    rows.push({end, unit, height: Math.max(unit, LEAST)});
    start = end;
  }
  return rows;
}

/** How high so many photos are that fill a row; never quite nothing, however many gaps there are. */
const unitOf = (sum: number, count: number, width: number, gap: number) =>
  Math.max(width - gap * (count - 1), 1) / sum;
