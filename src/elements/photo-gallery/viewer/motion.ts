import {wantsMotion} from '../../../ui/motion.js';
import {isPlaceholder} from '../gallery-markup.js';
import {boxOf, cssZoomOf} from './css-zoom.js';
import {onThumb, type Pose} from './zoom.js';

const TIMING = {duration: 200, easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)'};

/** Nothing is cut off. */
const UNCUT = 'inset(0px)';

/** A pose as CSS has it. */
export const transformOf = ({scale, x, y}: Pose) =>
  scale === 1 && !x && !y ? 'none' : `translate(${x}px, ${y}px) scale(${scale})`;

/** Puts a picture to another place, and shows the way there unless the reader wants no motion. */
export async function move(
  node: HTMLElement,
  to: string,
  from = node.style.transform,
): Promise<void> {
  node.style.setProperty('transform', to);
  if (from === to || !from || !wantsMotion()) return;
  await node.animate([{transform: from}, {transform: to}], TIMING).finished.catch(() => undefined);
}

/** The small picture of a photo, from which and to which it can be seen to go; undefined where nothing may move. */
export function thumbIn(node: Element | undefined): HTMLImageElement | undefined {
  const image = node instanceof HTMLImageElement ? node : node?.querySelector('img');
  // Not loaded, or in a closed `<details>`, which old browsers tell by its place.
  if (!image?.naturalWidth || image.checkVisibility?.() === false || !wantsMotion())
    return undefined;
  // A placeholder has neither the look nor the shape of the photo.
  if (isPlaceholder(image)) return undefined;
  const {left, top, right, bottom} = image.getBoundingClientRect();
  const isSeen = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  return isSeen ? image : undefined;
}

/** Where a thumbnail shows a picture that stands in the viewer without a pose. */
function placeOf(thumb: HTMLImageElement, picture: HTMLElement): Keyframe {
  const zoom = cssZoomOf(picture);
  const {pose, cut} = onThumb(
    boxOf(picture, zoom),
    boxOf(thumb, zoom),
    getComputedStyle(thumb).objectFit === 'contain',
  );
  return {transform: transformOf(pose), clipPath: `inset(${cut.y}px ${cut.x}px)`};
}

/** How far all but the picture is to be seen, from 0 to 1; the picture may leave its stage meanwhile. */
export function fade(frame: HTMLElement, shown: number) {
  frame.style.setProperty('--_shown', `${shown}`);
  frame.classList.toggle('moving', shown < 1);
}

/** A picture that has just been put to its place comes there from its thumbnail, and with it all that was faded. */
export function grow(frame: HTMLElement, picture: HTMLElement, thumb: HTMLImageElement): Animation {
  const start = placeOf(thumb, picture);
  fade(frame, 1);
  frame.classList.add('moving');
  const motion = picture.animate([start, {transform: 'none', clipPath: UNCUT}], TIMING);
  motion.addEventListener('finish', () => frame.classList.remove('moving'));
  return motion;
}

/** How a picture stands at the moment, on its way or under a finger. */
export function poseOf(picture: HTMLElement): Keyframe {
  const {transform, clipPath} = getComputedStyle(picture);
  return {transform, clipPath: clipPath === 'none' ? UNCUT : clipPath};
}

/**
 * What is left of a viewer that is closed goes back to the thumbnail, over the page and its dialogs, while the reader
 * is on the page already. Browsers without popovers do without.
 *
 * @param from how the picture stood
 */
export function shrink(
  root: ShadowRoot,
  frame: HTMLElement,
  picture: HTMLElement,
  from: Keyframe,
  thumb: HTMLImageElement,
) {
  if (!('popover' in frame)) return;
  frame.inert = true;
  frame.popover = 'manual';
  root.append(frame);
  frame.showPopover();
  for (const motion of picture.getAnimations()) motion.cancel();
  picture.style.setProperty('transform', 'none');
  const end = placeOf(thumb, picture);
  fade(frame, 0);
  const remove = () => frame.remove();
  picture.animate([from, end], {...TIMING, fill: 'forwards'}).finished.then(remove, remove);
}
