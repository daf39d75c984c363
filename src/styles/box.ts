import {boxParts} from './box-parts.js';
import {css} from './css-text.js';
import {sheet} from './sheet.js';

/**
 * The frame that the side boxes share. An empty header or footer takes no room: what stands in it brings the padding,
 * so nothing here needs to know whether a slot is filled.
 */
export const boxStyles = sheet(css`
  :host {
    border: var(--cong-border-width) solid var(--cong-color-rule);
    border-radius: var(--cong-radius);
    background: var(--cong-color-surface);
  }
  .header {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    border-start-start-radius: calc(var(--cong-radius) - var(--cong-border-width));
    border-start-end-radius: calc(var(--cong-radius) - var(--cong-border-width));
    background: var(--cong-color-header, none);
    color: var(--cong-color-on-header, inherit);
    overflow: hidden;
  }
  /* The rule stands over the padding of the heading: without one it is cut off. */
  .header::after {
    content: '';
    grid-column: 1 / -1;
    --_rule: var(--cong-box-rule, var(--cong-border-width));
    margin-block-start: calc(-1 * var(--_rule));
    border-block-end: var(--_rule) solid var(--cong-color-header-rule, var(--cong-color-rule));
  }
  /* Beside the heading, in its first line. It has no height: without a heading it is cut off. */
  .note {
    position: relative;
    inset-block-start: var(--cong-box-heading);
    block-size: 0;
    padding-inline-end: var(--cong-box-inline);
    color: var(--cong-color-on-header, var(--cong-color-muted));
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
    line-height: 2;
    font-variant-numeric: tabular-nums;
  }
  .noted {
    container-type: inline-size;
    position: relative;
  }
  /* Eight letters have no room beside it, so it stands below them: the heading keeps room for it, and none where it is not. */
  @container (inline-size < 10em) {
    .noted slot {
      --_note: calc(1.75 * var(--cong-font-size-base));
    }
    .note {
      position: absolute;
      inset-block: auto var(--cong-box-heading);
      inset-inline-start: calc(var(--cong-box-inline) + 3.5 * var(--cong-box-marker));
      block-size: auto;
      padding: 0;
    }
  }
  ${boxParts(['.heading', "::slotted([slot='header'])"], "::slotted([slot='footer'])")}
  .body {
    padding: var(--cong-box-block) var(--cong-box-inline) var(--cong-box-inline);
  }
  .status {
    display: flex;
    gap: 8px;
    color: var(--cong-color-muted);
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
    text-wrap: balance;
  }
  .state {
    font-size: var(--cong-font-size-base);
  }
  .status.failed {
    color: var(--cong-color-danger);
  }
  .status svg {
    inline-size: var(--cong-size-icon);
    block-size: 1.6em;
  }
  .retry {
    margin-block-start: 12px;
  }
  /* Rows to come: as high as they will be, where they will be, without words. */
  .skeleton {
    margin-block: calc(13px - var(--cong-size-row) / 2) calc(12px - var(--cong-size-row) / 2);
  }
  .skeleton i {
    display: grid;
    align-items: center;
    block-size: var(--cong-size-row);
  }
  .skeleton i + i {
    border-block-start: var(--cong-border-width) solid var(--cong-color-rule);
  }
  .skeleton i::before {
    content: '';
    inline-size: 80%;
    block-size: 0.75em;
    border: var(--cong-border-width) solid var(--cong-color-rule);
    border-radius: var(--_radius);
    background: var(--cong-color-page);
  }
  .skeleton i:nth-child(2)::before {
    inline-size: 60%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton i::before {
      animation: pulse 1s ease-in-out infinite alternate;
    }
  }
  @keyframes pulse {
    to {
      opacity: 0.5;
    }
  }
  @media print {
    :host {
      break-inside: avoid;
    }
  }
`);
