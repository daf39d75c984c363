import {shapeOf} from './justified-rows.js';
import type {LaidOutGallery} from './host.js';
import {boxesIn} from './boxes.js';
import {arrange, release, roomIn} from './photo-rows.js';

/** A reader looks at what has been there so long before the script, in milliseconds. */
const LATE = 200;

/** So long after the script came, a layout is that with which it came. */
const FIRST = 3000;

/** Whether the gallery stood in the page, and in the window, long before its script came, which it just did. */
function isLookedAt(gallery: LaidOutGallery): boolean {
  const connectedAt = Number(gallery.connectedAt);
  const shown = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity;
  const {top, bottom} = gallery.getBoundingClientRect();
  return (
    connectedAt - shown > LATE &&
    performance.now() - connectedAt < FIRST &&
    top < innerHeight &&
    bottom > 0
  );
}

/** A table with several photos has a row of its own. */
function isPhoto(box: Element): box is HTMLElement {
  if (box.matches('figure, a, img')) return true;
  const count = box.querySelectorAll('img').length;
  return box.matches('table') ? count === 1 : count > 0 && !box.matches('details');
}

/** The shape that the author's markup tells; that of the file comes too late, after the photo has its place. */
function shapeIn(photo: Element): number {
  const image = photo.matches('img') ? photo : photo.querySelector('img');
  return shapeOf(Number(image?.getAttribute('width')), Number(image?.getAttribute('height')));
}

/**
 * Sets the photos that the author wrote in rows that are filled exactly, and keeps them so while editors change them
 * and the width changes. All it leaves on them are two custom properties, which it takes away again.
 */
export class ShapedPhotos {
  readonly #gallery: LaidOutGallery;
  readonly #container: Element;
  readonly #size = new ResizeObserver(() => this.#plan());
  readonly #changes = new MutationObserver(() => {
    this.#width = 0;
    this.#plan();
  });
  /** Rows that wait until they are out of sight, and not above the window, where they would push what is in it. */
  readonly #sight = new IntersectionObserver(([entry]) => {
    if (!entry || entry.isIntersecting || entry.boundingClientRect.top < 0) return;
    this.#sight.disconnect();
    this.#width = 0;
    this.#plan();
  });
  #photos = new Set<HTMLElement>();
  /** The width for which the photos stand; 0 where they have to be set anew. */
  #width = 0;
  #frame = 0;

  /** @param container what the gallery's children are laid out in */
  constructor(gallery: LaidOutGallery, container: Element) {
    this.#gallery = gallery;
    this.#container = container;
    this.#size.observe(container);
    this.#changes.observe(gallery, {
      childList: true,
      subtree: true,
      attributeFilter: ['width', 'height', 'slot'],
    });
    if (isLookedAt(gallery)) {
      // The styles alone have filled the rows; to set them again would move what the reader looks at.
      this.#width = roomIn(container)?.width ?? 0;
      this.#sight.observe(gallery);
    } else this.#set();
  }

  stop() {
    this.#size.disconnect();
    this.#sight.disconnect();
    this.#changes.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#photos.forEach(release);
  }

  /** Before the next frame is drawn, once, however many photos come. */
  #plan() {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#set());
  }

  #set() {
    const room = roomIn(this.#container);
    if (!room || room.width === this.#width) return;
    this.#width = room.width;
    const before = this.#photos;
    this.#photos = new Set();
    let group: HTMLElement[] = [];
    const finish = () => {
      arrange(group, group.map(shapeIn), room, true);
      group = [];
    };
    for (const child of boxesIn(this.#gallery)) {
      if (child.slot) continue;
      // Other content has a row of its own, and the photos before it need not fill theirs.
      if (!isPhoto(child)) finish();
      else {
        group.push(child);
        this.#photos.add(child);
      }
    }
    finish();
    for (const photo of before) if (!this.#photos.has(photo)) release(photo);
  }
}
