import {css} from 'lit';
import {hostStyles} from '../../styles/host.js';

export const styles = [
  hostStyles,
  css`
    :host {
      font-size: 0.875rem;
      font-variant-numeric: tabular-nums;
    }
    strong {
      font-weight: 600;
    }
  `,
];
