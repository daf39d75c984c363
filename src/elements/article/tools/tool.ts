import type {ReactiveControllerHost, TemplateResult} from 'lit';
import type {Localize, Words} from '../../../base/localize.js';
import type {ArticleMarkup} from '../article-markup.js';
import type {ArticleTool} from '../article.events.js';
import type {toolTexts} from '../messages.js';
import type {ReaderSettings} from './settings.js';

/** A tool for the reader, of one article: one or more buttons in the row, and what they open. */
export interface Tool {
  /**
   * Draws the buttons as they are now, each with its kind as the class, by which the style sheet, `press` and
   * `desk.button` know it. An icon stands in the template of its button, and not in one of its own: the fewer there are,
   * the sooner all is drawn.
   */
  render(): TemplateResult;
  /** The reader presses a button. */
  press(kind: string): void | Promise<void>;
  /** Whether there is something for it to do on this page; without it there always is. */
  isPossible?(): boolean;
  /**
   * Looks at the page before a rendering, which itself looks at nothing; called for tools that show no more, too. A tool
   * whose state changes of itself asks for a rendering by `desk.redraw()`.
   */
  update?(isShown: boolean): void;
  /** Draws what the tool has opened. */
  renderPanel?(): unknown;
  /** Follows a rendering: what has to be measured or focused is there now. */
  updated?(): void;
  /** Ends what lives as long as the article is on the page; `update` begins it anew. */
  disconnected?(): void;
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
  /** For the words of what a tool opens. */
  readonly localize: Localize;
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
  /** Has the tools drawn anew; it may be handed on as it is. */
  readonly redraw: () => void;
}
