import {pause, play} from '../../internal/icons.js';
import type {Localize} from '../../internal/localize.js';
import {css} from '../../styles/css-text.js';
import {buttonStyles, iconButton, setIcon} from './icon-button.js';

type Name = 'bannerPause' | 'bannerPlay' | 'bannerHold' | 'bannerTurn';

/** There is nothing to stop for a reader who has asked for less motion. */
export const pauseStyles = css`
  ${buttonStyles}
  .pause {
    display: none;
  }
  @media screen and (prefers-reduced-motion: no-preference) {
    .pause {
      display: grid;
    }
  }
`;

/** The button that stops what moves by itself. */
export class PauseButton {
  isPaused = false;
  readonly #button = iconButton('pause', pause);
  readonly #buttons: Element;
  readonly #words: Localize;
  readonly #names: readonly [pause: Name, play: Name];

  /**
   * @param names of the words on it
   * @param onToggle the reader has pressed it
   */
  constructor(
    root: ShadowRoot,
    words: Localize,
    names: readonly [pause: Name, play: Name],
    onToggle: () => void,
  ) {
    this.#words = words;
    this.#names = names;
    this.#buttons = root.querySelector('.buttons') as Element;
    this.#button.classList.add('pause');
    this.#button.addEventListener('click', () => {
      this.isPaused = !this.isPaused;
      this.update(true);
      onToggle();
    });
  }

  /** Is there as long as something may move, and follows the language. */
  update(isThere: boolean) {
    const {isPaused} = this;
    const [pauseName, playName] = this.#names;
    if (!isThere) this.#button.remove();
    else if (!this.#button.parentNode) this.#buttons.prepend(this.#button);
    setIcon(
      this.#button,
      isPaused ? play : pause,
      this.#words.say(isPaused ? playName : pauseName),
    );
  }
}
