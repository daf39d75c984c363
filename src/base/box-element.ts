import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {boxStyles} from '../styles/box.js';
import {hostStyles} from '../styles/host.js';
import {CongElement} from './cong-element.js';
import {warn} from '../core/warn.js';
import {icon} from '../ui/icon.js';
import {empty} from './icon-paths.js';

const LEVELS: readonly number[] = [1, 2, 3, 4, 5, 6];

/**
 * The frame that the side boxes share: a heading with a marker, a body, an optional footer.
 *
 * @slot header - A heading of the author's own, such as `<h2>`, in place of the `heading` attribute.
 * @slot footer - What stands below a rule at the end.
 * @csspart box - The whole frame.
 * @csspart heading - The heading's text.
 * @csspart note - The quiet word at the heading's right, such as a count.
 * @csspart body - What the frame holds.
 */
export abstract class BoxElement extends CongElement {
  static override styles: CSSResultGroup = [hostStyles, boxStyles];

  /** The heading's text. Without it, and without a `header` slot, there is no heading row. */
  @property() heading = '';

  /** The heading's level, 1 to 6; anything else counts as 2. */
  @property({type: Number, attribute: 'heading-level', useDefault: true}) headingLevel = 2;

  /**
   * @param name what the box is called for those who cannot see it, where it has no heading
   * @param body what stands in it
   * @param note a quiet word at the heading's right
   */
  protected renderBox(name: string, body: unknown, note: unknown = nothing): TemplateResult {
    const heading = this.shownHeading;
    return html`<section
      part="box"
      lang=${this.localize.foreignLang ?? nothing}
      aria-labelledby=${heading ? 'heading' : nothing}
      aria-label=${heading ? nothing : name}
    >
      <div class="header ${note === nothing ? '' : 'noted'}">
        <slot name="header"
          ><div
            id="heading"
            part="heading"
            class="heading"
            role="heading"
            aria-level=${this.#level}
            ?hidden=${!heading}
          >
            ${heading}
          </div></slot
        >
        <span part="note" class="note" ?hidden=${note === nothing}>${note}</span>
      </div>
      <div part="body" class="body">${body}</div>
      <slot name="footer"></slot>
    </section>`;
  }

  /** The line that says that there is nothing in the box. */
  protected renderEmpty(words: unknown, isShown: boolean): unknown {
    if (!isShown) return nothing;
    return html`<div class="status state">
      ${icon(empty)}
      <div>${words}</div>
    </div>`;
  }

  /** The heading as it shows; '' for none. */
  protected get shownHeading(): string {
    return this.heading;
  }

  get #level(): number {
    const level = this.headingLevel;
    if (LEVELS.includes(level)) return level;
    if (__DEV__) warn(this, 'heading-level', level, 'a whole number from 1 to 6; 2 is used');
    return 2;
  }
}
