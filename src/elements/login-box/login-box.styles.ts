import {css} from 'lit';

export const styles = css`
  .form {
    display: flow-root;
    min-block-size: var(--_form);
  }
  .status:not(:empty) {
    margin-block-start: 8px;
  }
  [part='or'][alone] {
    display: none !important;
  }
`;
