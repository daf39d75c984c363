import type {ViewerGallery} from './host.js';

const DEFAULT_SECONDS = 5;
const LEAST_SECONDS = 2;

/** The seconds for which a photo shows: what the attribute says, if it is a number of 2 or more, else 5. */
export function secondsOf(attribute: string): number {
  const seconds = Number(attribute || NaN);
  return seconds >= LEAST_SECONDS ? seconds : DEFAULT_SECONDS;
}

/** What a slideshow needs of the viewer. */
export interface SlideshowHost {
  readonly gallery: ViewerGallery;
  /** Whether the reader is at something: reads the caption, looks at the photo, or has gone to a control. */
  readonly isReaderBusy: () => boolean;
  /** Goes to the next photo. */
  readonly onTurn: () => void;
  /** It has been started or stopped. */
  readonly onChange: () => void;
}

/** Photos that follow each other by themselves. It rests while the reader is at something, or is not looking. */
export class Slideshow {
  isPlaying = false;

  readonly #host: SlideshowHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: SlideshowHost) {
    this.#host = host;
  }

  readonly toggle = () => {
    if (this.isPlaying) return this.stop();
    this.isPlaying = true;
    this.#host.onChange();
    this.wait();
  };

  stop() {
    const wasPlaying = this.isPlaying;
    this.isPlaying = false;
    this.hold();
    if (wasPlaying) this.#host.onChange();
  }

  /** Waits no more, until it is told to. */
  hold() {
    clearTimeout(this.#timer);
  }

  /** Counts anew, such as from the moment that a photo is there. */
  wait() {
    this.hold();
    if (!this.isPlaying) return;
    this.#timer = setTimeout(
      () => {
        if (document.hidden || this.#host.isReaderBusy()) this.wait();
        else this.#host.onTurn();
      },
      secondsOf(this.#host.gallery.slideshow ?? '') * 1000,
    );
  }
}
