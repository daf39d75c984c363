import {html} from 'lit';
import {print} from './icon-paths.js';
import type {Tool, ToolDesk} from './tool.js';

/** Opens the browser’s print dialogue. */
export class PrintTool implements Tool {
  readonly #desk: ToolDesk;

  constructor(desk: ToolDesk) {
    this.#desk = desk;
  }

  render() {
    const label = this.#desk.words.say('articlePrint');
    return html`<button
      part="tool"
      class="print"
      type="button"
      tabindex="-1"
      title=${label}
      data-word=${this.#desk.words.say('articlePrintWord')}
      aria-label=${label}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${print} /></svg>
    </button>`;
  }

  press() {
    if (this.#desk.begin('print')) this.#desk.article.print();
  }
}
