import {css} from '../../styles/css-text.js';
import {groups, writtenPlace, type PhotoPlace} from './photo-boxes.js';

/**
 * One sheet for the photos that the author wrote and for those from data. The cells have one shape whatever that of
 * the picture, so that nothing moves while pictures come, or where one never does.
 *
 * @param even where the shape that the markup tells does not have to hold
 */
export const photos = ({photo}: PhotoPlace, even = photo) => css`
  ${photo} {
    display: block;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
  }
  ${photo}:where(a),
  ${photo} > a {
    display: block;
    aspect-ratio: var(--cong-photo-gallery-ratio, 3 / 2);
    border-radius: var(--_radius);
    color: var(--cong-color-link);
    text-decoration: none;
  }
  ${photo} a:where(:not(${photo})):where(:has(> :is(img, picture))) {
    display: block;
  }
  ${photo} picture {
    display: contents;
  }
  ${photo} a:where(:focus-visible),
  ${photo}:where(a, img):where(:focus-visible),
  ${photo} img:where(:focus-visible) {
    outline: var(--cong-ring-width) solid var(--cong-color-focus);
    outline-offset: 2px;
  }
  ${photo}:where(img),
  ${photo} img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--cong-color-page);
    color: var(--cong-color-muted);
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
  }
  ${even}:where(img),
  ${even} img {
    aspect-ratio: var(--cong-photo-gallery-ratio, 3 / 2);
  }
  ${photo} *:is(figcaption, dd, p) {
    margin: 6px 0 0;
    padding: 0;
    color: var(--cong-color-muted);
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
    line-height: 1.5;
    overflow-wrap: break-word;
    text-wrap: balance;
  }
  @media print {
    ${photo} {
      break-inside: avoid;
    }
  }
`;

export const lightStyles = css`
  ${photos(writtenPlace(), writtenPlace(":where(:not([layout='justified']))").photo)}
  ${groups}
  cong-photo-gallery :is(*, img):where([role='button']) {
    cursor: pointer;
  }
  /* In a page from right to left the number stays before its word. */
  cong-photo-gallery::part(note) {
    unicode-bidi: plaintext;
  }
`;
