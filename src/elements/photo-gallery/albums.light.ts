import {css} from '../../styles/css-text.js';

/**
 * Albums that the author wrote and those from data: a card in the grid of photos and, open, its photos in a row of their
 * own, before which later cards fill up the grid. The line of the count is there before the count is.
 */
export const albums = css`
  :where(cong-photo-gallery, .photos) > details > summary {
    display: block;
    position: relative;
    border-radius: var(--_radius);
    font-weight: var(--cong-weight-strong);
    line-height: 1.5;
    text-wrap: balance;
    cursor: pointer;
  }
  :where(cong-photo-gallery, .photos) > details > summary::-webkit-details-marker {
    display: none;
  }
  :where(cong-photo-gallery, .photos) > details:where([open]) > summary,
  :where(cong-photo-gallery, .photos) > details > summary:where(:hover) {
    color: var(--cong-color-link);
  }
  :where(cong-photo-gallery, .photos) > details > summary:where(:focus-visible) {
    outline: var(--cong-ring-width) solid var(--cong-color-focus);
    outline-offset: 2px;
  }
  :where(cong-photo-gallery, .photos) > details > summary > :is(h2, h3, h4, h5, h6) {
    margin: 0;
    font: inherit;
  }
  :where(cong-photo-gallery, .photos) > details > summary :is(*, img):where(img, .cover) {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: var(--cong-photo-gallery-ratio, 3 / 2);
    margin-block-end: 6px;
    border-radius: var(--_radius);
    background: var(--cong-color-page);
    object-fit: cover;
  }
  :where(cong-photo-gallery, .photos) > details > summary::after {
    content: '';
    display: flow-root;
    inline-size: fit-content;
    min-block-size: 1.5em;
    padding-inline-end: 24px;
    color: var(--cong-color-muted);
    /* In a page from right to left the number stays before its word, and both, no wider than they are, at the right. */
    unicode-bidi: plaintext;
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
    font-weight: var(--cong-weight-normal);
    font-variant-numeric: tabular-nums;
  }
  /* By selectors: Safari may not see otherwise that the attribute has come. */
  :where(cong-photo-gallery, .photos) > details > summary:where([data-photos])::after {
    content: attr(data-photos);
  }
  :where(cong-photo-gallery, .photos) > details > summary:where([data-count])::after {
    content: attr(data-count);
  }
  :where(cong-photo-gallery, .photos) > details > summary::before {
    content: '';
    position: absolute;
    inset-block-end: 8px;
    inset-inline-end: 6px;
    inline-size: 9px;
    block-size: 9px;
    box-sizing: border-box;
    border: solid var(--cong-color-muted);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  :where(cong-photo-gallery, .photos) > details:where([open]) > summary::before {
    rotate: 225deg;
    inset-block-end: 4px;
  }
  :where(cong-photo-gallery, .photos) > details:where([open]) > cong-photo-gallery {
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
  }
  /* An open album keeps its card where it is, and has its photos in a row below that of the card. */
  @supports selector(::details-content) {
    :where(cong-photo-gallery, .photos) > details:where([open]) {
      display: contents;
    }
    :where(cong-photo-gallery, .photos) > details:where([open])::details-content {
      grid-column: 1 / -1;
      box-sizing: border-box;
      min-inline-size: 0;
      padding: 12px;
      border: var(--cong-border-width) solid var(--cong-color-rule);
      border-block-start: 3px solid var(--cong-color-accent);
      border-radius: var(--_radius);
      background: var(--cong-color-page-raised);
    }
  }
  /* Older browsers cannot part the two: there the album takes a row of its own, with the title above the photos. */
  @supports not selector(::details-content) {
    :where(cong-photo-gallery, .photos) > details:where([open]) {
      grid-column: 1 / -1;
      margin: 0;
      padding: 12px;
      border: var(--cong-border-width) solid var(--cong-color-rule);
      border-radius: var(--_radius);
      background: var(--cong-color-page-raised);
    }
    :where(cong-photo-gallery, .photos) > details:where([open]) > summary {
      display: flow-root;
      padding-inline-end: 28px;
    }
    :where(cong-photo-gallery, .photos) > details:where([open]) > summary::before {
      inset-block: 11px auto;
    }
    :where(cong-photo-gallery, .photos)
      > details:where([open])
      > summary
      :is(*, img):where(img, .cover) {
      float: left;
      float: inline-start;
      inline-size: 66px;
      margin: 0;
      margin-inline-end: 12px;
    }
    /* A long title does not run under its cover; in a browser without :has it does. */
    :where(cong-photo-gallery, .photos) > details:where([open]) > summary:where(:has(img, .cover)) {
      padding-inline-start: 78px;
    }
    :where(cong-photo-gallery, .photos)
      > details:where([open])
      > summary:where(:has(*))
      :is(*, img):where(img, .cover) {
      margin-inline-start: -78px;
    }
    :where(cong-photo-gallery, .photos) > details:where([open]) > cong-photo-gallery {
      margin-block-start: 12px;
    }
  }
  :where(cong-photo-gallery, .photos) > details > cong-photo-gallery::part(body) {
    padding: 0;
  }
  :where(cong-photo-gallery, .photos) > details > cong-photo-gallery::part(note) {
    display: none;
  }
  @media print {
    :where(cong-photo-gallery, .photos) > details:where(:not([open])) {
      break-inside: avoid;
    }
    :where(cong-photo-gallery, .photos) > details > summary::before {
      display: none;
    }
  }
`;

export const lightStyles = css`
  ${albums}
`;
