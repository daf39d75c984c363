import {element, icon} from '../../internal/dom.js';
import type {Localize} from '../../internal/localize.js';
import {adoptPartStyles} from '../../internal/part-styles.js';
import {viArticleTools} from '../../locale/vi-article-tools.js';
import {ArticleToolEvent, type ArticleTool} from './article.events.js';
import type {Article} from './article.js';
import {toolStyles} from './article-tools.styles.js';
import {buttonsOf, makeToolbar, moveStop} from './toolbar.js';
import {toolGroups, type ToolButton, type ToolDesk} from './tools.js';

/** What has been drawn, by the kinds of the buttons: to copy it is faster than to draw it again. */
const drawings = new Map<string, DocumentFragment>();

/** The buttons of the groups, a rule between one and the next, and beside them what a tool has to say. */
function draw(groups: readonly ToolButton[][]): DocumentFragment {
  const toolbar = element('div', {class: 'toolbar', role: 'toolbar'});
  for (const group of groups) {
    if (toolbar.hasChildNodes()) toolbar.append(element('span', {class: 'rule'}));
    for (const {kind, icon: path} of group) {
      const button = element('button', {part: 'tool', class: kind, type: 'button'});
      if (path) button.append(icon(path));
      toolbar.append(button);
    }
  }
  moveStop(toolbar, toolbar.querySelector('button'));
  const drawing = document.createDocumentFragment();
  drawing.append(toolbar, element('div', {part: 'status', role: 'status'}));
  return drawing;
}

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
  readonly #row: HTMLElement;
  #buttons: readonly ToolButton[] = [];
  /** Of the buttons in the row. */
  #kinds: string | undefined;

  /** @param row where they stand, in the shadow root of the article */
  constructor(article: Article, words: Localize, row: HTMLElement) {
    this.article = article;
    this.words = words;
    words.add(viArticleTools);
    this.#row = row;
    adoptPartStyles(row.getRootNode() as ShadowRoot, toolStyles);
    makeToolbar(row);
    row.addEventListener('click', this.#onClick);
  }

  /** Follows the article's attributes and language. */
  update() {
    const groups = this.#groups;
    this.#buttons = groups.flat();
    const kinds = this.#buttons.map(({kind}) => kind).join();
    // Buttons that are put in again would lose the focus.
    if (kinds === this.#kinds) return this.#label(this.#row);
    this.#kinds = kinds;
    // A row of rules around nothing, where the only tool that was asked for can do nothing.
    this.#row.hidden = !kinds;
    const drawing = drawings.get(kinds) ?? draw(groups);
    drawings.set(kinds, drawing);
    // Its words are most often right already: those of the article before.
    this.#label(drawing);
    const focused = this.#row.querySelector('button:focus')?.className;
    this.#row.replaceChildren(drawing.cloneNode(true));
    // Voices may come late, and with them a tool, to a reader who is here already.
    if (focused) this.#row.querySelector<HTMLElement>(`.${focused}`)?.focus();
  }

  begin(tool: ArticleTool, value?: number | string): boolean {
    return this.article.dispatchEvent(new ArticleToolEvent(tool, value));
  }

  say(text: string) {
    const status = this.#row.querySelector('[role=status]');
    if (status) status.textContent = text;
  }

  /** The buttons of the tools to show, in their groups. */
  get #groups(): ToolButton[][] {
    const names = this.article.tools?.split(/\s+/);
    return toolGroups
      .map((group) => group.filter(({name}) => names?.includes(name) ?? true))
      .map((group) => group.filter(({isShown}) => isShown?.(this.article) ?? true))
      .map((group) => group.flatMap(({buttons}) => buttons))
      .filter(({length}) => length);
  }

  #label(row: ParentNode) {
    const {article, words} = this;
    setOrRemove(row.querySelector('[role=toolbar]'), 'aria-label', words.say('articleTools'));
    const nodes = buttonsOf(row);
    for (const [index, {label, isDisabled}] of this.#buttons.entries()) {
      const node = nodes[index] ?? null;
      const text = words.say(label);
      setOrRemove(node, 'title', text);
      // As an attribute: Firefox 115 does not know the property.
      setOrRemove(node, 'aria-label', text);
      // Not `disabled`: a button that loses the focus would take the keys with it.
      setOrRemove(node, 'aria-disabled', isDisabled?.(article) ? 'true' : null);
    }
  }

  readonly #onClick = ({target}: Event) => {
    const pressed = (target as Element).closest('button');
    const index = buttonsOf(this.#row).findIndex((each) => each === pressed);
    void this.#buttons[index]?.act(this);
  };
}
