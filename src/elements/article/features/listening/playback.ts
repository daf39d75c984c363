import type {Words} from '../../../../base/localize.js';
import type {listeningTexts} from './messages.js';

type ListeningWords = Words<typeof listeningTexts>;
type Word = keyof typeof listeningTexts;

/** The sound that the bar steers: a recording, or the text by a voice of the browser. */
export interface Playback {
  readonly isPlaying: boolean;
  /** Where it is, in words. */
  readonly place: string;
  /** Where it is, from 0 to 1. */
  readonly progress: number;
  /** What a step back and a step forward are called. */
  readonly steps: readonly [back: Word, forward: Word];
  /** The names of the voices to choose from, and which is chosen. */
  readonly voices: readonly string[];
  readonly voice: number;
  /** What `start` takes to go on here; undefined where that is the beginning. */
  readonly mark: number | undefined;

  start(mark: number | undefined): void;
  play(): void;
  pause(): void;
  /** Goes back to the beginning without a word: the next time begins there. */
  rewind(): void;
  step(by: -1 | 1): void;
  setRate(rate: number): void;
  choose(voice: number): void;
}

/** The listener of a playback. */
export interface PlaybackHost {
  readonly words: ListeningWords;
  /** It plays or pauses, or is elsewhere. */
  changed(): void;
  /** Its end is reached. */
  ended(): void;
  /** It cannot be played, and pauses. */
  failed(): void;
}
