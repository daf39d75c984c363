import {css} from 'lit';
import {hostStyles} from '../../styles/host.js';

/** One sheet for the author's sentence and for ours: first the greeting, then, small, its dates. */
const text = css`
  :where(cong-anniversary-banner, .mover) > p {
    margin: 0;
    font: 600 1.25rem/1.6 var(--cong-font-family);
    text-wrap: balance;
  }
  :where(cong-anniversary-banner, .mover) > p ~ p {
    font-weight: 400;
    font-size: 0.875rem;
    letter-spacing: 0.02em;
  }
  :where(cong-anniversary-banner, .mover) > p strong {
    color: var(--_number, var(--cong-color-gold));
    font-weight: 700;
    font-size: 1.2em;
    line-height: 1;
  }
`;

export const lightStyles = css`
  @layer cong {
    ${text}
  }
`;

export const styles = [
  hostStyles,
  text,
  css`
    .banner {
      --_ground: var(--cong-color-banner);
      --_color: var(--cong-color-on-banner);
      position: relative;
      display: flex;
      align-items: center;
      gap: 20px;
      min-block-size: 102px;
      padding: 20px max(16px, (100% - 1152px) / 2);
      overflow: hidden;
      background: var(--cong-anniversary-banner-ground, var(--_ground));
      color: var(--cong-anniversary-banner-color, var(--_color));
    }
    .solemn {
      --_ground: var(--cong-color-surface);
      --_color: var(--cong-color-accent);
      --_number: currentColor;
      border-block: 3px double var(--cong-color-accent);
    }
    .plain {
      --_ground: var(--cong-color-page-raised);
      --_color: var(--cong-color-text);
      --_number: var(--cong-color-accent);
      border-block: 1px solid var(--cong-color-rule);
    }
    .mourning {
      --_ground: #2b2b2e;
      --_color: #f2f2f2;
      --_number: currentColor;
      border-block: 4px solid #111;
    }
    .text {
      flex: 1;
      position: relative;
      min-inline-size: 0;
    }
    .lotus,
    .drum {
      stroke-width: 1.5;
    }
    .lotus {
      inline-size: 56px;
      block-size: 36px;
      color: var(--_number, var(--cong-color-gold));
    }
    .drum {
      position: absolute;
      inset: 50% max(0px, (100% - 1240px) / 2) auto auto;
      inline-size: 300px;
      block-size: 300px;
      translate: 25% -50%;
      color: var(--cong-color-gold);
      opacity: 0.16;
    }
    .star {
      fill: currentColor;
    }
    :is(.mourning, .plain, .solemn) :is(.drum, .lotus) {
      display: none;
    }
    a {
      color: inherit;
    }
    button {
      position: relative;
      display: grid;
      place-content: center;
      inline-size: 44px;
      padding: 0;
      border-color: transparent;
    }
    button:hover {
      border-color: currentColor;
    }
    button:focus-visible {
      outline-color: currentColor;
    }
    ::slotted([slot='media']) {
      max-block-size: 64px;
    }
    @media (max-width: 40rem) {
      .lotus {
        display: none;
      }
      .banner {
        gap: 8px;
        padding-block: 16px;
      }
    }
    @media (prefers-reduced-motion: no-preference) and (not print) {
      :host([motion]) .banner:not(.mourning) .text {
        overflow: hidden;
        container-type: inline-size;
        min-block-size: 54px;
      }
      :host([motion]) .banner:not(.mourning) .mover {
        inline-size: max-content;
        white-space: nowrap;
        animation: move var(--_duration, 20s) linear infinite;
      }
      :host([motion]) :is(.paused, .banner:hover, .banner:focus-within) .mover {
        animation-play-state: paused;
      }
      @keyframes move {
        from {
          transform: translateX(100cqi);
        }
        to {
          transform: translateX(-100%);
        }
      }
    }
    @media (prefers-reduced-motion: reduce) {
      .motion {
        display: none;
      }
    }
    @media (forced-colors: active) {
      .banner {
        border: 1px solid;
      }
    }
    @media print {
      .banner {
        min-block-size: 0;
        background: none;
        color: inherit;
      }
      .drum,
      button {
        display: none;
      }
    }
  `,
];
