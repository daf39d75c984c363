import {css} from '../../../../styles/css-text.js';

/** The step for a code, in the light DOM; adopted where a box first shows one. */
export const codeStepStyles = css`
  cong-login-box > :where([hidden]) {
    display: none !important;
  }
  cong-login-box button:where(.cong-login-step [type='button']) {
    --_edge: 0;
    --_ground: none;
    --_ink: var(--cong-color-link);
    inline-size: auto;
    min-block-size: var(--cong-size-row);
    margin: 0;
    padding: 0;
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
    font-weight: var(--cong-weight-normal);
    text-align: start;
    text-decoration: none;
  }
  cong-login-box button:where(.cong-login-step [type='button']:hover) {
    text-decoration: underline;
  }
  cong-login-box :is(*, p):where(.cong-login-step, .cong-login-step > p:first-child) {
    margin: 0;
  }
  cong-login-box p:where(.cong-login-step > .cong-login-choices) {
    display: grid;
    justify-items: start;
    margin: 8px 0 calc(10px - var(--cong-size-row) / 2);
  }
  cong-login-box small:where(.cong-login-step *) {
    display: block;
    padding-block-start: 4px;
    color: var(--cong-color-muted);
    font: calc(var(--cong-font-scale-2) * var(--cong-font-size-base))/1.6 var(--cong-font-family);
  }
  cong-login-box input:where(.cong-login-step *) {
    font-variant-numeric: tabular-nums;
  }
`;
