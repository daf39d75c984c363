import {css} from '../../styles/css-text.js';

/**
 * The author's text in type. `:where()` keeps each rule as weak as the tag alone, so that elements inside the article
 * keep their own look. The text grows with the size the reader chose, the measure does not: a column that changed its
 * width would move the tools under the reader's hand.
 */
export const lightStyles = css`
  @layer cong {
    cong-article:not([hidden]) {
      display: flow-root;
    }
    cong-article {
      max-inline-size: calc(70ch / var(--_article-scale, 1));
      color: var(--cong-color-text);
      font: calc(var(--cong-article-font-size, 1.125rem) * var(--_article-scale, 1)) /
        calc(1.7 * var(--_article-leading, 1)) var(--cong-font-family);
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
    cong-article[line-spacing='120'] {
      --_article-leading: 1.2;
    }
    cong-article[line-spacing='140'] {
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
    cong-article[tools] {
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
    cong-article[tools~='font-size'] {
      --_article-sizes: 3;
    }
    cong-article[tools~='line-spacing'] {
      --_article-spacing: 1;
    }
    cong-article[tools~='contrast'] {
      --_article-contrast: 1;
    }
    cong-article[tools~='contents'] {
      --_article-contents: 1;
    }
    cong-article[tools~='print'] {
      --_article-print: 1;
    }
    cong-article[tools~='copy'] {
      --_article-copy: 1;
    }
    cong-article[tools~='share'] {
      --_article-share: 1;
    }
    cong-article[tools~='listen'] {
      --_article-listen: 1;
    }

    cong-article :where(p, ul, ol, dl, table, figure, blockquote, pre, details) {
      margin: 0 0 1.1em;
    }
    cong-article :where(h1, h2, h3, h4, h5, h6) {
      margin: 1.6em 0 0.4em;
      font-size: 1em;
      font-weight: 700;
      line-height: 1.4;
      text-wrap: balance;
    }
    cong-article :where(h2) {
      font-size: 1.222em;
    }
    cong-article :where(h3) {
      font-size: 1.1em;
    }
    cong-article > :where([slot='heading']) {
      margin: 0 0 12px;
      font: 700 clamp(1.5625rem, 1.25rem + 1.5vw, 1.9375rem) / 1.3 var(--cong-font-family);
      text-wrap: balance;
    }
    cong-article :where(:first-child, [slot='heading'] + *) {
      margin-block-start: 0;
    }
    cong-article > :where([slot='lead'], [slot='signature']) {
      font-weight: 700;
    }
    cong-article > :where([slot='signature']) {
      text-align: end;
    }

    cong-article :where(a) {
      color: var(--cong-color-link);
      text-underline-offset: 0.2em;
    }
    cong-article :where(ul, ol) {
      padding-inline-start: 1.5em;
    }
    cong-article :where(li, li > *) {
      margin-block-end: 0.4em;
    }
    cong-article :where(blockquote) {
      padding-inline-start: 20px;
      border-inline-start: 3px solid var(--cong-color-rule);
    }

    cong-article :where(*:not(td, th)) {
      box-sizing: border-box;
      max-inline-size: 100%;
    }
    cong-article :where(img, video) {
      block-size: auto;
      border-radius: calc(var(--cong-radius) / 2);
    }
    cong-article :where(figure :is(img, video)) {
      display: block;
    }
    cong-article :where(figcaption, caption) {
      margin: 0;
      padding-block: 8px 4px;
      color: var(--cong-color-muted);
      font-size: 0.778em;
      line-height: 1.6;
      text-align: start;
    }
    cong-article :where(table, pre) {
      display: block;
      overflow: auto;
    }
    cong-article :where(table) {
      border-collapse: collapse;
    }
    cong-article :where(td, th) {
      padding: 8px 12px;
      border: 1px solid var(--cong-color-rule);
      font-size: 0.889em;
      line-height: 1.5;
      text-align: start;
      vertical-align: top;
    }
    cong-article :where(th) {
      background: var(--cong-color-page-raised);
    }

    cong-article > :where([slot='notice'], [slot='attachments'], [slot='tags'], [slot='related']) {
      margin-block: 24px 0;
      padding-block-start: 16px;
      border-block-start: 1px solid var(--cong-color-rule);
      font-size: 1rem;
    }
    cong-article > :where([slot]) > :where(:last-child) {
      margin-block-end: 0;
    }
    cong-article > :where([slot='notice']) {
      color: var(--cong-color-muted);
      font-size: 0.875rem;
    }
    cong-article > :where(ul[slot='tags']) {
      display: flex;
      flex-wrap: wrap;
      column-gap: 20px;
      padding-inline: 0;
      list-style: none;
    }

    @media print {
      cong-article {
        max-inline-size: none;
        color: #000;
      }
      cong-article > :is([slot='audio'], [slot='tags'], [slot='related']) {
        display: none;
      }
      cong-article :where(h1, h2, h3, h4, h5, h6) {
        break-after: avoid;
      }
      cong-article :where(figure, img, tr, blockquote) {
        break-inside: avoid;
      }
      cong-article :where(img) {
        max-block-size: 90vh;
      }
      cong-article :where(table) {
        display: table;
      }
      cong-article :where(a, figcaption, caption, [slot='notice']) {
        color: inherit;
      }
      cong-article a[href^='http']::after {
        content: ' (' attr(href) ')';
        font-weight: 400;
        font-size: 0.8em;
        overflow-wrap: anywhere;
      }
    }
  }
`;
