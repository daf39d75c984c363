import {daysBetween} from '../../../core/dates.js';
import type {Day} from './trend-days.js';

/** The size of the picture in its own units, whatever its size on the page. */
export const WIDTH = 100;
export const HEIGHT = 40;

export interface TrendLine {
  /** The line, broken where days are missing. */
  readonly line: string;
  /** Days that stand alone. */
  readonly dots: string;
  /** The area under it. */
  readonly area: string;
  /** The number of visits at the foot of the picture. */
  readonly floor: number;
  /** The place of each day, in order. */
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** So many digits that there is no such number are as high as can be. */
const heightOf = ({visits}: Day) => Math.min(Number(visits), Number.MAX_VALUE);

const round = (value: number) => Math.round(value * 100) / 100;

/** Whether a day has more visits than another; compared as digits, for numbers may not tell them apart. */
function hasMore(day: Day, other: Day): boolean {
  const [a = '', b = ''] = [day, other].map(({visits}) => visits.split('.')[0]);
  if (a.length !== b.length) return a.length > b.length;
  return a === b ? heightOf(day) > heightOf(other) : a > b;
}

/** The place of the day with the most visits; of several, that of the first; -1 where nobody ever came. */
export function indexOfMost(days: readonly Day[]): number {
  const [most] = [...days].sort((a, b) => Number(hasMore(b, a)) - Number(hasMore(a, b)));
  return most && heightOf(most) > 0 ? days.indexOf(most) : -1;
}

/**
 * The number at the foot of the picture: 0, so that twice as many visits are twice as high. Where days differ by less than
 * half, which would be a flat line, it is a round number below the least of them.
 */
function floorBelow(heights: readonly number[]): number {
  const [least, most] = [Math.min(...heights), Math.max(...heights)];
  const range = most - least;
  if (!range || range > most / 2) return 0;
  const step = 10 ** Math.floor(Math.log10(range));
  return Math.max(0, Math.floor((least - range / 10) / step) * step);
}

/**
 * The line of some days, which are in order, one at least. A day takes as much room as another, whether it is there or
 * not.
 */
export function trendLine(days: readonly Day[]): TrendLine {
  const [first] = days as [Day, ...Day[]];
  const offsets = days.map(({date}) => daysBetween(first.date, date));
  const span = offsets.at(-1) || 1;
  const heights = days.map(heightOf);
  const floor = floorBelow(heights);
  // Days without any visit lie on the ground, all of them.
  const range = Math.max(...heights) - floor || 1;
  const points = days.map((day, index) => {
    const x = days.length > 1 ? ((offsets[index] ?? 0) / span) * WIDTH : WIDTH / 2;
    return [round(x), round(HEIGHT * (1 - (heightOf(day) - floor) / range))] as const;
  });

  const runs: (typeof points)[] = [];
  points.forEach((point, index) => {
    const isNext = (offsets[index] ?? 0) - (offsets[index - 1] ?? -Infinity) === 1;
    if (isNext) runs.at(-1)?.push(point);
    else runs.push([point]);
  });
  const path = (run: typeof points) => run.map((point) => point.join(' ')).join('L');
  const lines = runs.filter((run) => run.length > 1);
  const alone = runs.filter((run) => run.length === 1);
  return {
    floor,
    points,
    line: lines.map((run) => `M${path(run)}`).join(''),
    dots: alone.map((run) => `M${path(run)}h0`).join(''),
    area: lines.map((run) => `M${run[0]?.[0]} ${HEIGHT}L${path(run)}V${HEIGHT}z`).join(''),
  };
}
