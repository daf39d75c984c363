import {css} from '../../../styles/css-text.js';

export const noticeStyles = css`
  dialog {
    inline-size: min(28 * var(--cong-font-size-base), 100vw - 32px);
    padding: 20px;
    border: var(--cong-border-width) solid var(--cong-color-rule);
    border-radius: var(--cong-radius);
    background: var(--cong-color-surface);
    color: var(--cong-color-text);
    overflow-wrap: anywhere;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  dialog h2 {
    margin: 0 0 8px;
    font-size: calc(1.125 * var(--cong-font-size-base));
    line-height: 1.5;
  }
  dialog p {
    margin: 0 0 12px;
    text-wrap: pretty;
  }
  .address {
    padding: 8px 12px;
    border-inline-start: 4px solid var(--cong-color-accent);
    background: var(--cong-color-page-raised);
  }
  .remember {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: var(--cong-size-field);
  }
  .remember input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--cong-color-accent);
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-block: 16px 8px;
  }
  .choice > * {
    flex: 1 1 calc(8 * var(--cong-font-size-base));
  }
  .choice a {
    box-sizing: border-box;
    min-block-size: var(--cong-size-field);
    padding: 8px 16px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--cong-color-action, var(--cong-color-accent));
    color: var(--cong-color-on-action, var(--cong-color-on-accent));
    font-weight: var(--cong-weight-strong);
    text-align: center;
    text-decoration: none;
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
      animation: appear var(--cong-duration-short) var(--cong-easing);
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;
