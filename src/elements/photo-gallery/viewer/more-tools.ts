import {html, type TemplateResult} from 'lit';
import {createRef, ref} from 'lit/directives/ref.js';
import {dismissible} from '../../../ui/dismiss.js';
import {more} from './icon-paths.js';
import {button} from './tools.js';

/**
 * The tools for which a telephone has no room in the bar: there a button opens a panel with them, by name. Elsewhere they
 * stand in the bar, and there is no button. The styles decide which; nothing is measured.
 */
export class MoreTools {
  readonly #onChange: () => void;
  readonly #element = createRef<HTMLElement>();
  /** While the panel is open; ends as it closes. */
  #opened: AbortController | undefined;

  /** @param onChange the panel has opened or closed, which is to be drawn at once */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** @param tools those of the panel, each with a `title` */
  render(tools: unknown, label: string, lang: string | undefined): TemplateResult {
    const isOpen = this.#opened !== undefined;
    const opener = button({
      ...{label, lang, path: more, icon: 'more', kind: 'opener', isExpanded: isOpen},
      onPress: () => (this.#opened ? this.close() : this.#open()),
    });
    // A press beside the tools closes the panel, and nothing below it.
    return html`<div class="more ${isOpen ? 'open' : ''}" ${ref(this.#element)}>
      ${opener}
      <button
        type="button"
        class="veil"
        tabindex="-1"
        aria-hidden="true"
        @click=${() => this.close()}
      ></button>
      <div class="panel">${tools}</div>
    </div>`;
  }

  /** Closes the panel. The focus that is in it goes to its button: from what is hidden no key would arrive. */
  close() {
    if (!this.#opened) return;
    const {value: element} = this.#element;
    if (element?.matches(':focus-within')) element.querySelector<HTMLElement>('.opener')?.focus();
    this.#opened.abort();
    this.#opened = undefined;
    this.#onChange();
  }

  #open() {
    this.#opened = new AbortController();
    this.#onChange();
    dismissible(
      {
        inside: () => (this.#element.value ? [this.#element.value] : []),
        close: () => this.close(),
      },
      this.#opened.signal,
    );
  }
}
