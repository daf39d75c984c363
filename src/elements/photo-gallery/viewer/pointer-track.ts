import {HOME, type Point} from './zoom.js';

/** Only what happened in the last so many milliseconds tells how fast a finger leaves. */
const RECENT = 100;

interface Sample extends Point {
  readonly time: number;
}

/** The way of one pointer since it came down. */
export class PointerTrack {
  readonly start: Point;
  now: Sample;
  #recent: Sample[];

  constructor(start: Point, time: number) {
    this.start = start;
    this.now = {...start, time};
    this.#recent = [this.now];
  }

  /** How far it is from where it came down. */
  get way(): Point {
    return {x: this.now.x - this.start.x, y: this.now.y - this.start.y};
  }

  move({x, y}: Point, time: number) {
    this.now = {x, y, time};
    this.#recent = [...this.#recent.filter((each) => each.time >= time - RECENT), this.now];
  }

  /** Pixels a millisecond at the moment, `time`; a pointer that has rested has none. */
  velocity(time: number): Point {
    const {now} = this;
    const first = this.#recent[0] ?? now;
    const span = now.time - first.time;
    if (span <= 0 || time - now.time > RECENT) return HOME;
    return {x: (now.x - first.x) / span, y: (now.y - first.y) / span};
  }
}
