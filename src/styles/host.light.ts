import {css} from './css-text.js';
import {ownText} from './own-text.js';

const boxes = ['cong-link-list', 'cong-login-box', 'cong-photo-gallery', 'cong-visit-counter'];
const all = ['cong-anniversary-banner', 'cong-article', 'cong-date-line', ...boxes];

/** One selector for each, which browsers sort out sooner than `:is()`. */
const each = (tags: readonly string[], rest = '') => tags.map((tag) => tag + rest).join();

/** What holds text, and what groups it. */
const blocks =
  ':is(p, h1, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, blockquote, figure, figcaption, table, caption, td, th, pre, form, fieldset, legend, label, details, summary)';
const groups = ':is(hr, thead, tbody, tfoot, tr, div, section, header, footer)';

/**
 * The elements themselves, and the text in them as a page without styles has it. To the page's rules `:host` is weaker than
 * `*`, so what a reset must not take is said here as well. Pages without a doctype take font and colour from tables.
 */
export const lightStyles = css`
  ${each(all, ':where(:not([hidden]))')} {
    display: block;
  }
  ${each(all)} {
    ${ownText}
    color: var(--cong-color-text);
    font: var(--cong-font-size-base) / 1.6 var(--cong-font-family);
    overflow-wrap: break-word;
  }
  ${each(boxes)} {
    border: 1px solid var(--cong-color-rule);
    border-radius: var(--cong-radius);
    background: var(--cong-color-surface);
  }
  ${each(all, ` ${blocks}`)} {
    display: revert;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-transform: inherit;
  }
  ${each(all, ` ${groups}`)} {
    display: revert;
  }
  ${each(all, ' :is(*, p):where([align])')} {
    text-align: revert-layer;
  }
  /* Browsers revert the attribute too, and rules of elements show what it hides. */
  ${each(all, " :is(*, p):where([hidden]:not([hidden='until-found' i]))")} {
    display: none !important;
  }
  /* What editors leave between blocks. */
  ${each(all, ' > p:where(:empty)')} {
    display: none;
  }
`;
