import type {Point} from './zoom.js';

/** Only what happened in the last so many milliseconds tells how fast a finger leaves. */
const RECENT = 100;

/** The way of one pointer since it came down. */
export class PointerTrack {
  readonly start: Point;
  /** Pixels for each millisecond, of late. */
  #samples: {point: Point; time: number}[] = [];

  constructor(start: Point, time: number) {
    this.start = start;
    this.#samples.push({point: start, time});
  }

  get now(): Point {
    return this.#samples.at(-1)?.point ?? this.start;
  }

  /** How far it is from where it came down. */
  get way(): Point {
    return {x: this.now.x - this.start.x, y: this.now.y - this.start.y};
  }

  move(point: Point, time: number) {
    this.#samples.push({point, time});
    while ((this.#samples[0]?.time ?? time) < time - RECENT) this.#samples.shift();
  }

  /** Pixels a millisecond at the moment, `time`; a pointer that has rested has none. */
  velocity(time: number): Point {
    const [first] = this.#samples;
    const last = this.#samples.at(-1);
    const span = first && last ? last.time - first.time : 0;
    if (!first || !last || span <= 0 || time - last.time > RECENT) return {x: 0, y: 0};
    return {x: (last.point.x - first.point.x) / span, y: (last.point.y - first.point.y) / span};
  }
}
