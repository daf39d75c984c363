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
  :where(cong-link-list, .links > :last-child) > :where(:last-child) > li:where(:last-child) {
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
  :where(cong-link-list, .links) [data-cong-hidden] {
    display: none !important;
  }
`;

/** Columns of equal height, and logos in equal boxes; `lists` are those whose items stand so. */
export const layouts = (columns: string, logos: string) => css`
  ${columns} {
    columns: 14rem;
    column-gap: 24px;
  }
  ${logos} {
    display: grid;
    grid: auto-flow 1fr / repeat(auto-fill, minmax(min(7rem, 100%), 1fr));
    gap: 12px;
  }
  ${logos} li {
    position: relative;
    display: flex;
    flex-direction: column;
    border: 1px solid var(--cong-color-rule);
    border-radius: calc(var(--cong-radius) / 2);
    text-align: center;
  }
  ${logos} li a {
    flex: 1;
    padding: 16px 12px 12px;
    overflow-wrap: anywhere;
  }
  ${logos} li a::after {
    inset: 8px 8px auto auto;
  }
  ${logos} li a::before {
    inset: 8px auto auto 8px;
  }
  ${logos} img {
    display: block;
    inline-size: 100%;
    block-size: 56px;
    margin: 0 0 8px;
    object-fit: contain;
    filter: var(--cong-link-list-logo, grayscale(1));
  }
  ${logos} a:is(:hover, :focus) img {
    filter: none;
  }
  @media (forced-colors: active) {
    ${logos} img {
      filter: none;
    }
  }
`;
