import {css} from 'lit';

/**
 * The look of the tools, and their room before they are there. In a column that is too narrow for all of the buttons
 * that `tools` names, six stand in a row: see article.light.ts, which keeps room for as many rows as there will be.
 */
export const toolStyles = css`
  [part='tools'] {
    flex-wrap: wrap;
    align-items: center;
    margin-block-end: 24px;
    padding-block: 2px;
    border-block: 1px solid var(--cong-color-rule);
    color: var(--cong-color-muted);
    font-size: var(--cong-font-size-base);
    line-height: 1.6;
  }
  @media screen {
    [part='tools'] {
      display: flex;
    }
  }
  @media (scripting: none), print {
    [part='tools'] {
      display: none;
    }
  }
  [part='tools']::before {
    content: '';
    padding-block-start: var(--_article-tools, 44px);
  }
  [part='tools'].empty {
    border-color: transparent;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    max-inline-size: min(100%, var(--_article-tools-width, 100%));
    /* At the start of a line a rule would stand alone. */
    overflow: clip;
  }
  [part='tool'] {
    position: relative;
    inline-size: 44px;
    padding: 0;
    border: 0;
    font-weight: 700;
    line-height: 1;
    outline-offset: -3px;
  }
  /* A rule stands before the contents and before the tools for the whole page, where others go before. */
  .contents[part='tool']:not(:first-child)::after,
  [part='tool']:not(.print, .copy, .share) + :is(.print, .copy, .share, .listen)::after {
    content: '';
    position: absolute;
    inset-block: 12px;
    inset-inline-start: -1px;
    border-inline-start: 1px solid var(--cong-color-rule);
  }
  [part='tool']:hover {
    color: var(--cong-color-text);
  }
  [aria-pressed='true'],
  [aria-expanded='true'] {
    background: var(--cong-color-page-raised);
    box-shadow: inset 0 -3px var(--cong-color-accent);
    color: var(--cong-color-text);
  }
  @media (forced-colors: active) {
    [aria-pressed='true'],
    [aria-expanded='true'] {
      border-block: 3px solid Canvas;
      border-block-end-color: Highlight;
    }
  }
  [part='tool'] svg {
    display: block;
    margin: auto;
  }
  [aria-disabled='true'] {
    cursor: default;
  }
  [aria-disabled='true']::before {
    opacity: 0.45;
  }
  .smaller::before {
    content: 'A−';
    font-size: calc(0.875 * var(--cong-font-size-base));
  }
  .normal::before {
    content: 'A';
  }
  .larger::before {
    content: 'A+';
    font-size: calc(1.25 * var(--cong-font-size-base));
  }
  [part='status'] {
    flex: 1 1 calc(10 * var(--cong-font-size-base));
    font-size: calc(0.875 * var(--cong-font-size-base));
    text-align: end;
    overflow-wrap: anywhere;
  }
`;
