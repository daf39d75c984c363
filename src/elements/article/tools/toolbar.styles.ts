import {css} from '../../../styles/css-text.js';
import {ownIcons} from '../../../styles/own-icons.js';
import {sheet} from '../../../styles/sheet.js';

const GLYPHS = ['listen', 'contents', 'options', 'spacing', 'contrast', 'print', 'copy', 'share'];

/**
 * The look of the tools, and their room before they are there: one row of 44 px, whatever its width. A glyph has its
 * word beside it where the row has room; where a button is narrower than both, the word goes to a second line, which is
 * cut off.
 */
export const toolStyles = sheet(css`
  ${ownIcons(GLYPHS, (tool) => `.${tool} svg`)}
  [part='tools'] {
    container: cong-tools / inline-size;
    position: relative;
    z-index: 1;
    align-items: center;
    flex-wrap: wrap;
    margin-block-end: 24px;
    padding-block: 1px;
    border-block: var(--cong-border-width) solid var(--cong-color-rule);
    color: var(--cong-color-muted);
    font-size: var(--cong-font-size-base);
    line-height: 1.5;
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
    padding-block-start: 44px;
  }
  [part='tools'].empty {
    border-color: transparent;
  }
  /* The glyph of the first button stands where the text begins. */
  .toolbar {
    display: flex;
    flex: 1 1 100%;
    min-inline-size: 0;
    margin-inline-start: -12px;
  }
  .rest {
    display: contents;
  }
  [part='tool'] {
    position: relative;
    display: flex;
    flex: 0 999 auto;
    flex-wrap: wrap;
    align-content: flex-start;
    column-gap: 6px;
    min-inline-size: max(44px, 1.125 * var(--cong-font-size-base) + 24px);
    block-size: 44px;
    padding: 0 12px;
    border: 0;
    border-radius: 0;
    font-weight: 500;
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
    line-height: 44px;
    white-space: nowrap;
    overflow: clip;
    outline-offset: -3px;
  }
  .listen,
  .contents {
    flex-shrink: 1;
  }
  [part='tool'] svg {
    inline-size: calc(1.125 * var(--cong-font-size-base));
    block-size: 100%;
  }
  :is(.listen, .contents, .options)::after {
    content: attr(data-word);
  }
  .smaller::after {
    content: 'A−';
  }
  .normal::after {
    content: 'A';
    font-size: var(--cong-font-size-base);
  }
  .larger::after {
    content: 'A+';
    font-size: calc(1.25 * var(--cong-font-size-base));
  }
  :is(.smaller, .normal, .larger) {
    font-weight: var(--cong-weight-bold);
  }
  :is(.normal, .larger) {
    justify-content: center;
    padding-inline: 4px;
  }
  .options {
    display: none;
  }
  /* A rule stands before the tools for the text and before those for the whole page, where others go before. */
  :is(.listen, .contents) ~ .rest > :first-child::before,
  [part='tool']:not(.print, .copy, .share) + :is(.print, .copy, .share)::before {
    content: '';
    position: absolute;
    inset-block: 12px;
    inset-inline-start: 0;
    border-inline-start: var(--cong-border-width) solid var(--cong-color-rule);
  }
  [part='tool']:hover {
    color: var(--cong-color-text);
  }
  [aria-pressed='true'],
  [aria-expanded='true'] {
    background: var(--cong-color-page-raised);
    box-shadow: inset 0 -2px var(--cong-color-accent);
    color: var(--cong-color-text);
  }
  @media (forced-colors: active) {
    [aria-pressed='true'],
    [aria-expanded='true'] {
      background: linear-gradient(Highlight 0 0) 0 100% / 100% 3px no-repeat;
    }
  }
  [aria-disabled='true'] {
    cursor: default;
  }
  [aria-disabled='true']::after {
    opacity: 0.45;
  }

  /* In the gap below the row, so that nothing moves. */
  [part='status'] {
    position: absolute;
    inset-block-start: calc(100% + 2px);
    inset-inline-end: 0;
    max-inline-size: 100%;
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
    line-height: calc(10 / 7);
    text-align: end;
    overflow-wrap: anywhere;
  }
  [part='status'].long {
    position: static;
    flex-basis: 100%;
    padding-block: 4px 8px;
    text-align: start;
  }

  @container cong-tools (inline-size >= 33em) {
    .few [data-word]::after {
      content: attr(data-word);
    }
  }
  @container cong-tools (inline-size >= 54em) {
    [data-word]::after {
      content: attr(data-word);
    }
  }
  @container cong-tools (inline-size < 33em) {
    .foldable .options {
      display: flex;
    }
    .foldable .rest {
      position: absolute;
      inset-block-start: calc(100% + 4px);
      inset-inline: 0 auto;
      display: none;
      grid-template-columns: 1fr repeat(3, auto);
      align-items: center;
      inline-size: min(100%, 22 * var(--cong-font-size-base));
      padding-block: 4px;
      border: var(--cong-border-width) solid var(--cong-color-field);
      border-radius: var(--_radius);
      background: var(--cong-color-surface);
      color: var(--cong-color-text);
      box-shadow: 0 4px 16px rgb(0 0 0 / 12%);
    }
    .foldable .open {
      display: grid;
    }
    .foldable .rest::before {
      content: attr(data-sizes);
      padding-inline: 46px 0;
    }
    .foldable .rest:not([data-sizes])::before {
      content: none;
    }
    .foldable .rest > [part='tool'] {
      flex-wrap: nowrap;
      align-items: center;
      min-inline-size: 48px;
      block-size: auto;
      min-block-size: 48px;
      font-size: var(--cong-font-size-base);
      line-height: 1.5;
      white-space: normal;
    }
    .foldable .rest > [data-word] {
      grid-column: 1 / -1;
      column-gap: 12px;
      padding: 4px 16px;
      font-weight: var(--cong-weight-normal);
      text-align: start;
    }
    .foldable .rest > [data-word]::after {
      content: attr(aria-label);
    }
    .foldable .rest > [part='tool']::before {
      inset-block: 0 auto;
      inset-inline: 16px;
      border: 0;
      border-block-start: var(--cong-border-width) solid var(--cong-color-rule);
    }
    .foldable .rest > :first-child::before {
      content: none;
    }
    .foldable .rest > [part='tool'][aria-pressed='true'] {
      box-shadow: inset 2px 0 var(--cong-color-accent);
      font-weight: var(--cong-weight-strong);
    }
  }
`);
