import {css, unsafeCSS} from 'lit';
import {hostStyles} from '../../styles/host.js';
import {sentence, tones} from './anniversary-banner.light.js';

export const styles = [
  hostStyles,
  unsafeCSS(tones('section', 'class')),
  unsafeCSS(sentence('.text')),
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
