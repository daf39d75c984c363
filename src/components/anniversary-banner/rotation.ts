import {next, previous} from '../../internal/icons.js';
import {viRotation} from '../../locale/vi-rotation.js';
import {css} from '../../styles/css-text.js';
import type {AnniversaryBanner} from './anniversary-banner.js';
import type {Tools} from './event-choice.js';
import {iconButton, setIcon} from './icon-button.js';
import type {Celebration} from './occasions.js';
import {adoptPartStyles} from '../../internal/part-styles.js';
import {PauseButton, pauseStyles} from './pause-button.js';

/** How long each shows, in milliseconds: a sentence of thirty syllables is read by then. */
const STAY = 9000;

// All sentences stand in one place, of which one shows: the longest of them keeps the room, and nothing moves on a turn.
// The rules of a tone are 3 px at most; they are drawn into the padding.
const styles = css`
  ${pauseStyles}
  .turning {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 16px;
    padding-block: 27px;
    padding-inline-end: var(--_inset);
    border-block: 0;
  }
  .turning::before {
    position: absolute;
    z-index: -1;
    inset: 0;
    border-block: var(--_rule);
    content: '';
  }
  .turning > .pane {
    display: grid;
    flex: 1 1 24rem;
    grid-template-columns: minmax(0, 1fr);
    align-items: center;
    min-inline-size: 0;
  }
  .turning > .pane > * {
    grid-area: 1 / 1;
  }
  .turning .elsewhere {
    visibility: hidden;
  }
  .turns {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-inline-start: -14px;
    white-space: nowrap;
  }
  .turning > .buttons {
    position: static;
    margin-inline-end: -14px;
  }
  .turns :focus-visible {
    outline-offset: -3px;
  }
  .turns span {
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }
  .line {
    flex-basis: 100%;
    order: 1;
  }
  ::slotted([slot='actions']) {
    order: 2;
  }
  @media print {
    .turns,
    .elsewhere {
      display: none;
    }
  }
`;

/**
 * Shows several events in turns. The reader turns with two buttons, and is told what came; by itself it turns only where
 * the banner has `motion` too, and rests under the pointer, while the focus is in it, and in mourning.
 */
export class Rotation {
  readonly #host: AnniversaryBanner;
  readonly #tools: Tools;
  readonly #pane: HTMLElement;
  readonly #section: HTMLElement;
  readonly #pause: PauseButton;
  readonly #reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #turns = document.createElement('div');
  readonly #previous = iconButton('previous', previous);
  readonly #position = document.createElement('span');
  readonly #next = iconButton('next', next);
  /** Read out when it changes. */
  readonly #status = document.createElement('div');
  /** Ends the line of the buttons, where they stand beside the text, before what the author has below it. */
  readonly #line = document.createElement('div');

  #open: readonly Celebration[] = [];
  #index = 0;
  /** What shows, to find it again in another list. */
  #key: string | undefined;
  /** The reader has turned, and is to be told what came. */
  #isToTell = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: AnniversaryBanner, root: ShadowRoot, tools: Tools) {
    this.#host = host;
    this.#tools = tools;
    this.#pane = root.querySelector('.pane') as HTMLElement;
    this.#section = this.#pane.parentElement as HTMLElement;
    tools.words.add(viRotation);
    adoptPartStyles(root, styles);
    this.#pause = new PauseButton(root, tools.words, ['bannerHold', 'bannerTurn'], () =>
      this.#schedule(),
    );
    this.#draw();
    this.#listen();
  }

  /** The one whose turn it is, also where the list has changed. */
  pick(open: readonly Celebration[]): Celebration | undefined {
    const same = open.findIndex(({occasion}) => occasion.key === this.#key);
    this.#index = same >= 0 ? same : Math.min(this.#index, open.length - 1);
    this.#key = open[this.#index]?.occasion.key;
    return open[this.#index];
  }

  /** After a rendering; an empty list takes no turns. */
  update(open: readonly Celebration[]) {
    const isTurning = open.length > 1;
    this.#open = open;
    // The banner writes its class anew with each tone.
    this.#section.classList.toggle('turning', isTurning);
    if (!isTurning) for (const part of [this.#turns, this.#line]) part.remove();
    // A button that is moved would lose the focus.
    else if (!this.#turns.isConnected) this.#pane.after(this.#turns, this.#line);
    this.#keepRoom();
    this.#pause.update(isTurning && this.#mayMove);
    const {words} = this.#tools;
    setIcon(this.#previous, previous, words.say('bannerPrevious'));
    setIcon(this.#next, next, words.say('bannerNext'));
    this.#position.textContent = `${this.#index + 1} / ${open.length}`;
    if (this.#isToTell) this.#tellReader();
    this.#schedule();
  }

  /** Never in mourning, nor away from it: a banner does not change its mood by itself. */
  get #mayMove(): boolean {
    return this.#host.motion && this.#open.every(({occasion}) => occasion.tone !== 'mourning');
  }

  #draw() {
    this.#turns.className = 'turns';
    this.#line.className = 'line';
    this.#position.setAttribute('part', 'position');
    this.#status.className = 'visually-hidden';
    this.#status.setAttribute('role', 'status');
    this.#turns.append(this.#previous, this.#position, this.#next, this.#status);
  }

  #listen() {
    const host = this.#host;
    this.#previous.addEventListener('click', () => this.#onTurn(-1));
    this.#next.addEventListener('click', () => this.#onTurn(1));
    // What is there when a reader leaves the banner stays as long as it would for anybody.
    for (const type of ['pointerleave', 'focusout'])
      host.addEventListener(type, () => this.#schedule());
    host.addController({hostDisconnected: () => clearTimeout(this.#timer)});
  }

  #schedule() {
    clearTimeout(this.#timer);
    if (this.#open.length < 2 || this.#pause.isPaused || !this.#mayMove) return;
    this.#timer = setTimeout(() => {
      const isInUse = this.#host.matches(':hover, :focus-within');
      if (isInUse || document.hidden || this.#reducedMotion.matches) this.#schedule();
      else this.#turn(1);
    }, STAY);
  }

  #onTurn(step: 1 | -1) {
    this.#isToTell = true;
    this.#turn(step);
  }

  #turn(step: 1 | -1) {
    const {length} = this.#open;
    const index = (this.#index + step + length) % length;
    this.#key = this.#open[index]?.occasion.key;
    this.#host.requestUpdate();
    if (!this.#reducedMotion.matches)
      this.#pane.firstElementChild?.animate({opacity: [0, 1]}, {duration: 240, easing: 'ease-out'});
  }

  #tellReader() {
    this.#isToTell = false;
    const celebration = this.#open[this.#index];
    if (!celebration) return;
    const values = {index: this.#index + 1, count: this.#open.length};
    const text = this.#sentenceOf(celebration).join(' ');
    this.#status.textContent = this.#tools.words.say('bannerTurned', {...values, text});
  }

  #sentenceOf(celebration: Celebration): string[] {
    const [pieces, dates] = this.#tools.tell(celebration);
    return [pieces.join(`${celebration.anniversary.years}`), dates].filter(Boolean);
  }

  /** Lays the other sentences out, unseen and unheard, where the one that shows stands. */
  #keepRoom() {
    for (const each of this.#pane.querySelectorAll('.elsewhere')) each.remove();
    for (const celebration of this.#open) {
      const copy = document.createElement('a');
      copy.className = 'elsewhere';
      copy.setAttribute('aria-hidden', 'true');
      for (const text of this.#sentenceOf(celebration)) {
        const line = document.createElement('p');
        line.textContent = text;
        copy.append(line);
      }
      this.#pane.append(copy);
    }
  }
}
