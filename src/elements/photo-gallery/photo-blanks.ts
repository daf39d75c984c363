import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {pageLoaded} from '../../ui/page-loaded.js';

const BLANK = '\u00a0';

/** Blanks alone between photos, of which one does not collapse. */
function isGap(text: Text): boolean {
  return (
    text.data.includes(BLANK) &&
    !text.data.trim() &&
    text.parentElement?.querySelector('img') !== null
  );
}

/**
 * Editors keep pictures apart by blanks that do not collapse, `&nbsp;`, and each of them is a cell among the photos. This
 * makes usual blanks of them, once the page is loaded, so that a framework has taken over by then what its server wrote.
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
    for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null)
      if (isGap(text)) text.data = ' ';
  };
}
