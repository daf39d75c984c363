import {css} from '../../../styles/css-text.js';
import {ownIcons} from '../../../styles/own-icons.js';

export const menuStyles = css`
  ${ownIcons(['expand'])}
  section {
    position: relative;
  }
  .menu {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    inline-size: calc(100% - 2 * var(--cong-box-inline));
    margin: var(--cong-box-block) var(--cong-box-inline) var(--cong-box-inline);
    background: var(--cong-color-page-raised);
    font-weight: var(--cong-weight-normal);
    text-align: start;
  }
  .menu[aria-expanded='true'] svg {
    rotate: 180deg;
  }
  .panel {
    position: absolute;
    inset: var(--_top, 0) auto auto var(--_left, 0);
    z-index: var(--cong-layer-menu);
    box-sizing: border-box;
    inline-size: var(--_width);
    max-block-size: var(--_height);
    margin: 0;
    border: var(--cong-border-width) solid var(--cong-color-field);
    border-radius: var(--_radius);
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
      transition: rotate var(--cong-duration-short) var(--cong-easing);
    }
    .panel {
      animation: appear var(--cong-duration-short) var(--cong-easing);
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;
