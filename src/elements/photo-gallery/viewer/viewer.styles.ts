import {css} from '../../../styles/css-text.js';
import {ownIcons} from '../../../styles/own-icons.js';

const ICONS = [
  ...[
    'play',
    'share',
    'more',
    'download',
    'zoom-out',
    'zoom-in',
    'full-screen',
    'external',
    'close',
  ],
  ...['previous', 'next', 'broken-image'],
];

/** The look of the viewer, dark in every scheme: a photo is judged against a quiet ground. */
export const viewerStyles = css`
  ${ownIcons(ICONS)}
  /* The frame as well, which goes on alone while the photo goes back to the page. */
  .viewer,
  .viewer::backdrop,
  .frame[popover] {
    --cong-color-focus: #e3bd62;
    position: fixed;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    padding: 0;
    border: 0;
    background: none;
    color: #f1ebe3;
    color-scheme: dark;
    text-align: start;
  }
  .viewer {
    overflow: hidden auto;
    overscroll-behavior: contain;
    outline: none;
  }
  .frame {
    position: relative;
    isolation: isolate;
    display: grid;
    grid-template: auto minmax(calc(11 * var(--cong-font-size-base)), 1fr) auto auto / 100%;
    min-block-size: 100%;
    overflow: hidden;
  }
  .frame[popover] {
    pointer-events: none;
  }
  .ground {
    position: absolute;
    z-index: -1;
    inset: 0;
    background: #141110;
  }
  .ground,
  .bar,
  .step,
  .caption,
  .strip {
    opacity: var(--_shown, 1);
    transition: opacity 0.2s;
  }
  .frame p {
    margin: 0;
  }
  .bar {
    display: flex;
    align-items: center;
    gap: 4px;
    padding: 8px;
    padding-inline-start: 20px;
  }
  .counter {
    flex: 1;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .tool {
    display: grid;
    place-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 0;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    color: inherit;
  }
  .tool:hover {
    background: rgb(255 255 255 / 0.14);
  }
  .tool[aria-disabled='true'] {
    opacity: calc(0.35 * var(--_shown, 1));
    cursor: default;
  }
  .tool[aria-pressed='true'] {
    background: #e3bd62;
    color: #141110;
  }
  .tool svg {
    inline-size: calc(1.375 * var(--cong-font-size-base));
    block-size: calc(1.375 * var(--cong-font-size-base));
  }
  .more,
  .panel {
    display: contents;
  }
  .opener,
  .veil {
    display: none;
  }
  .area {
    display: grid;
    touch-action: none;
    user-select: none;
  }
  .area > * {
    grid-area: 1 / 1;
  }
  .stage {
    position: relative;
    display: grid;
    place-items: center;
    overflow: hidden;
  }
  .moving .stage {
    z-index: 1;
    overflow: visible;
  }
  .zoomed {
    cursor: grab;
  }
  .stage img {
    position: absolute;
    inset: 0;
    max-inline-size: 100%;
    max-block-size: 100%;
    margin: auto;
  }
  .loading {
    position: absolute;
    inset: 0;
    container-type: size;
    display: grid;
    place-content: center;
  }
  .thumb {
    inline-size: 100cqi;
    object-fit: contain;
  }
  /* The place of the photo itself, which is as large as it is or as the stage has room. */
  .shaped {
    inline-size: min(var(--_width, 100cqi), 100cqi, 100cqb * var(--_ratio));
    aspect-ratio: var(--_ratio);
    object-fit: cover;
  }
  .loading p {
    z-index: 1;
    padding: 8px;
    border-radius: var(--cong-radius);
    background: rgb(20 17 16 / 0.72);
    /* Most photos are there before. */
    animation: appear 0.2s 0.4s backwards;
  }
  .step {
    z-index: 1;
    align-self: center;
    justify-self: start;
    min-inline-size: 48px;
    min-block-size: 48px;
    margin-inline: 8px;
    border-radius: 50%;
    background: rgb(20 17 16 / 0.72);
  }
  .next {
    justify-self: end;
  }
  .mirrored svg {
    scale: -1 1;
  }
  .pad {
    z-index: 1;
    place-self: end;
    display: none;
    grid-template-columns: repeat(3, auto);
    margin: 8px;
    border-radius: var(--cong-radius);
    background: rgb(20 17 16 / 0.72);
  }
  .zoomed ~ .pad {
    display: grid;
  }
  .pad > :is(.ArrowUp, .ArrowDown) {
    grid-column: 2;
  }
  .pad > .ArrowLeft {
    grid-area: 2 / 1;
  }
  .pad > .ArrowRight {
    grid-area: 2 / 3;
  }
  .stage video {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    touch-action: auto;
  }
  .failed {
    display: grid;
    justify-items: center;
    gap: 12px;
    padding: 16px 64px;
    color: #b8ada1;
    text-align: center;
  }
  .failed svg {
    inline-size: 40px;
    block-size: 40px;
    stroke-width: 1.5;
  }
  .failed button {
    color: #f1ebe3;
  }
  .failed a {
    padding-block: 10px;
    color: #eaa79b;
  }
  .caption {
    min-block-size: calc(4.5 * var(--cong-font-size-base));
    padding: 12px 20px;
    text-align: center;
    text-wrap: balance;
  }
  .caption .title {
    font-weight: var(--cong-weight-bold);
  }
  .caption .source {
    color: #b8ada1;
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
  }
  .strip {
    position: relative;
    display: flex;
    gap: 4px;
    block-size: 68px;
    padding: 4px 16px 16px;
    overflow-x: auto;
    scrollbar-width: none;
  }
  .strip button {
    flex: none;
    inline-size: 64px;
    block-size: 48px;
    padding: 0;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    background: #2a2522;
    overflow: hidden;
    opacity: 0.6;
  }
  .strip button:first-child {
    margin-inline-start: auto;
  }
  .strip button:last-child {
    margin-inline-end: auto;
  }
  .strip :is([aria-current], :hover, :focus-visible) {
    border-color: #e3bd62;
    opacity: 1;
  }
  .strip img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  @media (max-height: 30rem) {
    .strip {
      display: none;
    }
  }
  /* Where the thumbnails show, fingers swipe or press those; the buttons stay for keys and screen readers. */
  @media (pointer: coarse) and (min-height: 30.0625rem) {
    .step:not(:focus-visible) {
      clip-path: inset(50%);
    }
  }
  /* One row: what there is no room for stands in a panel below it, each tool with its name. */
  @media (max-width: 30rem) {
    .bar {
      position: relative;
      z-index: 2;
      gap: 0;
      padding-inline-end: 4px;
    }
    .opener {
      display: grid;
    }
    .panel {
      position: absolute;
      inset-block-start: calc(100% - 4px);
      inset-inline-end: 8px;
      display: none;
      padding-block: 4px;
      border: 1px solid #4b443e;
      border-radius: var(--cong-radius);
      background: #2a2522;
    }
    .open > :is(.veil, .panel) {
      display: block;
    }
    .veil {
      position: fixed;
      inset: 0;
      border: 0;
      outline: none;
    }
    .panel .tool {
      box-sizing: border-box;
      grid-template-columns: auto 1fr;
      justify-items: start;
      gap: 12px;
      inline-size: 100%;
      padding-inline: 16px;
      font-weight: 400;
      text-decoration: none;
    }
    .panel .tool::after {
      content: attr(title);
    }
  }
  @media (min-width: 48rem) {
    .stage {
      margin-inline: 72px;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .fresh > img {
      animation: appear 0.2s;
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media (forced-colors: active) {
    .tool[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
    .strip [aria-current] {
      border-color: Highlight;
    }
  }
  @media print {
    .photos {
      content-visibility: visible !important;
    }
    .viewer {
      display: none;
    }
  }
`;
