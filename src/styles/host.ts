import {css} from 'lit';

/** What every shadow root starts from: type, colour, focus, forced colours. */
export const hostStyles = css`
  :host {
    display: block;
    color: var(--cong-color-text);
    font: 1rem/1.6 var(--cong-font-family);
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
    outline: 3px solid var(--cong-color-focus);
    outline-offset: 2px;
  }
  a {
    color: var(--cong-color-link);
  }
  button {
    min-block-size: 44px;
    padding-inline: 16px;
    border: 1px solid var(--cong-color-field);
    border-radius: calc(var(--cong-radius) / 2);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  svg {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
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
`;
