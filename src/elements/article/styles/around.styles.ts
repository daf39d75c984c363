import {css} from '../../../styles/css-text.js';

/**
 * What follows the text. The badge of an attachment tells its kind by the address or the link's `type`, else by the words
 * that text-care.ts has read, else it is a sheet with lines; screen readers are spared it where the browser can, for the
 * author writes kind and size beside the link.
 */
export const aroundStyles = css`
  cong-article > :is(*, p):where([slot='signature']) {
    font-weight: var(--cong-weight-bold);
    text-align: end;
  }
  cong-article > :is(*, p):where([slot='signature']) small {
    display: block;
    color: var(--cong-color-muted);
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
    font-weight: var(--cong-weight-normal);
  }
  cong-article
    > :is(*, p):where(
      [slot]:not([slot='heading'], [slot='audio'], [slot='lead'], [slot='signature'])
    ) {
    margin-block: 24px 0;
    padding-block-start: 16px;
    border-block-start: var(--cong-border-width) solid var(--cong-color-rule);
    font-size: var(--cong-font-size-base);
    line-height: 1.5;
  }
  cong-article > :where([slot]) > :is(*, p):where(:last-child) {
    margin-block-end: 0;
  }
  cong-article > :where([slot]) :is(h2, h3) {
    margin-block: 0 8px;
    font-size: var(--cong-font-size-base);
    line-height: 1.5;
  }
  cong-article > :is(*, p):where([slot='notice']),
  cong-article > :where([slot]) :is(small, time):where(li *) {
    color: var(--cong-color-muted);
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
  }

  cong-article :is(*, ul):where([slot='tags'], [slot='tags'] ul) {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  cong-article
    ul:where(
      :is([slot='tags'], [slot='attachments']),
      :is([slot='tags'], [slot='attachments'], [slot='related']) ul
    ) {
    padding-inline: 0;
    list-style: none;
  }
  cong-article li:where([slot='tags'] li) {
    margin: 0;
  }
  cong-article a:where([slot='tags'] a) {
    display: inline-block;
    padding: 3px 12px;
    border: var(--cong-border-width) solid var(--cong-color-rule);
    border-radius: var(--cong-radius-round);
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
    text-decoration: none;
  }
  cong-article a:where([slot='tags'] a:hover) {
    text-decoration: underline;
  }

  cong-article li:where([slot='attachments'] li) {
    position: relative;
    min-block-size: 44px;
    padding-block: 8px 0;
    padding-inline: calc(3.5 * var(--cong-font-size-base)) 0;
  }
  cong-article a:where([slot='attachments'] a)::before {
    content: var(--_kind, '');
    box-sizing: border-box;
    position: absolute;
    inset-block-start: calc(8px - 0.25 * var(--cong-font-size-base));
    inset-inline-start: 0;
    inline-size: calc(2.5 * var(--cong-font-size-base));
    block-size: calc(2 * var(--cong-font-size-base));
    border: var(--cong-border-width) solid var(--cong-color-field);
    border-radius: var(--_radius);
    background: var(
      --_sheet,
      linear-gradient(currentColor 0 0) 9px 70% / 12px 2px no-repeat,
      repeating-linear-gradient(currentColor 0 2px, transparent 0 5px) 9px 35% / 20px 12px no-repeat
    );
    color: var(--cong-color-muted);
    font: var(--cong-weight-bold) calc(var(--cong-font-scale-1) * var(--cong-font-size-base)) /
      calc(2 * var(--cong-font-size-base) - 2px) var(--cong-font-family);
    text-align: center;
  }
  @supports (content: 'a' / '') {
    cong-article a:where([slot='attachments'] a)::before {
      content: var(--_kind, '') / '';
    }
  }
  cong-article :where([data-cong-kind]) {
    --_kind: attr(data-cong-kind);
    --_sheet: none;
  }
  cong-article :where([href*='.pdf' i], [type$='pdf']) {
    --_kind: 'PDF';
    --_sheet: none;
  }
  cong-article :where([href*='.doc' i], [href*='.odt' i], [type*='word']) {
    --_kind: 'DOC';
    --_sheet: none;
  }
  cong-article :where([href*='.xls' i], [href*='.ods' i], [type*='excel'], [type*='sheet']) {
    --_kind: 'XLS';
    --_sheet: none;
  }
  cong-article :where([href*='.ppt' i], [type*='powerpoint'], [type*='presentation']) {
    --_kind: 'PPT';
    --_sheet: none;
  }
  cong-article :where([href*='.zip' i], [href*='.rar' i], [href*='.7z' i], [type$='zip']) {
    --_kind: 'ZIP';
    --_sheet: none;
  }

  cong-article :is(*, p):where([slot='related']:has(section)) {
    display: grid;
    grid-template-columns: repeat(
      auto-fit,
      minmax(min(100%, 17 * var(--cong-font-size-base)), 1fr)
    );
    gap: 16px 32px;
  }
  cong-article li:where([slot='related'] li) {
    margin: 0;
    padding-block: 6px;
  }
  cong-article li:where([slot='related'] li + li) {
    border-block-start: var(--cong-border-width) solid var(--cong-color-rule);
  }
  cong-article a:where([slot='related'] a) {
    text-decoration: none;
  }
  cong-article li:where([slot='related'] li, [slot='attachments'] li) {
    text-wrap: balance;
  }
  cong-article a:where([slot='related'] a:hover) {
    text-decoration: underline;
  }
`;
