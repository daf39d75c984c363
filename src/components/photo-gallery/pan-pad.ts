import {element} from '../../internal/dom.js';
import {chevronDown, next, previous, up} from '../../internal/icons.js';
import type {Localize} from '../../internal/localize.js';
import {adoptPartStyles} from '../../internal/part-styles.js';
import {viPanPad} from '../../locale/vi-pan-pad.js';
import {css} from '../../styles/css-text.js';
import type {Gestures} from './gestures.js';
import {tool} from './viewer-tools.js';

const styles = css`
  .pad {
    z-index: 1;
    place-self: end;
    display: none;
    grid-template-columns: repeat(3, auto);
    margin: 8px;
    border-radius: var(--cong-radius);
    background: rgb(20 17 16 / 0.72);
  }
  .zoomed ~ .pad {
    display: grid;
  }
  .pad > :is(.ArrowUp, .ArrowDown) {
    grid-column: 2;
  }
  .pad > .ArrowLeft {
    grid-area: 2 / 1;
  }
  .pad > .ArrowRight {
    grid-area: 2 / 3;
  }
`;

/** The part of the stage by which a picture moves. */
const PART = 0.3;

/** By the arrow key that does the same with Shift: which way the picture goes to show what is on that side. */
const PADS = {
  ArrowUp: {name: 'galleryPanUp', path: up, x: 0, y: PART},
  ArrowLeft: {name: 'galleryPanLeft', path: previous, x: PART, y: 0},
  ArrowRight: {name: 'galleryPanRight', path: next, x: -PART, y: 0},
  ArrowDown: {name: 'galleryPanDown', path: chevronDown, x: 0, y: -PART},
} as const;

/** Four buttons that move a zoomed photo, for those who cannot drag it (WCAG 2.5.7). */
export class PanPad {
  readonly element = element('div', {class: 'pad'});

  readonly #gestures: Gestures;

  constructor(root: ShadowRoot, words: Localize, gestures: Gestures) {
    this.#gestures = gestures;
    adoptPartStyles(root, styles);
    words.add(viPanPad);
    for (const [key, {name, path}] of Object.entries(PADS))
      this.element.append(tool(words, 'button', name, path, key, () => this.act(key)));
  }

  /** Moves the photo by an arrow key. @returns false for another key */
  act(key: string): boolean {
    if (!Object.hasOwn(PADS, key)) return false;
    const {x, y} = PADS[key as keyof typeof PADS];
    this.#gestures.pan(x, y);
    return true;
  }
}
