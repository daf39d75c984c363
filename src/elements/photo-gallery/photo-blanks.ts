import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {pageLoaded} from '../../ui/page-loaded.js';

const BLANK = '\u00a0';

/** What to write for blanks alone: between photos a usual one, for a paragraph of nothing else none; undefined elsewhere. */
function insteadOf({data, parentElement: parent}: Text): string | undefined {
  if (!data.includes(BLANK) || data.trim() || !parent) return undefined;
  if (parent.querySelector('img')) return ' ';
  return parent.matches('p') && !parent.textContent.trim() ? '' : undefined;
}

/**
 * Editors keep pictures and paragraphs apart by blanks that do not collapse, `&nbsp;`, and each of them is a cell among the
 * photos, or a row. This makes usual blanks of them, or none, once the page is loaded, so that a framework has taken over
 * by then what its server wrote.
 */
export class PhotoBlanks implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated() {
    if (this.#host.textContent.includes(BLANK)) void pageLoaded().then(this.#close);
  }

  readonly #close = () => {
    const texts = document.createTreeWalker(this.#host, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
      const instead = insteadOf(text);
      if (instead !== undefined) text.data = instead;
    }
  };
}
