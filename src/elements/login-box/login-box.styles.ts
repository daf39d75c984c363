import {css} from 'lit';

export const styles = css`
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
  /* Firefox and WebKit show no ring of their own after a click, where the focus was moved by us. */
  [part='summary']:focus {
    outline: 3px solid var(--cong-color-focus);
    outline-offset: 1px;
  }
  [part='or'][alone] {
    display: none !important;
  }
`;
