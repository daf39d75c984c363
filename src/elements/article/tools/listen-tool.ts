import {html} from 'lit';
import {Followers} from '../../../ui/followers.js';
import {membersOf} from '../../../core/members.js';
import {listen} from './icon-paths.js';
import type {Tool, ToolDesk} from './tool.js';
import {voiceFor} from './voices.js';

/** Two recordings at a time are none; the browser's own controls, too, play one. */
function pauseOthers({target}: Event) {
  for (const each of membersOf(document).querySelectorAll<HTMLMediaElement>('cong-article audio'))
    if (each !== target) each.pause();
}

/** Voices come late in Chrome and on Android. */
const voices = new Followers((tell, signal) =>
  globalThis.speechSynthesis?.addEventListener?.('voiceschanged', tell, {signal}),
);

/** Has the article read aloud. */
export class ListenTool implements Tool {
  readonly #desk: ToolDesk;

  constructor(desk: ToolDesk) {
    this.#desk = desk;
  }

  /** Whether there is a recording, or a voice for the language; to ask for voices wakes the browser’s speech. */
  isPossible(): boolean {
    const {article, markup} = this.#desk;
    voices.add(this.#desk.redraw);
    return markup.recordings.length > 0 || voiceFor(article) !== undefined;
  }

  render() {
    const label = this.#desk.words.say('articleListen');
    return html`<button
      part="tool"
      class="listen"
      type="button"
      tabindex="-1"
      title=${label}
      data-word=${this.#desk.words.say('articleListenWord')}
      aria-label=${label}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${listen} /></svg>
    </button>`;
  }

  update(isShown: boolean) {
    const {article, markup} = this.#desk;
    // The same listener counts once.
    if (isShown && markup.recordings.length) article.addEventListener('play', pauseOthers, true);
  }

  disconnected() {
    voices.delete(this.#desk.redraw);
  }

  async press() {
    const {article, markup} = this.#desk;
    if (!this.#desk.begin('listen')) return;
    // Safari lets a page speak from the first time on that it does so while the reader presses; the feature that speaks
    // is loaded only then.
    if (!markup.recordings.length) speechSynthesis.speak(new SpeechSynthesisUtterance(''));
    await article.listen();
  }
}
