import {css} from '../../styles/css-text.js';
import {ownIcons} from '../../styles/own-icons.js';
import {hostStyles} from '../../styles/host.js';
import {sheet} from '../../styles/sheet.js';
import {sentence} from './sentence.js';

export const styles = [
  hostStyles,
  sheet(css`
    ${ownIcons(['close'])}
    ${sentence('a')}
    :host(:empty) .authors {
      display: none;
    }
    /* Swallowed content looks as the page does, in whose tree it stands. */
    .rest {
      --_accent: var(--cong-color-text);
      color: var(--cong-color-text);
      font: var(--cong-font-size-base) / 1.6 var(--cong-font-family);
      text-wrap: wrap;
    }
    section {
      position: relative;
      isolation: isolate;
      padding-block: var(--_block);
      padding-inline: var(--_padding-inline);
      border-block: var(--_rule);
      background: var(--_ground);
    }
    a {
      display: block;
      text-decoration: none;
    }
    [href] p:first-child {
      text-decoration: underline 1px;
      text-underline-offset: 0.25em;
    }
    .lotus,
    .drum {
      position: absolute;
      inset-block: 0;
      color: var(--_accent);
      stroke-width: 1.5;
    }
    .lotus,
    img {
      inset-inline-start: var(--_inset);
      margin-block: auto;
      inline-size: min(var(--_media) - 12px, 56px);
      block-size: 56px;
    }
    img {
      position: absolute;
      inset-block: 0;
      object-fit: contain;
    }
    .drum {
      z-index: -1;
      display: var(--_drum);
      inset-inline-end: 0;
      inline-size: min(var(--_inset) + 184px, 40%);
      block-size: 100%;
      opacity: var(--_faint);
    }
    .drum g {
      transform: translate(174px, 50%);
    }
    /* Its rays fade into the words, and end at the edge. Browsers without the selector cut it in the midst. */
    :host(:dir(rtl)) .drum {
      scale: -1 1;
    }
    .ground {
      stroke: var(--_ground);
    }
    [part='countdown'] {
      white-space: nowrap;
    }
    /* The number of a round year grows into the blanks beside it, by the same width whatever its length. */
    .figures-1 {
      --_figures: 1;
    }
    .figures-3 {
      --_figures: 3;
    }
    .figures-4 {
      --_figures: 4;
    }
    :is([part~='round'], [part~='half-round']) [part='years'] {
      display: inline-block;
      transform: scale(calc(1 + var(--_growth) / var(--_figures, 2)));
      transform-origin: 50% 75%;
    }
    [part~='round'] {
      --_growth: 0.24;
    }
    [part~='half-round'] {
      --_growth: 0.16;
    }
    /* The rules of a round year lie on the ground. */
    :is([part~='round'], [part~='half-round'])::after {
      position: absolute;
      inset: 6px 0;
      border-block: 1px solid var(--_accent);
      pointer-events: none;
      content: '';
    }
    [part~='round']::after {
      border-block: 3px double var(--_accent);
    }
    /* In the middle of two lines; where the banner is narrow, in its corner. */
    .buttons {
      position: absolute;
      inset-block-start: 0;
      inset-inline-end: calc(var(--_inset) - 12px);
      display: flex;
      padding-block-start: clamp(4px, (100% - 560px) * 999, 27px);
    }
    button {
      display: grid;
      place-content: center;
      inline-size: 44px;
      padding: 0;
    }
    button:not(:hover) {
      border-color: transparent;
    }
    @media print {
      .buttons {
        display: none;
      }
    }
  `),
];
