import {css} from '../../styles/css-text.js';
import {aroundStyles} from './around.js';
import {bodyStyles} from './body-type.js';
import {paperStyles} from './paper.js';
import {pastedStyles} from './pasted-text.js';

/** The column. It and its tools stay as wide as they are when the reader changes the size of the text. */
const columnStyles = css`
  @layer cong {
    cong-article:not([hidden]) {
      display: flow-root;
    }
    cong-article {
      max-inline-size: calc(70ch / var(--_article-scale, 1));
      color: var(--cong-color-text);
      font: calc(var(--cong-article-font-size, 1.125rem) * var(--_article-scale, 1)) / 1.7
        var(--cong-font-family);
      overflow-wrap: break-word;
      hyphens: manual;
    }
    cong-article[text-size='87.5'] {
      --_article-scale: 0.875;
    }
    cong-article[text-size='112.5'] {
      --_article-scale: 1.125;
    }
    cong-article[text-size='125'] {
      --_article-scale: 1.25;
    }
    cong-article[text-size='150'] {
      --_article-scale: 1.5;
    }
  }
`;

/** How an article looks whose author wrote HTML, pasted it from Word, or sends it to paper, which comes last. */
export const lightStyles = [columnStyles, bodyStyles, aroundStyles, pastedStyles, paperStyles].join(
  '',
);
