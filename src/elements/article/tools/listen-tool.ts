import {membersOf} from '../../../core/members.js';
import {listen} from './icon-paths.js';
import type {Tool, ToolButton, ToolDesk} from './tool.js';
import {voiceFor} from './voices.js';

/** Two recordings at a time are none; the browser's own controls, too, play one. */
function pauseOthers({target}: Event) {
  for (const each of membersOf(document).querySelectorAll<HTMLMediaElement>('cong-article audio'))
    if (each !== target) each.pause();
}

/** Has the article read aloud. */
export class ListenTool implements Tool {
  readonly #desk: ToolDesk;
  #connection: AbortSignal | undefined;
  #isWatching = false;

  constructor(desk: ToolDesk) {
    this.#desk = desk;
  }

  get buttons(): ToolButton[] {
    const label = this.#desk.words.say('articleListen');
    return [{kind: 'listen', label, icon: listen, act: () => this.#listen()}];
  }

  connected(signal: AbortSignal) {
    this.#connection = signal;
    this.#isWatching = false;
  }

  /** Whether there is a recording, or a voice for the language; to ask for voices wakes the browser’s speech. */
  isPossible(): boolean {
    const {article, markup} = this.#desk;
    this.#watchVoices();
    return markup.recordings.length > 0 || voiceFor(article) !== undefined;
  }

  update(isShown: boolean) {
    const {article, markup} = this.#desk;
    // The same listener counts once.
    if (isShown && markup.recordings.length) article.addEventListener('play', pauseOthers, true);
  }

  /** Voices come late in Chrome and on Android. */
  #watchVoices() {
    if (this.#isWatching || !this.#connection) return;
    this.#isWatching = true;
    const redraw = () => this.#desk.redraw();
    const options = {signal: this.#connection};
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', redraw, options);
  }

  async #listen() {
    const {article, markup} = this.#desk;
    if (!this.#desk.begin('listen')) return;
    // Safari lets a page speak from the first time on that it does so while the reader presses; the feature that speaks
    // is loaded only then.
    if (!markup.recordings.length) speechSynthesis.speak(new SpeechSynthesisUtterance(''));
    await article.listen();
  }
}
