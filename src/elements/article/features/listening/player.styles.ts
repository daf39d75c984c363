import {css} from '../../../../styles/css-text.js';

/**
 * The bar while the reader listens. It keeps to the lower edge of the window, and has its room at the end of the
 * article, so that it moves nothing that is being read and covers no last line.
 */
export const playerStyles = css`
  [part='player'] {
    position: sticky;
    inset-block-end: env(safe-area-inset-bottom, 0);
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    margin-block-start: 24px;
    padding: 6px 8px;
    border: 1px solid var(--cong-color-field);
    border-radius: var(--cong-radius);
    background: var(--cong-color-surface);
    font-size: var(--cong-font-size-base);
    line-height: 1.6;
  }
  [part='player']::before {
    content: '';
    position: absolute;
    inset-block-start: -1px;
    inset-inline-start: var(--cong-radius);
    inline-size: calc((100% - 2 * var(--cong-radius)) * var(--_progress, 0));
    border-block-start: 2px solid var(--cong-color-accent);
  }
  .player-buttons {
    display: flex;
    gap: 2px;
  }
  [part='player'] button {
    inline-size: 44px;
    padding: 0;
    border: 1px solid transparent;
    border-radius: 50%;
    line-height: 1;
  }
  [part='player'] button:hover {
    border-color: var(--cong-color-field);
  }
  [part='player'] .play {
    background: var(--cong-color-action, var(--cong-color-accent));
    color: var(--cong-color-on-action, var(--cong-color-on-accent));
  }
  [part='player'] path {
    fill: currentColor;
  }
  .player-side {
    display: flex;
    flex: 1 1 auto;
    min-inline-size: 0;
    align-items: center;
    gap: 8px;
  }
  .player-place {
    flex: 1;
    min-inline-size: max-content;
    color: var(--cong-color-muted);
    font-size: calc(0.875 * var(--cong-font-size-base));
    font-variant-numeric: tabular-nums;
  }
  [part='player'] select {
    min-block-size: 44px;
    min-inline-size: 44px;
    max-inline-size: calc(14 * var(--cong-font-size-base));
    padding-inline: 8px;
    border: 1px solid var(--cong-color-field);
    border-radius: calc(var(--cong-radius) / 2);
    background: var(--cong-color-surface);
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
    text-overflow: ellipsis;
  }
  [part='player'] select:last-child {
    flex: none;
  }
  .player-status {
    flex-basis: 100%;
    font-size: calc(0.875 * var(--cong-font-size-base));
  }
  .player-status:empty {
    display: none;
  }
  @media (forced-colors: active) {
    [part='player'] button {
      border-color: ButtonBorder;
    }
  }
  @media print {
    [part='player'] {
      display: none;
    }
  }
`;
