import {css} from '../../styles/css-text.js';
import {aroundStyles} from './styles/around.styles.js';
import {bodyStyles} from './styles/body-type.styles.js';
import {paperStyles} from './styles/paper.styles.js';
import {pastedStyles} from './styles/pasted-text.styles.js';

/** The column. It and its tools stay as wide as they are when the reader changes the size of the text. */
const columnStyles = css`
  cong-article:where(:not([hidden])) {
    display: flow-root;
  }
  cong-article {
    max-inline-size: calc(70ch / var(--_article-scale, 1));
    color: var(--cong-color-text);
    font: calc(
        var(--cong-article-font-size, calc(1.125 * var(--cong-font-size-base))) *
          var(--_article-scale, 1)
      ) /
      calc(1.7 * var(--_article-leading, 1)) var(--cong-font-family);
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

  /*
   * The room of the tools, whose buttons are 44 px wide: one row, or two of at most six buttons where the column is
   * too narrow. The factor of 999 makes all or nothing of the difference.
   */
  cong-article {
    --_article-buttons: 10;
    --_article-lack: (var(--_article-buttons) * 44px - 100%) * 999;
    --_article-tools: clamp(44px, var(--_article-lack), 88px);
    --_article-tools-width: clamp(264px, 999px - var(--_article-lack), 100%);
  }
  cong-article:where([tools]) {
    --_article-sizes: 0;
    --_article-spacing: 0;
    --_article-contrast: 0;
    --_article-contents: 0;
    --_article-print: 0;
    --_article-copy: 0;
    --_article-share: 0;
    --_article-listen: 0;
    --_article-buttons: calc(
      var(--_article-sizes) + var(--_article-spacing) + var(--_article-contrast) +
        var(--_article-contents) + var(--_article-print) + var(--_article-copy) +
        var(--_article-share) + var(--_article-listen)
    );
  }
  cong-article:where([tools~='font-size']) {
    --_article-sizes: 3;
  }
  cong-article:where([tools~='line-spacing']) {
    --_article-spacing: 1;
  }
  cong-article:where([tools~='contrast']) {
    --_article-contrast: 1;
  }
  cong-article:where([tools~='contents']) {
    --_article-contents: 1;
  }
  cong-article:where([tools~='print']) {
    --_article-print: 1;
  }
  cong-article:where([tools~='copy']) {
    --_article-copy: 1;
  }
  cong-article:where([tools~='share']) {
    --_article-share: 1;
  }
  cong-article:where([tools~='listen']) {
    --_article-listen: 1;
  }
`;

/** How an article looks whose author wrote HTML, pasted it from Word, or sends it to paper, which comes last. */
export const lightStyles = [columnStyles, bodyStyles, aroundStyles, pastedStyles, paperStyles].join(
  '',
);
