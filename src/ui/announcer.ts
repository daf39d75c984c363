import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

/**
 * Tells a screen reader what has happened, once. The region stands in the element’s template from the start, since one
 * that arrives together with its words is not read.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #text = '';
  #next: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The sentence to show, for an element that draws a region of its own, one that is seen. */
  get text(): string {
    return this.#text;
  }

  /** Says a sentence; the same one a second time is said again. An empty text takes back what was said. */
  say(text: string) {
    if (text && text === this.#text) {
      // A region speaks when its text changes: it is emptied first.
      this.#text = '';
      this.#next = text;
    } else this.#text = text;
    this.#host.requestUpdate();
  }

  hostUpdated() {
    if (this.#next === undefined) return;
    this.#text = this.#next;
    this.#next = undefined;
    this.#host.requestUpdate();
  }

  render(): TemplateResult {
    return html`<div class="visually-hidden" role="status">${this.#text}</div>`;
  }
}
