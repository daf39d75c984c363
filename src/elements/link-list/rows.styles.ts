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
  /* The words begin and end where those of other boxes do. */
  :where(cong-link-list, .links > :first-child) > :is(ul, ol):where(:first-child) {
    margin-block-start: calc(12px - var(--cong-size-row) / 2);
  }
  :where(cong-link-list, .links > :last-child) > :is(ul, ol):where(:last-child) {
    margin-block-end: calc(13px - var(--cong-size-row) / 2);
  }
  :where(cong-link-list, .links) li {
    margin: 0;
    padding: var(--cong-border-width) 0 0;
    list-style: inherit;
    break-inside: avoid;
  }
  /* A rule stands above each row but the first of those that show, which is as high without one. */
  :where(cong-link-list, .links) li:where(li:not([data-cong-hidden]) ~ :not([data-cong-hidden])),
  :where(cong-link-list, .links) li:where(ul + ul > :first-child) {
    padding-block-start: 0;
    border-block-start: var(--cong-border-width) solid var(--cong-color-rule);
  }
  :where(cong-link-list, .links) li a {
    position: relative;
    display: block;
    padding-block: calc(var(--cong-size-row) / 2 - 12px) calc(var(--cong-size-row) / 2 - 13px);
    padding-inline: calc(1.4 * var(--cong-link-list-icon, 0px)) 28px;
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
    padding-inline-start: calc(1.4 * var(--cong-link-list-icon, 0px));
    color: var(--cong-color-muted);
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
  }
  :where(cong-link-list, .links) img {
    margin-inline-end: 8px;
    vertical-align: middle;
  }
  /* Pictures of one size, in a column of their own: rows without one keep its room. Without the token each has its size. */
  :where(cong-link-list, .links) :is(img, svg):where(a:not([data-cong-report]) > *) {
    min-inline-size: var(--cong-link-list-icon, 0);
    max-inline-size: var(--cong-link-list-icon, 100%);
    min-block-size: var(--cong-link-list-icon, 0);
    max-block-size: var(--cong-link-list-icon, none);
    margin-inline: calc(-1.4 * var(--cong-link-list-icon, 0px)) 8px;
    object-fit: contain;
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
    --cong-link-list-icon: initial;
    display: grid;
    margin-block: 0;
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
    padding: 0;
    border: var(--cong-border-width) solid var(--cong-color-rule);
    border-radius: var(--_radius);
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
