import {css} from '../../../styles/css-text.js';
import {marks} from '../link-marks.styles.js';
import {layouts, list} from '../rows.styles.js';

/** The lists that come as data, in the shadow root, and what is marked in them. */
export const drawnStyles = css`
  ${list}
  ${layouts(":host([layout='columns']) [role='list']", ":host([layout='logos']) [role='list']")}
  /* A run out of sight has the height of its rows, each of one line, and is neither laid out nor drawn. */
  .run {
    --_row: calc(1.5em + var(--cong-size-row) - 24px);
    content-visibility: auto;
  }
  .run a {
    outline-offset: -3px;
  }
  /* It goes on with the list of the one before it. */
  .run:where(:not([data-cong-hidden])) ~ .run > li {
    padding-block-start: 0;
    border-block-start: var(--cong-border-width) solid var(--cong-color-rule);
  }
  :host(:is([layout='columns'], [layout='logos'])) [role='list'] > ul {
    display: contents;
  }
  ${marks}
`;
