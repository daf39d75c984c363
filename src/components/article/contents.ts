import {slug} from '../../core/slug.js';
import {element} from '../../internal/dom.js';
import {adoptPartStyles} from '../../internal/part-styles.js';
import {contentsStyles} from './contents.styles.js';
import {hasContents, headingsOf} from './headings.js';
import type {ToolDesk} from './tools.js';

/** The last heading above this line is the one that is being read; the line is a quarter down the window. */
const READING_LINE = '9999999px 0px -75% 0px';

/** What a heading without a letter or a digit is called in an address. */
const NAMELESS = 'muc';

const textOf = (heading: Element) => heading.textContent.replace(/\s+/g, ' ').trim();

const levelOf = ({localName}: Element) => Number(localName.slice(1));

/** Gives a heading an id out of its text, numbered where it is taken; one that it has stays. */
function identify(heading: Element) {
  if (heading.id) return;
  const root = heading.getRootNode() as Document | ShadowRoot;
  const name = slug(textOf(heading)) || NAMELESS;
  let id = name;
  for (let count = 2; root.getElementById(id); count++) id = `${name}-${count}`;
  heading.id = id;
}

/** Where headings of a deeper level go. */
interface Place {
  readonly level: number;
  readonly node: HTMLElement;
  list?: HTMLElement;
}

/** Draws a list of links, deeper headings in lists of their own; a level that the author left out makes no gap. */
function drawList(
  nav: HTMLElement,
  headings: readonly HTMLElement[],
): Map<HTMLElement, HTMLElement> {
  const links = new Map<HTMLElement, HTMLElement>();
  const whole: Place = {level: 0, node: element('div')};
  let path = [whole];
  for (const heading of headings) {
    const level = levelOf(heading);
    path = path.filter((place) => place.level < level);
    const place = path.at(-1) ?? whole;
    const link = element('a', {href: `#${heading.id}`}, textOf(heading));
    const node = element('li', {}, link);
    if (!place.list) place.node.append((place.list = element('ol')));
    place.list.append(node);
    path.push({level, node});
    links.set(heading, link);
  }
  nav.replaceChildren(...whole.node.childNodes);
  return links;
}

/** Gives a heading the focus, so that a screen reader goes on from there; it is no stop for Tab after that. */
function focusHeading(heading: HTMLElement) {
  if (!heading.hasAttribute('tabindex')) {
    heading.tabIndex = -1;
    heading.addEventListener('blur', () => heading.removeAttribute('tabindex'), {once: true});
  }
  heading.focus({preventScroll: true});
}

/**
 * The contents of an article: a list of its headings below the tools, which the button opens. The headings get ids,
 * the one thing that is written to the author's nodes; they stay when the article goes, since others may link to them.
 */
export class Contents {
  readonly #desk: ToolDesk;
  readonly #nav = element('nav', {part: 'contents'});
  #headings: readonly HTMLElement[] = [];
  /** What the list shows; it is drawn when it is opened. */
  #drawn = '';
  #links = new Map<HTMLElement, HTMLElement>();
  #current: HTMLElement | undefined;
  /** The headings above the reading line. */
  readonly #passed = new Set<Element>();
  #observer: IntersectionObserver | undefined;

  constructor(desk: ToolDesk) {
    const {article, row} = desk;
    this.#desk = desk;
    this.#nav.hidden = true;
    this.#nav.addEventListener('click', this.#onClick);
    this.#nav.addEventListener('keydown', this.#onKeydown);
    adoptPartStyles(row.getRootNode() as ShadowRoot, contentsStyles);
    row.after(this.#nav);
    const nameless = headingsOf(article).filter(({id}) => !id);
    article.addController({
      hostConnected: () => this.#follow(),
      hostDisconnected: () => this.#observer?.disconnect(),
      hostUpdated: () => this.#update(),
    });
    this.#update();
    // The address may name a heading that had no id when the browser looked for it.
    const wanted = nameless.find(({id}) => `#${encodeURIComponent(id)}` === location.hash);
    if (wanted && !scrollY) wanted.scrollIntoView();
  }

  get isOpen(): boolean {
    return !this.#nav.hidden;
  }

  toggle() {
    this.#nav.hidden = this.isOpen;
    if (!this.isOpen || !this.#draw()) this.#follow();
    this.#desk.article.requestUpdate();
  }

  /** Follows the text, the attribute `tools` and the language. */
  #update() {
    const {article, words} = this.#desk;
    const label = words.say('articleContents');
    if (this.#nav.getAttribute('aria-label') !== label) this.#nav.setAttribute('aria-label', label);
    const headings = hasContents(article) ? headingsOf(article) : [];
    if (!headings.length && this.isOpen) this.toggle();
    for (const heading of headings) identify(heading);
    this.#headings = headings;
    if (this.isOpen) this.#draw();
  }

  /** Draws the list where it is not as it should be; false where it is. */
  #draw(): boolean {
    const outline = this.#headings.map(({localName, id}) => [localName, id]);
    const drawn = JSON.stringify([outline, this.#headings.map(textOf)]);
    if (drawn === this.#drawn && this.#headings.every((each) => this.#links.has(each)))
      return false;
    this.#drawn = drawn;
    const {activeElement} = this.#nav.getRootNode() as ShadowRoot;
    const focused = this.#nav.contains(activeElement) && activeElement?.getAttribute('href');
    this.#links = drawList(this.#nav, this.#headings);
    // The headings are in the language of the page, whatever that of our words.
    const lang = this.#desk.article.closest('[lang]')?.getAttribute('lang');
    if (lang) this.#nav.firstElementChild?.setAttribute('lang', lang);
    if (focused)
      [...this.#links.values()].find((link) => link.getAttribute('href') === focused)?.focus();
    this.#follow();
    return true;
  }

  /** Marks the section that is being read, as long as the list is open. The browser tells; nothing is measured. */
  #follow() {
    this.#observer?.disconnect();
    this.#passed.clear();
    if (!this.isOpen || !this.#desk.article.isConnected) return;
    this.#observer = new IntersectionObserver(this.#onPass, {rootMargin: READING_LINE});
    for (const heading of this.#headings) this.#observer.observe(heading);
  }

  #mark(link: HTMLElement | undefined) {
    if (link === this.#current) return;
    // The list may be longer than its box. What is measured is measured before anything is changed.
    const nav = this.#nav;
    const top = (link?.offsetTop ?? 0) - nav.clientHeight / 2;
    if (link && nav.scrollHeight > nav.clientHeight) nav.scrollTop = top;
    this.#current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'location');
    this.#current = link;
  }

  readonly #onPass = (entries: readonly IntersectionObserverEntry[]) => {
    for (const {isIntersecting, target} of entries) {
      if (isIntersecting) this.#passed.add(target);
      else this.#passed.delete(target);
    }
    const passed = this.#headings.filter((heading) => this.#passed.has(heading)).at(-1);
    this.#mark(passed && this.#links.get(passed));
  };

  readonly #onClick = (event: MouseEvent) => {
    // With a key held down it opens elsewhere.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const pressed = (event.target as Element).closest('a');
    const [heading] = [...this.#links].find(([, link]) => link === pressed) ?? [];
    if (!heading || !pressed) return;
    // Not by the link itself: a `<base>` on the page would lead it elsewhere.
    event.preventDefault();
    if (!this.#desk.begin('contents', heading.id)) return;
    location.hash = heading.id;
    heading.scrollIntoView();
    focusHeading(heading);
    this.#mark(pressed);
  };

  readonly #onKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.toggle();
    this.#desk.row.querySelector<HTMLElement>('.contents')?.focus();
  };
}
