import type {Localize} from '../../internal/localize.js';
import {viListen} from '../../locale/vi-listen.js';
import type {Article} from './article.js';
import {keepPlace, readPlace} from './listening-place.js';
import {Player} from './player.js';
import type {Reading, ReadingHost} from './reading.js';
import {recordingsOf, voiceFor} from './voices.js';

/** Only one article at a time is to be heard. */
let current: Listening | undefined;

/** How fast it reads; who has chosen once has chosen for all articles of the page. */
let rate = 1;

/** Has an article read aloud until the signal aborts, or goes on with it. */
export async function listen(article: Article, words: Localize, signal: AbortSignal) {
  // It may have been stopped, or taken away, while this was loaded.
  if (signal.aborted || !article.isConnected) return;
  if (current?.article === article) return current.resume();
  current?.article.stop();
  current = new Listening(article, words, signal);
  await current.start();
}

/** A reader listens to an article, from the first press to the end. */
class Listening implements ReadingHost {
  readonly article: Article;
  readonly words: Localize;
  readonly #signal: AbortSignal;
  readonly #player: Player;
  #reading: Reading | undefined;
  #kind = 'recording';

  constructor(article: Article, words: Localize, signal: AbortSignal) {
    this.article = article;
    this.words = words;
    this.#signal = signal;
    words.add(viListen);
    const root = article.renderRoot as ShadowRoot;
    this.#player = new Player(
      root.querySelector('[part=article]') as Element,
      words,
      rate,
      () => this.ended(),
      (chosen) => this.#reading?.setRate((rate = chosen)),
    );
    article.addController(this);
    addEventListener('pagehide', () => article.stop(), {signal});
    document.addEventListener('play', (event) => this.#onPlay(event), {capture: true, signal});
    signal.addEventListener('abort', () => this.#end());
  }

  /** A recording first; else, or where it cannot be played, the browser's voice. */
  async start() {
    const recordings = recordingsOf(this.article);
    if (!recordings.length) return this.#speak();
    const {Recording} = await import('./recording.js');
    if (!this.#signal.aborted) this.#begin(new Recording(recordings, this, this.#signal));
  }

  resume() {
    if (this.#reading && !this.#reading.isPlaying) this.#reading.play();
    this.#player.focus();
  }

  changed() {
    this.#player.update();
  }

  /** The reader is through with it. */
  ended() {
    this.#reading?.rewind();
    this.article.stop();
  }

  failed() {
    const isSpeech = this.#kind === 'speech' || !voiceFor(this.article);
    const tell = () => this.#player.say(this.words.say('listenFailed'));
    if (isSpeech) tell();
    else this.#speak().catch(tell);
    this.changed();
  }

  /** The words may be in another language now. */
  hostUpdated() {
    this.changed();
  }

  hostDisconnected() {
    this.article.stop();
  }

  async #speak() {
    const {article} = this;
    const {Speech} = await import('./speech.js');
    const voice = voiceFor(article);
    if (this.#signal.aborted) return;
    if (!voice) return article.stop();
    this.#kind = 'speech';
    this.#begin(new Speech(article, voice, this.#player.bar, this, this.#signal));
  }

  #begin(reading: Reading) {
    this.#reading = reading;
    this.#player.steer(reading);
    reading.setRate(rate);
    reading.start(readPlace(this.article, this.#kind));
    // A reader who has pressed the tool is taken along to the bar, which stands below the text.
    const root = this.article.renderRoot as ShadowRoot;
    if (root.activeElement?.closest('[part=tools]')) this.#player.focus();
  }

  /** The recording of another article plays, by the browser's own controls. */
  #onPlay({target}: Event) {
    const owner = (target as Element).closest('cong-article');
    if (owner && owner !== this.article) this.article.stop();
  }

  #end() {
    if (current === this) current = undefined;
    if (this.#reading) keepPlace(this.article, this.#kind, this.#reading.mark);
    this.article.removeController(this);
    const {bar} = this.#player;
    const hasFocus = bar.matches(':focus-within');
    bar.remove();
    const root = this.article.renderRoot as ShadowRoot;
    if (hasFocus) root.querySelector<HTMLElement>('[part=tools] .listen')?.focus();
  }
}
