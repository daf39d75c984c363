import {css} from 'lit';
import {hostStyles} from '../../styles/host.js';

export const styles = [
  hostStyles,
  css`
    :host {
      font-size: 0.875rem;
      font-variant-numeric: tabular-nums;
    }
    :host([lunar]) {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      column-gap: 16px;
    }
    :host(:not([lunar])) [part='lunar'] {
      display: none;
    }
    strong {
      font-weight: 600;
    }
    [part='lunar'] {
      color: var(--cong-color-muted);
    }
    .room {
      display: inline-block;
      inline-size: 12em;
    }
  `,
];
