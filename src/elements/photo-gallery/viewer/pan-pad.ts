import {html, type TemplateResult} from 'lit';
import {chevronDown, next, previous, up} from './icon-paths.js';
import {button, type ViewerWords} from './tools.js';

/** The part of the stage by which a picture moves. */
const PART = 0.3;

/** By the arrow key that does the same with Shift: which way the picture goes to show what is on that side. */
const PADS = {
  ArrowUp: {name: 'galleryPanUp', path: up, x: 0, y: PART},
  ArrowLeft: {name: 'galleryPanLeft', path: previous, x: PART, y: 0},
  ArrowRight: {name: 'galleryPanRight', path: next, x: -PART, y: 0},
  ArrowDown: {name: 'galleryPanDown', path: chevronDown, x: 0, y: -PART},
} as const;

export type PanKey = keyof typeof PADS;

/** Which way the picture goes by a key, in parts of the stage; undefined for another key. */
export const panBy = (key: string): {readonly x: number; readonly y: number} | undefined =>
  Object.hasOwn(PADS, key) ? PADS[key as PanKey] : undefined;

/** Four buttons that move a zoomed photo, for those who cannot drag it (WCAG 2.5.7). */
export const panPad = (
  words: ViewerWords,
  lang: string | undefined,
  onPan: (key: string) => void,
): TemplateResult =>
  html`<div class="pad">
    ${Object.entries(PADS).map(([key, {name, path}]) =>
      button({label: words.say(name), lang, path, kind: key, onPress: () => onPan(key)}),
    )}
  </div>`;
