import {css, unsafeCSS} from 'lit';
import {boxStyles} from '../../styles/box.js';
import {hostStyles} from '../../styles/host.js';
import {photos} from './photo-gallery.light.js';

export const styles = [
  hostStyles,
  boxStyles,
  unsafeCSS(photos),
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
      align-items: start;
    }
    .photos + .photos,
    .retry,
    .more {
      margin-block-start: 16px;
    }
    .more {
      inline-size: 100%;
    }
  `,
];
