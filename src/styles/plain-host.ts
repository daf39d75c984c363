import {css} from './css-text.js';
import {ownText} from './own-text.js';

/** What every shadow root starts from: type, colour, focus. */
export const plainHost = css`
  :host {
    display: block;
    ${ownText}
    color: var(--cong-color-text);
    font: var(--cong-font-size-base)/1.6 var(--cong-font-family);
    overflow-wrap: break-word;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: var(--cong-ring-width) solid var(--cong-color-focus);
    outline-offset: 2px;
  }
`;
