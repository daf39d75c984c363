import {css, type CSSResult} from 'lit';
import {hostStyles} from '../../styles/host.js';

/**
 * The colours of each tone, for the element and, where an event of the data has a tone of its own, for what it draws.
 * Lengths in per cent are those of the banner: a narrow one has no room beside the text for a lotus.
 */
const tones = (root: CSSResult, tone: CSSResult) => css`
  ${root} {
    --_tone-ground: var(--cong-color-banner);
    --_tone-ink: var(--cong-color-on-banner);
    --_tone-accent: var(--cong-color-gold);
    --_ground: var(--cong-anniversary-banner-ground, var(--_tone-ground));
    --_ink: var(--cong-anniversary-banner-ink, var(--_tone-ink));
    --_accent: var(--cong-anniversary-banner-accent, var(--_tone-accent));
    --_rule: 0;
    --_inset: var(--cong-anniversary-banner-inset, max(16px, min(4%, 40px), (100% - 1152px) / 2));
    --_media: clamp(0px, (100% - 560px) * 999, 76px);
  }
  ${root}[${tone}~='solemn'] {
    --_tone-ground: var(--cong-color-surface);
    --_tone-ink: var(--cong-color-accent);
    --_tone-accent: var(--cong-color-accent);
    --_rule: 3px double var(--_accent);
  }
  ${root}[${tone}~='mourning'] {
    --_tone-ground: #2b2b2b;
    --_tone-ink: #f2f2f2;
    --_tone-accent: #fff;
    --_rule: 1px solid #8c8c8c;
    --_media: 0px;
  }
  ${root}[${tone}~='plain'] {
    --_tone-ground: var(--cong-color-page-raised);
    --_tone-ink: var(--cong-color-text);
    --_tone-accent: var(--cong-color-accent);
    --_rule: 1px solid var(--cong-color-rule);
  }
  @media print {
    ${root} {
      --_ground: none !important;
      --_ink: #000 !important;
      --_accent: #000 !important;
      --_rule: 1px solid #000 !important;
      --_inset: 0px !important;
      --_media: 0px !important;
      --_end: 0px !important;
    }
  }
  @media (forced-colors: active) {
    ${root} {
      --_accent: CanvasText !important;
      --_rule: 1px solid !important;
    }
  }
`;

/** The author's sentence and ours: same lines, same heights. */
const sentence = (root: CSSResult) => css`
  ${root} > p {
    margin: 0;
    text-wrap: balance;
  }
  ${root} > p + p {
    font-size: 0.875rem;
    font-weight: 400;
  }
  ${root} > p strong {
    color: var(--_accent);
    font-size: 1.2em;
    line-height: 1;
  }
`;

export const lightStyles = css`
  @layer cong {
    ${tones(css`cong-anniversary-banner`, css`tone`)}
    cong-anniversary-banner:is([dismissible], [motion]:not([tone='mourning'])) {
      --_end: 44px;
    }
    cong-anniversary-banner[dismissible][motion]:not([tone='mourning']) {
      --_end: 88px;
    }
    ${sentence(css`cong-anniversary-banner`)}
    cong-anniversary-banner a {
      color: inherit;
    }
    cong-anniversary-banner :focus-visible {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
    }
    cong-anniversary-banner > [slot='media'] {
      position: absolute;
      inset-block: 0;
      inset-inline-start: var(--_inset);
      margin-block: auto;
      inline-size: min(var(--_media), 56px);
      block-size: 56px;
      object-fit: contain;
    }
    cong-anniversary-banner > [slot='actions'] {
      margin-block: 12px 0;
      font-size: 0.875rem;
    }
    cong-anniversary-banner > a[slot='actions'] {
      display: inline-block;
      padding: 10.5px 16px;
      border: 1px solid;
      border-radius: calc(var(--cong-radius) / 2);
      text-decoration: none;
    }
  }
`;

export const styles = [
  hostStyles,
  tones(css`section`, css`class`),
  sentence(css`.text`),
  css`
    :host([inactive]),
    :host(:empty) .authors {
      display: none;
    }
    section {
      position: relative;
      isolation: isolate;
      padding: 24px calc(var(--_inset) + var(--_end, 0px)) 24px calc(var(--_inset) + var(--_media));
      border-block: var(--_rule);
      background: var(--_ground);
      color: var(--_ink);
      font: 600 1.2rem/1.5 var(--cong-font-family);
      text-align: start;
    }
    :focus-visible {
      outline-color: var(--_accent);
    }
    .text {
      display: block;
      color: inherit;
      text-decoration: none;
    }
    .text:any-link p:first-child {
      text-decoration: underline 1px;
      text-underline-offset: 0.25em;
    }
    .lotus,
    img {
      position: absolute;
      inset-block: 0;
      inset-inline-start: var(--_inset);
      margin-block: auto;
      inline-size: min(var(--_media), 56px);
      block-size: 56px;
      color: var(--_accent);
      stroke-width: 1.5;
      object-fit: contain;
    }
    .drum {
      position: absolute;
      z-index: -1;
      inset-block: 0;
      inset-inline-end: 0;
      inline-size: calc(var(--_inset) + 184px);
      block-size: 100%;
      color: var(--_accent);
      stroke-linecap: butt;
      stroke-width: 1.5;
      opacity: 0.16;
    }
    .drum svg {
      overflow: visible;
      stroke-linecap: inherit;
      stroke-width: inherit;
    }
    .star {
      fill: currentColor;
      stroke: none;
    }
    .dots {
      stroke-dasharray: 0 1;
      stroke-linecap: round;
    }
    .ground {
      stroke: var(--_ground);
    }
    .solemn .drum {
      opacity: 0.08;
    }
    .plain .drum {
      display: none;
    }
    .buttons {
      position: absolute;
      inset-block: 0;
      inset-inline-end: calc(var(--_inset) - 12px);
      display: flex;
      align-items: center;
    }
    button {
      display: grid;
      place-content: center;
      inline-size: 44px;
      padding: 0;
      border-color: transparent;
    }
    button:hover {
      border-color: currentColor;
    }
    .pause {
      display: none;
    }
    @media screen and (prefers-reduced-motion: no-preference) {
      .pause {
        display: grid;
      }
      .moving {
        overflow: hidden;
      }
      .moving .text {
        inline-size: max-content;
        padding-inline-start: var(--_start, 0);
        white-space: nowrap;
        outline-offset: -3px;
        animation: pass var(--_time, 0s) linear var(--_delay, 0s) infinite;
      }
      .moving:hover .text,
      .moving:focus-within .text,
      .still .text {
        animation-play-state: paused;
      }
    }
    @keyframes pass {
      to {
        transform: translateX(-100%);
      }
    }
    @media print {
      .buttons,
      svg {
        display: none;
      }
    }
    @media (forced-colors: active) {
      .drum {
        display: none;
      }
    }
  `,
];
