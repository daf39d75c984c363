import {css} from '../../../../styles/css-text.js';
import {ownIcons} from '../../../../styles/own-icons.js';

/**
 * The bar while the reader listens. It keeps to the lower edge of the window, and has its room at the end of the
 * article, so that it moves nothing that is being read and covers no last line.
 */
export const playerStyles = css`
  ${ownIcons(['play', 'pause', 'back', 'forward', 'stop'])}
  [part='player'] {
    position: sticky;
    inset-block-end: env(safe-area-inset-bottom, 0);
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    margin-block-start: 24px;
    padding: 6px 8px;
    border: var(--cong-border-width) solid var(--cong-color-field);
    border-radius: var(--cong-radius);
    background: var(--cong-color-surface);
    box-shadow: 0 -4px 16px rgb(0 0 0 / 12%);
    font-size: var(--cong-font-size-base);
    line-height: 1.5;
  }
  [part='player']::before {
    content: '';
    position: absolute;
    inset-block-start: -1px;
    inset-inline-start: var(--cong-radius);
    inline-size: calc((100% - 2 * var(--cong-radius)) * var(--_progress, 0));
    border-block-start: 2px solid var(--cong-color-accent);
  }
  .player-title {
    display: flex;
    flex: 1 0 100%;
    min-inline-size: 0;
    justify-content: space-between;
    column-gap: 12px;
    margin: 0;
    padding-inline: 8px;
    color: var(--cong-color-muted);
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
    white-space: nowrap;
  }
  .player-title > :first-child {
    overflow: hidden;
    text-overflow: ellipsis;
    color: var(--cong-color-text);
    font-weight: var(--cong-weight-strong);
  }
  .player-buttons {
    display: flex;
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
    justify-content: flex-end;
    gap: 8px;
  }
  .player-place {
    flex: none;
    font-variant-numeric: tabular-nums;
  }
  [part='player'] select {
    min-block-size: 44px;
    inline-size: 100%;
    max-inline-size: calc(14 * var(--cong-font-size-base));
    background: none;
    padding-inline: 10px 26px;
    border: var(--cong-border-width) solid var(--cong-color-field);
    border-radius: var(--_radius);
    appearance: none;
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
    text-overflow: ellipsis;
  }
  .player-field:last-child {
    flex: none;
  }
  /* The browser's own arrow is as near the edge as each browser likes; a field's words are what opens it. */
  .player-field {
    position: relative;
    min-inline-size: 0;
  }
  .player-field::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 6px);
    inset-inline-end: 11px;
    inline-size: 8px;
    block-size: 8px;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    pointer-events: none;
  }
  .player-status {
    flex-basis: 100%;
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
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
