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
      font-size: 1.25rem;
      line-height: 2;
    }
    p {
      margin: 12px 0 0;
    }
    .retry {
      margin-block-start: 12px;
    }
  `,
];
