import {css} from '../../styles/css-text.js';
import type {PhotoPlace} from './photo-boxes.js';

/**
 * Rows of one height, each filled. By these styles alone the photos of a row are cut a little to fill it; where a script
 * knows the rows, `--_shape` and `--_width` stand on each photo, and nothing is cut.
 */
export const justified = ({container, photo, box}: PhotoPlace) => css`
  ${container} {
    display: flex;
    flex-wrap: wrap;
    grid-auto-rows: var(--cong-photo-gallery-row, min(200px, 60px + 15vw));
  }
  ${box} {
    flex: none;
    inline-size: 100% !important;
  }
  ${photo} {
    flex: 1 1 auto;
    inline-size: auto !important;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  /* So that a photo left alone is no banner. Not by ::after, which turns the photos' order in a slot of Chrome 109. */
  ${photo}:where(:last-child) {
    flex-grow: 0;
  }
  ${photo}:where(a),
  ${photo} > a {
    aspect-ratio: auto;
  }
  ${photo}:where(img),
  ${photo} img {
    block-size: var(--cong-photo-gallery-row, min(200px, 60px + 15vw)) !important;
  }
  ${photo}:where(img:not([width][height])),
  ${photo} img:where(:not([width][height])) {
    aspect-ratio: 3 / 2;
  }
  /* The words of a photo take the width that the photo has. */
  ${photo} *:is(figcaption, dd, p) {
    inline-size: 0;
    min-inline-size: 100%;
  }
  ${box}:where([style*='--_shape']) {
    flex: none;
    inline-size: var(--_width) !important;
  }
  ${photo}:where(a[style*='--_shape']),
  ${photo}:where([style*='--_shape']) > a,
  ${photo}:where(img[style*='--_shape']),
  ${photo}:where([style*='--_shape']) img {
    block-size: 100% !important;
    aspect-ratio: var(--_shape);
  }
`;

/** One row that scrolls sideways, a part of the next photo in sight. On paper the photos stand in the grid. */
export const carousel = ({container, box}: PhotoPlace) => css`
  @media screen {
    ${container} {
      display: flex;
      margin: -6px calc(-1 * var(--cong-box-inline)) 44px;
      padding: 6px var(--cong-box-inline) 12px;
      overflow: auto hidden;
      overscroll-behavior-inline: contain;
      scroll-padding-inline: var(--cong-box-inline);
      scroll-snap-type: inline mandatory;
      scrollbar-color: var(--cong-color-field) transparent;
      scrollbar-width: thin;
    }
    ${box} {
      flex: none;
      inline-size: min(var(--cong-photo-gallery-slide, 320px), 82%);
      scroll-snap-align: start;
    }
  }
`;

/**
 * The words of a photo over its foot, on a ground that they can be read on whatever the photo. In forced colours they
 * stay under it: the ground would be opaque there, and hide most of a small photo.
 */
export const captionsOver = ({photo}: PhotoPlace) => css`
  @media screen and (forced-colors: none) {
    ${photo}:where(figure, dl) {
      position: relative;
    }
    ${photo} *:is(figcaption, dd) {
      display: -webkit-box;
      position: absolute;
      inset: auto 0 0;
      inline-size: auto;
      min-inline-size: 0;
      max-block-size: 100%;
      margin: 0;
      padding: 28px 10px 0;
      /* Room below the words that is not padding, in which a line too many would show. */
      border-block-end: 8px solid transparent;
      border-radius: 0 0 var(--_radius) var(--_radius);
      overflow: hidden;
      background: linear-gradient(transparent, rgb(0 0 0 / 72%) 28px) border-box;
      color: #fff;
      pointer-events: none;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
    ${photo} *:is(figcaption, dd) a {
      color: inherit;
      pointer-events: auto;
    }
  }
  @media screen and (max-width: 30em) and (forced-colors: none) {
    ${photo} *:is(figcaption, dd) {
      padding: 16px 8px 0;
      border-block-end-width: 5px;
      background: linear-gradient(transparent, rgb(0 0 0 / 72%) 16px) border-box;
      font-size: calc(0.8125 * var(--cong-font-size-base));
      line-height: 1.35;
    }
  }
`;
