import {boxStyles} from '../../styles/box.js';
import {css} from '../../styles/css-text.js';
import {hostStyles} from '../../styles/host.js';
import {sheet} from '../../styles/sheet.js';

export const styles = [
  hostStyles,
  boxStyles,
  sheet(css`
    /* Two columns at least, but for words that are too large for that. */
    .photos,
    .skeleton {
      --_column: minmax(
        min(
          var(--cong-photo-gallery-size, 220px),
          max(50% - var(--cong-photo-gallery-gap, 12px) / 2, min(5.5em, 100%))
        ),
        1fr
      );
      display: grid;
      grid-template-columns: repeat(auto-fill, var(--_column));
      gap: 16px var(--cong-photo-gallery-gap, 12px);
      margin: 0;
      grid-auto-flow: dense;
      align-items: start;
    }
    /* One row of them, which is full. */
    .skeleton {
      grid-template: auto / repeat(auto-fit, var(--_column));
      grid-auto-rows: 0;
      row-gap: 0;
      overflow: hidden;
    }
    .skeleton :is(i, i + i) {
      block-size: auto;
      aspect-ratio: var(--cong-photo-gallery-ratio, 3 / 2);
      border: 0;
    }
    .skeleton i::before {
      inline-size: 100% !important;
      block-size: 100%;
    }
  `),
];
