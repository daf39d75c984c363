import {boxStyles} from '../../styles/box.js';
import {css} from '../../styles/css-text.js';
import {ownIcons} from '../../styles/own-icons.js';
import {hostStyles} from '../../styles/host.js';
import {sheet} from '../../styles/sheet.js';

export const styles = [
  hostStyles,
  boxStyles,
  sheet(css`
    ${ownIcons(['search'])}
    .filter {
      position: relative;
      display: block;
      margin-block-end: 16px;
      color: var(--cong-color-muted);
    }
    .filter svg {
      position: absolute;
      inset-block: 0;
      margin-block: auto;
      inset-inline-start: 12px;
    }
    input {
      inline-size: 100%;
      block-size: var(--cong-size-field);
      padding-inline: calc(1.25em + 20px) 12px;
      border: var(--cong-border-width) solid var(--cong-color-field);
      border-radius: var(--_radius);
      background: var(--cong-color-page-raised);
      color: var(--cong-color-text);
      font: inherit;
      text-overflow: ellipsis;
    }
    input::-webkit-search-cancel-button {
      appearance: none;
      inline-size: 24px;
      block-size: 24px;
      background: var(--cong-color-muted);
      clip-path: polygon(
        33% 28%,
        50% 45%,
        67% 28%,
        72% 33%,
        55% 50%,
        72% 67%,
        67% 72%,
        50% 55%,
        33% 72%,
        28% 67%,
        45% 50%,
        28% 33%
      );
      cursor: pointer;
    }
    input::placeholder {
      color: var(--cong-color-muted);
      opacity: 1;
    }
    .more {
      inline-size: 100%;
      margin-block-start: 12px;
    }
    /* The room of a menu's button, until the menu is there: so long at most. */
    @media screen and (scripting: enabled) {
      :host([layout='menu']) .body:not(.panel) {
        animation: wait 3s;
      }
    }
    @keyframes wait {
      from,
      to {
        visibility: hidden;
        max-block-size: 80px;
        overflow: hidden;
      }
    }
  `),
];
