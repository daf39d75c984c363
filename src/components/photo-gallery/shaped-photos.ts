import {shapeOf} from './justified-rows.js';
import {arrange, release, roomIn} from './photo-rows.js';

const isPhoto = (child: Element): child is HTMLElement => child.matches('figure, a');

/** The shape that the author's markup tells; that of the file comes too late, after the photo has its place. */
function shapeIn(photo: Element): number {
  const image = photo.querySelector('img');
  return shapeOf(Number(image?.getAttribute('width')), Number(image?.getAttribute('height')));
}

/**
 * Sets the photos that the author wrote in rows that are filled exactly, and keeps them so while editors change them
 * and the width changes. All it leaves on them are two custom properties, which it takes away again.
 */
export class ShapedPhotos {
  readonly #gallery: Element;
  readonly #container: Element;
  readonly #size = new ResizeObserver(() => this.#plan());
  readonly #changes = new MutationObserver(() => {
    this.#width = 0;
    this.#plan();
  });
  #photos = new Set<HTMLElement>();
  /** The width for which the photos stand; 0 where they have to be set anew. */
  #width = 0;
  #frame = 0;

  /** @param container what the gallery's children are laid out in */
  constructor(gallery: Element, container: Element) {
    this.#gallery = gallery;
    this.#container = container;
    this.#size.observe(container);
    this.#changes.observe(gallery, {
      childList: true,
      subtree: true,
      attributeFilter: ['width', 'height', 'slot'],
    });
    this.#set();
  }

  stop() {
    this.#size.disconnect();
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
    for (const child of this.#gallery.children) {
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
