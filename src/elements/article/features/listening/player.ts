import {html, type ReactiveControllerHost} from 'lit';
import {createRef, ref} from 'lit/directives/ref.js';
import type {Words} from '../../../../base/localize.js';
import {Announcer} from '../../../../ui/announcer.js';
import {icon} from '../../../../ui/icon.js';
import {RovingController} from '../../../../ui/roving.js';
import {pause, play, stepBack, stepForward, stop} from './icon-paths.js';
import type {listeningTexts} from './messages.js';
import type {Playback} from './playback.js';

const RATES = [0.75, 1, 1.25, 1.5, 2];

export interface PlayerActions {
  /** The reader wants no more. */
  stop(): void;
  /** The reader chooses how fast it reads. */
  setRate(rate: number): void;
}

/** The bar with which a reader steers a playback. */
export class Player {
  readonly #words: Words<typeof listeningTexts>;
  readonly #actions: PlayerActions;
  readonly #status: Announcer;
  readonly #roving: RovingController;
  readonly #bar = createRef<HTMLElement>();
  readonly #buttons = createRef<HTMLElement>();
  readonly #play = createRef<HTMLElement>();

  constructor(
    article: ReactiveControllerHost,
    words: Words<typeof listeningTexts>,
    actions: PlayerActions,
  ) {
    this.#words = words;
    this.#actions = actions;
    this.#status = new Announcer(article);
    this.#roving = new RovingController(article, {
      items: () => [...(this.#buttons.value?.children ?? [])] as HTMLElement[],
      start: () => this.#play.value,
    });
  }

  /** The bar, where it is drawn. */
  get bar(): HTMLElement | undefined {
    return this.#bar.value;
  }

  /** Takes the focus, as a reader does who has pressed the tool far above. */
  focus() {
    this.#play.value?.focus({preventScroll: true});
  }

  /** Tells the reader what went wrong. */
  say(text: string) {
    this.#status.say(text);
  }

  /** @param title what the article is called */
  render(playback: Playback, rate: number, title: string) {
    const words = this.#words;
    const [back, forward] = playback.steps;
    return html`<div
      part="player"
      role="group"
      aria-label=${words.say('listenPlayer')}
      ${ref(this.#bar)}
    >
      <p class="player-title">
        <span>${words.say('listenTitle', {title})}</span>
        <span class="player-place">${playback.place}</span>
      </p>
      <div
        class="player-buttons"
        role="toolbar"
        aria-label=${words.say('listenButtons')}
        @keydown=${this.#roving.onKeydown}
        @focusin=${this.#roving.onFocusin}
        ${ref(this.#buttons)}
      >
        ${this.#renderButton('back', stepBack, words.say(back), () => playback.step(-1))}
        ${this.#renderPlay(playback)}
        ${this.#renderButton('forward', stepForward, words.say(forward), () => playback.step(1))}
        ${this.#renderButton('stop', stop, words.say('listenStop'), () => this.#actions.stop())}
      </div>
      <div class="player-side">${this.#renderVoices(playback)} ${this.#renderRates(rate)}</div>
      <div class="player-status" role="status">${this.#status.text}</div>
    </div>`;
  }

  /** Sets the progress by script: a policy against inline styles forbids the attribute. */
  updated({progress}: Playback) {
    this.#bar.value?.style.setProperty('--_progress', String(progress));
  }

  #renderPlay(playback: Playback) {
    const {isPlaying} = playback;
    const label = this.#words.say(isPlaying ? 'listenPause' : 'listenPlay');
    const onClick = () => {
      this.say('');
      if (playback.isPlaying) playback.pause();
      else playback.play();
    };
    return html`<button
      class="play"
      type="button"
      title=${label}
      aria-label=${label}
      @click=${onClick}
      ${ref(this.#play)}
    >
      ${isPlaying ? icon(pause, 'pause') : icon(play, 'play')}
    </button>`;
  }

  #renderButton(kind: string, path: string, label: string, onClick: () => void) {
    return html`<button
      class=${kind}
      type="button"
      title=${label}
      aria-label=${label}
      @click=${onClick}
    >
      ${icon(path, kind)}
    </button>`;
  }

  #renderVoices(playback: Playback) {
    const label = this.#words.say('listenVoice');
    const onChange = ({target}: Event) =>
      playback.choose((target as HTMLSelectElement).selectedIndex);
    return html`<span class="player-field" ?hidden=${playback.voices.length < 2}
      ><select title=${label} aria-label=${label} @change=${onChange}>
        ${playback.voices.map(
          (name, index) => html`<option .selected=${index === playback.voice}>${name}</option>`,
        )}
      </select></span
    >`;
  }

  #renderRates(rate: number) {
    const label = this.#words.say('listenSpeed');
    const {format} = new Intl.NumberFormat(this.#words.lang);
    const onChange = ({target}: Event) =>
      this.#actions.setRate(Number((target as HTMLSelectElement).value));
    return html`<span class="player-field"
      ><select title=${label} aria-label=${label} @change=${onChange}>
        ${RATES.map(
          (each) =>
            html`<option value=${each} .selected=${each === rate}>${format(each)}×</option>`,
        )}
      </select></span
    >`;
  }
}
