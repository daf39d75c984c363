import {css} from '../../styles/css-text.js';

/**
 * The place of the lunar date: before upgrade and after, so that nothing moves. Where the server wrote none, a room of
 * the usual width is kept for it. A line without `lunar` matches as little as can be: a page may have hundreds.
 */
export const lightStyles = css`
  cong-date-line {
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
    font-variant-numeric: tabular-nums;
  }
  cong-date-line:where([lunar]) {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: 16px;
  }
  cong-date-line:where([lunar])::part(lunar),
  cong-date-line:where([lunar])::part(room),
  cong-date-line:where([lunar]) > :is(*, p):where([slot]) {
    display: block;
    color: var(--cong-color-muted);
  }
  cong-date-line:where(:not([lunar]))::part(lunar),
  cong-date-line:where(:not([lunar])) > :is(*, p):where([slot]) {
    display: none;
  }
  /* Where a time follows the date, that is bold once it is ours: as wide before, so that the lunar date stays in its line. */
  cong-date-line:where([lunar]:not([pattern]), [lunar][pattern='portal'])::part(time),
  cong-date-line:where([lunar]:not([pattern]), [lunar][pattern='portal'])
    > :is(*, p):where(:not([slot])) {
    min-inline-size: min(14em, 100%);
  }
  cong-date-line:where([lunar][pattern='legacy'])::part(time),
  cong-date-line:where([lunar][pattern='legacy']) > :is(*, p):where(:not([slot])) {
    min-inline-size: min(16.5em, 100%);
  }
  cong-date-line:where([lunar]:not(:has(> [slot])))::part(room),
  cong-date-line:where([lunar]:not(:defined, :has(> [slot])))::after {
    content: '';
    min-inline-size: min(12em, 100%);
    min-block-size: 1.6em;
  }
`;
