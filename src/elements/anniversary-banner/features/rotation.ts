import {html, type TemplateResult} from 'lit';
import type {Ref} from 'lit/directives/ref.js';
import type {Words} from '../../../base/localize.js';
import {Announcer} from '../../../ui/announcer.js';
import {wantsMotion} from '../../../ui/motion.js';
import {iconButton} from '../icon-button.js';
import {next, previous} from './icon-paths.js';
import type {EventsHost} from './events-host.js';
import type {MotionTexts} from './messages.js';
import {Turns} from './turns.js';

/** How long each shows, in milliseconds: a sentence of thirty syllables is read by then. */
const STAY = 9000;

/** The events that take turns, the best first. */
interface TurningEvents {
  /** Tell one from the other. */
  readonly keys: readonly string[];
  /** Each in its lines. */
  readonly sentences: readonly (readonly string[])[];
}

/**
 * Shows several events in turns. The reader turns with two buttons, and is told what came; by itself it turns only where
 * the banner has `motion` too, and rests under the pointer, while the focus is in it, and in mourning.
 */
export class Rotation {
  readonly #host: EventsHost;
  readonly #events: TurningEvents;
  readonly #words: Words<MotionTexts>;
  readonly #pane: Ref<HTMLElement>;
  readonly #announcer: Announcer;
  readonly #turns = new Turns();
  #signal: AbortSignal | undefined;
  #turnsAlone = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: EventsHost,
    events: TurningEvents,
    words: Words<MotionTexts>,
    pane: Ref<HTMLElement>,
  ) {
    this.#host = host;
    this.#events = events;
    this.#words = words;
    this.#pane = pane;
    this.#announcer = new Announcer(host);
  }

  connected(signal: AbortSignal) {
    this.#signal = signal;
    // When a reader leaves the banner, the event stays as long as it would for anybody.
    for (const type of ['pointerleave', 'focusout'])
      this.#host.addEventListener(type, () => this.#wait(), {signal});
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** Starts the time of the event that shows anew. */
  schedule(turnsAlone: boolean) {
    this.#turnsAlone = turnsAlone;
    this.#wait();
  }

  placeIn(keys: readonly string[]): number {
    return this.#turns.placeIn(keys);
  }

  /** All sentences stand unseen and unheard where the one that shows stands: nothing moves on a turn. */
  renderRoom(): TemplateResult[] {
    return this.#events.sentences.map(
      (lines) =>
        html`<div class="elsewhere" aria-hidden="true">
          ${lines.map((line) => html`<p>${line}</p>`)}
        </div>`,
    );
  }

  /** The last line ends that of the buttons, where they stand beside the text, before what the author has below it. */
  renderTurns(): TemplateResult {
    const {keys} = this.#events;
    const words = this.#words;
    return html`<div class="turns">
        ${iconButton('previous', previous, words.say('bannerPrevious'), this.#onPrevious)}
        <span part="position">${this.placeIn(keys) + 1} / ${keys.length}</span>
        ${iconButton('next', next, words.say('bannerNext'), this.#onNext)}
        ${this.#announcer.render()}
      </div>
      <div class="line"></div>`;
  }

  #wait() {
    clearTimeout(this.#timer);
    if (!this.#turnsAlone || !this.#signal || this.#signal.aborted) return;
    this.#timer = setTimeout(() => {
      const isInUse = this.#host.matches(':hover, :focus-within');
      if (isInUse || document.hidden || !wantsMotion()) this.#wait();
      else this.#turn(1);
    }, STAY);
  }

  #turn(step: 1 | -1): number {
    const index = this.#turns.turn(step, this.#events.keys);
    this.#host.requestUpdate();
    if (wantsMotion())
      this.#pane.value?.firstElementChild?.animate(
        {opacity: [0, 1]},
        {duration: 240, easing: 'ease-out'},
      );
    return index;
  }

  #onTurn(step: 1 | -1) {
    const index = this.#turn(step);
    const sentences = this.#events.sentences;
    const text = sentences[index]?.join(' · ') ?? '';
    const values = {index: index + 1, count: sentences.length, text};
    this.#announcer.say(this.#words.say('bannerTurned', values));
  }

  readonly #onPrevious = () => this.#onTurn(-1);
  readonly #onNext = () => this.#onTurn(1);
}
