import type {Localize} from '../../internal/localize.js';
import {viMovingText} from '../../locale/vi-moving-text.js';
import {css} from '../../styles/css-text.js';
import {adoptPartStyles} from '../../internal/part-styles.js';
import {PauseButton, pauseStyles} from './pause-button.js';

/** In CSS pixels a second: some eight letters, which is read with ease. */
const SPEED = 60;

const styles = css`
  ${pauseStyles}
  @media screen and (prefers-reduced-motion: no-preference) {
    .moving {
      overflow: hidden;
    }
    .moving a {
      inline-size: max-content;
      padding-inline-start: var(--_start, 0);
      white-space: nowrap;
      outline-offset: -3px;
      animation: pass var(--_time, 0s) linear var(--_delay, 0s) infinite;
    }
    .moving:hover a,
    .moving:focus-within a,
    .still a {
      animation-play-state: paused;
    }
  }
  @keyframes pass {
    to {
      transform: translateX(-100%);
    }
  }
`;

/**
 * Has the text of a banner pass by, with a button that stops it. Until it is loaded the text stands and wraps, and so
 * it stays where it never is.
 */
export class MovingText {
  readonly #pane: HTMLElement;
  readonly #pause: PauseButton;

  constructor(root: ShadowRoot, words: Localize) {
    this.#pane = root.querySelector('.pane') as HTMLElement;
    words.add(viMovingText);
    this.#pause = new PauseButton(root, words, ['bannerPause', 'bannerPlay'], () =>
      this.update(true),
    );
    adoptPartStyles(root, styles);
    this.#keepSpeed();
  }

  /** Moves the text or lets it stand. */
  update(isMoving: boolean) {
    this.#pause.update(isMoving);
    this.#pane.classList.toggle('moving', isMoving);
    this.#pane.classList.toggle('still', this.#pause.isPaused);
  }

  /**
   * Gives the text one speed whatever its length: tells the style sheet how far it goes, and for how long. Looks again
   * only when a width changes; each frame is the browser's.
   */
  #keepSpeed() {
    const {style, firstElementChild: text} = this.#pane;
    const widths = new Map<Element | null, number>();
    const observer = new ResizeObserver((entries) => {
      for (const {target, contentRect} of entries) widths.set(target, contentRect.width);
      const [start = 0, length = 0] = [this.#pane, text].map((each) => widths.get(each));
      style.setProperty('--_start', `${start}px`);
      style.setProperty('--_time', `${(start + length) / SPEED}s`);
      // It begins where the text stands at rest, so that nothing jumps.
      style.setProperty('--_delay', `${-start / SPEED}s`);
    });
    observer.observe(this.#pane);
    if (text) observer.observe(text);
  }
}
