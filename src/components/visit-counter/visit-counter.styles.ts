import {css} from 'lit';
import {boxStyles} from '../../styles/box.js';
import {hostStyles} from '../../styles/host.js';

/** One sheet for the list that the server wrote and for ours, so that neither shifts the other. */
const list = css`
  :where(cong-visit-counter, .body) dl {
    display: grid;
    grid-template-columns: 1fr auto;
    margin: -8px 0;
    font-size: 1rem;
    line-height: 1.5;
  }
  :where(cong-visit-counter, .body) dl > div {
    display: contents;
  }
  :where(cong-visit-counter, .body) :is(dt, dd) {
    margin: 0;
    padding-block: 8px;
  }
  :where(cong-visit-counter, .body) :is(dt ~ dt, dd ~ dd, div ~ div > dt, div ~ div > dd) {
    border-block-start: 1px solid var(--cong-color-rule);
  }
  :where(cong-visit-counter, .body) dt {
    padding-inline-end: 12px;
    color: var(--cong-color-muted);
  }
  :where(cong-visit-counter, .body) dd {
    overflow-wrap: anywhere;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
`;

export const lightStyles = css`
  @layer cong {
    ${list}
  }
`;

export const styles = [
  hostStyles,
  boxStyles,
  list,
  css`
    .body dt.wide {
      grid-column: 1 / -1;
      padding-block-end: 0;
      font-size: 0.875rem;
    }
    .body dd.wide {
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
