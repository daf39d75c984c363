import {css} from 'lit';
import {boxStyles} from '../../styles/box.js';
import {hostStyles} from '../../styles/host.js';

export const styles = [
  hostStyles,
  boxStyles,
  css`
    .photos {
      display: grid;
      grid-template-columns: repeat(
        auto-fill,
        minmax(
          min(var(--cong-photo-gallery-size, 220px), 50% - var(--cong-photo-gallery-gap, 12px) / 2),
          1fr
        )
      );
      gap: 16px var(--cong-photo-gallery-gap, 12px);
      grid-auto-flow: dense;
      align-items: start;
    }
    .retry {
      margin-block-start: 16px;
    }
  `,
];
