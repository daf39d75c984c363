import {css} from '../../../styles/css-text.js';

/** The first `<h1>` of an article whose slots an editor has taken away, or whose text stands in boxes. */
const title =
  "cong-article > h1:first-of-type, cong-article > :first-child:not([slot]) :is(h1:first-of-type, [slot='heading'])";

/** Tables that are as wide as a part of the column, or stand elsewhere in it. Of others text-care.ts says whether they fit. */
const sized =
  "[width$='%'], [align], [style*='width:100%' i], [style*='width: 100%' i], [style*='auto' i], center > *, [align='center'] > *";

/** What editors write for no lines; `border:0` alone may be the start of `border:0.5pt`. */
const LINELESS = [
  ...['none', '0px', '0;', 'medium none'].flatMap((word) => [`border:${word}`, `border: ${word}`]),
  ...['border-style:none', 'border-style: none', 'border-width:0px', 'border-width: 0px'],
];

/** A table that its author has given no lines. Word writes so of the table, and lines at each cell. */
const lineless = [
  "[border='0'], [border='0px']",
  ...LINELESS.map((text) => `[style*='${text}' i]:not([border])`),
  ...['border:0', 'border: 0'].map((text) => `[style$='${text}' i]:not([border])`),
].join();

/**
 * The author's text in type. Each rule is as weak as two tags: it beats what a reset says of a tag, and loses to any rule
 * with a class.
 *
 * `revert` gives what the page's rules for a tag took away: the browser's own marks of lists, weights and slants.
 *
 * A table is a block that scrolls, with its rows in a table of the browser's own making: no wrapper is needed, and
 * browsers go on telling screen readers of a table, its headers and its cells.
 */
export const bodyStyles = css`
  /* The letters of an article of law, in their order; f, j, w and z are none, nor are letters with marks but for đ. */
  @counter-style cong-diem {
    system: alphabetic;
    symbols: a b c d đ e g h i k l m n o p q r s t u v x y;
    suffix: ') ';
  }

  cong-article {
    --_gap: calc(10em / 9);
  }
  cong-article :is(li, dd) {
    --_gap: calc(4em / 9);
  }
  cong-article :is(td, th) {
    --_gap: 0.5em;
  }
  cong-article
    :is(
      abbr,
      b,
      cite,
      code,
      del,
      dfn,
      em,
      i,
      ins,
      kbd,
      mark,
      q,
      s,
      samp,
      small,
      strong,
      sub,
      sup,
      u,
      var
    ) {
    padding: 0;
    background: none;
    color: inherit;
    font: revert;
    text-decoration: revert;
    vertical-align: revert;
    quotes: revert;
  }
  cong-article q::before {
    content: open-quote;
  }
  cong-article q::after {
    content: close-quote;
  }
  cong-article :is(p, ul, ol, dl, table, figure, blockquote, pre, details) {
    margin: 0 0 var(--_gap);
  }
  cong-article :is(h1, h2, h3, h4, h5, h6) {
    margin: calc(14em / 9) 0 calc(4em / 9);
    padding: 0;
    font-family: var(--cong-font-family-heading, inherit);
    font-weight: var(--cong-weight-bold);
    line-height: calc(14 / 9);
    text-wrap: balance;
  }
  cong-article h2 {
    margin: calc(18em / 11) 0 calc(4em / 11);
    font-size: calc(11em / 9);
    line-height: calc(16 / 11);
  }
  cong-article h3 {
    margin: 1.6em 0 0.4em;
    font-size: calc(10em / 9);
    line-height: 1.4;
  }
  cong-article :is(*, h1):where(cong-article > [slot='heading'], ${title}) {
    margin: 0 0 12px;
    font: var(--cong-weight-bold)
      clamp(
        1.5625 * var(--cong-font-size-base),
        1.25 * var(--cong-font-size-base) + 1.5vw,
        var(--cong-font-scale-6) * var(--cong-font-size-base)
      ) /
      clamp(
        2 * var(--cong-font-size-base),
        1.58 * var(--cong-font-size-base) + 2vw,
        2.5 * var(--cong-font-size-base)
      )
      var(--cong-font-family-heading, var(--cong-font-family));
    text-wrap: balance;
  }
  cong-article :is(*, p):where(:first-child, [slot='heading'] + *) {
    margin-block-start: 0;
  }
  cong-article > :is(*, p):where([slot='lead']) {
    font-weight: var(--cong-weight-bold);
  }
  cong-article :where([id]) {
    scroll-margin-block-start: var(
      --cong-article-scroll-margin,
      calc(1.5 * var(--cong-font-size-base))
    );
  }

  cong-article a {
    color: var(--cong-color-link);
    text-decoration: revert;
    text-underline-offset: 0.2em;
  }
  cong-article :is(*, a):where(:focus-visible) {
    outline: var(--cong-ring-width) solid var(--cong-color-focus);
    outline-offset: 2px;
  }
  cong-article :is(ul, ol) {
    padding: 0;
    padding-inline-start: 1.75em;
  }
  cong-article :is(ul, ol):where(:not([type])) {
    list-style: revert;
  }
  /* Takes the page's rules away, and leaves the type that the list itself asks for. */
  cong-article :is(ul, ol):where([type]) {
    list-style: revert-layer;
  }
  cong-article ol:where(.diem) {
    list-style: cong-diem;
  }
  cong-article li:where(:not([type])) {
    list-style: inherit;
  }
  cong-article :is(li, dd) {
    margin: 0 0 var(--_gap);
    padding: 0;
  }
  cong-article :is(dt, summary) {
    font-weight: var(--cong-weight-bold);
  }
  cong-article summary {
    list-style: revert;
  }
  cong-article dd {
    padding-inline-start: 1.25em;
  }
  cong-article blockquote {
    padding: 0;
    padding-inline-start: 20px;
    border: 0;
    border-inline-start: 3px solid var(--cong-color-rule);
  }
  cong-article hr {
    block-size: auto;
    margin: 2em 0;
    border: 0;
    border-block-start: var(--cong-border-width) solid var(--cong-color-rule);
    opacity: 1;
  }
  cong-article mark,
  cong-article :is(*, li):where(li:target, sup :target) {
    background: var(--cong-color-match);
    color: inherit;
  }

  cong-article :is(sub, sup) {
    position: static;
    font-size: 0.75em;
    line-height: 0;
  }
  /* Small as they are, a finger has to hit them. */
  cong-article sup a {
    padding: 0.5em 0.35em;
    margin-inline: -0.3em;
  }
  cong-article :is(*, p):where(.footnotes) {
    margin-block-start: 2em;
    padding-block-start: 1em;
    border-block-start: var(--cong-border-width) solid var(--cong-color-rule);
    font-size: 0.889em;
  }

  cong-article :is(*, p):where(:not(td, th)) {
    box-sizing: border-box;
    max-inline-size: 100%;
  }
  cong-article iframe {
    border: 0;
  }
  cong-article :is(iframe, object, embed):where([style*='--_shape']) {
    block-size: auto;
    aspect-ratio: var(--_shape);
  }
  cong-article :is(img, svg, video, audio, iframe, object):where(:not([align])) {
    display: revert;
    vertical-align: revert;
  }
  /* In Chrome 109 a picture that does not load would be as wide as it says below what it shows. */
  cong-article :is(img, video) {
    overflow: clip;
    block-size: auto;
    border-radius: var(--_radius);
  }
  /* A height alone holds. What is too wide for it is not squeezed. */
  cong-article
    :is(img, video):where([height]:not([width]), [height]:is([width=''], [width='auto'])) {
    block-size: revert-layer;
    object-fit: contain;
  }
  cong-article :is(img, video):where([style*='height' i]) {
    object-fit: contain;
  }
  cong-article figure :is(img, video) {
    display: block;
  }
  cong-article :is(figcaption, caption),
  cong-article blockquote footer {
    margin: 0;
    padding: 0;
    padding-block: 8px 4px;
    color: var(--cong-color-muted);
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
    line-height: calc(12 / 7);
    text-align: start;
    text-wrap: balance;
  }
  cong-article blockquote footer {
    margin-block-start: calc(-0.75 * var(--cong-font-size-base));
  }
  cong-article blockquote footer::before {
    content: none;
  }
  cong-article figcaption :is(small, cite) {
    font-size: 1em;
    font-style: italic;
  }

  cong-article :is(table, pre) {
    display: block;
    overflow: auto;
  }
  cong-article caption {
    display: block;
  }
  /* A table with a width or a place of its own is one as anywhere, unless it does not fit. */
  @media (min-width: 40.01rem) {
    cong-article table:where(${sized}) {
      display: table;
    }
  }
  cong-article table:where([data-cong-table='fits']) {
    display: table;
  }
  cong-article table:where([data-cong-table='scrolls']) {
    display: block;
  }
  cong-article table:where([align='center'], center > *, [align='center'] > *) {
    margin-inline: auto;
  }
  cong-article table:where([align='right']) {
    margin-inline-start: auto;
  }
  cong-article table {
    float: none;
    border-collapse: collapse;
    font-size: 0.889em;
    line-height: 1.5;
    font-variant-numeric: tabular-nums;
    text-align: inherit;
    white-space: inherit;
  }
  cong-article :is(td, th) {
    box-sizing: content-box;
    min-inline-size: 4.5em;
    padding: 8px 12px;
    border: var(--cong-border-width) solid var(--cong-color-rule);
  }
  cong-article th:where([scope='row']) {
    min-inline-size: 8em;
  }
  /* A letterhead or a row of pictures and captions, laid out by a table without lines. */
  cong-article :is(td, th):where(:is(${lineless}) > * > * > *) {
    min-inline-size: 0;
    padding: revert-layer;
    border: 0;
    background: none;
  }
  cong-article :is(td, th):where(:not([valign])) {
    vertical-align: top;
  }
  cong-article th:where(:not([align])) {
    text-align: start;
  }
  cong-article th {
    font-weight: var(--cong-weight-bold);
  }
  cong-article th:where(:not(:is(${lineless}) > * > * > *)) {
    background: var(--cong-color-page-raised);
  }
  cong-article :is(*, p):where(:is(td, th, li, dd, blockquote) > :last-child) {
    margin-block-end: 0;
  }
  cong-article :is(pre, code, kbd, samp) {
    border-radius: 0;
    box-shadow: none;
    font-family: ui-monospace, Consolas, monospace;
    font-size: 0.9em;
  }
  cong-article pre code {
    font-size: 1em;
    white-space: inherit;
  }
  cong-article pre {
    padding: 12px 16px;
    border: var(--cong-border-width) solid var(--cong-color-rule);
    background: var(--cong-color-page-raised);
    white-space: pre;
    word-break: normal;
  }
`;
