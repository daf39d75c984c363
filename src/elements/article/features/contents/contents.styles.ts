import {css} from '../../../../styles/css-text.js';

/** The list of contents, a box in the text that the reader opens. */
export const contentsStyles = css`
  [part='contents'] {
    position: relative;
    max-block-size: min(60vh, 30 * var(--cong-font-size-base));
    margin-block: -8px 24px;
    padding: 12px 8px;
    border: 1px solid var(--cong-color-rule);
    border-radius: var(--cong-radius);
    background: var(--cong-color-page-raised);
    font-size: var(--cong-font-size-base);
    line-height: 1.5;
    overflow: auto;
    overscroll-behavior: contain;
  }
  [part='contents'] ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [part='contents'] ol ol {
    padding-inline-start: 20px;
  }
  [part='contents'] a {
    display: block;
    padding: 6px 12px;
    border-inline-start: 3px solid transparent;
    border-radius: calc(var(--cong-radius) / 2);
    color: inherit;
    text-decoration: none;
    outline-offset: -3px;
  }
  [part='contents'] a:hover {
    color: var(--cong-color-link);
    text-decoration: underline;
  }
  [part='contents'] [aria-current] {
    border-color: var(--cong-color-accent);
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    background: var(--cong-color-surface);
    color: var(--cong-color-link);
  }
  @media (pointer: coarse) {
    [part='contents'] a {
      padding-block: 10px;
    }
  }
  @media (forced-colors: active) {
    /* Any colour would be drawn, the transparent one too. */
    [part='contents'] a {
      border-color: Canvas;
    }
    [part='contents'] [aria-current] {
      border-color: Highlight;
    }
  }
  @media print {
    [part='contents'] {
      display: none;
    }
  }
`;
