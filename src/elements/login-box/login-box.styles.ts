import {css} from '../../styles/css-text.js';
import {sheet} from '../../styles/sheet.js';

export const styles = sheet(css`
  /* As wide as a form is good to fill in, however wide the box is. */
  .body {
    box-sizing: content-box;
    max-inline-size: calc(28 * var(--cong-font-size-base));
  }
  .form {
    display: flow-root;
    min-block-size: var(--_form);
  }
  .status:not(:empty) {
    margin-block-start: 8px;
  }
  [part='summary'] {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 12px;
  }
  [part='summary'] > :not(svg) {
    grid-column: 2;
  }
  [part='summary'] svg {
    inline-size: var(--cong-size-icon);
    block-size: 1.6em;
    color: var(--cong-color-danger);
  }
  @media (forced-colors: active) {
    [part='summary'] svg {
      color: CanvasText;
    }
  }
  [part='errors'] a:not(:hover) {
    text-decoration: none;
  }
  /* Firefox and WebKit show no ring of their own after a click, where the focus was moved by us. */
  [part='summary']:focus {
    outline: var(--cong-ring-width) solid var(--cong-color-focus);
    outline-offset: 1px;
  }
  [part='or'][alone] {
    display: none !important;
  }
`);
