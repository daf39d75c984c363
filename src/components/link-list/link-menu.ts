import {chevronDown} from '../../internal/icons.js';
import type {Localize} from '../../internal/localize.js';
import {onOutsidePress} from '../../internal/outside-press.js';
import {adoptPartStyles} from '../../internal/part-styles.js';
import {icon} from '../../internal/dom.js';
import {viLinkMenu} from '../../locale/vi-link-menu.js';
import {css} from '../../styles/css-text.js';
import type {LinkList} from './link-list.js';

/** Between the button and the panel, and between the panel and the edge of the window; in CSS pixels. */
const GAP = 4;

/** A panel lower than this, in CSS pixels, opens upward where there is more room. */
const LOW = 320;

/** From the present place in a list of `count` to the next one, by key. */
const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at < 1 ? count : at) - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

const styles = css`
  section {
    position: relative;
  }
  .menu {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    inline-size: calc(100% - 40px);
    margin: 16px 20px 20px;
    background: var(--cong-color-page-raised);
    font-weight: 400;
    text-align: start;
  }
  .menu[aria-expanded='true'] svg {
    rotate: 180deg;
  }
  .panel {
    position: absolute;
    inset: var(--_top, 0) auto auto var(--_left, 0);
    z-index: 1;
    box-sizing: border-box;
    inline-size: var(--_width);
    max-block-size: var(--_height);
    margin: 0;
    border: 1px solid var(--cong-color-field);
    border-radius: calc(var(--cong-radius) / 2);
    background: var(--cong-color-surface);
    color: inherit;
    overflow: auto;
    overscroll-behavior: contain;
    box-shadow: 0 4px 16px rgb(0 0 0 / 12%);
  }
  @media print {
    .menu {
      display: none;
    }
    .panel {
      display: block !important;
      position: static;
      inline-size: auto;
      max-block-size: none;
      border: 0;
      box-shadow: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .menu svg {
      transition: rotate 0.15s ease-out;
    }
    .panel {
      animation: appear 0.12s ease-out;
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;

/**
 * Has the body of a link list open over the page at the press of a button. It is a disclosure, not a menu in the sense
 * of ARIA: what it opens are plain links, reached by Tab as any others. Where this part does not load, they stand open.
 */
export class LinkMenu {
  readonly #host: LinkList;
  readonly #words: Localize;
  readonly #button = document.createElement('button');
  readonly #label = document.createElement('span');
  readonly #panel: HTMLElement;
  /** What listens outside the list while it is open. */
  #opened: AbortController | undefined;

  constructor(host: LinkList, words: Localize) {
    this.#host = host;
    this.#words = words;
    words.add(viLinkMenu);
    const root = host.shadowRoot as ShadowRoot;
    adoptPartStyles(root, styles);
    this.#panel = root.querySelector('.body') as HTMLElement;
    this.#panel.id = 'panel';
    const button = this.#button;
    button.type = 'button';
    button.className = 'menu';
    button.setAttribute('part', 'menu');
    button.setAttribute('aria-controls', this.#panel.id);
    button.append(this.#label, icon(chevronDown));
    button.addEventListener('click', () => (this.#opened ? this.close() : this.#open()));
    host.addEventListener('keydown', (event) => this.#onKeydown(event));
    host.addEventListener('focusout', ({relatedTarget}) => this.#onFocusout(relatedTarget));
    this.#panel.addEventListener('click', (event) => this.#onFollow(event));
  }

  /** Puts the button there, or takes it away where the layout is another, and follows the language. */
  update() {
    const isMenu = this.#host.layout === 'menu';
    this.#label.textContent = this.#words.say('linksMenu');
    if (isMenu === this.#button.isConnected && isMenu === this.#panel.matches('.panel')) return;
    this.#panel.classList.toggle('panel', isMenu);
    if (isMenu) this.#panel.before(this.#button);
    else this.#button.remove();
    this.close();
    // Above all that is on the page, and out of what cuts it off, where the browser can (Chrome 114, Firefox 125,
    // Safari 17); elsewhere the panel stands over what follows the list.
    this.#panel.popover = isMenu ? 'manual' : null;
    this.#panel.hidden = isMenu;
  }

  /** Closes the panel, and takes the focus back to the button if it is to be kept. */
  close(keepsFocus = false) {
    if (keepsFocus) this.#button.focus();
    this.#opened?.abort();
    this.#opened = undefined;
    this.#button.setAttribute('aria-expanded', 'false');
    if (this.#isOnTop) this.#panel.hidePopover();
    if (this.#panel.matches('.panel')) this.#panel.hidden = true;
  }

  get #isOnTop(): boolean {
    return 'showPopover' in this.#panel && this.#panel.matches(':popover-open');
  }

  get #isWithin(): boolean {
    const {activeElement} = document;
    return this.#host.contains(activeElement);
  }

  #open() {
    const {signal} = (this.#opened = new AbortController());
    this.#button.setAttribute('aria-expanded', 'true');
    this.#panel.hidden = false;
    if (this.#panel.isConnected) this.#panel.showPopover?.();
    this.#place();
    onOutsidePress([this.#panel, this.#button], () => this.close(), signal);
    addEventListener('resize', () => this.#place(), {signal});
    addEventListener('scroll', () => this.#place(), {signal, capture: true, passive: true});
  }

  /** Below the button, or above it where there is too little room below and more above. */
  #place() {
    const {style} = this.#panel;
    const {top, bottom, left, width} = this.#button.getBoundingClientRect();
    const [below, above] = [innerHeight - bottom - 2 * GAP, top - 2 * GAP];
    const isUpward = below < Math.min(this.#panel.scrollHeight, LOW) && above > below;
    const height = Math.max(isUpward ? above : below, 0);
    style.setProperty('--_width', `${width}px`);
    style.setProperty('--_height', `${height}px`);
    const origin = this.#isOnTop
      ? {top: -scrollY, left: -scrollX}
      : (this.#panel.parentElement as HTMLElement).getBoundingClientRect();
    const start = isUpward ? top - GAP - this.#panel.offsetHeight : bottom + GAP;
    style.setProperty('--_top', `${start - origin.top}px`);
    style.setProperty('--_left', `${left - origin.left}px`);
  }

  /** What the focus can go to by arrow keys: the links that show. */
  get #links(): HTMLElement[] {
    const root = this.#panel.querySelector('.links') ?? this.#host;
    return [...root.querySelectorAll<HTMLElement>('li a[href]:not([data-cong-report])')].filter(
      (link) => link.getClientRects().length,
    );
  }

  #onKeydown(event: KeyboardEvent) {
    const target = event.composedPath()[0];
    if (this.#host.layout !== 'menu' || event.defaultPrevented) return;
    if (event.key === 'Escape' && this.#opened) {
      event.preventDefault();
      this.close(true);
      return;
    }
    const step = STEPS[event.key];
    const isField = target instanceof HTMLInputElement;
    // In a field these keys belong to the text, but for the way out of it.
    if (!step || (isField && event.key !== 'ArrowDown')) return;
    if (!this.#opened) {
      if (event.key !== 'ArrowDown') return;
      this.#open();
    }
    const links = this.#links;
    if (!links.length) return;
    event.preventDefault();
    links[step(links.indexOf(target as HTMLElement), links.length)]?.focus();
  }

  #onFocusout(next: EventTarget | null) {
    // Where the focus goes nowhere, such as to another window, it may come back.
    if (!(next instanceof Element)) return;
    const isBeside = next.closest('[slot=header], [slot=footer]');
    if (!this.#host.contains(next) || isBeside) this.close();
  }

  /** The reader has what they came for. A link in a new tab leaves them here, and the focus must not be lost. */
  #onFollow(event: Event) {
    const isLink = event.composedPath().some((node) => node instanceof HTMLAnchorElement);
    if (isLink && !event.defaultPrevented) this.close(this.#isWithin);
  }
}
