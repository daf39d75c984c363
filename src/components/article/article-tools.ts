import {element, icon} from '../../internal/dom.js';
import type {Localize} from '../../internal/localize.js';
import {adoptPartStyles} from '../../internal/part-styles.js';
import {warn} from '../../internal/warn.js';
import {viArticleTools} from '../../locale/vi-article-tools.js';
import {ArticleToolEvent, type ArticleTool} from './article.events.js';
import type {Article} from './article.js';
import {toolStyles} from './article-tools.styles.js';
import {hasTool} from './has-tool.js';
import type {keepChoice} from './kept-settings.js';
import {memoryOf, setContrast, type ReaderSettings} from './reader-record.js';
import {buttonsOf, makeToolbar, moveStop} from './toolbar.js';
import {toolGroups, type ToolButton, type ToolDesk} from './tools.js';

type KeepChoice = typeof keepChoice;

/** The buttons that have been drawn, by their kinds: to copy them is faster than to draw them again. */
const drawings = new Map<string, DocumentFragment>();

/** The buttons of the groups, a rule between one and the next. */
function draw(groups: readonly ToolButton[][]): DocumentFragment {
  const drawing = document.createDocumentFragment();
  for (const group of groups) {
    const isFirst = !drawing.hasChildNodes();
    for (const [index, {kind, icon: path}] of group.entries()) {
      const rule = index || isFirst ? '' : ' ruled';
      const button = element('button', {part: 'tool', class: kind + rule, type: 'button'});
      if (path) button.append(icon(path));
      drawing.append(button);
    }
  }
  return drawing;
}

/** What `aria-pressed` and the like say. */
const stateOf = (value: boolean | undefined) => (value === undefined ? null : String(value));

/** To write an attribute costs something, even where it has the value already. */
function setOrRemove(node: Element | null, name: string, value: string | null) {
  if (!node || node.getAttribute(name) === value) return;
  if (value === null) node.removeAttribute(name);
  else node.setAttribute(name, value);
}

/**
 * The tools of an article, in the row that it keeps free for them. They do nothing without a script, so a server does
 * not render them, and they are loaded when the text is there.
 */
export class ArticleTools implements ToolDesk {
  readonly article: Article;
  readonly words: Localize;
  readonly row: HTMLElement;
  readonly #toolbar = element('div', {class: 'toolbar', role: 'toolbar'});
  readonly #status = element('div', {part: 'status', role: 'status'});
  #buttons: readonly ToolButton[] = [];
  /** Of the buttons in the row. */
  #kinds: string | undefined;
  /** Keeps what the reader chooses; there once the page asks for that. */
  #kept: Promise<KeepChoice | undefined> | undefined;

  constructor(article: Article, words: Localize) {
    const root = article.shadowRoot as ShadowRoot;
    this.article = article;
    this.words = words;
    this.row = root.querySelector('[part=tools]') as HTMLElement;
    words.add(viArticleTools);
    adoptPartStyles(root, toolStyles);
    makeToolbar(this.row);
    this.row.addEventListener('click', this.#onClick);
    this.row.append(this.#toolbar, this.#status);
  }

  /** Follows the article's attributes and language. */
  update() {
    if (memoryOf(this.article.remember)) this.#kept ??= this.#loadKept();
    const groups = this.#groups;
    this.#buttons = groups.flat();
    const kinds = this.#buttons.map(({kind}) => kind).join();
    // Buttons that are put in again would lose the focus.
    if (kinds !== this.#kinds) this.#replace(kinds, groups);
    this.#label(this.#toolbar);
    setOrRemove(this.#toolbar, 'aria-label', this.words.say('articleTools'));
  }

  begin(tool: ArticleTool, value?: number | string): boolean {
    return this.article.dispatchEvent(new ArticleToolEvent(tool, value));
  }

  say(text: string) {
    this.#status.textContent = text;
  }

  choose(settings: ReaderSettings) {
    const {textSize, lineSpacing, contrast} = settings;
    if (textSize) this.article.textSize = textSize;
    if (lineSpacing) this.article.lineSpacing = lineSpacing;
    if (contrast) setContrast(contrast);
    void this.#kept?.then((keep) => keep?.(this.article, settings));
  }

  /** The buttons of the tools to show, in their groups. */
  get #groups(): ToolButton[][] {
    const {article} = this;
    return toolGroups
      .map((group) => group.filter(({name}) => hasTool(article, name)))
      .map((group) => {
        for (const tool of group) tool.update?.(this);
        return group.filter(({isShown}) => isShown?.(article) ?? true);
      })
      .map((group) => group.flatMap(({buttons}) => buttons))
      .filter(({length}) => length);
  }

  /** Other buttons come; where the focus was in the row, it goes to the same one or stays in the row. */
  #replace(kinds: string, groups: readonly ToolButton[][]) {
    const focused = this.#toolbar.querySelector(':focus')?.classList[0];
    this.#kinds = kinds;
    const drawing = drawings.get(kinds) ?? draw(groups);
    drawings.set(kinds, drawing);
    // Its words are most often right already: those of the article before.
    this.#label(drawing);
    this.#toolbar.replaceChildren(drawing.cloneNode(true));
    this.row.classList.toggle('empty', !kinds);
    const nodes = buttonsOf(this.#toolbar);
    const stop = nodes.find(({classList}) => classList[0] === focused) ?? nodes[0] ?? null;
    moveStop(this.#toolbar, stop);
    if (focused) stop?.focus();
  }

  #label(toolbar: ParentNode) {
    const {article, words} = this;
    const nodes = buttonsOf(toolbar);
    for (const [index, button] of this.#buttons.entries()) {
      const node = nodes[index] ?? null;
      const text = words.say(button.label, button.values?.(article));
      setOrRemove(node, 'title', text);
      // As an attribute: Firefox 115 does not know the property.
      setOrRemove(node, 'aria-label', text);
      // Not `disabled`: a button that loses the focus would take the keys with it.
      setOrRemove(node, 'aria-disabled', button.isDisabled?.(article) ? 'true' : null);
      setOrRemove(node, 'aria-pressed', stateOf(button.isPressed?.(article)));
      setOrRemove(node, 'aria-expanded', stateOf(button.isExpanded?.(article)));
    }
  }

  async #loadKept(): Promise<KeepChoice | undefined> {
    try {
      const {followSettings, keepChoice} = await import('./kept-settings.js');
      followSettings(this.article);
      return keepChoice;
    } catch {
      if (__DEV__) warn(this.article, 'remember', this.article.remember, 'its part to load');
      return undefined;
    }
  }

  readonly #onClick = ({target}: Event) => {
    const pressed = (target as Element).closest('button');
    const index = buttonsOf(this.#toolbar).findIndex((each) => each === pressed);
    if (pressed) void this.#buttons[index]?.act(this, pressed);
  };
}
