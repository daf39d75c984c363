import {css} from '../../../styles/css-text.js';

export const menuStyles = css`
  section {
    position: relative;
  }
  .menu {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    inline-size: calc(100% - 40px);
    margin: 16px 20px 20px;
    background: var(--cong-color-page-raised);
    font-weight: 400;
    text-align: start;
  }
  .menu[aria-expanded='true'] svg {
    rotate: 180deg;
  }
  .panel {
    position: absolute;
    inset: var(--_top, 0) auto auto var(--_left, 0);
    z-index: 1;
    box-sizing: border-box;
    inline-size: var(--_width);
    max-block-size: var(--_height);
    margin: 0;
    border: 1px solid var(--cong-color-field);
    border-radius: calc(var(--cong-radius) / 2);
    background: var(--cong-color-surface);
    color: inherit;
    overflow: auto;
    overscroll-behavior: contain;
    box-shadow: 0 4px 16px rgb(0 0 0 / 12%);
  }
  @media print {
    .menu {
      display: none;
    }
    .panel {
      display: block !important;
      position: static;
      inline-size: auto;
      max-block-size: none;
      border: 0;
      box-shadow: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .menu svg {
      transition: rotate 0.15s ease-out;
    }
    .panel {
      animation: appear 0.12s ease-out;
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;
