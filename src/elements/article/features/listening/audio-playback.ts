import type {Playback, PlaybackHost} from './playback.js';

/** How far a step goes, in seconds. */
const STEP = 10;

/** `1:02`, or `1:00:02`. */
function clock(seconds: number): string {
  const pad = (part: number) => String(Math.floor(part)).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds / 60) % 60)];
  return `${hours ? `${hours}:${pad(minutes)}` : minutes}:${pad(seconds % 60)}`;
}

/** The recordings of an article, each by a voice of its own, of which one plays. */
export class AudioPlayback implements Playback {
  readonly steps = ['listenBack', 'listenForward'] as const;
  readonly voices: readonly string[];

  readonly #host: PlaybackHost;
  readonly #recordings: readonly HTMLAudioElement[];
  #audio: HTMLAudioElement;
  #rate = 1;

  /** @param recordings one or more */
  constructor(recordings: readonly HTMLAudioElement[], host: PlaybackHost, signal: AbortSignal) {
    this.#host = host;
    this.#recordings = recordings;
    // One that the reader has begun to play goes on.
    this.#audio = recordings.find(({paused}) => !paused) ?? (recordings[0] as HTMLAudioElement);
    this.voices = recordings.map(
      (audio, index) =>
        audio.getAttribute('aria-label') ||
        audio.title ||
        host.words.say('listenVoiceName', {index: index + 1}),
    );
    for (const audio of recordings) {
      for (const type of ['play', 'pause', 'timeupdate', 'durationchange'])
        audio.addEventListener(type, () => host.changed(), {signal});
      audio.addEventListener('ended', () => audio === this.#audio && host.ended(), {signal});
    }
    signal.addEventListener('abort', () => {
      for (const audio of recordings) {
        audio.pause();
        audio.playbackRate = 1;
      }
    });
  }

  get isPlaying(): boolean {
    return !this.#audio.paused;
  }

  get place(): string {
    const {currentTime, duration} = this.#audio;
    const times = Number.isFinite(duration) ? [currentTime, duration] : [currentTime];
    return times.map(clock).join('/');
  }

  get progress(): number {
    return this.#audio.currentTime / this.#audio.duration || 0;
  }

  get mark(): number | undefined {
    return this.#audio.currentTime || undefined;
  }

  get voice(): number {
    return this.#recordings.indexOf(this.#audio);
  }

  start(mark: number | undefined) {
    if (mark && !this.#audio.currentTime) this.#audio.currentTime = mark;
    this.play();
  }

  play() {
    this.#audio.playbackRate = this.#rate;
    this.#audio.play().catch(({name}: Error) => {
      // A browser that wants the reader to press first shows a bar that waits; one that pauses at once is as asked.
      if (name === 'NotSupportedError') this.#host.failed();
      else this.#host.changed();
    });
  }

  pause() {
    this.#audio.pause();
  }

  rewind() {
    for (const audio of this.#recordings) audio.currentTime = 0;
  }

  step(by: -1 | 1) {
    this.#audio.currentTime += by * STEP;
    this.#host.changed();
  }

  setRate(rate: number) {
    this.#rate = rate;
    this.#audio.playbackRate = rate;
  }

  choose(voice: number) {
    const before = this.#audio;
    const isPlaying = this.isPlaying;
    this.#audio = this.#recordings[voice] ?? before;
    before.pause();
    this.#audio.currentTime = before.currentTime;
    if (isPlaying) this.play();
    this.#host.changed();
  }
}
