import {listen} from '../../internal/icons.js';
import type {Article} from './article.js';
import type {Tool} from './tools.js';
import {recordingsOf, voiceFor} from './voices.js';

/** The articles that are told of what comes late. */
const watched = new WeakSet<Article>();

/** Two recordings at a time are none; the browser's own controls, too, play one. */
function pauseOthers({target}: Event) {
  for (const each of document.querySelectorAll<HTMLMediaElement>('cong-article audio'))
    if (each !== target) each.pause();
}

/** Asks for the tools anew when voices or recordings come late, as voices do in Chrome and on Android. */
function watch(article: Article) {
  if (watched.has(article)) return;
  watched.add(article);
  const renew = () => article.requestUpdate();
  const voices = globalThis.speechSynthesis;
  article.addController({
    hostConnected: () => voices?.addEventListener?.('voiceschanged', renew),
    hostDisconnected: () => voices?.removeEventListener?.('voiceschanged', renew),
  });
  article.renderRoot.querySelector('slot[name=audio]')?.addEventListener('slotchange', renew);
}

/** Has the article read aloud. Where there is neither a recording nor a voice for its language, it is not there. */
export const listenTool: Tool = {
  name: 'listen',
  isShown(article) {
    watch(article);
    if (!recordingsOf(article).length) return voiceFor(article) !== undefined;
    // The same listener counts once.
    article.addEventListener('play', pauseOthers, true);
    return true;
  },
  buttons: [
    {
      kind: 'listen',
      label: 'articleListen',
      icon: listen,
      act(desk) {
        const {article} = desk;
        if (!desk.begin('listen')) return;
        // Safari lets a page speak from the first time on that it does so while the reader presses; the part that
        // speaks is loaded only then.
        if (!recordingsOf(article).length) speechSynthesis.speak(new SpeechSynthesisUtterance(''));
        return article.listen();
      },
    },
  ],
};
