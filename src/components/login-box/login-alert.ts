import {css} from '../../styles/css-text.js';

/** One look for what the server has to say, in the site's form, and what we have to say above it. */
export const alert = css`
  :is(cong-login-box form [role='alert'], [part='summary']) {
    padding: 12px 16px;
    border: 1px solid var(--cong-color-danger);
    border-inline-start-width: 4px;
    border-radius: calc(var(--cong-radius) / 2);
    background: var(--cong-color-page-raised);
    color: var(--cong-color-text);
    font-size: 0.875rem;
    line-height: 1.6;
  }
`;
