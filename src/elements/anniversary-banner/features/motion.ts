import {nothing, type TemplateResult} from 'lit';
import {createRef, ref} from 'lit/directives/ref.js';
import type {Localize} from '../../../base/localize.js';
import {adoptPartStyles} from '../../../ui/part-styles.js';
import type {Greeting} from '../banner-model.js';
import {iconButton} from '../icon-button.js';
import {pause, play} from './icon-paths.js';
import type {EventsHost, EventsModel} from './events-host.js';
import {keysOf, sentenceOf} from './events-model.js';
import {eventsStyles} from './events.styles.js';
import {motionTexts} from './messages.js';
import {MovingText} from './moving-text.js';
import {Rotation} from './rotation.js';

/** Moves a banner: its events take turns, or its text passes by, and a button stops that. */
export class BannerMotion {
  /** Stands in the template at the box of the sentence, which the feature moves. */
  readonly followPane;

  /** The box of the sentence. */
  readonly #pane = createRef<HTMLElement>();
  readonly #host: EventsHost;
  readonly #model: EventsModel;
  readonly #words;
  readonly #rotation: Rotation;
  readonly #text = new MovingText(this.#pane);
  #isPaused = false;

  constructor(host: EventsHost, model: EventsModel, localize: Localize) {
    this.followPane = ref(this.#pane);
    this.#host = host;
    this.#model = model;
    this.#words = localize.with(motionTexts);
    this.#rotation = new Rotation(host, this, this.#words, this.#pane);
  }

  connected(signal: AbortSignal) {
    this.#rotation.connected(signal);
    this.#text.connected(signal);
  }

  updated() {
    const {isTurning, isPassing} = this.#model.scene();
    if (isTurning || isPassing) adoptPartStyles(this.#host.renderRoot as ShadowRoot, eventsStyles);
    this.#rotation.schedule(this.#turnsAlone && !this.#isPaused);
    if (isPassing) this.#text.follow();
  }

  /** The classes of the banner while something moves in it. */
  get classes(): string {
    const {isTurning, isPassing} = this.#model.scene();
    return [isTurning && 'turning', isPassing && 'moving', this.#isPaused && 'still']
      .filter(Boolean)
      .join(' ');
  }

  /** What tells the events that take turns from each other. */
  get keys(): readonly string[] {
    return keysOf(this.#model.scene().open);
  }

  /** Each of the events in its lines. */
  get sentences(): readonly (readonly string[])[] {
    return this.#model.scene().open.map((each) => sentenceOf(this.#model.linesOf(each)));
  }

  /** The greeting whose turn it is, of one or more. */
  turnOf(greetings: readonly Greeting[]): Greeting | undefined {
    return greetings[this.#rotation.placeIn(keysOf(greetings))];
  }

  /** The sentences of the other events, for their room. */
  renderRoom(): TemplateResult[] {
    return this.#rotation.renderRoom();
  }

  /** The buttons that turn, and which event it is. */
  renderTurns(): TemplateResult {
    return this.#rotation.renderTurns();
  }

  /** The button that stops what moves by itself. */
  renderPause(): TemplateResult | typeof nothing {
    const turnsAlone = this.#turnsAlone;
    if (!turnsAlone && !this.#model.scene().isPassing) return nothing;
    const [stop, start] = turnsAlone
      ? (['bannerHold', 'bannerTurn'] as const)
      : (['bannerPause', 'bannerPlay'] as const);
    const isPaused = this.#isPaused;
    const name = isPaused ? start : stop;
    const [path, glyph] = isPaused ? [play, 'play'] : [pause, 'pause'];
    return iconButton('pause', path, this.#words.say(name), this.#onPause, glyph);
  }

  /** Whether the events turn by themselves; a banner does not change its mood so. */
  get #turnsAlone(): boolean {
    const {open, isTurning} = this.#model.scene();
    const isCalm = open.every(({occasion}) => occasion.tone !== 'mourning');
    return isTurning && this.#host.motion && isCalm;
  }

  readonly #onPause = () => {
    this.#isPaused = !this.#isPaused;
    this.#host.requestUpdate();
  };
}
