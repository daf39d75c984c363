import {css} from '../../styles/css-text.js';

/** One sheet for the list that the server wrote and for ours, so that neither shifts the other. */
export const list = css`
  :where(cong-visit-counter, .body) dl {
    display: grid;
    grid-template-columns: 1fr auto;
    margin-block: calc(13px - var(--cong-size-row) / 2) calc(12px - var(--cong-size-row) / 2);
    margin-inline: 0;
    padding: 0;
    font-size: var(--cong-font-size-base);
    line-height: 1.5;
  }
  :where(cong-visit-counter, .body) dl > div {
    display: contents;
  }
  :where(cong-visit-counter, .body) :is(dt, dd) {
    margin: 0;
    padding-block: calc(var(--cong-size-row) / 2 - 13px) calc(var(--cong-size-row) / 2 - 12px);
    padding-inline: 0;
  }
  :where(cong-visit-counter, .body) :is(dt ~ dt, dd ~ dd, div ~ div > dt, div ~ div > dd) {
    border-block-start: var(--cong-border-width) solid var(--cong-color-rule);
  }
  :where(cong-visit-counter, .body) dt {
    padding-inline-end: 12px;
    color: var(--cong-color-muted);
  }
  :where(cong-visit-counter, .body) dd {
    overflow-wrap: anywhere;
    font-weight: var(--cong-weight-strong);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
`;

export const lightStyles = css`
  ${list}
  cong-visit-counter :is(*, p):where([data-cong-hidden]) {
    display: none !important;
  }
`;
