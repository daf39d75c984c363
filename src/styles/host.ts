import {css} from './css-text.js';
import {plainHost} from './plain-host.js';
import {sheet} from './sheet.js';

/** The same for a shadow root with links, buttons and icons. */
export const hostStyles = sheet(css`
  ${plainHost}
  a {
    color: var(--cong-color-link);
  }
  button {
    min-block-size: var(--cong-size-field);
    padding-inline: 16px;
    border: var(--cong-border-width) solid var(--cong-color-field);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: var(--cong-weight-strong);
    cursor: pointer;
  }
  svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`);
