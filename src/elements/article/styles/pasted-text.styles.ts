import {css} from '../../../styles/css-text.js';

/** Colours that were chosen for white paper. */
const coloured =
  ":where([style*='color' i], [style*='background' i], [color], [bgcolor], [class*='Mso'], [class*='fontstyle'], [class='western'], [class='Default'], [class^='xl6'], [class^='xl7'])";

/** What the rules are for that Word, LibreOffice and Excel write into a `<style>` beside the text. */
const word =
  ":is([class*='Mso'], [class*='fontstyle'], [class='western'], [class='Default'], [class^='xl6'], [class^='xl7']):not(table)";
/** A width in a style that is none. */
const noWidth = "[style*='width:auto' i], [style*='width: auto' i], [style*='max-width' i]";
const text = ":is([class*='MsoNormal'], [class*='MsoBody'], [class*='MsoList'])";

const ownColours = css`
  color: inherit !important;
  background: none !important;
`;

/**
 * What Word leaves in a text: sizes in points that the reader could not change, lines of a fixed height, widths of a
 * sheet of paper, lists that are paragraphs with a hanging first line. Style attributes are stronger than any sheet, so
 * what they must not decide is said to be important here; all else of them stays, and every node stays as it is.
 */
export const pastedStyles = css`
  /* Word ends a paragraph with this; alone in one it makes an empty line. */
  cong-article :is(p, o\\:p):where(:empty, o\\:p) {
    display: none;
  }
  cong-article :where(font, [style*='font-size' i], ${word}):not(h1, h2, h3, h4, h5, h6) {
    font-size: inherit !important;
  }
  cong-article :is(h2, h3, h4, h5, h6):where([style*='font-size' i]) {
    font-size: 1.1em !important;
  }
  cong-article table:where([class*='Mso']) {
    font-size: 0.889em !important;
    font-family: inherit !important;
  }
  cong-article :where(font, [style*='font-family' i], ${word}) {
    font-family: inherit !important;
  }
  cong-article :where([style*='line-height' i], ${word}) {
    line-height: inherit !important;
  }
  cong-article
    :where([style*='justify' i], [align='justify'], ${text}:not([align], [style*='align' i])) {
    text-align: start !important;
  }
  cong-article :where(nobr, [style*='nowrap' i]) {
    white-space: normal !important;
  }
  cong-article :where([style*='min-width' i]) {
    min-width: 0 !important;
  }
  cong-article
    :is(img, video):where([style*='height' i]:is([width], [style*='width' i]:not(${noWidth}))) {
    height: auto !important;
  }

  cong-article p:where([class*='Mso'], [style*='margin' i][style*='pt' i]) {
    margin: 0 0 var(--_gap) !important;
  }
  cong-article p:where([style*='text-indent:-' i], [style*='text-indent: -' i]) {
    margin-inline-start: 1.75em !important;
    text-indent: -1.25em !important;
  }
  cong-article p:where([style*='level2' i]) {
    margin-inline-start: 3.5em !important;
  }
  cong-article p:where(:is(td, th) > :last-child) {
    margin-block-end: 0 !important;
  }
  cong-article table:where([style*='margin' i]:not([style*='auto' i])) {
    margin-inline: 0 !important;
  }
  cong-article :is(td, th):where([style*='padding' i]:not(table[border='0'] *)) {
    padding: 8px 12px !important;
  }
  @media (max-width: 40rem) {
    cong-article :is(td, th) {
      width: auto !important;
    }
  }

  cong-article :where([style*='background:white' i], [style*='background: white' i]) {
    background: none !important;
  }
  cong-article:where([data-cong-scheme='dark'], [data-cong-scheme='contrast'])
    ${coloured},
    :where([data-cong-scheme='dark'], [data-cong-scheme='contrast'])
    cong-article
    ${coloured} {
    ${ownColours}
  }
  @media (prefers-contrast: more) {
    cong-article ${coloured} {
      ${ownColours}
    }
  }
  @media (prefers-color-scheme: dark) {
    cong-article:where([data-cong-scheme='auto'])
      ${coloured},
      :where([data-cong-scheme='auto'])
      cong-article
      ${coloured} {
      ${ownColours}
    }
  }
`;
