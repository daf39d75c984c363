import {css} from '../../styles/css-text.js';

/** One sheet for the author's lists and for ours. */
export const list = css`
  :where(cong-link-list, .links) :is(ul, ol) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  :where(cong-link-list, .links) :is(h2, h3, h4, h5, h6, summary),
  :where(cong-link-list, .links) :is(*, p):where(.group) {
    margin: 12px 0 4px;
    padding: 0;
    color: var(--cong-color-muted);
    font: var(--cong-weight-strong) calc(var(--cong-font-scale-2) * var(--cong-font-size-base))/1.5
      var(--cong-font-family);
    text-wrap: balance;
  }
  :where(cong-link-list, .links) > :is(*, p):where(:first-child) {
    margin-block-start: 0;
  }
  :where(cong-link-list, .links) li {
    margin: 0;
    padding: 0;
    list-style: inherit;
    break-inside: avoid;
    border-block-end: var(--cong-border-width) solid var(--cong-color-rule);
  }
  :where(cong-link-list, .links > :last-child) > :where(:last-child) > li:where(:last-child) {
    border: 0;
  }
  :where(cong-link-list, .links) li a {
    position: relative;
    display: block;
    padding-block: calc(var(--cong-size-row) / 2 - 12px) calc(var(--cong-size-row) / 2 - 13px);
    padding-inline: 0 28px;
    color: var(--cong-color-link);
    line-height: 1.5;
    text-decoration: none;
    text-wrap: balance;
  }
  :where(cong-link-list, .links) li a:where(:hover) {
    text-decoration: underline;
  }
  :where(cong-link-list, .links) li ul {
    padding-inline-start: 16px;
  }
  :where(cong-link-list, .links) small {
    display: block;
    margin-block: -4px 8px;
    color: var(--cong-color-muted);
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
  }
  :where(cong-link-list, .links) img {
    margin-inline-end: 8px;
    vertical-align: middle;
  }
  :where(cong-link-list, .links) :where([data-cong-hidden]) {
    display: none !important;
  }
`;

/** columns of equal height, and logos in boxes of one width; `lists` are those whose items stand so. */
export const layouts = (columns: string, logos: string) => css`
  ${columns} {
    columns: calc(14 * var(--cong-font-size-base));
    column-gap: 24px;
  }
  ${logos} {
    display: grid;
    grid: auto-flow auto / repeat(
        auto-fill,
        minmax(min(7 * var(--cong-font-size-base), 100%), 1fr)
      );
    gap: 12px;
  }
  ${logos} li {
    position: relative;
    display: flex;
    flex-direction: column;
    border: var(--cong-border-width) solid var(--cong-color-rule);
    border-radius: calc(var(--cong-radius) / 2);
    text-align: center;
  }
  ${logos} li a {
    flex: 1;
    padding: 16px 12px 12px;
    overflow-wrap: anywhere;
  }
  ${logos} li a::after {
    inset-block-start: 8px;
    inset-inline-end: 8px;
  }
  ${logos} li a::before {
    inset-block-start: 8px;
    inset-inline: 8px auto;
  }
  ${logos} img {
    display: block;
    inline-size: 100%;
    block-size: 56px;
    margin: 0 0 8px;
    object-fit: contain;
    filter: var(--cong-link-list-logo, grayscale(1));
  }
  ${logos} a:where(:hover, :focus) img {
    filter: none;
  }
  @media (forced-colors: active) {
    ${logos} img {
      filter: none;
    }
  }
`;
