import {css} from '../../styles/css-text.js';

/**
 * The author's text in type. `:where()` keeps each rule as weak as the tag alone, so that elements inside the article
 * keep their own look.
 *
 * A table is a block that scrolls, with its rows in a table of the browser's own making: no wrapper is needed, and
 * browsers go on telling screen readers of a table, its headers and its cells.
 */
export const bodyStyles = css`
  @layer cong {
    /* The letters of an article of law, in their order; f, j, w and z are none, nor are letters with marks but for đ. */
    @counter-style cong-diem {
      system: alphabetic;
      symbols: a b c d đ e g h i k l m n o p q r s t u v x y;
      suffix: ') ';
    }

    cong-article {
      --_gap: 1.1em;
    }
    cong-article :where(li, dd, td, th) {
      --_gap: 0.4em;
    }
    cong-article :where(p, ul, ol, dl, table, figure, blockquote, pre, details) {
      margin: 0 0 var(--_gap);
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
    cong-article > :where([slot='lead']) {
      font-weight: 700;
    }
    cong-article :where([id]) {
      scroll-margin-block-start: var(--cong-article-scroll-margin, 1.5rem);
    }

    cong-article :where(a) {
      color: var(--cong-color-link);
      text-underline-offset: 0.2em;
    }
    cong-article :where(:focus-visible) {
      outline: 3px solid var(--cong-color-focus);
      outline-offset: 2px;
    }
    cong-article :where(ul, ol) {
      padding-inline-start: 1.75em;
    }
    cong-article :where(ol.diem) {
      list-style: cong-diem;
    }
    cong-article :where(li, dd) {
      margin: 0 0 0.4em;
    }
    cong-article :where(dt, summary) {
      font-weight: 700;
    }
    cong-article :where(dd) {
      padding-inline-start: 1.25em;
    }
    cong-article :where(blockquote) {
      padding-inline-start: 20px;
      border-inline-start: 3px solid var(--cong-color-rule);
    }
    cong-article :where(hr) {
      margin: 2em 0;
      border: 0;
      border-block-start: 1px solid var(--cong-color-rule);
    }
    cong-article :where(mark, li:target, sup :target) {
      background: var(--cong-color-match);
      color: inherit;
    }

    cong-article :where(sub, sup) {
      font-size: 0.75em;
      line-height: 0;
    }
    /* Small as they are, a finger has to hit them. */
    cong-article :where(sup a) {
      padding: 0.5em 0.35em;
      margin-inline: -0.3em;
    }
    cong-article :where(.footnotes) {
      margin-block-start: 2em;
      padding-block-start: 1em;
      border-block-start: 1px solid var(--cong-color-rule);
      font-size: 0.889em;
    }

    cong-article :where(*:not(td, th)) {
      box-sizing: border-box;
      max-inline-size: 100%;
    }
    cong-article :where(iframe) {
      border: 0;
    }
    cong-article :where(img, video) {
      block-size: auto;
      border-radius: calc(var(--cong-radius) / 2);
    }
    cong-article :where(figure :is(img, video)) {
      display: block;
    }
    cong-article :where(figcaption, caption, blockquote footer) {
      margin: 0;
      padding-block: 8px 4px;
      color: var(--cong-color-muted);
      font-size: 0.875rem;
      line-height: 1.6;
      text-align: start;
    }
    cong-article :where(blockquote footer) {
      margin-block-start: -0.75rem;
    }
    cong-article :where(figcaption :is(small, cite)) {
      font-size: 1em;
      font-style: italic;
    }

    cong-article :where(table, pre) {
      display: block;
      overflow: auto;
    }
    cong-article :where(caption) {
      display: block;
    }
    cong-article :where(table) {
      float: none;
      border-collapse: collapse;
      font-size: 0.889em;
      line-height: 1.5;
      font-variant-numeric: tabular-nums;
    }
    cong-article :where(td, th) {
      min-inline-size: 4.5em;
      padding: 8px 12px;
      border: 1px solid var(--cong-color-rule);
    }
    cong-article :where(th[scope='row']) {
      min-inline-size: 8em;
    }
    cong-article :where(:is(td, th):not([valign])) {
      vertical-align: top;
    }
    cong-article :where(th:not([align])) {
      text-align: start;
    }
    cong-article :where(th) {
      background: var(--cong-color-page-raised);
    }
    cong-article :where(:is(td, th, li, dd, blockquote) > :last-child) {
      margin-block-end: 0;
    }
    cong-article :where(pre, code, kbd, samp) {
      font-family: ui-monospace, Consolas, monospace;
      font-size: 0.9em;
    }
    cong-article :where(pre code) {
      font-size: 1em;
    }
    cong-article :where(pre) {
      padding: 12px 16px;
      border: 1px solid var(--cong-color-rule);
      background: var(--cong-color-page-raised);
    }
  }
`;
