import {css} from 'lit';
import {hostStyles} from '../../styles/host.js';

/**
 * The line of facts breaks at places that the style sheet for the time before upgrade can foretell, whatever the
 * font: see article.before.css. `999` turns the difference from 40rem into all or nothing, and a margin of 100 %
 * leaves no room for a neighbour.
 */
export const styles = [
  hostStyles,
  css`
    .meta {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      margin-block-end: 16px;
      color: var(--cong-color-muted);
      font-size: 0.875rem;
      line-height: 1.6;
      font-variant-numeric: tabular-nums;
    }
    .meta > * {
      flex: none;
      max-inline-size: 100%;
    }
    [part='published'],
    [part='author'] {
      margin-inline-end: clamp(0px, (40rem - 100%) * 999, 100%);
    }
    .meta > [part='modified'] {
      flex-basis: 100%;
    }

    .tools {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      margin-block-end: 24px;
      padding-block: 2px;
      border-block: 1px solid var(--cong-color-rule);
      color: var(--cong-color-muted);
      font-size: 1rem;
      line-height: 1.6;
    }
    .toolbar,
    .group {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
    }
    .group + .group::before {
      content: '';
      block-size: 20px;
      margin-inline: 8px;
      border-inline-start: 1px solid var(--cong-color-rule);
    }
    button {
      display: grid;
      place-content: center;
      min-inline-size: 44px;
      padding: 0;
      border: 0;
      font-weight: 700;
      line-height: 1;
    }
    button:hover {
      color: var(--cong-color-text);
    }
    [aria-disabled='true'] {
      cursor: default;
    }
    [aria-disabled='true']::before {
      opacity: 0.45;
    }
    .smaller::before {
      content: 'A−';
      font-size: 0.875rem;
    }
    .normal::before {
      content: 'A';
    }
    .larger::before {
      content: 'A+';
      font-size: 1.25rem;
    }
    .status {
      flex: 1 1 12rem;
      font-size: 0.875rem;
      text-align: end;
      overflow-wrap: anywhere;
    }

    .source,
    .address {
      margin: 0 0 1.25rem;
      color: var(--cong-color-muted);
      font-size: 0.875rem;
      line-height: 1.6;
      text-align: end;
    }
    .address {
      display: none;
    }

    @media print {
      .tools {
        display: none;
      }
      .address {
        display: block;
        margin-block-start: 1.25rem;
        text-align: start;
        overflow-wrap: anywhere;
      }
      .meta,
      .source,
      .address,
      a {
        color: inherit;
      }
      .source a::after {
        content: ' (' attr(href) ')';
      }
    }
  `,
];
