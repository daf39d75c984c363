import type {GestureHost} from './gesture-host.js';
import {PointerTrack} from './pointer-track.js';
import {GIVE, Swipe} from './swipe.js';
import {boxOf, cssZoomOf} from './css-zoom.js';
import {move, transformOf} from './motion.js';
import {
  HOME,
  distance,
  elastic,
  largestScale,
  middle,
  middleOf,
  slack,
  tapScale,
  within,
  zoomAbout,
  type Box,
  type Point,
  type Pose,
  type Size,
} from './zoom.js';

/** A finger that moves less than this, in pixels, rests. */
const SLOP = 8;
/** Two taps within so many milliseconds and pixels are one double tap. */
const TAP_TIME = 300;
const TAP_DISTANCE = 30;
/** How far a picture is pulled away before the viewer closes, in pixels, and how fast, in pixels a millisecond. */
const CLOSE_DISTANCE = 120;
const CLOSE_SPEED = 0.6;
/** A picture that is let go while it moves goes on as far as it would in so many milliseconds. */
const GLIDE = 220;
/** Before anything is measured. */
const NOWHERE: Box = {left: 0, top: 0, width: 0, height: 0};
/** How much one turn of a wheel, a key or a button zooms. */
const STEP = 1.5;

type Mode = 'pan' | 'swipe' | 'pull' | 'pinch';

/** What pointers, wheels and buttons do to the picture on the stage. Nothing is measured while a finger moves. */
export class Gestures {
  readonly #host: GestureHost;
  readonly #tracks = new Map<number, PointerTrack>();
  readonly #observer: ResizeObserver;
  readonly #swipe: Swipe;
  #stage: Box = NOWHERE;
  /** How many times larger a page that is scaled by CSS shows a pixel of ours. */
  #zoom = 1;
  #middle: Point = HOME;
  #fitted: Size = NOWHERE;
  #pose: Pose = HOME;
  /** The pose at which the gesture under way began. */
  #from: Pose = HOME;
  #mode: Mode | undefined;
  /** More fingers than any gesture has: nothing counts until all are gone. */
  #isIdle = false;
  #lastTap: {point: Point; time: number} | undefined;
  /** Whether the click that the browser makes of the last gesture is none. */
  hasMoved = false;

  constructor(host: GestureHost) {
    this.#host = host;
    this.#swipe = new Swipe(host);
    const {area} = host;
    area.addEventListener('pointerdown', this.#onDown);
    area.addEventListener('pointermove', this.#onMove);
    area.addEventListener('pointerup', this.#onUp);
    area.addEventListener('pointercancel', this.#onCancel);
    area.addEventListener('wheel', this.#onWheel, {passive: false});
    // A picture that is dragged would fly off as a file.
    area.addEventListener('dragstart', (event) => event.preventDefault());
    // Told of sizes after the layout, it forces none.
    this.#observer = new ResizeObserver(() => this.#measure());
  }

  get scale(): number {
    return this.#pose.scale;
  }

  get canGrow(): boolean {
    return !!this.#host.picture() && this.scale < this.#largest;
  }

  /**
   * Another picture stands on the stage: it is seen whole, and fingers begin anew.
   *
   * @param isSharper whether it is the same, only sharper: all goes on
   */
  take(isSharper = false) {
    const {stage, picture} = this.#host;
    this.#observer.disconnect();
    this.#observer.observe(stage);
    const shown = picture();
    if (shown) this.#observer.observe(shown);
    if (isSharper) this.#set(this.#pose);
    else this.#begin();
  }

  stop() {
    this.#swipe.drop();
    this.#observer.disconnect();
  }

  /** Zooms in or out by one step about the middle. */
  step(direction: 1 | -1) {
    this.zoomTo(this.scale * STEP ** direction);
  }

  /** @param point stays where it is, counted from the middle of the stage */
  zoomTo(scale: number, point: Point = HOME, isSmooth = true) {
    if (!this.#host.picture()) return;
    const bounded = Math.min(Math.max(scale, 1), this.#largest);
    const pose = this.#within(zoomAbout(this.#pose, bounded, point));
    if (isSmooth) void this.#glide(pose);
    else this.#set(pose);
  }

  /** Moves a zoomed picture by parts of the stage. */
  pan(x: number, y: number) {
    const {width, height} = this.#stage;
    const {x: left, y: top, scale} = this.#pose;
    void this.#glide(this.#within({scale, x: left + x * width, y: top + y * height}));
  }

  get #largest(): number {
    return largestScale(this.#host.pixels(), this.#fitted, this.#stage);
  }

  #begin() {
    this.#swipe.drop(this.#host.picture());
    this.#mode = undefined;
    this.#restart();
    this.#set(HOME);
    this.#from = HOME;
  }

  #measure() {
    const before = this.#stage;
    this.#zoom = cssZoomOf(this.#host.stage);
    this.#stage = boxOf(this.#host.stage, this.#zoom);
    this.#middle = middleOf(this.#stage);
    // Not offsetWidth: half a pixel that it rounds is many when the picture is zoomed.
    const {width, height} = getComputedStyle(this.#host.picture() ?? this.#host.stage);
    this.#fitted = {width: parseFloat(width), height: parseFloat(height)};
    if (before.width !== this.#stage.width || before.height !== this.#stage.height) {
      this.#begin();
      this.#isIdle = this.#tracks.size > 0;
    }
    this.#host.onZoom();
  }

  #within(pose: Pose): Pose {
    return pose.scale > 1 ? within(pose, this.#fitted, this.#stage) : HOME;
  }

  #point({clientX, clientY}: MouseEvent): Point {
    return {x: clientX / this.#zoom - this.#middle.x, y: clientY / this.#zoom - this.#middle.y};
  }

  #set(pose: Pose) {
    const picture = this.#host.picture();
    const before = this.#pose;
    this.#pose = pose;
    picture?.style.setProperty('transform', transformOf(pose));
    if (pulled(pose) !== pulled(before)) this.#host.onPull(pulled(pose));
    if (pose.scale === before.scale) return;
    this.#host.onScale(pose.scale, pose.scale * this.#fitted.width);
    this.#host.onZoom();
  }

  /** Goes to a pose, smoothly where the reader likes it so. */
  async #glide(pose: Pose): Promise<void> {
    const picture = this.#host.picture();
    const before = transformOf(this.#pose);
    this.#set(pose);
    if (picture) await move(picture, transformOf(pose), before);
  }

  readonly #onDown = (event: PointerEvent) => {
    // A swipe may well begin on the button for the next photo.
    if (event.button || (event.target as Element).closest('button:not(.step), a, video')) return;
    if (!this.#tracks.size) {
      this.#isIdle = false;
      this.hasMoved = false;
    }
    this.#tracks.set(event.pointerId, new PointerTrack(this.#point(event), event.timeStamp));
    if (this.#tracks.size > 2) this.#giveUp();
    else if (this.#tracks.size === 2 && !this.#isIdle) this.#beginPinch();
    else this.#from = this.#pose;
  };

  readonly #onMove = (event: PointerEvent) => {
    const track = this.#tracks.get(event.pointerId);
    if (!track || this.#isIdle) return;
    track.move(this.#point(event), event.timeStamp);
    const {way} = track;
    if (!this.#mode) {
      if (Math.hypot(way.x, way.y) < SLOP) return;
      this.hasMoved = true;
      this.#mode = this.#modeFor(way);
      // From now on, wherever the pointer goes. Not before: it would make a click on a picture one beside it.
      this.#host.area.setPointerCapture(event.pointerId);
    }
    if (this.#mode === 'pinch') this.#pinch();
    else if (this.#mode === 'pan') this.#pan(way);
    else if (this.#mode === 'pull') this.#set({scale: 1, x: 0, y: way.y});
    else this.#set({scale: 1, x: this.#swipe.follow(way.x), y: 0});
  };

  readonly #onUp = (event: PointerEvent) => {
    const track = this.#tracks.get(event.pointerId);
    this.#tracks.delete(event.pointerId);
    if (!track || this.#isIdle) return;
    const {way} = track;
    const speed = track.velocity(event.timeStamp);
    const mode = this.#mode;
    this.#mode = undefined;
    if (mode === 'pinch') this.#endPinch();
    else if (mode === 'pan') this.#endPan(speed);
    else if (mode === 'swipe') void this.#endSwipe(way.x, speed.x);
    else if (mode === 'pull') this.#endPull(way.y, speed.y);
    // Who presses a button twice goes two photos on.
    else if (!(event.target as Element).closest('button')) this.#tap(track.now, event.timeStamp);
  };

  readonly #onCancel = ({pointerId}: PointerEvent) => {
    this.#tracks.delete(pointerId);
    this.#giveUp();
  };

  readonly #onWheel = (event: WheelEvent) => {
    if (!this.#host.picture()) return;
    event.preventDefault();
    // Lines and pages, which some mice count in, are so many pixels; a pinch on a touchpad comes as small steps.
    const unit = [1, 16, this.#stage.height][event.deltaMode] ?? 1;
    const speed = event.ctrlKey ? 0.01 : 0.002;
    const factor = Math.exp(-event.deltaY * unit * speed);
    this.zoomTo(this.scale * factor, this.#point(event), false);
  };

  #modeFor(way: Point): Mode {
    if (this.scale > 1) return 'pan';
    if (Math.abs(way.x) <= Math.abs(way.y)) return 'pull';
    this.#swipe.begin(this.#stage.width);
    return 'swipe';
  }

  #pan({x, y}: Point) {
    const {scale} = this;
    const room = slack(this.#fitted, this.#stage, scale);
    this.#set({
      scale,
      x: elastic(this.#from.x + x, room.x, GIVE),
      y: elastic(this.#from.y + y, room.y, GIVE),
    });
  }

  #endPan(speed: Point) {
    const {scale, x, y} = this.#pose;
    void this.#glide(this.#within({scale, x: x + speed.x * GLIDE, y: y + speed.y * GLIDE}));
  }

  async #endSwipe(x: number, speed: number) {
    const side = await this.#swipe.end(x, speed, this.#host.picture());
    if (side) this.#host.onSwiped(side);
    else void this.#glide(HOME);
  }

  #endPull(y: number, speed: number) {
    if (Math.abs(y) > CLOSE_DISTANCE || Math.abs(speed) > CLOSE_SPEED) this.#host.onClose();
    else void this.#glide(HOME);
  }

  #beginPinch() {
    this.#swipe.drop();
    this.#mode = 'pinch';
    this.hasMoved = true;
    this.#restart();
    this.#from = this.#pose;
  }

  /** The way of each finger counts from where it is now. */
  #restart() {
    for (const [id, {now}] of this.#tracks) this.#tracks.set(id, new PointerTrack(now, 0));
  }

  #pinch() {
    const [one, two] = this.#tracks.values();
    if (!one || !two || !this.#host.picture()) return;
    const wanted =
      (this.#from.scale * distance(one.now, two.now)) / (distance(one.start, two.start) || 1);
    const largest = this.#largest;
    const scale =
      wanted < 1 ? 1 / (1 + (1 / wanted - 1) / 3) : Math.min(wanted, largest * Math.SQRT2);
    this.#set(zoomAbout(this.#from, scale, middle(one.start, two.start), middle(one.now, two.now)));
  }

  #endPinch() {
    // The finger that is left goes on to move the picture.
    this.#restart();
    this.zoomTo(this.scale);
    this.#from = this.#pose;
  }

  #tap(point: Point, time: number) {
    const last = this.#lastTap;
    this.#lastTap = {point, time};
    if (!last || time - last.time > TAP_TIME || distance(point, last.point) > TAP_DISTANCE) return;
    this.#lastTap = undefined;
    const {pixels} = this.#host;
    this.zoomTo(this.scale > 1 ? 1 : tapScale(pixels(), this.#fitted), point);
  }

  /** A gesture that is no longer any leaves the picture where it may be. */
  #giveUp() {
    this.#isIdle = this.#tracks.size > 0;
    this.#mode = undefined;
    this.#swipe.drop();
    void this.#glide(this.#within(this.#pose));
  }
}

/** How far a picture that is seen whole is from its place, up or down. */
const pulled = ({scale, y}: Pose) => (scale === 1 ? y : 0);
