import {boxStyles} from '../../styles/box.js';
import {css} from '../../styles/css-text.js';
import {hostStyles} from '../../styles/host.js';
import {sheet} from '../../styles/sheet.js';
import {list} from './visit-counter.light.js';

export const styles = [
  hostStyles,
  boxStyles,
  sheet(list),
  sheet(css`
    /* A server cannot tell what is slotted: it covers the author's numbers, and nothing else. */
    .covered::slotted(:is(dl, data, [data-metric], [data-date])) {
      display: none !important;
    }
    .wide {
      grid-column: 1 / -1;
      padding-block-end: 0;
      font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
    }
    .wide + dd {
      grid-column: 1 / -1;
      border: 0;
      font-size: calc(1.25 * var(--cong-font-size-base));
      line-height: 2;
    }
    /* The digits have a row of their own above the columns. */
    @container (min-width: 30em) {
      .wide ~ :where(:nth-of-type(3n + 2)) {
        grid-column: 1;
      }
      .wide ~ :where(:nth-of-type(3n)) {
        grid-column: 2;
      }
      .wide ~ :where(:nth-of-type(3n + 1)) {
        grid-column: 3;
      }
    }
    p {
      margin: 12px 0 0;
    }
  `),
];
