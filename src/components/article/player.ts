import {element, icon} from '../../internal/dom.js';
import {pause, play, stepBack, stepForward, stop} from '../../internal/icons.js';
import type {Localize} from '../../internal/localize.js';
import {adoptPartStyles} from '../../internal/part-styles.js';
import {playerStyles} from './player.styles.js';
import type {Reading} from './reading.js';
import {makeToolbar, moveStop} from './toolbar.js';

const RATES = [0.75, 1, 1.25, 1.5, 2];

/** To write what is there already costs something, and screen readers may hear of it. */
function write(node: Element, name: string, value: string) {
  if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}

/** The bar with which a reader steers a reading. */
export class Player {
  readonly bar = element('div', {part: 'player', role: 'group'});

  readonly #article: Element;
  #reading: Reading | undefined;
  readonly #words: Localize;
  readonly #back = this.#button('back', stepBack, () => this.#reading?.step(-1));
  readonly #play = this.#button('play', pause, () => this.#toggle());
  readonly #forward = this.#button('forward', stepForward, () => this.#reading?.step(1));
  readonly #stop: HTMLButtonElement;
  readonly #buttons: HTMLElement;
  readonly #place = element('span', {class: 'player-place'});
  readonly #voice = element('select');
  readonly #rate = element('select');
  readonly #status = element('div', {class: 'player-status', role: 'status'});

  /**
   * @param article the part at whose end it stands
   * @param rate how fast it reads at first
   * @param onStop the reader wants no more
   * @param onRate the reader chooses how fast it reads
   */
  constructor(
    article: Element,
    words: Localize,
    rate: number,
    onStop: () => void,
    onRate: (rate: number) => void,
  ) {
    this.#article = article;
    this.#words = words;
    adoptPartStyles(article.getRootNode() as ShadowRoot, playerStyles);
    this.#stop = this.#button('stop', stop, onStop);
    this.#buttons = element(
      'div',
      {class: 'player-buttons', role: 'toolbar'},
      ...[this.#back, this.#play, this.#forward, this.#stop],
    );
    makeToolbar(this.#buttons);
    moveStop(this.#buttons, this.#play);
    this.#rate.append(...RATES.map((each) => element('option', {value: String(each)})));
    this.#rate.value = String(rate);
    this.#rate.addEventListener('change', () => onRate(Number(this.#rate.value)));
    this.#voice.addEventListener('change', () => this.#reading?.choose(this.#voice.selectedIndex));
    const side = element('div', {class: 'player-side'}, this.#place, this.#voice, this.#rate);
    this.bar.append(this.#buttons, side, this.#status);
    this.bar.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      onStop();
    });
  }

  /** Steers a reading from now on. Before there is one, there is no bar, for its buttons would do nothing. */
  steer(reading: Reading) {
    this.#reading = reading;
    this.#voice.replaceChildren(...reading.voices.map((name) => element('option', {}, name)));
    this.#voice.hidden = reading.voices.length < 2;
    this.update();
    if (!this.bar.isConnected) this.#article.append(this.bar);
  }

  /** Follows the reading, and the language. */
  update() {
    if (!this.#reading) return;
    const words = this.#words;
    const {isPlaying, steps, place, progress, voice} = this.#reading;
    const [back, forward] = steps;
    this.#label(this.#back, words.say(back));
    this.#label(this.#play, words.say(isPlaying ? 'listenPause' : 'listenPlay'));
    this.#label(this.#forward, words.say(forward));
    this.#label(this.#stop, words.say('listenStop'));
    for (const node of [this.bar, this.#buttons])
      write(node, 'aria-label', words.say('listenPlayer'));
    this.#label(this.#voice, words.say('listenVoice'));
    this.#label(this.#rate, words.say('listenSpeed'));
    write(this.#play.querySelector('path') as Element, 'd', isPlaying ? pause : play);
    const {format} = new Intl.NumberFormat(words.lang);
    for (const option of this.#rate.options) option.label = `${format(Number(option.value))}×`;
    this.#place.textContent = place;
    this.bar.style.setProperty('--_progress', String(progress));
    this.#voice.selectedIndex = voice;
  }

  /** Takes the focus, as a reader does who has pressed the tool far above. */
  focus() {
    this.#play.focus({preventScroll: true});
  }

  /** Tells the reader what went wrong. */
  say(text: string) {
    this.#status.textContent = text;
  }

  #toggle() {
    this.say('');
    if (this.#reading?.isPlaying) this.#reading.pause();
    else this.#reading?.play();
  }

  #button(kind: string, path: string, onPress: () => void): HTMLButtonElement {
    const button = element('button', {class: kind, type: 'button'}, icon(path));
    button.addEventListener('click', onPress);
    return button;
  }

  #label(node: Element, text: string) {
    write(node, 'aria-label', text);
    write(node, 'title', text);
  }
}
