import type {Localize} from '../../internal/localize.js';
import type {ArticleTool} from './article.events.js';
import type {Article} from './article.js';
import {contents} from './contents-tool.js';
import {listenTool} from './listen-tool.js';
import {copier, printer, sharer} from './page-tools.js';
import type {ReaderSettings} from './reader-record.js';
import {contrast, fontSize, lineSpacing} from './reading-tools.js';

/** A tool for the reader. One that only some use may load what it needs when it acts. */
export interface Tool {
  /** What the attribute `tools` calls it. */
  readonly name: ArticleTool;
  readonly buttons: readonly ToolButton[];
  /** Whether it has something to offer; without it always. */
  readonly isShown?: (article: Article) => boolean;
  /**
   * Called each time the tools are drawn, before `isShown` is asked, whether the tool shows or not. A tool whose state
   * changes of itself asks for a new drawing by `article.requestUpdate()`.
   */
  readonly update?: (desk: ToolDesk) => void;
}

export interface ToolButton {
  /** For the style sheet. */
  readonly kind: string;
  readonly label: Parameters<Localize['say']>[0];
  /** What is filled into the label. */
  readonly values?: (article: Article) => Record<string, string | number>;
  /** One of the paths in icons.ts; without it the style sheet draws the button. */
  readonly icon?: string;
  /** Whether it can do no more; the button stays, and says so. */
  readonly isDisabled?: (article: Article) => boolean;
  /** For a button that turns something on and off: whether it is on. */
  readonly isPressed?: (article: Article) => boolean;
  /** For a button that opens something: whether that is open; undefined where it opens nothing of ours. */
  readonly isExpanded?: (article: Article) => boolean | undefined;
  /** The reader presses it. */
  readonly act: (desk: ToolDesk, button: HTMLElement) => void | Promise<void>;
}

/** What a tool that acts may use. */
export interface ToolDesk {
  readonly article: Article;
  readonly words: Localize;
  /** The row of tools: what a tool opens stands in it or after it. */
  readonly row: HTMLElement;
  /** Tells the page that the reader uses a tool; false where the page takes it over. */
  begin(tool: ArticleTool, value?: number | string): boolean;
  /** Tells the reader, in the row and to screen readers. */
  say(text: string): void;
  /** Sets what the reader chose, and keeps it where the page asks for that. */
  choose(settings: ReaderSettings): void;
}

/** All tools, in the order and the groups in which they stand. */
export const toolGroups: readonly (readonly Tool[])[] = [
  [fontSize, lineSpacing, contrast],
  [contents],
  [printer, copier, sharer, listenTool],
];
