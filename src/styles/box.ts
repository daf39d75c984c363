import {css, unsafeCSS} from 'lit';
import {boxParts} from './box-parts.js';

/**
 * The frame that the side boxes share. An empty header or footer takes no room: what stands in it brings the padding,
 * so nothing here needs to know whether a slot is filled.
 */
export const boxStyles = css`
  :host {
    border: var(--cong-border-width) solid var(--cong-color-rule);
    border-radius: var(--cong-radius);
    background: var(--cong-color-surface);
  }
  .header {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    overflow: hidden;
  }
  /* The rule stands over the padding of the heading: without one it is cut off. */
  .header::after {
    content: '';
    grid-column: 1 / -1;
    margin-block-start: -1px;
    border-block-end: var(--cong-border-width) solid var(--cong-color-rule);
  }
  /* Beside the heading, in its first line. It has no height: without a heading it is cut off. */
  .note {
    position: relative;
    inset-block-start: var(--cong-box-heading);
    block-size: 0;
    padding-inline-end: var(--cong-box-inline);
    color: var(--cong-color-muted);
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
    line-height: 2;
    font-variant-numeric: tabular-nums;
  }
  ${unsafeCSS(boxParts(['.heading', "::slotted([slot='header'])"], "::slotted([slot='footer'])"))}
  .body {
    padding: var(--cong-box-block) var(--cong-box-inline) var(--cong-box-inline);
  }
  .status {
    color: var(--cong-color-muted);
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
  }
  .status.failed {
    color: var(--cong-color-danger);
  }
  @media print {
    :host {
      break-inside: avoid;
    }
  }
`;
