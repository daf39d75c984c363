import {css} from '../../../styles/css-text.js';
import {tags} from '../../../styles/tags.js';

const others = tags.filter((tag) => tag !== 'cong-article').join();

/**
 * The article on paper, in black whatever the scheme: what a reader keeps, and nothing that only works on a screen.
 * Where a page has an article, it is what is printed of the elements of this library.
 */
export const paperStyles = css`
  @media print {
    cong-article {
      --cong-color-page-raised: #fff;
      --cong-color-text: #000;
      --cong-color-muted: #000;
      --cong-color-link: #000;
      --cong-color-rule: #999;
      --cong-color-match: #ffe58a;
      max-inline-size: none;
      font-size: calc(var(--cong-article-font-size, 12pt) * var(--_article-scale, 1));
      line-height: 1.5;
      orphans: 3;
      widows: 3;
    }
    cong-article
      > :is(*, p):where(
        [slot='audio'],
        [slot='tags'],
        [slot='rating'],
        [slot='related'],
        [slot='comments']
      ),
    cong-article :is(iframe, video, audio) {
      display: none;
    }
    /* Firefox 115 does not know :has(). The body makes the rule stronger than what shows an element. */
    :where(:root:has(cong-article)) body :is(${others}):where(:not(cong-article *)) {
      display: none;
    }
    cong-article :is(h1, h2, h3, h4, h5, h6, dt, caption, thead) {
      break-after: avoid;
    }
    cong-article :is(h1, h2, h3, h4, h5, h6, figure, img, tr, blockquote) {
      break-inside: avoid;
    }
    cong-article img {
      max-block-size: 80vh;
      inline-size: auto;
    }
    cong-article table {
      display: table;
    }
    cong-article caption {
      display: table-caption;
    }
    cong-article :where([style*='overflow']) {
      overflow: visible !important;
    }
    cong-article pre {
      white-space: pre-wrap;
    }
    cong-article :is(td, th) {
      min-inline-size: 0;
    }
    cong-article a:where(:is([href*='://'], [href^='//']):not([data-cong-plain]))::after {
      content: ' (' attr(href) ')';
      font-weight: var(--cong-weight-normal);
      font-size: 0.8em;
      overflow-wrap: anywhere;
    }
  }
`;
