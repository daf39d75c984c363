import type {RemoteHost} from '../../../data/remote-data.js';
import type {BannerLines, Greeting} from '../banner-model.js';

/** A banner that has several events, or text that moves. */
export interface EventsHost extends RemoteHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly isHydrating: boolean;
  /** Whether the reader sees something move. */
  readonly motion: boolean;
  adoptSheet(text: string): void;
}

/** The state of a banner, as far as something may move in it. */
export interface BannerScene {
  /** All greetings that may show, the best first. */
  readonly open: readonly Greeting[];
  /** Whether they take turns, with buttons. */
  readonly isTurning: boolean;
  /** Whether the text passes by. */
  readonly isPassing: boolean;
}

/** A banner for its events. */
export interface EventsModel {
  scene(): BannerScene;
  linesOf(greeting: Greeting): BannerLines | undefined;
}
