import {css} from 'lit';

/**
 * The frame that the side boxes share. An empty header or footer takes no room: what stands in it brings the padding,
 * so nothing here needs to know whether a slot is filled.
 */
export const boxStyles = css`
  :host {
    border: 1px solid var(--cong-color-rule);
    border-radius: var(--cong-radius);
    background: var(--cong-color-surface);
  }
  /* The note without a heading would stand over the body. */
  .header {
    position: relative;
    overflow: hidden;
  }
  .heading,
  ::slotted([slot='header']) {
    display: flex;
    align-items: center;
    gap: 10px;
    margin: 0;
    padding: 12px 20px;
    border-block-end: 1px solid var(--cong-color-rule);
    font: 700 var(--cong-font-size-base)/1.75 var(--cong-font-family);
  }
  .heading::before,
  ::slotted([slot='header'])::before {
    content: '';
    flex: none;
    block-size: 18px;
    border-inline-start: 4px solid var(--cong-color-accent);
    border-radius: 1px;
  }
  .note {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-end: 20px;
    color: var(--cong-color-muted);
    font-size: calc(0.875 * var(--cong-font-size-base));
    line-height: 2;
    font-variant-numeric: tabular-nums;
  }
  .body {
    padding: 16px 20px 20px;
  }
  ::slotted([slot='footer']) {
    display: block;
    margin: 0;
    padding: 12px 20px;
    border-block-start: 1px solid var(--cong-color-rule);
    color: var(--cong-color-muted);
    font-size: calc(0.875 * var(--cong-font-size-base));
  }
  .status {
    color: var(--cong-color-muted);
    font-size: calc(0.875 * var(--cong-font-size-base));
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
