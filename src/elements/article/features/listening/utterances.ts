import {LONGEST_SENTENCE, splitSentences} from '../../../../core/sentences.js';

/** No voice needs longer for a character, in milliseconds. */
const SLOWEST = 90;
/** For a voice to begin, in milliseconds; one from the network takes its time. */
const PATIENCE = 1500;
/** A voice from the network falls silent at 15 seconds, and the engine says nothing of it. In milliseconds. */
const CUT_OFF = 15_000;

/**
 * The browser’s speech, without the faults of its engines:
 *
 * - `end` may be missing, on Android and in Chrome when it has collected the utterance: a watchdog takes its place.
 * - Chrome’s network voices fall silent at 15 seconds: nothing is said in one piece that takes so long.
 * - `pause()` does nothing on Android, or for ever: it is not used. What was broken off is said again.
 * - `cancel()` has an `end` or an `error` follow, at once or when the next utterance is there already: both are ignored.
 */
export class Utterances {
  readonly #voice: SpeechSynthesisVoice;
  /** The utterance that counts. Chrome collects one that nobody holds, and its events with it. */
  #current: SpeechSynthesisUtterance | undefined;
  #watchdog: ReturnType<typeof setTimeout> | undefined;

  constructor(voice: SpeechSynthesisVoice) {
    this.#voice = voice;
  }

  /** Says a sentence in place of what is being said, and tells whether it was said. */
  say(sentence: string, rate: number, onSaid: (isSaid: boolean) => void) {
    // Engines stumble over a `cancel()` for nothing, and over one right before the next utterance.
    if (this.#current || speechSynthesis.speaking || speechSynthesis.pending) this.hush();
    const length = Math.floor(LONGEST_SENTENCE * Math.min(rate, 1));
    const end = splitSentences(sentence, length)[0]?.end;
    const [text, rest] = [sentence.slice(0, end), sentence.slice(end).trim()];

    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = this.#voice;
    utterance.lang = this.#voice.lang;
    utterance.rate = rate;
    let hasStarted = false;
    const finish = (isSaid: boolean) => {
      if (this.#current !== utterance) return;
      this.#current = undefined;
      clearTimeout(this.#watchdog);
      if (isSaid && rest) this.say(rest, rate, onSaid);
      else onSaid(isSaid);
    };
    utterance.onstart = () => (hasStarted = true);
    utterance.onend = () => finish(true);
    utterance.onerror = () => finish(false);
    this.#current = utterance;
    speechSynthesis.speak(utterance);

    const patience = PATIENCE + (text.length * SLOWEST) / rate;
    this.#watchdog = setTimeout(() => {
      if (!speechSynthesis.speaking) finish(hasStarted);
      // It may be slower than any known; or it is stuck.
      else this.#watchdog = setTimeout(() => finish(hasStarted), this.#extra(patience));
    }, patience);
  }

  /** Breaks off what is being said. */
  hush() {
    this.#current = undefined;
    clearTimeout(this.#watchdog);
    speechSynthesis.cancel();
  }

  #extra(patience: number): number {
    const extra = patience / 2;
    if (this.#voice.localService) return extra;
    return Math.min(extra, Math.max(CUT_OFF + PATIENCE - patience, 0));
  }
}
