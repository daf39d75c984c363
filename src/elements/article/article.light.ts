import {css} from '../../styles/css-text.js';
import {aroundStyles} from './styles/around.styles.js';
import {bodyStyles} from './styles/body-type.styles.js';
import {paperStyles} from './styles/paper.styles.js';
import {pastedStyles} from './styles/pasted-text.styles.js';
import {scrollEdgeStyles} from './styles/scroll-edges.styles.js';

/**
 * The column: 33em hold 60 to 72 characters of Vietnamese in the fonts that are in use, which `ch`, the width of a
 * nought, does not tell. It and its tools stay as wide as they are when the reader changes the size of the text.
 */
const columnStyles = css`
  cong-article:where(:not([hidden])) {
    display: flow-root;
  }
  cong-article {
    max-inline-size: calc(33em / var(--_article-scale, 1));
    color: var(--cong-color-text);
    font: calc(
        var(--cong-article-font-size, calc(var(--cong-font-scale-4) * var(--cong-font-size-base))) *
          var(--_article-scale, 1)
      ) /
      calc(16 / 9 * var(--_article-leading, 1)) var(--cong-font-family);
    text-wrap: pretty;
    overflow-wrap: break-word;
    hyphens: manual;
  }
  cong-article:where([text-size='87.5']) {
    --_article-scale: 0.875;
  }
  cong-article:where([text-size='112.5']) {
    --_article-scale: 1.125;
  }
  cong-article:where([text-size='125']) {
    --_article-scale: 1.25;
  }
  cong-article:where([text-size='150']) {
    --_article-scale: 1.5;
  }
  cong-article:where([line-spacing='120']) {
    --_article-leading: 1.2;
  }
  cong-article:where([line-spacing='140']) {
    --_article-leading: 1.4;
  }
`;

/** How an article looks whose author wrote HTML, pasted it from Word, or sends it to paper, which comes last. */
export const lightStyles = [
  columnStyles,
  bodyStyles,
  scrollEdgeStyles,
  aroundStyles,
  pastedStyles,
  paperStyles,
].join('');
