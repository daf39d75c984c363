import {css, unsafeCSS} from 'lit';
import {boxStyles} from '../../styles/box.js';
import {hostStyles} from '../../styles/host.js';
import {list} from './visit-counter.light.js';

export const styles = [
  hostStyles,
  boxStyles,
  unsafeCSS(list),
  css`
    .wide {
      grid-column: 1 / -1;
      padding-block-end: 0;
      font-size: 0.875rem;
    }
    .wide + dd {
      grid-column: 1 / -1;
      border: 0;
    }
    .odometer {
      font-size: 1.25rem;
      line-height: 2;
      white-space: nowrap;
    }
    b {
      display: inline-block;
      min-inline-size: 1.25em;
      margin-inline: 1px;
      border: 1px solid var(--cong-color-rule);
      border-radius: 4px;
      background: var(--cong-color-page-raised);
      font-weight: 600;
      text-align: center;
    }
    p {
      margin: 12px 0 0;
    }
    .retry {
      margin-block-start: 12px;
    }
  `,
];
