import {SentenceHighlight} from './sentence-highlight.js';
import type {Playback, PlaybackHost} from './playback.js';
import {spokenSentences, type Sentence} from './spoken-text.js';
import {Utterances} from './utterances.js';

/** The text of an article, sentence by sentence, by a voice of the browser. */
export class SpeechPlayback implements Playback {
  readonly steps = ['listenPrevious', 'listenNext'] as const;
  readonly voices = [];
  readonly voice = 0;

  readonly #article: Element;
  readonly #host: PlaybackHost;
  readonly #utterances: Utterances;
  readonly #highlight: SentenceHighlight;
  #sentences: readonly Sentence[];
  #index = 0;
  #rate = 1;
  #isPlaying = false;
  /** How often in a row the engine could not say a sentence. */
  #failures = 0;

  /** @param bar the bar over the lower edge of the window */
  constructor(
    article: Element,
    voice: SpeechSynthesisVoice,
    bar: () => Element | undefined,
    host: PlaybackHost,
    signal: AbortSignal,
  ) {
    this.#article = article;
    this.#host = host;
    this.#utterances = new Utterances(voice);
    this.#highlight = new SentenceHighlight(article, bar, signal);
    this.#sentences = spokenSentences(article);
    const observer = new MutationObserver(() => this.#renew());
    observer.observe(article, {childList: true, characterData: true, subtree: true});
    signal.addEventListener('abort', () => {
      observer.disconnect();
      this.#utterances.hush();
    });
  }

  get isPlaying(): boolean {
    return this.#isPlaying;
  }

  get place(): string {
    const {length: count} = this.#sentences;
    return this.#host.words.say('listenPlace', {index: this.#index + 1, count});
  }

  get progress(): number {
    return (this.#index + 1) / this.#sentences.length;
  }

  get mark(): number | undefined {
    return this.#index || undefined;
  }

  start(mark = 0) {
    if (mark < this.#sentences.length) this.#index = mark;
    this.play();
  }

  play() {
    this.#isPlaying = true;
    this.#failures = 0;
    this.#say(true);
  }

  pause() {
    this.#isPlaying = false;
    this.#utterances.hush();
    this.#host.changed();
  }

  rewind() {
    this.#index = 0;
  }

  step(by: -1 | 1) {
    const index = this.#index + by;
    if (index === this.#sentences.length) return this.#host.ended();
    this.#index = Math.max(index, 0);
    if (this.#isPlaying) this.play();
    else this.#show(true);
  }

  setRate(rate: number) {
    this.#rate = rate;
    // The engine takes a rate for a whole utterance only.
    if (this.#isPlaying) this.#say();
  }

  choose() {
    // The browser's voice is chosen in the browser.
  }

  /** Reads the sentence that it is at; `isAsked` as in `SentenceHighlight`. */
  #say(isAsked = false) {
    const sentence = this.#sentences[this.#index];
    if (!sentence) return this.#host.ended();
    this.#show(isAsked);
    this.#utterances.say(sentence.text, this.#rate, (isSaid) => {
      if (isSaid) this.#goOn();
      else this.#onFailure();
    });
  }

  #show(isAsked: boolean) {
    const sentence = this.#sentences[this.#index];
    if (sentence) this.#highlight.move(sentence.place, isAsked);
    this.#host.changed();
  }

  #goOn() {
    this.#failures = 0;
    this.#index++;
    this.#say();
  }

  #onFailure() {
    // Chrome drops an utterance now and then that comes right after another was cancelled.
    if (++this.#failures === 1) return this.#say();
    this.pause();
    this.#host.failed();
  }

  /** The text has changed: it goes on after the sentence that is being read, and ends where that is gone. */
  #renew() {
    const {text} = this.#sentences[this.#index] ?? {};
    const sentences = spokenSentences(this.#article);
    const distance = (index: number) => Math.abs(index - this.#index);
    const [nearest] = [...sentences.keys()]
      .filter((index) => sentences[index]?.text === text)
      .sort((one, other) => distance(one) - distance(other));
    if (nearest === undefined) return this.#host.ended();
    this.#sentences = sentences;
    this.#index = nearest;
    this.#show(false);
  }
}
