import {css} from '../../../styles/css-text.js';

/** The look of the trend. */
export const trendStyles = css`
  [part='trend'] {
    margin: 20px 0 0;
    padding-block-start: 12px;
    border-block-start: var(--cong-border-width) solid var(--cong-color-rule);
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
    font-variant-numeric: tabular-nums;
  }
  .counts[hidden] ~ [part='trend'] {
    margin-block-start: 0;
    padding-block-start: 0;
    border: 0;
  }
  figcaption {
    color: var(--cong-color-muted);
  }
  [part='trend'] p {
    margin: 0;
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: 16px;
  }
  /* Words that need a second line begin it below the first, not below the mark. */
  .days span {
    display: flex;
    align-items: baseline;
    overflow-wrap: anywhere;
  }
  .line {
    display: block;
    inline-size: calc(100% - 12px);
    block-size: var(--cong-visit-counter-trend, 56px);
    margin: 12px 6px 0;
    overflow: visible;
    color: var(--cong-color-accent);
  }
  .line svg {
    inline-size: 100%;
    block-size: 100%;
  }
  .line path {
    vector-effect: non-scaling-stroke;
  }
  .line .area {
    fill: currentColor;
    fill-opacity: 0.12;
    stroke: none;
  }
  .line .dots {
    stroke-width: 5;
  }
  .line :is(.most, .last) {
    fill: currentColor;
    stroke: none;
  }
  .line .first {
    fill: var(--cong-color-surface);
  }
  .line .most {
    transform: translate(-4.5px, -4.5px);
  }
  .line .ground {
    stroke: var(--cong-color-rule);
    stroke-width: 1;
  }
  /* The number at the foot of the line, at its beginning. */
  [part='trend'] .floor {
    margin-block: 4px 8px;
    padding-inline-start: 6px;
    color: var(--cong-color-muted);
    font-size: calc(var(--cong-font-scale-1) * var(--cong-font-size-base));
    line-height: 1.5;
  }
  .mark {
    flex: none;
    inline-size: calc(0.625 * var(--cong-font-size-base));
    block-size: calc(0.625 * var(--cong-font-size-base));
    margin-inline-end: 6px;
    border: calc(0.3125 * var(--cong-font-size-base)) solid var(--cong-color-accent);
  }
  .mark:is(.first, .last) {
    border-radius: 50%;
  }
  .mark.first {
    border-width: 2px;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: var(--cong-size-row);
    margin-block: 4px -12px;
    border-radius: var(--_radius);
    outline-offset: -2px;
    color: var(--cong-color-link);
    cursor: pointer;
  }
  [open] > summary {
    margin-block-end: 0;
  }
  summary::before {
    content: '';
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin: 0 4px 2px;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  [open] > summary::before {
    margin-block: 4px 0;
    transform: rotate(225deg);
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .table {
    max-block-size: 320px;
    overflow: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  :is(td, thead th:last-child) {
    text-align: end;
  }
  :is(td, th) {
    padding: 6px 0;
    border-block-start: var(--cong-border-width) solid var(--cong-color-rule);
    font-weight: var(--cong-weight-normal);
    overflow-wrap: anywhere;
  }
  th:first-child {
    padding-inline-end: 12px;
    text-align: start;
  }
  thead th {
    color: var(--cong-color-muted);
  }
  @media (forced-colors: active) {
    .line {
      color: CanvasText;
    }
    .mark {
      border-color: CanvasText;
    }
    .line .first {
      fill: Canvas;
    }
  }
  @media print {
    .line,
    .mark {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    details:not([open]) {
      display: none;
    }
    .table {
      max-block-size: none;
    }
  }
`;
