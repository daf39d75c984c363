import {css} from '../../styles/css-text.js';
import {ownIcons} from '../../styles/own-icons.js';
import {hostStyles} from '../../styles/host.js';
import {sheet} from '../../styles/sheet.js';
import {toolStyles} from './tools/toolbar.styles.js';

/**
 * The line of facts breaks at places that the style sheet for the time before upgrade can foretell, whatever the
 * font: see article.before.css. `999` turns the difference from 36 times the base size into all or nothing, and a margin of 100 %
 * leaves no room for a neighbour.
 */
export const styles = [
  hostStyles,
  sheet(css`
    ${ownIcons(['reading-time'])}
    [part='meta'],
    [part='source'],
    [part='address'] {
      margin: 0 0 calc(1.25 * var(--cong-font-size-base));
      color: var(--cong-color-muted);
      font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
      line-height: calc(10 / 7);
    }
    [part='meta'] {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      margin-block-end: 16px;
      font-variant-numeric: tabular-nums;
      overflow: clip;
    }
    [part='meta'] > * {
      position: relative;
      flex: none;
      max-inline-size: 100%;
    }
    /* A dot parts facts in one line. Before the first of a line it stands outside, and is cut off. */
    [part='meta'] > * + :not(:empty)::before {
      content: '';
      position: absolute;
      inset-block-start: calc(5em / 7 - 1.5px);
      inset-inline-start: -9.5px;
      inline-size: 3px;
      block-size: 3px;
      border-radius: 50%;
      background: currentColor;
    }
    [part='reading-time'] svg {
      inline-size: 1.125em;
      block-size: 1.125em;
      margin-inline-end: 4px;
      vertical-align: -0.1875em;
    }
    [part='published'],
    [part='reading-time'] {
      margin-inline-end: clamp(0px, (36 * var(--cong-font-size-base) - 100%) * 999, 100%);
    }
    /* Counted when the page is there, and then nothing may move. */
    [part='reading-time'] {
      min-inline-size: calc(1.125em + 4px + 11ch);
      min-block-size: calc(10em / 7);
    }
    [part='meta'] > :is([part='author'], [part='modified']) {
      flex-basis: 100%;
    }
    [part='source'] {
      text-align: end;
    }

    @media screen {
      [part='address'] {
        display: none;
      }
    }
    @media print {
      [part='meta'],
      [part='source'],
      [part='address'],
      a {
        color: inherit;
      }
      [part='address'] {
        margin-block-start: calc(1.25 * var(--cong-font-size-base));
      }
      [part='source'] a::after {
        content: ' (' attr(href) ')';
      }
    }
  `),
  toolStyles,
];
