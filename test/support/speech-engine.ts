/** Milliseconds that a voice of the fake engine takes for a character. */
const PACE = 60;

/** What real engines do wrong. */
export interface SpeechFaults {
  /** Voices come after so many milliseconds, as in Chrome and on Android. */
  voicesAfter?: number;
  /** `end` never fires. */
  losesEnd?: boolean;
  /** A voice falls silent at 15 seconds, and the engine goes on to say that it speaks, as Chrome's from the network. */
  cutsOff?: boolean;
  /** What a cancelled utterance fires, and whether that comes only after the next one was taken. */
  onCancel?: 'end' | 'error' | 'late error' | 'nothing';
  /** So many of the utterances that follow a `cancel()` are dropped with an error. */
  drops?: number;
  /** Every utterance fails. */
  fails?: boolean;
}

class FakeUtterance extends EventTarget {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  onstart: (() => void) | null = null;
  onend: (() => void) | null = null;
  onerror: ((event: {error: string}) => void) | null = null;

  constructor(readonly text: string) {
    super();
  }
}

export const voice = (lang: string, more: Partial<SpeechSynthesisVoice> = {}) => ({
  ...{name: lang, voiceURI: lang, lang, default: false, localService: true},
  ...more,
});

/**
 * A scripted stand-in for the browser's speech. It says nothing, takes 60 ms for a character, and has the faults it is
 * told to have. `pause()` and `resume()` throw: nobody is to rely on them.
 */
export class SpeechEngine extends EventTarget {
  readonly faults: SpeechFaults;
  /** What was begun, in order; the text that only unlocks an engine left out. */
  readonly said: string[] = [];
  readonly utterances: FakeUtterance[] = [];
  /** How often `cancel()` was called. */
  cancels = 0;
  #voices: readonly SpeechSynthesisVoice[];
  #current: FakeUtterance | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #drops: number;
  #pace = PACE;
  readonly #restore: () => void;

  constructor(voices: readonly SpeechSynthesisVoice[], faults: SpeechFaults = {}) {
    super();
    this.faults = faults;
    this.#drops = faults.drops ?? 0;
    this.#voices = faults.voicesAfter === undefined ? voices : [];
    if (faults.voicesAfter !== undefined) setTimeout(() => this.bring(voices), faults.voicesAfter);
    const names = ['speechSynthesis', 'SpeechSynthesisUtterance'] as const;
    const before = names.map((name) => Object.getOwnPropertyDescriptor(window, name));
    for (const [index, value] of [this, FakeUtterance].entries())
      Object.defineProperty(window, names[index]!, {value, configurable: true});
    this.#restore = () => {
      for (const [index, descriptor] of before.entries()) {
        Reflect.deleteProperty(window, names[index]!);
        if (descriptor) Object.defineProperty(window, names[index]!, descriptor);
      }
    };
  }

  get speaking(): boolean {
    return this.#current !== undefined;
  }

  get pending(): boolean {
    return false;
  }

  get paused(): boolean {
    return false;
  }

  getVoices() {
    return [...this.#voices];
  }

  /** Has other voices from now on, and says so. */
  bring(voices: readonly SpeechSynthesisVoice[]) {
    this.#voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }

  speak(utterance: FakeUtterance) {
    if (!utterance.text) return;
    this.utterances.push(utterance);
    if (this.faults.fails || this.#drops-- > 0) {
      setTimeout(() => utterance.onerror?.({error: 'synthesis-failed'}), 1);
      return;
    }
    this.#current = utterance;
    this.said.push(utterance.text);
    setTimeout(() => this.#current === utterance && utterance.onstart?.(), 1);
    const length = (utterance.text.length * this.#pace) / utterance.rate;
    if (this.faults.cutsOff && length > 15_000) return;
    this.#timer = setTimeout(() => {
      this.#current = undefined;
      if (!this.faults.losesEnd) utterance.onend?.();
    }, length);
  }

  cancel() {
    this.cancels++;
    clearTimeout(this.#timer);
    const cancelled = this.#current;
    this.#current = undefined;
    const {onCancel = 'error'} = this.faults;
    const fail = () => cancelled?.onerror?.({error: 'interrupted'});
    if (onCancel === 'end') cancelled?.onend?.();
    if (onCancel === 'error') fail();
    if (onCancel === 'late error') setTimeout(fail, 1);
  }

  /** Has its voices take so many times as long. */
  slow(times: number) {
    this.#pace = PACE * times;
  }

  pause() {
    throw new Error('It does nothing on Android.');
  }

  resume() {
    throw new Error('It does nothing on Android.');
  }

  /** Gives the browser its own speech back. */
  uninstall() {
    clearTimeout(this.#timer);
    this.#restore();
  }
}
