import {html, nothing, type ReactiveController} from 'lit';
import type {Localize} from '../../../base/localize.js';
import {Announcer} from '../../../ui/announcer.js';
import {RovingController} from '../../../ui/roving.js';
import type {ArticleMarkup} from '../article-markup.js';
import {areFew, hasTools, needsPanel, toolsShown} from '../article-model.js';
import {ArticleToolEvent, type ArticleTool} from '../article.events.js';
import {toolTexts} from '../messages.js';
import {ContentsTool} from './contents-tool.js';
import {ContrastTool} from './contrast-tool.js';
import {CopyTool} from './copy-tool.js';
import {KeptSettings} from './kept-settings.js';
import {ListenTool} from './listen-tool.js';
import {PrintTool} from './print-tool.js';
import {setContrast} from './reader-settings.js';
import {DEFAULT_PERCENT, mergeSettings, type ReaderSettings} from './settings.js';
import {ShareTool} from './share-tool.js';
import {FontSizeTool, LineSpacingTool} from './text-tools.js';
import type {ReaderArticle, Tool, ToolDesk} from './tool.js';
import {ToolPanel} from './tool-panel.js';

/** The makers of the tools; most articles show some of them only. */
const TOOLS: Readonly<Record<ArticleTool, new (desk: ToolDesk) => Tool>> = {
  'font-size': FontSizeTool,
  'line-spacing': LineSpacingTool,
  'contrast': ContrastTool,
  'contents': ContentsTool,
  'print': PrintTool,
  'copy': CopyTool,
  'share': ShareTool,
  'listen': ListenTool,
};

/** The tools of the buttons whose kind is not the name of one. */
const TOOLS_OF_KINDS: Readonly<Record<string, ArticleTool>> = {
  smaller: 'font-size',
  normal: 'font-size',
  larger: 'font-size',
  spacing: 'line-spacing',
};

/** What the reader is done with after one press; the panel closes. */
const DONE: readonly string[] = ['print', 'copy', 'share'];

/** The longest sentence that stands in the gap below the row, in characters; a longer one makes the row higher. */
const SHORT = 60;

interface Host extends ReaderArticle {
  readonly isHydrating: boolean;
  readonly tools: string | undefined;
  readonly remember: string;
  textSize: number;
  lineSpacing: number;
}

/** The article hands this over to its toolbar. */
export interface ToolbarContext {
  readonly localize: Localize;
  /** What the author has written, as it is now. */
  readonly markup: () => ArticleMarkup;
  /** The row of tools, and in it the buttons; null as long as they are not drawn. */
  readonly row: () => HTMLElement | null;
  readonly buttons: () => HTMLElement | null;
}

/**
 * The tools of an article, in the row that it keeps free for them. They do nothing without a script and depend on the
 * text and the browser, so a server renders the row alone.
 */
export class Toolbar implements ReactiveController, ToolDesk {
  readonly article: Host;
  readonly localize: Localize;
  readonly words;
  readonly #context: ToolbarContext;
  /** What the reader has chosen here. */
  #chosen: ReaderSettings = {};
  readonly #kept: KeptSettings;
  readonly #status: Announcer;
  readonly #roving: RovingController;
  readonly #panel: ToolPanel;
  /** The tools that have shown, or may. */
  readonly #tools = new Map<ArticleTool, Tool>();
  /** The tools that show; undefined until the page has been looked at. */
  #shown: readonly ArticleTool[] | undefined;
  #hadFocus = false;

  constructor(article: Host, context: ToolbarContext) {
    this.article = article;
    this.localize = context.localize;
    this.words = this.localize.with(toolTexts);
    this.#context = context;
    this.#kept = new KeptSettings(article);
    this.#status = new Announcer(article);
    this.#panel = new ToolPanel(this);
    this.#roving = new RovingController(article, {
      items: () => this.#items,
      standIn: (stop) => this.#panel.standIn(stop),
    });
    article.addController(this);
  }

  get markup(): ArticleMarkup {
    return this.#context.markup();
  }

  get row(): HTMLElement | null {
    return this.#context.row();
  }

  /** Whether the focus is on one of the buttons. */
  get hasFocus(): boolean {
    return this.#context.buttons()?.matches(':focus-within') ?? false;
  }

  hostUpdate() {
    const {article} = this;
    // The server knew nothing of the text and the browser: what it rendered is taken over first.
    if (article.isHydrating || !article.isConnected) return;
    this.#hadFocus = this.hasFocus;
    const shown = toolsShown(article.tools, {
      headings: () => this.markup.headings.length,
      canListen: () => this.#tool('listen').isPossible?.() ?? true,
    });
    this.#shown = shown;
    for (const name of shown) this.#tool(name);
    this.#tools.forEach((tool, name) => tool.update?.(shown.includes(name)));
  }

  hostUpdated() {
    // The button that had the focus is gone: the focus stays in the row.
    if (this.#hadFocus && !this.hasFocus)
      this.#items.find((item) => item.tabIndex === 0 && item.offsetWidth)?.focus();
    this.#panel.updated();
    this.#tools.forEach((tool) => tool.updated?.());
  }

  hostDisconnected() {
    this.#panel.close();
    for (const tool of this.#tools.values()) tool.disconnected?.();
  }

  button(kind: string): HTMLElement | undefined {
    const button = this.#items.find(({classList}) => classList.contains(kind));
    return this.#panel.shownFor(button);
  }

  begin(tool: ArticleTool, value?: number | string): boolean {
    return this.article.dispatchEvent(new ArticleToolEvent(tool, value));
  }

  say(text: string) {
    this.#status.say(text);
  }

  choose(settings: ReaderSettings) {
    const {textSize, lineSpacing, contrast} = settings;
    this.#chosen = mergeSettings(this.#chosen, settings);
    if (textSize) this.article.textSize = textSize;
    if (lineSpacing) this.article.lineSpacing = lineSpacing;
    if (contrast) setContrast(contrast);
    this.#kept.keep(settings);
  }

  /** Whether what an attribute says is what the reader has chosen, and the article still has. */
  hasChosen(attribute: string): boolean {
    const {textSize, lineSpacing} = this.article;
    const {textSize: size = DEFAULT_PERCENT, lineSpacing: spacing = DEFAULT_PERCENT} = this.#chosen;
    if (attribute === 'text-size') return size !== DEFAULT_PERCENT && size === textSize;
    if (attribute === 'line-spacing') return spacing !== DEFAULT_PERCENT && spacing === lineSpacing;
    return false;
  }

  readonly redraw = () => this.article.requestUpdate();

  /** Draws the row, and below it what a tool has opened. */
  render() {
    return html`<div
        part="tools"
        class=${this.#shown?.length ? nothing : 'empty'}
        ?hidden=${!hasTools(this.article.tools)}
      >
        ${this.#shown ? this.#renderRow(this.#shown) : nothing}
      </div>
      ${this.#renderPanel('contents')}`;
  }

  /** The buttons in the row, of the tools that show; not those that a tool has opened. */
  get #items(): HTMLElement[] {
    return [...(this.#context.buttons()?.querySelectorAll<HTMLElement>('[part=tool]') ?? [])];
  }

  #tool(name: ArticleTool): Tool {
    let tool = this.#tools.get(name);
    if (!tool) this.#tools.set(name, (tool = new TOOLS[name](this)));
    return tool;
  }

  #renderPanel(name: ArticleTool): unknown {
    return this.#tools.get(name)?.renderPanel?.() ?? nothing;
  }

  #renderRow(shown: readonly ArticleTool[]) {
    const draw = (name: ArticleTool) =>
      shown.includes(name) ? this.#tool(name).render() : nothing;
    const hasPanel = needsPanel(shown);
    const {text} = this.#status;
    // Each tool has a place of its own, whether it shows or not, so that a button keeps its node.
    return html`<div
        class="toolbar ${areFew(shown) ? 'few' : ''} ${hasPanel ? 'foldable' : ''}"
        role="toolbar"
        aria-label=${this.words.say('articleTools')}
        @click=${this.#onClick}
        @keydown=${this.#roving.onKeydown}
        @focusin=${this.#roving.onFocusin}
      >
        ${draw('listen')} ${draw('contents')} ${hasPanel ? this.#panel.renderButton() : nothing}
        ${this.#panel.render(
          html`${draw('font-size')} ${draw('line-spacing')} ${draw('contrast')} ${draw('print')}
          ${draw('copy')} ${draw('share')}`,
          shown.includes('font-size'),
        )}
      </div>
      <div part="status" class=${text.length > SHORT ? 'long' : nothing} role="status">${text}</div>
      ${this.#renderPanel('share')}`;
  }

  readonly #onClick = ({target}: Event) => {
    const kind = (target as Element).closest('button')?.className;
    if (!kind) return;
    if (kind === 'options') return this.#panel.toggle();
    if (DONE.includes(kind)) this.#panel.close(true);
    void this.#tool(TOOLS_OF_KINDS[kind] ?? (kind as ArticleTool)).press(kind);
  };
}
