import type {SwipeHost} from './swipe.js';
import type {Size} from './zoom.js';

/** What gestures are made on, and what they lead to. */
export interface GestureHost extends SwipeHost {
  /** The element in which pictures stand, each about its middle. */
  readonly stage: HTMLElement;
  /** What fingers may touch: the stage and what lies over it. */
  readonly area: HTMLElement;
  /** What stands there, unless it cannot be zoomed. */
  readonly picture: () => HTMLElement | undefined;
  /** Its own pixels. */
  readonly pixels: () => Size;
  /** The reader has swiped on to the one before or after, which has come in. */
  readonly onSwiped: (by: number) => void;
  /** A finger pulls the picture away, so many pixels from its place; 0 when it is back. */
  readonly onPull: (way: number) => void;
  readonly onClose: () => void;
  /** The picture is at another scale, so many pixels wide. */
  readonly onScale: (scale: number, width: number) => void;
  /** How far the picture can be zoomed may have changed. */
  readonly onZoom: () => void;
}
