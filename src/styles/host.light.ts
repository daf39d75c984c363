import {css} from './css-text.js';
import {ownText} from './own-text.js';
import {boxes, tags} from './tags.js';

/** One selector for each, which browsers sort out sooner than `:is()`. */
const each = (names: readonly string[], rest = '') => names.map((tag) => tag + rest).join();

/** What holds text, and what groups it. */
const blocks =
  ':is(p, h1, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, blockquote, figure, figcaption, table, caption, td, th, pre, form, fieldset, legend, label, details, summary)';
const groups = ':is(hr, thead, tbody, tfoot, tr, div, section, header, footer)';
/** What has text in a line, and takes its type from what is around it. */
const lines = ':is(a, span, div, section, header, footer, time)';

/**
 * The elements themselves, and the text in them as a page without styles has it. To the page's rules `:host` is weaker than
 * `*`, so what a reset must not take is said here as well. Pages without a doctype take font and colour from tables.
 */
export const lightStyles = css`
  ${each(tags, ':where(:not([hidden]))')} {
    display: block;
  }
  ${each(tags)} {
    --_radius: var(--cong-radius-small, calc(var(--cong-radius) / 2));
    ${ownText}
    color: var(--cong-color-text);
    font: var(--cong-font-size-base) / 1.6 var(--cong-font-family);
    overflow-wrap: break-word;
  }
  ${each(boxes)} {
    border: var(--cong-border-width) solid var(--cong-color-rule);
    border-radius: var(--cong-radius);
    background: var(--cong-color-surface);
  }
  ${each(tags, ` ${blocks}`)} {
    display: revert;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-transform: inherit;
  }
  ${each(tags, ` ${groups}`)} {
    display: revert;
  }
  ${each(tags, ` ${lines}`)} {
    font: inherit;
    letter-spacing: inherit;
  }
  ${each(tags, ' :is(*, p):where([align])')} {
    text-align: revert-layer;
  }
  /* Browsers revert the attribute too, and rules of elements show what it hides. */
  ${each(tags, " :is(*, p):where([hidden]:not([hidden='until-found' i]))")} {
    display: none !important;
  }
  /* What editors leave between blocks. */
  ${each(tags, ' > p:where(:empty)')} {
    display: none;
  }
`;
