import {css} from '../../styles/css-text.js';

/**
 * One sheet for the photos that the author wrote and for those from data. The cells have one shape whatever that of
 * the picture, so that nothing moves while pictures come, or where one never does.
 */
export const photos = css`
  :where(cong-photo-gallery, .photos) > :not(figure, a, details) {
    grid-column: 1 / -1;
  }
  :where(cong-photo-gallery, .photos) > :is(figure, p) {
    margin: 0;
    padding: 0;
  }
  :where(cong-photo-gallery, .photos) > a,
  :where(cong-photo-gallery, .photos) > figure > a {
    display: block;
    aspect-ratio: var(--cong-photo-gallery-ratio, 3 / 2);
    border-radius: calc(var(--cong-radius) / 2);
    color: var(--cong-color-link);
    text-decoration: none;
  }
  :where(cong-photo-gallery, .photos) > :is(figure, a) picture {
    display: contents;
  }
  :where(cong-photo-gallery, .photos) a:where(:focus-visible) {
    outline: 3px solid var(--cong-color-focus);
    outline-offset: 2px;
  }
  :where(cong-photo-gallery, .photos) > :is(figure, a) img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    overflow: hidden;
    border-radius: calc(var(--cong-radius) / 2);
    background: var(--cong-color-page);
    color: var(--cong-color-muted);
    font-size: calc(0.875 * var(--cong-font-size-base));
  }
  /* Not where the shape that the markup tells has to hold, which any other would replace. */
  :where(cong-photo-gallery:not([layout='justified']), .photos) > :is(figure, a) img {
    aspect-ratio: var(--cong-photo-gallery-ratio, 3 / 2);
  }
  :where(cong-photo-gallery, .photos) > figure > figcaption {
    margin: 6px 2px 0;
    padding: 0;
    color: var(--cong-color-muted);
    font-size: calc(0.875 * var(--cong-font-size-base));
    line-height: 1.5;
    overflow-wrap: break-word;
  }
  @media print {
    :where(cong-photo-gallery, .photos) > :is(figure, a) {
      break-inside: avoid;
    }
  }
`;

export const lightStyles = css`
  ${photos}
  /* In a page from right to left the number stays before its word. */
  cong-photo-gallery::part(note) {
    unicode-bidi: plaintext;
  }
`;
