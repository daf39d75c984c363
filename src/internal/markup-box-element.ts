import type {PropertyValues} from 'lit';
import {DataBoxElement} from './data-box-element.js';

/** A side box that shows, or tells, what the author's markup says, and follows it. */
export abstract class MarkupBoxElement extends DataBoxElement {
  /** Whether the markup may say something else than when it was read. */
  #isNew = true;

  /**
   * Takes in what the markup says. It comes before each rendering, so that one is enough.
   *
   * @param isNew whether the markup may have changed since it was last read
   */
  protected abstract readMarkup(isNew: boolean): void;

  protected override update(changed: PropertyValues) {
    // A server cannot see the markup. What it has rendered is taken over first.
    if (this.isHydrating) void this.updateComplete.then(() => this.requestUpdate());
    else {
      this.readMarkup(this.#isNew);
      this.#isNew = false;
    }
    super.update(changed);
  }

  protected override firstUpdated(changed: PropertyValues) {
    super.firstUpdated(changed);
    // While a page is being read, the element may be there and what it holds not yet.
    new MutationObserver(() => {
      this.#isNew = true;
      this.requestUpdate();
    }).observe(this, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  }
}
