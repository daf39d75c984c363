import {css} from '../../styles/css-text.js';

/** One sheet for the author's lists and for ours. */
export const list = css`
  :where(cong-link-list, .links) :is(ul, ol) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  :where(cong-link-list, .links) :is(h2, h3, h4, h5, h6, .group, summary) {
    margin: 12px 0 4px;
    color: var(--cong-color-muted);
    font: 600 0.875rem/1.5 var(--cong-font-family);
  }
  :where(cong-link-list, .links) > :first-child {
    margin-block-start: 0;
  }
  :where(cong-link-list, .links) li {
    break-inside: avoid;
    border-block-end: 1px solid var(--cong-color-rule);
  }
  :where(cong-link-list, .links) > :last-child > li:last-child {
    border: 0;
  }
  :where(cong-link-list, .links) li a {
    position: relative;
    display: block;
    padding: 9px 28px 9px 0;
    color: var(--cong-color-link);
    text-decoration: none;
  }
  :where(cong-link-list, .links) li a:hover {
    text-decoration: underline;
  }
  :where(cong-link-list, .links) li ul {
    padding-inline-start: 16px;
  }
  :where(cong-link-list, .links) small {
    display: block;
    margin-block: -4px 8px;
    color: var(--cong-color-muted);
    font-size: 0.875rem;
  }
  :where(cong-link-list, .links) img {
    margin-inline-end: 8px;
    vertical-align: middle;
  }
  /* Words that are heard, not seen, in an arrow out of two borders and a slanted line. */
  :where(cong-link-list, .links) a[data-cong-external]::after {
    content: ' ' attr(data-cong-external);
    position: absolute;
    inset: calc(50% - 4px) 4px auto auto;
    inline-size: 9px;
    block-size: 9px;
    overflow: hidden;
    border: solid var(--cong-color-muted);
    border-width: 1.5px 1.5px 0 0;
    background: linear-gradient(
      to bottom right,
      transparent calc(50% - 0.8px),
      var(--cong-color-muted) 0 calc(50% + 0.8px),
      transparent 0
    );
    text-indent: 9px;
    white-space: nowrap;
  }
  :where(cong-link-list, .links) [data-cong-hidden] {
    display: none !important;
  }
  ::highlight(cong-match) {
    background: var(--cong-color-match);
    color: var(--cong-color-text);
  }
`;

export const lightStyles = css`
  @layer cong {
    ${list}
    cong-link-list[layout='columns'] > ul {
      columns: 14rem;
      column-gap: 24px;
    }
  }
`;
