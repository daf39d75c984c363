import {css} from '../../styles/css-text.js';
import {ownIcons} from '../../styles/own-icons.js';

/**
 * What LinkMarks and LinkFilter mark, in the author's lists and in ours. In the shadow root, where sheets come in any order,
 * `:is()` makes a mark stronger than the look of its row.
 */
export const marks = css`
  ${ownIcons(['report'], () => ':is(cong-link-list, .links) svg:where([data-cong-report] svg)')}
  /*
   * Words that are heard, not seen, in an arrow that is cut out of a square: a strict page allows no picture in a sheet. It
   * stands at the middle of the first line.
   */
  :is(cong-link-list, .links) a:where([data-cong-external])::after {
    /* A blank that no browser drops at the beginning of a box parts the words from the link's. */
    content: '\\a0' attr(data-cong-external);
    position: absolute;
    inset-block-start: calc(var(--cong-size-row) / 2 - 12px + 0.45em);
    inset-inline-end: 2px;
    inline-size: 0.625em;
    block-size: 0.625em;
    overflow: hidden;
    background: var(--cong-color-muted);
    clip-path: polygon(9% 0, 100% 0, 100% 91%, 84% 91%, 84% 28%, 14% 98%, 2% 86%, 72% 16%, 9% 16%);
    text-indent: 1em;
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    :is(cong-link-list, .links) a:where([data-cong-external])::after {
      background: LinkText;
      forced-color-adjust: none;
    }
  }
  /* The room for a mark is there before it is known whether the link is new. */
  :is(cong-link-list, .links) li a:where(li[data-since] a, [data-since]) {
    padding-inline-end: min(36px + 2.25em, 45%);
  }
  :is(cong-link-list, .links) a:where([data-cong-new])::before {
    content: attr(data-cong-new) ' ';
    position: absolute;
    inset-block-start: calc(var(--cong-size-row) / 2 - 13px + 1em / 6);
    inset-inline-end: 24px;
    padding-inline: 6px;
    border: var(--cong-border-width) solid var(--cong-color-accent);
    border-radius: var(--_radius);
    color: var(--cong-color-accent);
    font-size: calc(var(--cong-font-scale-1) * var(--cong-font-size-base));
    line-height: calc(5 / 3);
  }
  :is(cong-link-list, .links) li a:where([aria-current='page']) {
    color: var(--cong-color-text);
    text-decoration: underline 2px var(--cong-color-accent);
    text-underline-offset: 5px;
  }
  :is(cong-link-list, .links) li:where([data-hits])::after {
    content: attr(data-cong-hits);
    display: block;
    min-block-size: 1.6em;
    margin-block: -6px 8px;
    color: var(--cong-color-muted);
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
    font-variant-numeric: tabular-nums;
  }
  cong-link-list:where([report-href]) li,
  :host([report-href]) li {
    position: relative;
    padding-inline-end: 40px;
  }
  :is(cong-link-list, .links) li :is(*, a):where([data-cong-report]) {
    position: absolute;
    inset-block-start: calc(0.75em - 12px);
    inset-inline-end: -14px;
    padding: calc(var(--cong-size-row) / 2 - 8px) 14px;
    color: var(--cong-color-muted);
    line-height: 0;
  }
  :is(cong-link-list, .links) svg:where([data-cong-report] svg) {
    display: inline;
    vertical-align: baseline;
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :is(cong-link-list, .links) li :is(*, a):where([data-cong-report]:hover) {
    color: var(--cong-color-link);
  }
  ::highlight(cong-match) {
    background: var(--cong-color-match);
    color: var(--cong-color-text);
  }
`;
