import {move} from './motion.js';
import {elastic} from './zoom.js';

/** Of the stage, how far a swipe goes before it counts without speed, and the speed, in pixels a millisecond. */
const SWIPE_PART = 1 / 3;
const SWIPE_SPEED = 0.35;
/** How far a picture can be pulled where it does not go, in pixels. */
export const GIVE = 90;
/** The room between two pictures, in pixels. */
const GAP = 24;

export interface SwipeHost {
  /** The picture before or after, to come in from its side; undefined where there is none. */
  readonly neighbour: (by: number) => HTMLElement | undefined;
  /** Whether pictures follow each other from right to left. */
  readonly isMirrored: () => boolean;
}

/** The picture that comes in beside the one on the stage. */
export class Swipe {
  readonly #host: SwipeHost;
  #neighbour: HTMLElement | undefined;
  /** Where the neighbour stands while the other is at its place. */
  #start = 0;
  #width = 0;
  #isMirrored = false;

  constructor(host: SwipeHost) {
    this.#host = host;
  }

  /** A finger begins to swipe on a stage so wide. */
  begin(width: number) {
    this.#width = width;
    this.#isMirrored = this.#host.isMirrored();
  }

  /** Follows a finger that has gone so far. @returns where the picture on the stage is to stand */
  follow(way: number): number {
    const width = this.#width + GAP;
    const start = way < 0 ? width : -width;
    if (start !== this.#start || !this.#neighbour) {
      this.drop();
      this.#start = start;
      this.#neighbour = this.#host.neighbour(this.#side);
    }
    const x = this.#neighbour ? way : elastic(way, 0, GIVE);
    this.#neighbour?.style.setProperty('transform', `translateX(${x + this.#start}px)`);
    return x;
  }

  /**
   * The finger has gone.
   *
   * @returns which neighbour has come in: -1, 1, or 0 for none
   */
  async end(way: number, speed: number, picture: HTMLElement | undefined): Promise<number> {
    const isFast = Math.abs(speed) > SWIPE_SPEED;
    const isFar = Math.abs(way) > this.#width * SWIPE_PART;
    const goesOn = isFast ? Math.sign(speed) === Math.sign(way) : isFar;
    const neighbour = this.#neighbour;
    if (!neighbour || !goesOn) {
      this.drop();
      return 0;
    }
    const side = this.#side;
    this.#neighbour = undefined;
    await Promise.all([
      picture && move(picture, `translateX(${-this.#start}px)`),
      move(neighbour, 'none'),
    ]);
    return side;
  }

  /** Which neighbour it is: the one before (-1) or after (1). */
  get #side(): number {
    return this.#start > 0 === this.#isMirrored ? -1 : 1;
  }

  /** Takes the neighbour away again, unless it stands on the stage by now, where a key has brought it. */
  drop(picture?: HTMLElement) {
    if (this.#neighbour !== picture) this.#neighbour?.parentElement?.remove();
    this.#neighbour = undefined;
  }
}
