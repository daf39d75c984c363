/** Where a picture stands when it is zoomed and moved: numbers in, numbers out. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A place on the screen. */
export interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

/** How many times its fitted size a picture is, and how far its middle is from that of the stage, in pixels. */
export interface Pose extends Point {
  readonly scale: number;
}

export const HOME: Pose = {scale: 1, x: 0, y: 0};

/** Every picture may grow so many times, however few pixels it has. */
const LEAST_ZOOM = 3;

/** The scale at which a double tap shows a picture whose pixels are no more than fit. */
const TAP_ZOOM = 2;

/**
 * The greatest scale: that of the picture's own pixels, or at which it fills the stage, as a panorama may want.
 *
 * @param picture its own pixels
 * @param fitted its size in the stage, unzoomed
 */
export function largestScale(picture: Size, fitted: Size, stage: Size): number {
  if (!fitted.width || !fitted.height) return LEAST_ZOOM;
  return Math.max(
    LEAST_ZOOM,
    picture.width / fitted.width,
    stage.width / fitted.width,
    stage.height / fitted.height,
  );
}

/** The scale to which a double tap goes: the picture's own pixels, where they are more than fit. */
export function tapScale(picture: Size, fitted: Size): number {
  return fitted.width ? Math.max(TAP_ZOOM, picture.width / fitted.width) : TAP_ZOOM;
}

/** How far a picture may be moved to each side before a gap shows that need not: half of what does not fit. */
export function slack(fitted: Size, stage: Size, scale: number): Point {
  return {
    x: Math.max(0, (fitted.width * scale - stage.width) / 2),
    y: Math.max(0, (fitted.height * scale - stage.height) / 2),
  };
}

const clamp = (value: number, limit: number) => Math.min(Math.max(value, -limit), limit);

/** The pose nearest to one that shows no gap that need not be. */
export function within(pose: Pose, fitted: Size, stage: Size): Pose {
  const {x, y} = slack(fitted, stage, pose.scale);
  return {scale: pose.scale, x: clamp(pose.x, x), y: clamp(pose.y, y)};
}

/** A value that yields beyond its limit the less, the further it is pulled, and by `room` at most. */
export function elastic(value: number, limit: number, room: number): number {
  const over = Math.abs(value) - limit;
  if (over <= 0) return value;
  return Math.sign(value) * (limit + (over * room) / (over + 2 * room));
}

/** The pose at another scale with what is at `point`, counted from the middle of the stage, staying there. */
export function zoomAbout(pose: Pose, scale: number, point: Point, to: Point = point): Pose {
  const ratio = scale / pose.scale;
  return {scale, x: to.x - (point.x - pose.x) * ratio, y: to.y - (point.y - pose.y) * ratio};
}

export const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

export const middle = (a: Point, b: Point): Point => ({x: (a.x + b.x) / 2, y: (a.y + b.y) / 2});

export const middleOf = ({left, top, width, height}: Box): Point => ({
  x: left + width / 2,
  y: top + height / 2,
});

/**
 * How a picture is moved and made smaller, and how much of it is cut off at each side, in its own pixels, so that it
 * stands where a thumbnail shows it.
 *
 * @param isWhole whether the thumbnail shows all of the picture, where it is of another shape; else it fills its box
 */
export function onThumb(picture: Box, thumb: Box, isWhole: boolean): {pose: Pose; cut: Point} {
  const across = thumb.width / picture.width;
  const down = thumb.height / picture.height;
  const scale = isWhole ? Math.min(across, down) : Math.max(across, down);
  const from = middleOf(picture);
  const to = middleOf(thumb);
  return {
    pose: {scale, x: to.x - from.x, y: to.y - from.y},
    cut: {
      x: Math.max(0, (picture.width - thumb.width / scale) / 2),
      y: Math.max(0, (picture.height - thumb.height / scale) / 2),
    },
  };
}
