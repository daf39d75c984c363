import {html} from 'lit';
import {pageAddress} from '../page-address.js';
import {link} from './icon-paths.js';
import type {Tool, ToolDesk} from './tool.js';

/** Copies the address of the page; the menu for sharing does so too. */
export async function copyAddress(desk: ToolDesk) {
  const url = pageAddress();
  if (!desk.begin('copy', url)) return;
  try {
    // There is no clipboard on pages without HTTPS, and none without the reader's leave.
    await navigator.clipboard.writeText(url);
    desk.say(desk.words.say('articleCopied'));
  } catch {
    desk.say(desk.words.say('articleCopyFailed', {url}));
  }
}

export class CopyTool implements Tool {
  readonly #desk: ToolDesk;

  constructor(desk: ToolDesk) {
    this.#desk = desk;
  }

  render() {
    const label = this.#desk.words.say('articleCopyLink');
    return html`<button
      part="tool"
      class="copy"
      type="button"
      tabindex="-1"
      title=${label}
      data-word=${this.#desk.words.say('articleCopyWord')}
      aria-label=${label}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${link} /></svg>
    </button>`;
  }

  press() {
    return copyAddress(this.#desk);
  }
}
