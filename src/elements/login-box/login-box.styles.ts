import {css} from 'lit';

export const styles = css`
  .form {
    display: flow-root;
    min-block-size: var(--_form);
  }
  .status:not(:empty) {
    margin-block-start: 8px;
  }
  /* Firefox and WebKit show no ring of their own after a click, where the focus was moved by us. */
  [part='summary']:focus {
    outline: var(--cong-ring-width) solid var(--cong-color-focus);
    outline-offset: 1px;
  }
  [part='or'][alone] {
    display: none !important;
  }
`;
