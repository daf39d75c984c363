import type {ReactiveControllerHost} from 'lit';
import type {Words} from '../../../base/localize.js';
import type {ArticleMarkup} from '../article-markup.js';
import type {ArticleTool} from '../article.events.js';
import type {toolTexts} from '../messages.js';
import type {ReaderSettings} from './settings.js';

/** A tool for the reader, of one article: one or more buttons in the row, and what they open. */
export interface Tool {
  /** The buttons as they are now; asked at each rendering. */
  readonly buttons: readonly ToolButton[];
  /** Whether there is something for it to do on this page; without it there always is. */
  isPossible?(): boolean;
  /** Starts what lives as long as the article is on the page. */
  connected?(signal: AbortSignal): void;
  /**
   * Looks at the page before a rendering, which itself looks at nothing; called for tools that show no more, too. A tool
   * whose state changes of itself asks for a rendering by `desk.redraw()`.
   */
  update?(isShown: boolean): void;
  /** Draws what the tool has opened. */
  renderPanel?(): unknown;
  /** Follows a rendering: what has to be measured or focused is there now. */
  updated?(): void;
}

export interface ToolButton {
  /** A name for the style sheet, and for `desk.button`. */
  readonly kind: string;
  readonly label: string;
  /** One of the paths in icons.ts; without it the style sheet draws the button. */
  readonly icon?: string;
  /** Whether it can do no more; the button stays, and says so. */
  readonly isDisabled?: boolean;
  /** For a button that turns something on and off: whether it is on. */
  readonly isPressed?: boolean;
  /** For a button that opens something: whether that is open; undefined where it opens nothing of ours. */
  readonly isExpanded?: boolean | undefined;
  /** The reader presses it. */
  readonly act: () => void | Promise<void>;
}

/** The article as its tools see it. */
export interface ReaderArticle extends ReactiveControllerHost, HTMLElement {
  readonly textSize: number;
  readonly lineSpacing: number;
  print(): void;
  listen(): Promise<void>;
}

/** What a tool may use; the toolbar is its desk. */
export interface ToolDesk {
  readonly article: ReaderArticle;
  readonly words: Words<typeof toolTexts>;
  readonly markup: ArticleMarkup;
  /** The row of tools, once it is drawn. */
  readonly row: HTMLElement | null;
  /** A button by its kind, once it is drawn. */
  button(kind: string): HTMLElement | undefined;
  /** Tells the page that the reader uses a tool; false where the page takes it over. */
  begin(tool: ArticleTool, value?: number | string): boolean;
  /** Tells the reader, in the row and to screen readers. */
  say(text: string): void;
  /** Sets what the reader chose, and keeps it where the page asks for that. */
  choose(settings: ReaderSettings): void;
  /** Has the tools drawn anew. */
  redraw(): void;
}
