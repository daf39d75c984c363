import {boxStyles} from '../../styles/box.js';
import {css} from '../../styles/css-text.js';
import {hostStyles} from '../../styles/host.js';
import {sheet} from '../../styles/sheet.js';

export const styles = [
  hostStyles,
  boxStyles,
  sheet(css`
    .photos,
    .skeleton {
      display: grid;
      grid-template-columns: repeat(
        auto-fill,
        minmax(
          min(var(--cong-photo-gallery-size, 220px), 50% - var(--cong-photo-gallery-gap, 12px) / 2),
          1fr
        )
      );
      gap: 16px var(--cong-photo-gallery-gap, 12px);
      margin: 0;
      grid-auto-flow: dense;
      align-items: start;
    }
    .skeleton i {
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
