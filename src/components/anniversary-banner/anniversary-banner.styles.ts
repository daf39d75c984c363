import {css, unsafeCSS} from 'lit';
import {hostStyles} from '../../styles/host.js';
import {sentence} from './sentence.js';

export const styles = [
  hostStyles,
  unsafeCSS(sentence('a')),
  css`
    :host(:empty) .authors {
      display: none;
    }
    section {
      position: relative;
      isolation: isolate;
      padding: var(--_padding);
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
    .lotus {
      inset-inline-start: var(--_inset);
      margin-block: auto;
      inline-size: min(var(--_media), 56px);
      block-size: 56px;
    }
    .drum {
      z-index: -1;
      display: var(--_drum);
      inset-inline-end: 0;
      inline-size: calc(var(--_inset) + 184px);
      block-size: 100%;
      opacity: var(--_faint);
    }
    .drum g {
      transform: translate(174px, 50%);
    }
    .ground {
      stroke: var(--_ground);
    }
  `,
];
