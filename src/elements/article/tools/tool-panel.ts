import {html, nothing} from 'lit';
import {placeAfterKey} from '../../../ui/roving.js';
import {panels} from '../panels.js';
import {options} from './icon-paths.js';
import type {ToolDesk} from './tool.js';

/**
 * The tools for which a narrow row has no room: rows of a panel, which a button opens. The style sheet decides whether the
 * row is narrow, and nothing is measured: in a wide row the same buttons stand side by side, and the one that opens the
 * panel is hidden.
 */
export class ToolPanel {
  readonly #desk: ToolDesk;
  #isOpen = false;
  /** Ends when the panel closes; there once it is drawn open. */
  #opened: AbortController | undefined;

  constructor(desk: ToolDesk) {
    this.#desk = desk;
  }

  toggle() {
    if (this.#isOpen) return this.close();
    this.#isOpen = true;
    this.#desk.redraw();
  }

  /** Closes the panel, and takes the focus back to its button if it is to be kept. */
  close(keepsFocus = false) {
    if (!this.#isOpen) return;
    if (keepsFocus) this.#button?.focus();
    this.#isOpen = false;
    this.#opened?.abort();
    this.#opened = undefined;
    this.#desk.redraw();
  }

  /** The button of a tool as the reader sees it: while the panel is closed, the one that opens it. */
  shownFor(button: HTMLElement | undefined): HTMLElement | undefined {
    const isHidden = this.#holds(button) && !button?.offsetWidth;
    return isHidden ? (this.#button ?? button) : button;
  }

  /** The tab stop in a row of the other width: the button for the tools behind it, the first of them for the button. */
  standIn(stop: HTMLElement): HTMLElement | undefined {
    if (this.#holds(stop)) return this.#button;
    return stop === this.#button ? this.#items[0] : undefined;
  }

  renderButton() {
    const label = this.#desk.words.say('articleOptions');
    return html`<button
      part="tool"
      class="options"
      type="button"
      tabindex="-1"
      title=${label}
      data-word=${label}
      aria-label=${label}
      aria-expanded=${this.#isOpen}
      @keydown=${this.#onKeydown}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${options} /></svg>
    </button>`;
  }

  /** @param tools their buttons, with those of the text sizes first if `hasSizes` says so */
  render(tools: unknown, hasSizes: boolean) {
    const sizes = hasSizes ? this.#desk.words.say('articleSizeWord') : nothing;
    return html`<div
      class=${this.#isOpen ? 'rest open' : 'rest'}
      data-sizes=${sizes}
      @keydown=${this.#onKeydown}
    >
      ${tools}
    </div>`;
  }

  updated() {
    if (!this.#isOpen || this.#opened) return;
    this.#opened = new AbortController();
    this.#panel?.scrollIntoView({block: 'nearest'});
    void this.#followReader(this.#opened.signal);
  }

  /** Closes it when the reader turns away. If the module fails to load, the button still closes it. */
  async #followReader(signal: AbortSignal) {
    const {dismissible} = (await panels.load().catch(() => undefined)) ?? {};
    const inside = () => [this.#panel, this.#button].filter((node) => node !== undefined);
    dismissible?.({inside, close: (reason) => this.close(reason === 'escape')}, signal);
  }

  get #button(): HTMLElement | undefined {
    return this.#find('.options');
  }

  get #panel(): HTMLElement | undefined {
    return this.#find('.rest');
  }

  get #items(): HTMLElement[] {
    return [...(this.#panel?.querySelectorAll<HTMLElement>('button') ?? [])];
  }

  /** Looks in the row alone. Lit’s directive for it is larger than the panel, and nothing else in an article needs it. */
  #find(selector: string): HTMLElement | undefined {
    return this.#desk.row?.querySelector<HTMLElement>(selector) ?? undefined;
  }

  #holds(button: HTMLElement | undefined): boolean {
    return button !== undefined && this.#items.includes(button);
  }

  /** The rows stand below the button and each other; along the row of tools the toolbar moves. */
  readonly #onKeydown = (event: KeyboardEvent) => {
    if (!this.#isOpen || !event.key.startsWith('Arrow')) return;
    const items = this.#items;
    const place = items.indexOf(event.target as HTMLElement);
    const next = placeAfterKey(event, place, items.length, {orientation: 'vertical'});
    if (next === undefined) return;
    event.preventDefault();
    items[next]?.focus();
  };
}
