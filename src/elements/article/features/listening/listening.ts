import type {ReactiveControllerHost} from 'lit';
import {membersOf} from '../../../../core/members.js';
import type {Localize} from '../../../../base/localize.js';
import {dismissible} from '../../../../ui/dismiss.js';
import type {Feature} from '../../../../ui/feature.js';
import {adoptPartStyles} from '../../../../ui/part-styles.js';
import {readMarkup, titleText} from '../../article-markup.js';
import {voiceFor} from '../../tools/voices.js';
import {AudioPlayback} from './audio-playback.js';
import {keepPlace, readPlace, type PlaybackKind} from './listening-place.js';
import {listeningTexts} from './messages.js';
import type {Playback, PlaybackHost} from './playback.js';
import {Player} from './player.js';
import {playerStyles} from './player.styles.js';
import {SpeechPlayback} from './speech-playback.js';

/** The article that is listened to. */
export interface ListenedArticle extends ReactiveControllerHost, HTMLElement {
  /** Aborts the signal that `listen` was called with. */
  stop(): void;
}

/** The row of tools, from which most readers start and to which they come back. */
export interface ListenButton {
  readonly hasFocus: boolean;
  button(kind: 'listen'): HTMLElement | undefined;
}

/** Only one article at a time is to be heard. */
let current: ListenedArticle | undefined;

/** How fast it reads; who has chosen once has chosen for all articles of the page. */
let rate = 1;

/** A reader listens to an article: a recording, or the text by a voice of the browser, with a bar to steer it. */
export class Listening implements Feature, PlaybackHost {
  readonly words;
  readonly #article: ListenedArticle;
  readonly #toolbar: ListenButton;
  readonly #player: Player;
  /** Aborts when the reader has enough; undefined while nobody listens. */
  #signal: AbortSignal | undefined;
  #playback: Playback | undefined;
  #kind: PlaybackKind = 'recording';

  constructor(article: ListenedArticle, localize: Localize, toolbar: ListenButton) {
    this.#article = article;
    this.words = localize.with(listeningTexts);
    this.#toolbar = toolbar;
    adoptPartStyles(article.shadowRoot as ShadowRoot, playerStyles);
    this.#player = new Player(article, this.words, {
      stop: () => this.ended(),
      setRate: (chosen) => this.#playback?.setRate((rate = chosen)),
    });
  }

  /** Has the article read aloud until the signal aborts, or goes on with it. */
  async listen(signal: AbortSignal) {
    // It may have been stopped, or taken away, while this was loaded.
    if (signal.aborted || !this.#article.isConnected) return;
    if (this.#signal === signal) return this.#resume();
    current?.stop();
    current = this.#article;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#end());
    addEventListener('pagehide', () => this.#article.stop(), {signal});
    membersOf(document).addEventListener('play', (event) => this.#onPlay(event), {
      capture: true,
      signal,
    });
    await this.#start();
    await this.#article.updateComplete;
  }

  connected(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#article.stop());
  }

  render(): unknown {
    return this.#playback && this.#player.render(this.#playback, rate, titleText(this.#article));
  }

  updated() {
    if (this.#playback) this.#player.updated(this.#playback);
  }

  changed() {
    this.#article.requestUpdate();
  }

  /** The reader is through with it. */
  ended() {
    this.#playback?.rewind();
    this.#article.stop();
  }

  failed() {
    if (this.#kind === 'speech' || !voiceFor(this.#article))
      this.#player.say(this.words.say('listenFailed'));
    else void this.#speak();
  }

  /** A recording first; else, or where it cannot be played, the browser's voice. */
  async #start() {
    const {recordings} = readMarkup(this.#article);
    if (!recordings.length) return this.#speak();
    this.#kind = 'recording';
    await this.#begin((signal) => new AudioPlayback(recordings, this, signal));
  }

  async #speak() {
    const voice = voiceFor(this.#article);
    if (!voice) return this.#article.stop();
    this.#kind = 'speech';
    const bar = () => this.#player.bar;
    await this.#begin((signal) => new SpeechPlayback(this.#article, voice, bar, this, signal));
  }

  /** Draws the bar, and starts where the reader left off. */
  async #begin(playbackFor: (signal: AbortSignal) => Playback) {
    const signal = this.#signal as AbortSignal;
    const playback = (this.#playback = playbackFor(signal));
    this.changed();
    await this.#article.updateComplete;
    if (signal.aborted) return;
    const inside = () => [this.#player.bar].filter((node) => node !== undefined);
    dismissible({inside, close: () => this.ended(), stays: true}, signal);
    playback.setRate(rate);
    playback.start(readPlace(this.#article, this.#kind));
    // A reader who has pressed the tool is taken along to the bar, which stands below the text.
    if (this.#toolbar.hasFocus) this.#player.focus();
  }

  #resume() {
    if (this.#playback && !this.#playback.isPlaying) this.#playback.play();
    this.#player.focus();
  }

  /** The recording of another article plays, by the browser's own controls. */
  #onPlay({target}: Event) {
    const owner = (target as Element).closest('cong-article');
    if (owner && owner !== this.#article) this.#article.stop();
  }

  #end() {
    if (current === this.#article) current = undefined;
    if (this.#playback) keepPlace(this.#article, this.#kind, this.#playback.mark);
    if (this.#player.bar?.matches(':focus-within')) this.#toolbar.button('listen')?.focus();
    this.#signal = this.#playback = undefined;
    this.#player.say('');
  }
}
