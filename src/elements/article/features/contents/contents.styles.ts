import {css} from '../../../../styles/css-text.js';

/**
 * The list of contents, which the reader opens: a box below the tools, or a rail beside the text where the window is wide
 * and rail-room.ts has found room. Shadows at its upper and lower edge tell that there is more; what is in sight covers
 * them as it scrolls with the list.
 */
export const contentsStyles = css`
  [part='contents'] {
    position: relative;
    max-block-size: min(60vh, 30 * var(--cong-font-size-base));
    margin-block: -8px 24px;
    padding: 12px 8px;
    border: var(--cong-border-width) solid var(--cong-color-rule);
    border-radius: var(--cong-radius);
    background:
      linear-gradient(var(--cong-color-page-raised) 50%, transparent) 0 0 / 100% 24px no-repeat
        local,
      linear-gradient(transparent, var(--cong-color-page-raised) 50%) 0 100% / 100% 24px no-repeat
        local,
      linear-gradient(var(--cong-color-rule), transparent) 0 0 / 100% 12px no-repeat,
      linear-gradient(transparent, var(--cong-color-rule)) 0 100% / 100% 12px no-repeat,
      var(--cong-color-page-raised);
    font-size: var(--cong-font-size-base);
    line-height: 1.5;
    overflow: auto;
    overscroll-behavior: contain;
  }
  [part='article'] {
    position: relative;
  }
  .contents-place {
    display: contents;
  }
  @media (min-width: 1200px) {
    .rail {
      display: block;
      position: absolute;
      inset-block: 0;
      inset-inline-start: calc(100% + 32px);
      inline-size: calc(15 * var(--cong-font-size-base));
    }
    .rail [part='contents'] {
      position: sticky;
      inset-block-start: 24px;
      max-block-size: calc(100vh - 48px);
      margin: 0;
    }
  }
  .contents-title {
    margin: 0;
    padding: 0 14px 4px;
    color: var(--cong-color-muted);
    font-weight: var(--cong-weight-bold);
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
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
    border-inline-start: 2px solid transparent;
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
