import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {createRef, ref} from 'lit/directives/ref.js';
import {nearestLang} from '../../../../base/localize.js';
import {dismissible} from '../../../../ui/dismiss.js';
import type {Feature} from '../../../../ui/feature.js';
import {adoptPartStyles} from '../../../../ui/part-styles.js';
import {sectionsOf, type Section} from '../../article-model.js';
import {textOf} from '../../heading-text.js';
import type {ToolDesk} from '../../tools/tool.js';
import {contentsStyles} from './contents.styles.js';
import {hasRailRoom} from './rail-room.js';

/** The last heading above this line is the one that is being read; the line is a quarter down the window. */
const READING_LINE = '9999999px 0px -75% 0px';

/** Gives a heading the focus, so that a screen reader goes on from there; it is no stop for Tab after that. */
function focusHeading(heading: HTMLElement) {
  if (!heading.hasAttribute('tabindex')) {
    heading.tabIndex = -1;
    heading.addEventListener('blur', () => heading.removeAttribute('tabindex'), {once: true});
  }
  heading.focus({preventScroll: true});
}

interface ListedHeading {
  /** The id, so that a link keeps the focus where its heading is written anew; the node where an author repeats an id. */
  readonly key: unknown;
  readonly level: number;
  readonly node: HTMLElement;
}

/** The list of an article’s headings, as long as the reader has it open; it follows where they read. */
export class ContentsList implements Feature {
  readonly #desk: ToolDesk;
  readonly #nav = createRef<HTMLElement>();
  #headings: readonly HTMLElement[] = [];
  #isOpen = false;
  /** Whether the list stands beside the column, as the page was when it was opened. */
  #isRail = false;
  /** The language of the headings, whatever that of our words. */
  #lang = '';
  #current: HTMLElement | undefined;
  /** The current heading that the list has been scrolled to. */
  #inSight: HTMLElement | undefined;
  /** The headings above the reading line. */
  readonly #passed = new Set<Element>();
  #observer: IntersectionObserver | undefined;
  /** The headings whose places are followed. */
  #followed: readonly HTMLElement[] | undefined;
  /** Ends when the list closes; there once it is drawn. */
  #opened: AbortController | undefined;

  constructor(desk: ToolDesk) {
    this.#desk = desk;
    adoptPartStyles(desk.article.shadowRoot as ShadowRoot, contentsStyles);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  connected(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#unfollow());
  }

  /**
   * Opens the list, or closes it.
   *
   * @param headings those of the text; none where they may not be listed any more
   */
  toggle(headings: readonly HTMLElement[]) {
    if (!this.#isOpen && !headings.length) return;
    this.#headings = headings;
    this.#isOpen = !this.#isOpen;
    const {article, row} = this.#desk;
    const base = row ? parseFloat(getComputedStyle(row).fontSize) : Infinity;
    this.#isRail = this.#isOpen && hasRailRoom(article, base);
    if (!this.#isOpen) {
      this.#opened?.abort();
      this.#opened = undefined;
      this.#unfollow();
    }
    this.#desk.redraw();
  }

  /** Follows the text before a rendering; the list goes with its button. */
  update(headings: readonly HTMLElement[]) {
    if (!this.#isOpen) return;
    if (!headings.length) return this.toggle(headings);
    this.#headings = headings;
    this.#lang = nearestLang(this.#desk.article);
  }

  render() {
    if (!this.#isOpen) return nothing;
    const label = this.#desk.words.say('articleContents');
    return html`<div class=${this.#isRail ? 'contents-place rail' : 'contents-place'}>
      <nav part="contents" aria-label=${label} ${ref(this.#nav)}>
        <p class="contents-title" aria-hidden="true">${label}</p>
        ${this.#renderSections(sectionsOf(this.#listed), this.#lang)}
      </nav>
    </div>`;
  }

  updated() {
    if (!this.#isOpen) return;
    if (!this.#opened) {
      this.#opened = new AbortController();
      const inside = () => [this.#nav.value, this.#button].filter((node) => node !== undefined);
      dismissible({inside, close: () => this.#closeByKey(), stays: true}, this.#opened.signal);
    }
    if (this.#followed !== this.#headings) this.#follow();
    this.#bringInSight();
  }

  get #button(): HTMLElement | undefined {
    return this.#desk.button('contents');
  }

  get #listed(): ListedHeading[] {
    const ids = new Set<string>();
    return this.#headings.map((node) => {
      const key = ids.has(node.id) ? node : node.id;
      ids.add(node.id);
      return {key, level: Number(node.localName.slice(1)), node};
    });
  }

  #renderSections(sections: readonly Section<ListedHeading>[], lang?: string): TemplateResult {
    return html`<ol lang=${lang || nothing}>
      ${repeat(
        sections,
        ({heading}) => heading.key,
        ({heading: {node}, sections: inner}) =>
          html`<li>
            <a
              href=${`#${node.id}`}
              aria-current=${node === this.#current ? 'location' : nothing}
              @click=${(event: MouseEvent) => this.#onClick(event, node)}
              >${textOf(node)}</a
            >${inner.length ? this.#renderSections(inner) : nothing}
          </li>`,
      )}
    </ol>`;
  }

  #closeByKey() {
    this.toggle([]);
    this.#button?.focus();
  }

  /** Marks the section that is being read, as long as the list is open. The browser tells; nothing is measured. */
  #follow() {
    this.#unfollow();
    if (!this.#desk.article.isConnected) return;
    this.#followed = this.#headings;
    this.#observer = new IntersectionObserver(this.#onPass, {rootMargin: READING_LINE});
    for (const heading of this.#headings) this.#observer.observe(heading);
  }

  #unfollow() {
    this.#observer?.disconnect();
    this.#followed = undefined;
    this.#passed.clear();
  }

  #mark(heading: HTMLElement | undefined) {
    if (heading === this.#current) return;
    this.#current = heading;
    this.#desk.redraw();
  }

  /** Scrolls the list to the current link, for the list may be longer than its box. */
  #bringInSight() {
    const nav = this.#nav.value;
    const place = this.#current ? this.#headings.indexOf(this.#current) : -1;
    if (!nav || this.#inSight === this.#current) return;
    this.#inSight = this.#current;
    const link = nav.getElementsByTagName('a')[place];
    if (link && nav.scrollHeight > nav.clientHeight)
      nav.scrollTop = link.offsetTop - nav.clientHeight / 2;
  }

  readonly #onPass = (entries: readonly IntersectionObserverEntry[]) => {
    for (const {isIntersecting, target} of entries) {
      if (isIntersecting) this.#passed.add(target);
      else this.#passed.delete(target);
    }
    this.#mark(this.#headings.filter((heading) => this.#passed.has(heading)).at(-1));
  };

  #onClick(event: MouseEvent, heading: HTMLElement) {
    // With a key held down it opens elsewhere.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    // Not by the link itself: a `<base>` on the page would lead it elsewhere.
    event.preventDefault();
    if (!this.#desk.begin('contents', heading.id)) return;
    location.hash = heading.id;
    heading.scrollIntoView();
    focusHeading(heading);
    this.#mark(heading);
  }
}
