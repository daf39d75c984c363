import {html, nothing, render} from 'lit';
import {createRef, ref} from 'lit/directives/ref.js';
import {membersOf} from '../../../core/members.js';
import type {Localize, Words} from '../../../base/localize.js';
import {dismissible} from '../../../ui/dismiss.js';
import type {Feature} from '../../../ui/feature.js';
import {icon} from '../../../ui/icon.js';
import {adoptPartStyles} from '../../../ui/part-styles.js';
import {placeAfterKey} from '../../../ui/roving.js';
import {chevronDown} from './icon-paths.js';
import {menuStyles} from './link-menu.styles.js';
import {menuTexts} from './messages.js';

/** Between the button and the panel, and between the panel and the edge of the window; in CSS pixels. */
const GAP = 4;

/** A panel lower than this, in CSS pixels, opens upward where there is more room. */
const LOW = 320;

export interface LinkMenuHost {
  readonly element: HTMLElement & {readonly layout: string};
  readonly localize: Localize;
  /** The body of the box, which opens and closes. */
  readonly panel: HTMLElement;
  /** The element that holds the lists. */
  readonly lists: () => Element;
}

/**
 * Opens the body of a link list over the page at the press of a button. It is a disclosure, not a menu in the sense of
 * ARIA: the panel holds plain links, reached by Tab as any others. If this module fails to load, the list stays open.
 */
export class LinkMenu implements Feature {
  readonly #host: LinkMenuHost;
  readonly #words: Words<typeof menuTexts>;
  readonly #button = createRef<HTMLButtonElement>();
  readonly #panel: HTMLElement;
  /** Lives as long as the panel is open. */
  #opened: AbortController | undefined;

  constructor(host: LinkMenuHost) {
    this.#host = host;
    this.#words = host.localize.with(menuTexts);
    this.#panel = host.panel;
    this.#panel.id = 'panel';
    adoptPartStyles(this.#panel.getRootNode() as ShadowRoot, menuStyles);
  }

  connected(signal: AbortSignal) {
    const {element} = this.#host;
    element.addEventListener('keydown', (event) => this.#onKeydown(event), {signal});
    this.#panel.addEventListener('click', (event) => this.#onFollow(event), {signal});
    signal.addEventListener('abort', () => this.#close());
  }

  /** Puts the button there, or takes it away where the layout is another, and follows the language. */
  updated() {
    const panel = this.#panel;
    const isMenu = this.#isMenu;
    if (isMenu !== panel.matches('.panel')) {
      this.#close();
      panel.classList.toggle('panel', isMenu);
      // Above all that is on the page, and out of what cuts it off, where the browser can (Chrome 114, Firefox 125,
      // Safari 17); elsewhere the panel stands over what follows the list.
      panel.popover = isMenu ? 'manual' : null;
      panel.hidden = isMenu;
    }
    this.#draw();
  }

  get #isMenu(): boolean {
    return this.#host.element.layout === 'menu';
  }

  /** Whether the panel is above all that is on the page. */
  get #isOnTop(): boolean {
    return 'showPopover' in this.#panel && this.#panel.matches(':popover-open');
  }

  /** The links that show. */
  get #links(): HTMLElement[] {
    const lists = this.#host.lists();
    return [...lists.querySelectorAll<HTMLElement>('li a[href]:not([data-cong-report])')].filter(
      (link) => link.getClientRects().length,
    );
  }

  /** The button stands before the body of the box, whose template has no place for it. */
  #draw() {
    const button = html`<button
      ${ref(this.#button)}
      type="button"
      part="menu"
      class="menu"
      aria-controls=${this.#panel.id}
      aria-expanded=${this.#opened ? 'true' : 'false'}
      @click=${() => (this.#opened ? this.#close() : this.#open())}
    >
      <span>${this.#words.say('linksMenu')}</span>${icon(chevronDown, 'expand')}
    </button>`;
    const box = this.#panel.parentElement as HTMLElement;
    render(this.#isMenu ? button : nothing, box, {renderBefore: this.#panel});
  }

  #open() {
    const {signal} = (this.#opened = new AbortController());
    this.#draw();
    this.#panel.hidden = false;
    if (this.#panel.isConnected) this.#panel.showPopover?.();
    this.#place();
    dismissible(
      {
        inside: () => [this.#panel, this.#button.value as HTMLElement],
        close: (reason) => this.#close(reason === 'escape'),
      },
      signal,
    );
    addEventListener('resize', () => this.#place(), {signal});
    addEventListener('scroll', () => this.#place(), {signal, capture: true, passive: true});
  }

  /** Closes the panel, and takes the focus back to the button if it is to be kept. */
  #close(keepsFocus = false) {
    if (keepsFocus) this.#button.value?.focus();
    if (!this.#opened) return;
    this.#opened.abort();
    this.#opened = undefined;
    if (this.#isOnTop) this.#panel.hidePopover();
    this.#panel.hidden = this.#panel.matches('.panel');
    this.#draw();
  }

  /** Places the panel below the button, or above it where there is too little room below and more above. */
  #place() {
    const {style} = this.#panel;
    const {top, bottom, left, width} = (this.#button.value as Element).getBoundingClientRect();
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

  #onKeydown(event: KeyboardEvent) {
    const target = event.composedPath()[0];
    if (!this.#isMenu || event.defaultPrevented) return;
    const isField = target instanceof HTMLInputElement;
    // In a field the keys belong to the text, but for the way out of it, which is also the key that opens the panel.
    if ((isField || !this.#opened) && event.key !== 'ArrowDown') return;
    if (!this.#opened) this.#open();
    const links = this.#links;
    const place = links.indexOf(target as HTMLElement);
    const next = placeAfterKey(event, place, links.length, {orientation: 'vertical'});
    if (next === undefined) return;
    event.preventDefault();
    links[next]?.focus();
  }

  /** Closes once the reader has what they came for. A link in a new tab leaves them here, and the focus must not be lost. */
  #onFollow(event: Event) {
    const isLink = event.composedPath().some((node) => node instanceof HTMLAnchorElement);
    const isWithin = this.#host.element.contains(membersOf(document).activeElement);
    if (isLink && !event.defaultPrevented) this.#close(isWithin);
  }
}
