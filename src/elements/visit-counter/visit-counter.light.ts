import {css} from '../../styles/css-text.js';

/**
 * One sheet for the list that the server wrote and for ours, so that neither shifts the other. Where there is room for it
 * the rows stand in three columns, each number below its word: a row goes into its column, and there to the first free place.
 * So it does where large text leaves too little room for both beside each other.
 */
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
    text-wrap: balance;
  }
  :where(cong-visit-counter, .body) dd {
    overflow-wrap: anywhere;
    font-weight: var(--cong-weight-strong);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  @container (max-width: 13em) {
    :where(cong-visit-counter, .body) dl {
      grid-template-columns: 100%;
    }
    :where(cong-visit-counter, .body) :is(dd, div ~ div > dd) {
      padding-block-start: 0;
      border: 0;
      text-align: start;
    }
  }
  @container (min-width: 30em) {
    :where(cong-visit-counter, .body) dl {
      grid: auto-flow dense auto / repeat(3, minmax(0, 1fr));
      column-gap: 24px;
    }
    :where(cong-visit-counter, .body) dl > div {
      display: block;
    }
    :where(cong-visit-counter, .body) :is(dt, div ~ div > dt) {
      padding: 8px 0 0;
      border: 0;
      font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
    }
    :where(cong-visit-counter, .body) :is(dd, div ~ div > dd) {
      padding: 0 0 8px;
      border: 0;
      font-size: calc(1.25 * var(--cong-font-size-base));
      text-align: start;
    }
    :where(cong-visit-counter, .body) :is(dt, dd):where(:nth-of-type(3n + 1)) {
      grid-column: 1;
    }
    :where(cong-visit-counter, .body) :is(dt, dd):where(:nth-of-type(3n + 2)) {
      grid-column: 2;
    }
    :where(cong-visit-counter, .body) :is(dt, dd):where(:nth-of-type(3n)) {
      grid-column: 3;
    }
  }
`;

/**
 * The box tells its rows how wide it is. Then it has a width of its own where one is asked for, in a table or a float, and
 * browsers that cannot be told which leave the rows in one column.
 */
export const lightStyles = css`
  @supports (contain-intrinsic-inline-size: 1px) {
    cong-visit-counter {
      container-type: inline-size;
      contain-intrinsic-inline-size: calc(16 * var(--cong-font-size-base));
    }
  }
  ${list}
  cong-visit-counter :is(*, p):where([data-cong-hidden]) {
    display: none !important;
  }
`;
