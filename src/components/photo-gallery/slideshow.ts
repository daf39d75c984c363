import {play} from '../../internal/icons.js';
import type {Localize} from '../../internal/localize.js';
import {adoptPartStyles} from '../../internal/part-styles.js';
import {viSlideshow} from '../../locale/vi-slideshow.js';
import {css} from '../../styles/css-text.js';
import type {PhotoGallery} from './photo-gallery.js';
import {tool} from './viewer-tools.js';

const styles = css`
  .tool[aria-pressed='true'] {
    background: #e3bd62;
    color: #141110;
  }
  @media (forced-colors: active) {
    .tool[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }
`;

const DEFAULT_SECONDS = 5;
const LEAST_SECONDS = 2;

/** The seconds for which a photo shows: what the attribute says, if it is a number of 2 or more, else 5. */
export function secondsOf(attribute: string): number {
  const seconds = Number(attribute || NaN);
  return seconds >= LEAST_SECONDS ? seconds : DEFAULT_SECONDS;
}

/** Photos that follow each other by themselves. It rests while the reader is at something, or is not looking. */
export class Slideshow {
  /** Starts and stops it; while it has the focus or the pointer the show goes on. */
  readonly button: HTMLButtonElement;
  isPlaying = false;

  readonly #gallery: PhotoGallery;
  readonly #dialog: HTMLElement;
  readonly #onTurn: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onTurn the next photo, please */
  constructor(gallery: PhotoGallery, words: Localize, dialog: HTMLElement, onTurn: () => void) {
    this.#gallery = gallery;
    this.#dialog = dialog;
    this.#onTurn = onTurn;
    adoptPartStyles(gallery.renderRoot as ShadowRoot, styles);
    words.add(viSlideshow);
    this.button = tool(words, 'button', 'gallerySlideshow', play, '', () => this.toggle());
  }

  toggle() {
    if (this.isPlaying) return this.stop();
    this.isPlaying = true;
    this.button.setAttribute('aria-pressed', 'true');
    this.wait();
  }

  stop() {
    this.isPlaying = false;
    this.button.setAttribute('aria-pressed', 'false');
    this.hold();
  }

  /** Waits no more, until it is told to. */
  hold() {
    clearTimeout(this.#timer);
  }

  /** Counts anew, such as from the moment that a photo is there. */
  wait() {
    this.hold();
    if (!this.isPlaying) return;
    this.#timer = setTimeout(
      () => {
        if (this.#isHeld) this.wait();
        else this.#onTurn();
      },
      secondsOf(this.#gallery.slideshow ?? '') * 1000,
    );
  }

  get #isHeld(): boolean {
    const {activeElement} = this.#dialog.getRootNode() as ShadowRoot;
    const isBusy =
      this.#dialog.contains(activeElement) &&
      activeElement !== this.#dialog &&
      activeElement !== this.button;
    const isHovered = this.#dialog.querySelector('.stage:hover, .caption:hover') !== null;
    return document.hidden || isBusy || isHovered;
  }
}
